/* Rows whose fields stand in fixed places, as read_fwf finds them. */
#ifndef WRANGLINT_DATA_ROWS_PLACE_H
#define WRANGLINT_DATA_ROWS_PLACE_H

#include "data/rows.h"

/* As rows_split. A field is where some of the first 100 lines has no blank. */
DataStatus rows_split_by_place(Arena *arena, FileText *text, const CsvOptions *options, Rows *rows,
                               Str *why);

#endif
