/* What IPython understands and Python does not: magics, shell lines, questions. They are masked in
 * place, byte for byte, so that no position changes:
 *
 *     %time y        0;    y       the statement stays
 *     !pip install   0             anything else becomes a constant
 *     f = !ls        f = 0
 *     df?            df
 *     %%time         #%time        the rest of the cell stays
 *
 * https://ipython.readthedocs.io/en/stable/interactive/reference.html */
#ifndef WRANGLINT_SOURCE_MAGICS_H
#define WRANGLINT_SOURCE_MAGICS_H

#include "source/source.h"

typedef LIST(Span) MagicLines;

/* Is CELL written in another language, by its cell magic (`%%bash`) or, in a notebook of
 * DATABRICKS, by a line of its own (`%sql`)? */
bool magics_are_foreign(Str cell, bool databricks);

/* Masks what is no Python in the bytes CELL of TEXT, a cell that is ended by LF and is not foreign,
 * and adds its lines to LINES. CRs in the text stand before LFs only. */
void magics_mask(Arena *arena, char *text, Span cell, MagicLines *lines);

#endif
