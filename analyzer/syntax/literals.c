#include "syntax/literals.h"

#include <ctype.h>
#include <string.h>

#include "source/source.h"

static uint32_t behind_blanks(Str text, uint32_t at)
{
    while (at < text.len && strchr(" \t\r\n", text.at[at]) && text.at[at])
        at++;
    return at;
}

static uint32_t behind_digits(Str text, uint32_t at)
{
    while (at < text.len && isdigit((unsigned char)text.at[at]))
        at++;
    return at;
}

static bool is_at(Str text, uint32_t at, char c)
{
    return at < text.len && text.at[at] == c;
}

/* `12`, `-1.5`; AT itself when none stands there. */
static uint32_t behind_number(Str text, uint32_t at)
{
    uint32_t start = at + is_at(text, at, '-');
    uint32_t end = behind_digits(text, start);
    bool is_octal = end > start + 1 && text.at[start] == '0';
    if (end == start || is_octal)
        return at;
    if (!is_at(text, end, '.'))
        return end;
    uint32_t fraction = behind_digits(text, end + 1);
    return fraction > end + 1 ? fraction : at;
}

/* 'plain', in one line and without a backslash; AT itself when none stands there. */
static uint32_t behind_text(Str text, uint32_t at)
{
    if (!is_at(text, at, '"') && !is_at(text, at, '\''))
        return at;
    char quote = text.at[at];
    uint32_t end = at + 1;
    while (end < text.len && text.at[end] != quote && !strchr("\\\r\n", text.at[end]))
        end++;
    bool is_empty = end == at + 1;
    return !is_at(text, end, quote) || (is_empty && is_at(text, end + 1, quote)) ? at : end + 1;
}

/* Behind the comma that follows the literal at AT; AT itself when no such thing stands there. */
static uint32_t behind_element(Str text, uint32_t at)
{
    uint32_t start = behind_blanks(text, at);
    uint32_t end = behind_number(text, start);
    if (end == start)
        end = behind_text(text, start);
    if (end == start)
        return at;
    end = behind_blanks(text, end);
    return is_at(text, end, ',') ? end + 1 : at;
}

/* Not that of a call or of an item. */
static bool opens_display(Str text, uint32_t at)
{
    char before = at ? text.at[at - 1] : ' ';
    bool is_behind_value = isalnum((unsigned char)before) || strchr("_)]}\"'", before);
    return (text.at[at] == '[' || text.at[at] == '(' || text.at[at] == '{') && !is_behind_value;
}

/* In a comment, a bracket would be none. */
static bool may_be_comment(Str text, uint32_t at)
{
    const char *line = at ? memrchr(text.at, '\n', at) : NULL;
    uint32_t start = line ? (uint32_t)(line - text.at) + 1 : 0;
    return memchr(text.at + start, '#', at - start) != NULL;
}

/* The part of the row of literals behind the bracket at AT that is to go; *end gets where the row
 * ends. */
static Span surplus(Str text, uint32_t at, uint32_t *end)
{
    Span found = {0};
    uint32_t count = 0, next;
    for (*end = at + 1; (next = behind_element(text, *end)) > *end; *end = next)
        if (++count == LITERALS_MOST + 2)
            found.start = next;
    found.end = *end;
    return count > LITERALS_MOST + 2 && !may_be_comment(text, at) ? found : (Span){0};
}

#define SHORTEST 4u /* bytes of an element, its comma and the blanks around it, in most texts */

Str literals_shortened(Arena *arena, Str text)
{
    char *shorter = NULL;
    if (text.len < LITERALS_MOST * SHORTEST)
        return text;
    for (uint32_t at = 0, end; at < text.len; at = end) {
        end = at + 1;
        if (!opens_display(text, at))
            continue;
        Span gone = surplus(text, at, &end);
        if (gone.start == gone.end)
            continue;
        if (!shorter)
            shorter = (char *)(uintptr_t)arena_copy(arena, text).at;
        memset(shorter + gone.start, ' ', gone.end - gone.start);
    }
    return shorter ? (Str){shorter, text.len} : text;
}
