/* What the reports must know of a file's text, out of its tree. */
#ifndef WRANGLINT_CLI_OUTLINES_H
#define WRANGLINT_CLI_OUTLINES_H

#include "report/outline.h"
#include "syntax/tree.h"

Outline outline_of(Arena *arena, const Tree *tree);

#endif
