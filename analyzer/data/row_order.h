/* In which order the rows of a table stand. */
#ifndef WRANGLINT_DATA_ROW_ORDER_H
#define WRANGLINT_DATA_ROW_ORDER_H

#include "data/table.h"

/* Are the rows surely not sorted by COLUMN, though several hold the same value? */
bool column_is_unsorted(const Column *column);

#endif
