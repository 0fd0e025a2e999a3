/* Which fields of the rows are which columns: header, given names, usecols, index_col, and the
 * index that pandas makes by itself when rows have more fields than the header. */
#ifndef WRANGLINT_DATA_LAYOUT_H
#define WRANGLINT_DATA_LAYOUT_H

#include "data/rows.h"

#define LAYOUT_MOST_COLUMNS 16384u

typedef struct LayoutColumn {
    Str name;
    uint32_t field; /* of a row, from 0 */
} LayoutColumn;

typedef LIST(LayoutColumn) LayoutColumns;

typedef struct Layout {
    LayoutColumns columns, index;
    bool are_positions;   /* names are the numbers that they spell */
    uint32_t first_row;   /* of the data, in the rows */
    uint32_t width;       /* a row with more fields is a fault; UINT32_MAX: it is none */
    uint32_t header_line; /* 0: none */
} Layout;

/* Works *LAYOUT out of the first rows. The names are borrowed from ROWS, OPTIONS or the arena. */
DataStatus layout_of(Arena *arena, const Rows *rows, const CsvOptions *options, Layout *layout,
                     Str *why);

#endif
