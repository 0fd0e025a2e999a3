/* What is missing is read in another way than the package was written. */
#ifndef WRANGLINT_DATA_ADAPT_MISSING_H
#define WRANGLINT_DATA_ADAPT_MISSING_H

#include "data/csv.h"

/* Makes COLUMN, number PLACE of a package's table, what reading with OPTIONS gives: texts that mean
 * a missing value there are none of its values, all others are, and the dtype follows from the
 * values. Where the package hides what a text says, less is known afterwards. */
void adapt_missing(Arena *arena, Column *column, const CsvOptions *options, uint32_t place);

#endif
