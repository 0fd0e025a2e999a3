/* How near two names are, for "did you mean". */
#ifndef WRANGLINT_BASE_SPELLING_H
#define WRANGLINT_BASE_SPELLING_H

#include "base/str.h"

#define SPELLING_FAR 255u

/* Damerau-Levenshtein distance (optimal string alignment) in bytes; SPELLING_FAR when it is more
 * than MOST or either name is over 64 bytes. */
uint32_t spelling_distance(Str a, Str b, uint32_t most);

/* As near as a slip of the keyboard: distance 1, or 2 when both have eight letters or more. */
bool spelling_near(Str a, Str b);

#endif
