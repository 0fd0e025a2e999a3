#include "source/coding.h"

#include <ctype.h>
#include <string.h>

/* The longer marks first: UTF-16's little-endian mark begins UTF-32's. */
static const struct {
    const char *bytes;
    Mark mark;
} MARKS[] = {
    {"\xEF\xBB\xBF", {3, "UTF-8"}},    {"\xFF\xFE\0\0", {4, "UTF-32LE"}},
    {"\0\0\xFE\xFF", {4, "UTF-32BE"}}, {"\xFF\xFE", {2, "UTF-16LE"}},
    {"\xFE\xFF", {2, "UTF-16BE"}},
};

Mark coding_mark(Str raw)
{
    for (size_t i = 0; i < sizeof MARKS / sizeof *MARKS; i++)
        if (raw.len >= MARKS[i].mark.len && !memcmp(raw.at, MARKS[i].bytes, MARKS[i].mark.len))
            return MARKS[i].mark;
    return (Mark){0};
}

/* The end of the line that starts at AT, its line end left out. */
static uint32_t line_end(Str raw, uint32_t at)
{
    while (at < raw.len && raw.at[at] != '\n' && raw.at[at] != '\r')
        at++;
    return at;
}

static uint32_t next_line(Str raw, uint32_t at)
{
    uint32_t end = line_end(raw, at);
    if (end + 1 < raw.len && raw.at[end] == '\r' && raw.at[end + 1] == '\n')
        end++;
    return end < raw.len ? end + 1 : end;
}

static bool is_encoding_byte(char c)
{
    return isalnum((unsigned char)c) || c == '-' || c == '_' || c == '.';
}

/* The name in `coding: name` or `coding=name`, anywhere in COMMENT. */
static Str name_in(Str comment)
{
    static const char KEY[] = "coding";
    for (uint32_t at = str_find(comment, KEY, 0); at < comment.len;
         at = str_find(comment, KEY, at + 1)) {
        uint32_t start = at + (uint32_t)sizeof KEY - 1;
        if (start >= comment.len || (comment.at[start] != ':' && comment.at[start] != '='))
            continue;
        start++;
        while (start < comment.len && (comment.at[start] == ' ' || comment.at[start] == '\t'))
            start++;
        uint32_t end = start;
        while (end < comment.len && is_encoding_byte(comment.at[end]))
            end++;
        if (end > start)
            return str_slice(comment, start, end);
    }
    return STR("");
}

/* Python's names that iconv does not know; all others are spelled alike but for `_`. */
static const char *const OTHER_NAMES[][2] = {
    {"U8", "UTF-8"},
    {"ASCII", "UTF-8"},
    {"US-ASCII", "UTF-8"},
    {"LATIN", "ISO-8859-1"},
    {"L1", "ISO-8859-1"},
    {"ISO-LATIN-1", "ISO-8859-1"},
    {"MAC-ROMAN", "MACINTOSH"},
};

/* Editors add `-unix` and the like to a name; Python knows that of these. */
static bool is_in_family(Str name, const char *family)
{
    return str_starts(name, family) &&
           (name.len == strlen(family) || name.at[strlen(family)] == '-');
}

/* UTF-16 and its kin have a byte order mark or are not what they say: the line could not be read.
 */
static Str spelled_for_iconv(Arena *arena, Str name)
{
    Str copy = arena_copy(arena, name);
    char *at = (char *)(uintptr_t)copy.at;
    for (uint32_t i = 0; i < copy.len; i++)
        at[i] = at[i] == '_' ? '-' : (char)toupper((unsigned char)at[i]);
    if (str_starts(copy, "UTF"))
        return STR("UTF-8");
    if (is_in_family(copy, "LATIN-1") || is_in_family(copy, "ISO-8859-1"))
        return STR("ISO-8859-1");
    for (size_t i = 0; i < sizeof OTHER_NAMES / sizeof *OTHER_NAMES; i++)
        if (str_is(copy, OTHER_NAMES[i][0]))
            return str_of(OTHER_NAMES[i][1]);
    return copy;
}

Str coding_declared(Arena *arena, Str raw)
{
    uint32_t at = 0;
    for (int line = 1; line <= 2; line++) {
        Str content = str_trim(str_slice(raw, at, line_end(raw, at)));
        if (content.len && content.at[0] != '#')
            break;
        Str name = name_in(content);
        if (name.len)
            return spelled_for_iconv(arena, name);
        at = next_line(raw, at);
    }
    return STR("");
}
