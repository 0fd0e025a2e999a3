/* Questions about `mode`, which gives several rows, 0, 1 …, as several values may be as frequent
 * (pandas.DataFrame.mode, pandas.Series.mode). */
#ifndef WRANGLINT_FLOW_QUESTIONS_MODES_H
#define WRANGLINT_FLOW_QUESTIONS_MODES_H

#include "lower/code.h"

typedef struct ModeFilling {
    const Op *with; /* what is given: all that `mode` gave */
    const Op *call; /* of mode */
    bool fits;      /* its first row fills what is filled: a table a table, a column a column */
} ModeFilling;

/* Filling number NUMBER, from 0, that OP (fillna, where, mask, a store to .loc[mask, "c"]) makes
 * with all rows that `mode` gave, so that it goes by their labels. A column that is filled from a
 * table raises. False: there are no more. */
bool filled_with_mode(const Op *op, uint32_t number, ModeFilling *filling);

#endif
