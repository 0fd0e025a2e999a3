/* Questions about what reading a file loses: zeros in front of codes, last digits of large numbers,
 * texts that are taken for missing values. */
#ifndef WRANGLINT_FLOW_QUESTIONS_LOSSY_H
#define WRANGLINT_FLOW_QUESTIONS_LOSSY_H

#include "flow/value.h"

typedef struct LossyColumn { /* of a file, all of whose values are integers */
    const Column *data;
    bool loses_zeros; /* codes become numbers; else floats do not hold the last digits */
    Str example;      /* such a value, made up where the data is not there */
    Str becomes;      /* of zeros: what is left of it */
    uint32_t line;    /* where the first such value stands; 0: not known */
} LossyColumn;

/* Column number NUMBER, from 0, of those that READ, read_csv or read_table, loses something of.
 * Whoever fills the zeros up again knows. False: there are no more. */
bool column_lost_by(const Code *code, const Op *read, uint32_t number, LossyColumn *lossy);

/* The text `NA` that is read as missing from a column of codes, in which it is Namibia, North
 * America or sodium; IS_FIRST: it is the first column of its file. NULL: not so, not known. */
const Sample *code_read_as_missing(const Column *column, bool is_first);

#endif
