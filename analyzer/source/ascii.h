/* Most source text is ASCII, and much is simpler where it is. */
#ifndef WRANGLINT_SOURCE_ASCII_H
#define WRANGLINT_SOURCE_ASCII_H

#include <string.h>

#include "base/str.h"

/* The offset of the first byte at or behind FROM that is not ASCII; s.len when there is none. */
static inline uint32_t ascii_end(Str s, uint32_t from)
{
    uint64_t word;
    for (; s.len - from >= sizeof word; from += (uint32_t)sizeof word) {
        memcpy(&word, s.at + from, sizeof word);
        if (word & UINT64_C(0x8080808080808080))
            break;
    }
    while (from < s.len && (unsigned char)s.at[from] < 0x80)
        from++;
    return from;
}

#endif
