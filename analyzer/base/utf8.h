/* UTF-8, one character at a time. */
#ifndef WRANGLINT_BASE_UTF8_H
#define WRANGLINT_BASE_UTF8_H

#include "base/buffer.h"
#include "base/str.h"

#define UTF8_REPLACEMENT 0xFFFDu

/* The character at *at, which must be inside S, and *at moved behind it. Bytes that are no UTF-8
 * give UTF8_REPLACEMENT for each maximal wrong part, as browsers and Node.js do. */
uint32_t utf8_next(Str s, uint32_t *at);

/* Is all of S well-formed? */
bool utf8_is_valid(Str s);

/* How many UTF-16 code units CHARACTER takes: 1 or 2. */
static inline uint32_t utf8_utf16_units(uint32_t character)
{
    return character > 0xFFFF ? 2 : 1;
}

/* Adds CHARACTER, a Unicode scalar value. */
void utf8_add(Buffer *buffer, uint32_t character);

#endif
