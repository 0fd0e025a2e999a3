#include "source/glob.h"

#include <fnmatch.h>
#include <string.h>

/* A set is as long as its closing bracket says; one right behind `[` or `[!` is a member. 0: no
 * set. */
static uint32_t set_length(Str pattern, uint32_t at)
{
    uint32_t i = at + 1;
    if (i < pattern.len && (pattern.at[i] == '!' || pattern.at[i] == '^'))
        i++;
    for (uint32_t first = i; i < pattern.len; i++) {
        if (pattern.at[i] == ']' && i > first)
            return i + 1 - at;
        if (pattern.at[i] == '[' && i + 1 < pattern.len && pattern.at[i + 1] == ':') {
            uint32_t end = str_find(pattern, ":]", i + 2);
            if (end < pattern.len)
                i = end + 1;
        }
    }
    return 0;
}

/* libc knows ranges and classes, and is asked about one byte only: on whole names it may take for
 * ever. */
static bool set_has(Str set, char c)
{
    char pattern[128], byte[2] = {c, '\0'};
    if (set.len >= sizeof pattern)
        return false;
    memcpy(pattern, set.at, set.len);
    pattern[set.len] = '\0';
    if (set.at[1] == '^')
        pattern[1] = '!';
    return fnmatch(pattern, byte, 0) == 0;
}

/* One pattern element at AT, none of `*`, against C: its length, or 0 when it does not match. */
static uint32_t element_matching(Str pattern, uint32_t at, char c)
{
    char p = pattern.at[at];
    if (p == '?')
        return 1;
    uint32_t len = p == '[' ? set_length(pattern, at) : 0;
    if (len)
        return set_has(str_slice(pattern, at, at + len), c) ? len : 0;
    if (p == '\\' && at + 1 < pattern.len)
        return pattern.at[at + 1] == c ? 2 : 0;
    return p == c ? 1 : 0;
}

/* A name against a pattern without slashes. What the last `*` stands for grows until the rest fits;
 * going back to earlier ones can find nothing more. */
static bool name_matches(Str pattern, Str name)
{
    uint32_t p = 0, n = 0, star = UINT32_MAX, star_name = 0, len;
    while (n < name.len) {
        if (p < pattern.len && pattern.at[p] == '*') {
            star = p++;
            star_name = n;
        } else if (p < pattern.len && (len = element_matching(pattern, p, name.at[n])) != 0) {
            p += len;
            n++;
        } else if (star != UINT32_MAX) {
            p = star + 1;
            n = ++star_name;
        } else {
            return false;
        }
    }
    while (p < pattern.len && pattern.at[p] == '*')
        p++;
    return p == pattern.len;
}

/* The part of S at AT up to the next slash. */
static Str part_at(Str s, uint32_t at)
{
    return str_slice(s, at, str_find(s, "/", at));
}

static uint32_t next_part(Str s, uint32_t at)
{
    uint32_t slash = str_find(s, "/", at);
    return slash < s.len ? slash + 1 : UINT32_MAX;
}

/* The same as name_matches, one level up: folders are what `**` swallows. UINT32_MAX is behind the
 * end. */
bool glob_matches(Str pattern, Str path)
{
    uint32_t p = 0, n = 0, star = UINT32_MAX, star_path = 0;
    while (n != UINT32_MAX) {
        Str part = p != UINT32_MAX ? part_at(pattern, p) : STR("");
        if (p != UINT32_MAX && str_is(part, "**")) {
            p = next_part(pattern, p);
            /* At the end it stands for all that is inside, so for one name at least. */
            if (p == UINT32_MAX)
                return true;
            star = p;
            star_path = n;
        } else if (p != UINT32_MAX && name_matches(part, part_at(path, n))) {
            p = next_part(pattern, p);
            n = next_part(path, n);
        } else if (star != UINT32_MAX) {
            p = star;
            n = star_path = next_part(path, star_path);
        } else {
            return false;
        }
    }
    return p == UINT32_MAX;
}
