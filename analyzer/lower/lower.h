/* From the tree to operations. */
#ifndef WRANGLINT_LOWER_LOWER_H
#define WRANGLINT_LOWER_LOWER_H

#include "lower/code.h"
#include "syntax/tree.h"

/* Lowers all cells of SOURCE into one program. Never fails: what it does not know becomes
 * OP_UNKNOWN. */
Code *lower(Arena *arena, const Source *source, const Tree *tree);

#endif
