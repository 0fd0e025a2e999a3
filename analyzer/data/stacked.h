/* Two columns of data of which one stands below the other. */
#ifndef WRANGLINT_DATA_STACKED_H
#define WRANGLINT_DATA_STACKED_H

#include "data/table.h"

/* The column that UPPER with LOWER below it is, with the name of UPPER: its samples stand in no
 * file. NULL where not all values of both are known. */
const Column *column_stacked(Arena *arena, const Column *upper, const Column *lower);

#endif
