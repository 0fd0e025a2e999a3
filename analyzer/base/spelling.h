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

/* The same words in another order: `user_id` and `id user`. */
bool spelling_has_same_words(Str a, Str b);

/* Is NAME what comes out when a hand slips while it writes MEANT? Word by word it is the same but
 * for a letter more, less, other or in another place, and not one of a family of names: those
 * differ in digits, in first letters, in words of up to three letters (min, max), by an affix
 * (price, prices; but `amoun` is no word), or in how words are joined. */
bool spelling_is_slip(Str name, Str meant);

#endif
