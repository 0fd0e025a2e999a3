/* The object `wranglint` of a field: counts that Table Schema has no place for. */
#ifndef WRANGLINT_DATA_PACKAGE_NOTES_H
#define WRANGLINT_DATA_PACKAGE_NOTES_H

#include <cjson/cJSON.h>

#include "data/table.h"

/* The caller's to delete. IS_ENUMERATED: the values stand in the field's enumeration, so how often
 * each occurs may be written; else only shapes are. */
cJSON *package_notes(Arena *arena, const Column *column, bool is_enumerated);

/* The values of SAMPLES in the order of their bytes. */
Samples package_sorted(Arena *arena, const Samples *samples);

#endif
