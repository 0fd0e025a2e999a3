/* A package describes files as a whole; a script reads parts of them under names of its own. */
#ifndef WRANGLINT_DATA_ADAPT_H
#define WRANGLINT_DATA_ADAPT_H

#include "data/csv.h"

/* TABLE as reading with OPTIONS would give it; NULL when the two do not go together. */
const Table *adapt_table(Arena *arena, const Table *table, const CsvOptions *options);

/* Does LABEL name COLUMN, which is number PLACE? */
bool label_is_of(const CsvLabel *label, const Column *column, uint32_t place);

#endif
