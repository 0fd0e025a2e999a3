/* The names that pandas gives to the columns of a header row. */
#ifndef WRANGLINT_DATA_NAMES_H
#define WRANGLINT_DATA_NAMES_H

#include "base/arena.h"
#include "base/str.h"

/* The names for the COUNT fields of a header: blank ones become `Unnamed: 3`, the second `a`
 * becomes `a.1`. */
Str *names_of_header(Arena *arena, const Str *fields, uint32_t count);

#endif
