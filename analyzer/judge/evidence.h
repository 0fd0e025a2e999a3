/* What the data says: the samples of a column, with the script's own steps done on them. */
#ifndef WRANGLINT_JUDGE_EVIDENCE_H
#define WRANGLINT_JUDGE_EVIDENCE_H

#include "data/date_format.h"
#include "data/dates.h"
#include "data/infer.h"
#include "data/number_texts.h"
#include "data/pattern.h"
#include "flow/columns.h"
#include "lower/code.h"

struct Pass;
struct Value;

typedef struct Evidence {
    const Column *column; /* of the data; NULL: nothing is known */
    Str name;             /* of that column, or the text of OP when it has none */
    Samples values;       /* the texts as they are now; rows and lines are those of the data, and
                             equal ones may stand in it twice */
} Evidence;

/* What OP's value, a Series or a cell of one, is known to hold, behind `.str` and in groups too:
 * nothing when rows were chosen by what they hold, or a step on the way cannot be done again. */
Evidence evidence_of(struct Pass *pass, const Op *op);

/* The same, also of values that are written out in the code. */
Evidence evidence_of_values(struct Pass *pass, const Op *op);

/* The same of the column NAME of TABLE, with shapes as below. */
Evidence evidence_in_table(struct Pass *pass, const struct Value *table, Str name);

/* The same as the two for questions about signs, units and the order of dates: where the data is
 * not there, the shapes of its values are as good, as long as every step on the way does the same
 * to them. In a shape each digit is 0 and long words are Aaaa (data/package.h). */
Evidence evidence_of_shapes(struct Pass *pass, const Op *op);
Evidence evidence_of_values_or_shapes(struct Pass *pass, const Op *op);

typedef LIST(Evidence) Evidences;

/* The same of OP's value when it is a column that is not known to hold numbers, or of each such
 * column of a table all of whose columns are known. */
Evidences evidence_of_texts(struct Pass *pass, const Op *op);

/* The same of all that the column held before rows were chosen by what they hold: what is so of
 * every one of these values is so of those that are left. */
Evidence evidence_of_all(struct Pass *pass, const Op *op);

/* The same for what asks for a letter at the end of a text, where others have been asked for
 * before. */
Evidence evidence_of_units(struct Pass *pass, const Op *op);

/* The same as evidence_of_values, and where no values are known the least and the largest number:
 * in how many rows these stand is then not known (0). */
Evidence evidence_of_numbers(struct Pass *pass, const Op *op);

/* Nothing when COLUMN is NULL or not even shapes of its values are there. */
Evidence evidence_of_column(const Column *column);

/* Is the first sample the first value of the rows of OP's value, a Series? */
bool evidence_begins(const Op *op);

/* What is known of the columns of the DataFrame that OP gives; *count gets their number. */
const ColumnFacts *const *evidence_columns(struct Pass *pass, const Op *op, uint32_t *count);

/* Samples of EVIDENCE in which PATTERN, of Python's re, is found. */
PatternResult evidence_search(struct Pass *pass, const Evidence *evidence, Str pattern,
                              uint32_t flags);

typedef struct SamplesFound { /* of those of an Evidence */
    uint32_t rows;            /* that they stand for */
    const Sample *first;      /* NULL: there is none */
} SamplesFound;

/* The samples of EVIDENCE for which IS says yes. */
SamplesFound evidence_find(const Evidence *evidence,
                           bool (*is)(const void *context, const Sample *sample),
                           const void *context);

/* The first sample that is TEXT as a whole, and the first that has TEXT inside with more around it;
 * of shapes, one that shows it for certain. NULL: none. "" is in none. */
const Sample *evidence_cell(const Evidence *evidence, Str text);
const Sample *evidence_part(const Evidence *evidence, Str text);

/* How many rows the samples stand for. */
uint32_t evidence_rows(const Evidence *evidence);

/* "3 of 11 rows", or "at least 3 of 11 rows"; "rows" when it is not known in how many (0). */
Str evidence_share(struct Pass *pass, const Evidence *evidence, uint32_t rows, bool may_be_more);

/* Adds where in the data SAMPLE was first seen; NULL adds nothing. */
void because_of_sample(struct Pass *pass, const Evidence *evidence, const Sample *sample);

/* Adds what shows the columns of TABLE, the data or an output in the notebook, and then the chain
 * of operations that made it. */
void because_of_columns(struct Pass *pass, const struct Value *table);

#endif
