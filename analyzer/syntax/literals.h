/* Long rows of literals, of which nobody reads more than the first. */
#ifndef WRANGLINT_SYNTAX_LITERALS_H
#define WRANGLINT_SYNTAX_LITERALS_H

#include "base/arena.h"

/* More elements of one list are data, not code, and count as "and some more". */
#define LITERALS_MOST 20000u

/* TEXT, with blanks in place of what goes beyond that in lists, tuples and sets of plain numbers
 * and texts: the same to whoever looks at no more, and a small part of the work. A few more than
 * LITERALS_MOST stay, as does the last. TEXT itself where nothing is that long. */
Str literals_shortened(Arena *arena, Str text);

#endif
