/* Jupyter notebooks: the code cells that are Python, as one text.
 * https://nbformat.readthedocs.io/en/latest/format_description.html (nbformat 4 and 3). */
#ifndef WRANGLINT_SOURCE_NOTEBOOK_H
#define WRANGLINT_SOURCE_NOTEBOOK_H

#include "source/source.h"

/* Fills everything but the lines of SOURCE, whose path and raw are set. */
SourceStatus notebook_read(Arena *arena, Source *source, Str *why);

#endif
