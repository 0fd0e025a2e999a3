/* A notebook around cells, so that an input need not be JSON to reach what is in them. */
#ifndef WRANGLINT_FUZZ_NOTEBOOK_TEXT_H
#define WRANGLINT_FUZZ_NOTEBOOK_TEXT_H

#include "harness.h"

/* JSON of a notebook whose cells are the parts of TEXT between form feeds; what stands behind a
 * vertical tab in a cell is its saved output. The bits of HOW choose the layout: sources as lists
 * of lines or as strings, escapes for what is not ASCII, nbformat 3, what kind of output. */
Str notebook_text(Arena *arena, Str text, uint32_t how);

#endif
