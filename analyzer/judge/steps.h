/* The script's own steps over text, done on samples. */
#ifndef WRANGLINT_JUDGE_STEPS_H
#define WRANGLINT_JUDGE_STEPS_H

#include "data/table.h"
#include "lower/code.h"

/* Does on SAMPLES what BY does to a column: strip, replace, lower, extract, [:-1] … Samples that
 * become missing are taken out. False: it is not known what BY does. */
bool step_redo(Arena *arena, const Op *by, Samples *samples);

/* Does BY do the same to the shapes of texts as to the texts: does it look for nothing that a shape
 * has lost, digits and words of more than three letters? */
bool step_keeps_shapes(const Op *by);

#endif
