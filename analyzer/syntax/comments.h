/* Long runs of comments, over all of which the scanner of the grammar looks anew at each of them,
 * for the indent of what follows: N comments cost it N times N steps. */
#ifndef WRANGLINT_SYNTAX_COMMENTS_H
#define WRANGLINT_SYNTAX_COMMENTS_H

#include "base/arena.h"
#include "source/source.h"

typedef LIST(Span) Spans;

/* TEXT with line ends in place of the comments of such runs: the same program. *gone gets the
 * comments that were in them, by bytes of TEXT, in order. TEXT itself where no run is long. */
Str comments_blanked(Arena *arena, Str text, Spans *gone);

/* Puts GONE, moved by OFFSET, where they belong among COMMENTS from FIRST on; both are in order. */
void comments_merge(Arena *arena, Spans *comments, uint32_t first, const Spans *gone,
                    uint32_t offset);

#endif
