/* Questions about loops over the rows of a table: `for label, row in df.iterrows()`. */
#ifndef WRANGLINT_FLOW_QUESTIONS_EACH_ROW_H
#define WRANGLINT_FLOW_QUESTIONS_EACH_ROW_H

#include "lower/code.h"

/* The call of iterrows that LOOP goes over, also through enumerate or tqdm; NULL: none. */
const Op *rows_iterated(const Op *loop);

/* The store to a name at the top of LOOP that gives it the row of the round; NULL: LOOP goes over
 * no iterrows(). */
const Op *row_of_round(const Code *code, const Op *loop);

/* The first store to an item or attribute of that row, when nobody sees what is stored there: LOOP
 * neither hands on the row as a whole nor reads what it wrote, save to write to the row again.
 * NULL: there is none. */
const Op *lost_row_write(const Code *code, const Op *loop);

/* May a row of the table that LOOP goes over be a part of the table, as it was before pandas 3.0
 * when all columns had one dtype? */
bool rows_may_be_views(const Op *loop);

#endif
