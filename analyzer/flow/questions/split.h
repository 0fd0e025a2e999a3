/* Questions about slices of rows, and about two of them that split a table: df.loc[:n], df.loc[n:].
 */
#ifndef WRANGLINT_FLOW_QUESTIONS_SPLIT_H
#define WRANGLINT_FLOW_QUESTIONS_SPLIT_H

#include "flow/value.h"

typedef struct RowSlice {  /* in a selection from a DataFrame or Series, without a step */
    const Value *whole;    /* what is selected from; NULL: there is none */
    const Op *start, *end; /* NULL: left out */
} RowSlice;

RowSlice row_slice_of(const Op *item);

/* The selection near behind ITEM that takes the rest of the same rows, from the label on with which
 * ITEM ends, when both are kept: given a name or handed on. NULL: none. */
const Op *rest_behind(const Code *code, const Op *item);

#endif
