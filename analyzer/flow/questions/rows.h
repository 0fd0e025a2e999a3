/* Questions about rows: which rows of a table a value is about, and under which labels. */
#ifndef WRANGLINT_FLOW_QUESTIONS_ROWS_H
#define WRANGLINT_FLOW_QUESTIONS_ROWS_H

#include "flow/value.h"

/* The call that took the rows of TABLE (a DataFrame or a column), or some of them, together to the
 * rows of RESULT, one for each value of a key: a statistic of groups, or value_counts. The labels
 * of RESULT are then values of the key, and those of TABLE surely are not. NULL: not so, or not
 * known. */
const Op *aggregation_of(const Value *result, const Value *table);

/* The same of the rows of another table, by a key that TABLE has as a column, beside labels that
 * count its rows; or of the table that another method of the class is handed in the same place. */
const Op *foreign_aggregation_of(const Value *result, const Value *table);

typedef enum AggregateKind {
    AGGREGATE_NONE,     /* or not known */
    AGGREGATE_KEYED,    /* aggregation_of */
    AGGREGATE_NUMBERED, /* the same, numbered from 0 since: .reset_index() */
    AGGREGATE_FOREIGN,  /* foreign_aggregation_of */
} AggregateKind;

/* Which of these RESULT is beside the rows of TABLE; BY gets the call. */
AggregateKind aggregate_beside(const Value *result, const Value *table, const Op **by);

/* Did that call take all the rows of TABLE? */
bool is_aggregate_of_all(const Value *result, const Value *table);

/* The column whose values are the keys of such a call; "" when they are computed. */
Str key_of_aggregation(const Op *aggregation);

#endif
