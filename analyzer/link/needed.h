/* What of a module its importers can reach, so that the rest need not be parsed. */
#ifndef WRANGLINT_LINK_NEEDED_H
#define WRANGLINT_LINK_NEEDED_H

#include "base/arena.h"
#include "base/map.h"
#include "lower/code.h"

/* TEXT, a module's, as long as before, with blanks in the place of the functions and classes that
 * nothing leads to from what CODE names and from WANTED, a set of names; and of what runs only when
 * the module is the program. All other statements stay. *bytes: how many were kept. */
Str needed_text(Arena *arena, Str text, const Code *code, const Map *wanted, uint32_t *bytes);

#endif
