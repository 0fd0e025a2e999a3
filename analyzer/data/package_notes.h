/* The object `wranglint` of a field: counts that Table Schema has no place for. */
#ifndef WRANGLINT_DATA_PACKAGE_NOTES_H
#define WRANGLINT_DATA_PACKAGE_NOTES_H

#include <cjson/cJSON.h>

#include "data/table.h"

/* The caller's to delete. HAS_COUNTS: the values are few, so how often each occurs is written; else
 * only shapes of text are. */
cJSON *package_notes(Arena *arena, const Table *table, const Column *column, bool has_counts);

/* The values of SAMPLES in the order of their bytes. */
Samples package_sorted(Arena *arena, const Samples *samples);

#endif
