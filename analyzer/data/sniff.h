/* What separates the fields of a CSV file, guessed from one line as sep=None does. */
#ifndef WRANGLINT_DATA_SNIFF_H
#define WRANGLINT_DATA_SNIFF_H

#include "base/arena.h"
#include "base/str.h"

/* The character that Python's csv.Sniffer takes LINE (without its end) to be separated by; NUL when
 * it finds none and raises. */
char sniff_separator(Arena *arena, Str line);

#endif
