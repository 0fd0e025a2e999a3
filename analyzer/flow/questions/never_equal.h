/* Questions about comparisons of text with numbers, which are never equal. */
#ifndef WRANGLINT_FLOW_QUESTIONS_NEVER_EQUAL_H
#define WRANGLINT_FLOW_QUESTIONS_NEVER_EQUAL_H

#include "flow/value.h"

typedef struct NeverEqual {
    const Value *holder; /* the column, or the table of a query */
    const Op *column;    /* NULL: the column of a query */
    bool is_text;        /* what the column holds; else numbers or bools */
    bool is_about_bools; /* one of the two sides is */
    const Op *other;     /* what it is compared with: NULL: in a query, where it is `written` */
    Str written;
} NeverEqual;

/* Comparison number NUMBER, from 0, that OP (==, !=, isin, eq, ne, query) makes of a column with a
 * constant, or constants, of the other type. False: there are no more, or not known. */
bool never_equal_by(const Op *op, uint32_t number, NeverEqual *found);

#endif
