#include "base/str.h"

#include <ctype.h>
#include <string.h>

Str str_of(const char *zero_ended)
{
    return (Str){zero_ended, (uint32_t)strlen(zero_ended)};
}

Str str_slice(Str s, uint32_t from, uint32_t to)
{
    if (to > s.len)
        to = s.len;
    if (from >= to)
        return (Str){s.at, 0};
    return (Str){s.at + from, to - from};
}

bool str_eq(Str a, Str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.at, b.at, a.len) == 0);
}

bool str_is(Str a, const char *zero_ended)
{
    return str_eq(a, str_of(zero_ended)); /* a may hold NUL itself */
}

bool str_starts(Str s, const char *prefix)
{
    size_t len = strlen(prefix);
    return s.len >= len && (len == 0 || memcmp(s.at, prefix, len) == 0);
}

bool str_ends(Str s, const char *suffix)
{
    size_t len = strlen(suffix);
    return s.len >= len && (len == 0 || memcmp(s.at + s.len - len, suffix, len) == 0);
}

int str_order(Str a, Str b)
{
    uint32_t shorter = a.len < b.len ? a.len : b.len;
    int order = shorter ? memcmp(a.at, b.at, shorter) : 0;
    if (order)
        return order;
    return (a.len > b.len) - (a.len < b.len);
}

/* FNV-1a: short identifiers are all that is ever hashed. */
uint32_t str_hash(Str s)
{
    uint32_t hash = 2166136261u;
    for (uint32_t i = 0; i < s.len; i++)
        hash = (hash ^ (unsigned char)s.at[i]) * 16777619u;
    return hash;
}

uint32_t str_find(Str s, const char *needle, uint32_t from)
{
    if (from > s.len)
        return s.len;
    const char *hit = s.len ? memmem(s.at + from, s.len - from, needle, strlen(needle)) : NULL;
    return hit ? (uint32_t)(hit - s.at) : s.len;
}

bool str_contains(Str s, Str part)
{
    return !part.len || (s.len && memmem(s.at, s.len, part.at, part.len));
}

bool str_has(Str s, const char *needle)
{
    return s.len && memmem(s.at, s.len, needle, strlen(needle)) != NULL;
}

Str str_behind_last(Str s, char separator)
{
    const char *last = s.len ? memrchr(s.at, separator, s.len) : NULL;
    return last ? str_slice(s, (uint32_t)(last - s.at) + 1, s.len) : s;
}

Str str_trim(Str s)
{
    while (s.len && isspace((unsigned char)s.at[0]))
        s = str_slice(s, 1, s.len);
    while (s.len && isspace((unsigned char)s.at[s.len - 1]))
        s.len--;
    return s;
}

static bool is_separator(char c)
{
    return c == ' ' || c == '_' || c == '-';
}

bool str_eq_folded(Str a, Str b)
{
    uint32_t i = 0, j = 0;
    for (;;) {
        while (i < a.len && is_separator(a.at[i]))
            i++;
        while (j < b.len && is_separator(b.at[j]))
            j++;
        if (i == a.len || j == b.len)
            return i == a.len && j == b.len;
        if (tolower((unsigned char)a.at[i++]) != tolower((unsigned char)b.at[j++]))
            return false;
    }
}

/* Is S the word that WORDS begins with? */
static bool is_word(const char *words, Str s)
{
    uint32_t len = 0;
    while (len < s.len && words[len] == s.at[len] && words[len] && words[len] != ' ')
        len++;
    return len == s.len && (!words[len] || words[len] == ' ');
}

/* Asked more often than anything else, and of short words: a loop over the bytes is the fastest. */
bool str_in_words(Str s, const char *words)
{
    if (!s.len)
        return false;
    for (;;) {
        if (*words == *s.at && is_word(words, s))
            return true;
        while (*words && *words != ' ')
            words++;
        if (!*words++)
            return false;
    }
}

uint32_t str_characters(Str s, uint32_t bytes)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < bytes && i < s.len; i++)
        count += ((unsigned char)s.at[i] & 0xC0) != 0x80;
    return count;
}
