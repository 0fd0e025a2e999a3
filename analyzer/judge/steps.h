/* The script's own steps over text, done on samples. */
#ifndef WRANGLINT_JUDGE_STEPS_H
#define WRANGLINT_JUDGE_STEPS_H

#include "data/table.h"
#include "lower/code.h"

/* Does on SAMPLES what BY does to a column: strip, replace, lower, extract, [:-1] … Samples that
 * become missing are taken out. BEFORE is the step before, or NULL: one that cuts texts into parts
 * leaves the samples as they are, and BY takes one of the parts. False: it is not known what BY
 * does, or it takes too long, which is noted in LIMITS. */
bool step_redo(Arena *arena, Limits *limits, const Op *by, const Op *before, Samples *samples);

/* A pattern of the script that takes too long on its data, as a bound. */
#define STEP_PATTERN_BOUND "a regular expression that takes too long on a value of the data"

/* Does BY cut each text into parts? */
bool step_gives_parts(const Op *by);

/* Does BY do the same to the shapes of texts as to the texts: does it look for nothing that a shape
 * has lost, digits and words of more than three letters? */
bool step_keeps_shapes(const Op *by);

/* Is SAMPLE a cell that is TEXT? Of a phrase of several words the shape is enough. */
bool step_finds_cell(const Sample *sample, Str text);

/* Notes of SAMPLE, which a step has made of the text BEFORE, when what is left of its shape may be
 * a piece of a hidden word. */
void step_on_shape(Str before, Sample *sample);

#endif
