/* Puts the facts of one column together, value by value. */
#ifndef WRANGLINT_DATA_TALLY_H
#define WRANGLINT_DATA_TALLY_H

#include "base/map.h"
#include "data/infer.h"
#include "data/table.h"

typedef struct Tally {
    Arena *arena;   /* of the table */
    Arena *scratch; /* lives at least as long as the tally */
    Column *column;
    Map places; /* value → its place in column->values */
} Tally;

/* Starts an empty column called NAME. */
Tally tally_start(Arena *arena, Arena *scratch, Column *column, Str name);

/* One value that is not missing, as its text stands in LINE; NUMBER is what it is as a number. TEXT
 * must outlive the tally, not the column. */
void tally_value(Tally *tally, Str text, const Number *number, uint32_t line);

/* COUNT rows more of the value TEXT. */
void tally_count(Tally *tally, Str text, uint32_t count, uint32_t line);

/* TEXT is a marker of missing values: noted apart from the values. */
void tally_marker(Tally *tally, Str text, uint32_t line);

#endif
