/* Python names in a text, without a parser. */
#ifndef WRANGLINT_LINK_WORDS_H
#define WRANGLINT_LINK_WORDS_H

#include <ctype.h>

#include "base/str.h"

static inline bool is_word_byte(char c)
{
    return isalnum((unsigned char)c) || c == '_' || (c & 0x80);
}

/* The name that starts at AT, or "". */
static inline Str word_at(Str text, uint32_t at)
{
    uint32_t end = at;
    while (end < text.len && is_word_byte(text.at[end]))
        end++;
    return str_slice(text, at, end);
}

#endif
