/* Texts cut into parts, done on samples. */
#ifndef WRANGLINT_JUDGE_STEPS_SPLIT_H
#define WRANGLINT_JUDGE_STEPS_SPLIT_H

#include "data/table.h"
#include "lower/code.h"

/* Puts in the place of each of SAMPLES its part number PLACE (from the end, when negative), cut as
 * SPLIT does: split and rsplit, of str and of .str. Samples with fewer parts are taken out. False:
 * it is not known how SPLIT cuts. */
bool redo_part(Arena *arena, const Op *split, long place, Samples *samples);

#endif
