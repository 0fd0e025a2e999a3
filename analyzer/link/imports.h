/* What a text imports, from the looks of it: no parser is asked. */
#ifndef WRANGLINT_LINK_IMPORTS_H
#define WRANGLINT_LINK_IMPORTS_H

#include "base/arena.h"

/* The names of all OP_IMPORTs that TEXT would be lowered to, and perhaps of some more: what stands
 * in strings is not told apart. */
Strs imports_of(Arena *arena, Str text);

#endif
