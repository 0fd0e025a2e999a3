/* From rows to the columns of a table. */
#ifndef WRANGLINT_DATA_CSV_COLUMNS_H
#define WRANGLINT_DATA_CSV_COLUMNS_H

#include "data/layout.h"

typedef struct CsvColumns {
    Arena *arena; /* of the table */
    Arena *scratch;
    const CsvOptions *options;
    const Layout *layout;
    const Row *first; /* of the data */
    uint32_t count;   /* rows of data */
} CsvColumns;

/* Fills *TABLE but for its path and whether it is complete. */
void csv_fill_table(const CsvColumns *csv, Table *table);

#endif
