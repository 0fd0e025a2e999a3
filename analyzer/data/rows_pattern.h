/* Rows whose separator is a regular expression: no quotes, each line split by itself. */
#ifndef WRANGLINT_DATA_ROWS_PATTERN_H
#define WRANGLINT_DATA_ROWS_PATTERN_H

#include "data/rows.h"

/* As rows_split. */
DataStatus rows_split_by_pattern(Arena *arena, FileText *text, const CsvOptions *options,
                                 Rows *rows, Str *why);

#endif
