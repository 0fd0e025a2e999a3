/* --why: why a line was judged as it was, or not at all. */
#ifndef WRANGLINT_CLI_WHY_H
#define WRANGLINT_CLI_WHY_H

#include "cli/run.h"

/* POSITION is PATH:LINE, and PATH:CELL:LINE in a notebook; `cell 4` for 4, and a column behind the
 * line, are understood as well, so that what reports print can be pasted. */
ExitStatus why_line(Arena *arena, const Options *options, Str position);

#endif
