/* From the tree to operations. */
#ifndef WRANGLINT_LOWER_LOWER_H
#define WRANGLINT_LOWER_LOWER_H

#include "lower/code.h"
#include "syntax/tree.h"

/* Lowers all cells of SOURCE into one program. Never fails: what it does not know becomes
 * OP_UNKNOWN. */
Code *lower(Arena *arena, const Source *source, const Tree *tree);

/* Adds SOURCE, which must live as long as CODE, as a module of it. IMPORT: where the file that CODE
 * was made of imports it, itself or by another module. It is
 * given back, to be told where it is and which imports lead to it. */
Module *lower_module(Arena *arena, Code *code, const Source *source, const Tree *tree, Span import);

#endif
