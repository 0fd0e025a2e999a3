/* The text of a CSV file as rows of fields: separators, quotes, comments, skipped and blank
 * lines. */
#ifndef WRANGLINT_DATA_ROWS_H
#define WRANGLINT_DATA_ROWS_H

#include "data/csv.h"

typedef struct Row {
    Str *fields;
    uint32_t count;
    uint32_t line; /* where it begins, from 1 */
} Row;

typedef struct Rows {
    Arena *arena;
    LIST(Row) list;
} Rows;

/* Splits TEXT, which is UTF-8, into *ROWS; options->sep is known, not "". The last row of an
 * incomplete text is dropped when nothing ends it. Where the text goes on in a way that is not
 * understood, it ends for us and is no longer complete. DATA_MALFORMED: pandas raises, too, or not
 * a row is understood. */
DataStatus rows_split(Arena *arena, FileText *text, const CsvOptions *options, Rows *rows,
                      Str *why);

/* The line of TEXT at *AT without its end (LF, CR or CRLF), which *END gets; *AT moves
 * behind both. */
Str rows_next_line(Str text, uint32_t *at, Str *end);

/* Is record number RECORD (from 0) one of those that skiprows names? */
bool rows_skip_line(const CsvOptions *options, uint32_t record);

#endif
