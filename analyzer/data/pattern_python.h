/* Python's regular expressions in the words of PCRE2. */
#ifndef WRANGLINT_DATA_PATTERN_PYTHON_H
#define WRANGLINT_DATA_PATTERN_PYTHON_H

#include "data/pattern.h"

/* Rewrites what the two spell differently into *TRANSLATED, and adds the flags that the pattern
 * begins with to *FLAGS. Anything but PATTERN_TRIED comes with a sentence in *WHY. */
PatternStatus pattern_translate(Arena *arena, Str python, uint32_t *flags, Str *translated,
                                Str *why);

#endif
