/* How much was known of a program's tables. */
#ifndef WRANGLINT_FLOW_KNOWN_H
#define WRANGLINT_FLOW_KNOWN_H

#include "flow/value.h"

/* A table is counted at the operation that makes it: a call, a selection of columns or rows, a
 * parameter that is known to be a DataFrame. What a loop makes again and again counts once, what
 * never runs does not count, and no Series does. */
typedef struct KnownTables {
    uint32_t made;
    uint32_t traced; /* of them, comes from a call of pandas or another library that the model knows
                        (a reader, a constructor, concat …), however many steps ago */
    uint32_t closed; /* of them, had all columns known when it was made */
    uint32_t sampled; /* of them, had a column some of whose values were known then: from a file, a
                         package, an output saved in the notebook, or the code itself */
} KnownTables;

KnownTables known_tables(const Code *code);

/* Does OP make a DataFrame, and not hand on one that is made elsewhere? */
bool makes_table(const Op *op);

/* The value at the beginning of the chain of tables that TABLE, a DataFrame or Series, was made of;
 * NULL when it may be one of several objects. */
const Value *origin_of(const Value *table);

/* Are some of the values known, and not only their shapes? */
bool content_has_values(const Content *content);

#endif
