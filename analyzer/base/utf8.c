#include "base/utf8.h"

/* The Unicode standard's table 3-7: how many bytes follow a first byte, and which second bytes it
 * allows. */
typedef struct Lead {
    uint32_t more;
    uint32_t bits; /* of the character, in the first byte */
    unsigned char low, high;
} Lead;

static Lead lead_of(unsigned char first)
{
    if (first >= 0xC2 && first <= 0xDF)
        return (Lead){1, first & 0x1Fu, 0x80, 0xBF};
    if (first >= 0xE0 && first <= 0xEF)
        return (Lead){2, first & 0x0Fu, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF};
    if (first >= 0xF0 && first <= 0xF4)
        return (Lead){3, first & 0x07u, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF};
    return (Lead){0};
}

uint32_t utf8_next(Str s, uint32_t *at)
{
    unsigned char first = (unsigned char)s.at[(*at)++];
    if (first < 0x80)
        return first;
    Lead lead = lead_of(first);
    if (!lead.more)
        return UTF8_REPLACEMENT;
    uint32_t character = lead.bits;
    for (uint32_t i = 0; i < lead.more; i++) {
        unsigned char byte = *at < s.len ? (unsigned char)s.at[*at] : 0;
        if (byte < lead.low || byte > lead.high)
            return UTF8_REPLACEMENT;
        character = character << 6 | (byte & 0x3Fu);
        lead.low = 0x80;
        lead.high = 0xBF;
        (*at)++;
    }
    return character;
}

bool utf8_is_valid(Str s)
{
    for (uint32_t at = 0, from = 0; at < s.len; from = at)
        if (utf8_next(s, &at) == UTF8_REPLACEMENT &&
            !str_starts(str_slice(s, from, at), "\xEF\xBF\xBD"))
            return false;
    return true;
}

void utf8_add(Buffer *buffer, uint32_t character)
{
    if (character < 0x80) {
        buffer_add_char(buffer, (char)character);
        return;
    }
    if (character < 0x800) {
        buffer_add_char(buffer, (char)(0xC0 | character >> 6));
    } else {
        if (character < 0x10000) {
            buffer_add_char(buffer, (char)(0xE0 | character >> 12));
        } else {
            buffer_add_char(buffer, (char)(0xF0 | character >> 18));
            buffer_add_char(buffer, (char)(0x80 | (character >> 12 & 0x3F)));
        }
        buffer_add_char(buffer, (char)(0x80 | (character >> 6 & 0x3F)));
    }
    buffer_add_char(buffer, (char)(0x80 | (character & 0x3F)));
}
