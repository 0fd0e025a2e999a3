/* Questions about merges: what is matched with what. */
#ifndef WRANGLINT_FLOW_QUESTIONS_MERGE_H
#define WRANGLINT_FLOW_QUESTIONS_MERGE_H

#include "flow/value.h"

typedef struct Merge {
    const Op *left, *right; /* what is merged: DataFrames for certain; NULL: no merge, not known */
    bool names_keys; /* says on what, or that it pairs everything; else on all that is shared */
    Str left_key, right_key; /* the one column that is matched on each side; "": several, labels,
                                or not known */
    const Column *left_seen, *right_seen; /* what the data says of the keys, as column_seen does */
    const Column *left_texts, *right_texts; /* the same as texts_seen does */
} Merge;

/* pd.merge(left, right, …) or left.merge(right, …). */
Merge merge_of(const Op *call);

/* The same, and left.join(right) of tables whose labels are a column, which is the key then. */
Merge merge_or_join_of(const Op *call);

/* The names that both sides surely have as columns, when all columns of both are known: how many
 * there are, and the first MOST of them in NAMES, in the order of the left side. 0: not known. */
uint32_t shared_columns(const Merge *merge, Str *names, uint32_t most);

/* What the data says of the column NAME of TABLE while its values are still those of the data, all
 * of which, or at least their shapes, are known; NULL: not so, or not known. */
const Column *column_seen(const Value *table, Str name);

/* The same of the column that the row labels of VALUE, a table or a column, are, as texts_seen
 * does.
 */
const Column *label_texts_seen(const Value *value);

/* A value of A that B has as well, or may have by its shape, or NULL. PARTNER gets B's. */
const Sample *shared_value(const Column *a, const Column *b, const Sample **partner);

/* A value of A that B has in another spelling: blanks at an end, case, zeros in front; or NULL. */
const Sample *misspelled_value(const Column *a, const Column *b, const Sample **partner);

typedef struct Misspelled { /* values of A that B has in another case or with other blanks only, or
                               with other zeros in front when one of the two was numbers */
    uint32_t rows;          /* of A; 0: none, or not known how many */
    const Sample *first, *partner;
} Misspelled;

/* All values of B must be known, and those of A be values, not shapes. */
Misspelled values_misspelled(const Column *a, const Column *b);

typedef struct Repeat { /* a key that stands in several rows on both sides */
    Str value;
    uint32_t left, right; /* rows */
} Repeat;

/* Is there such a key, in the data or in lists in the code, in tables that have all their rows? */
bool keys_repeat(const Merge *merge, Repeat *repeat);

#endif
