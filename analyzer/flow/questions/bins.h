/* Questions about pd.cut: which numbers are in none of its bins (pandas.cut: include_lowest). */
#ifndef WRANGLINT_FLOW_QUESTIONS_BINS_H
#define WRANGLINT_FLOW_QUESTIONS_BINS_H

#include "lower/code.h"

typedef struct Bins {
    const Op *column; /* what is cut; NULL: no bins that are written out */
    double lowest, highest;
    bool has_left, has_right; /* are the outer edges part of them? */
} Bins;

/* The bins of CALL, pd.cut with a list of edges. */
Bins bins_of(const Op *call);

bool is_outside(const Bins *bins, double number);

/* The attribute that gives the numbers of COLUMN when these count from 0, as the hours of a day and
 * the days of a week do: df["t"].dt.hour, df.index.hour; NULL: not so, or not known. */
const Op *counted_from_zero(const Op *column);

#endif
