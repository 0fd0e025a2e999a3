#include "syntax/sections.h"

#include <ctype.h>
#include <string.h>

static bool starts_word(char c)
{
    return isalpha((unsigned char)c) || c == '_';
}

static Str first_word(Str line)
{
    uint32_t len = 0;
    while (len < line.len && starts_word(line.at[len]))
        len++;
    return str_slice(line, 0, len);
}

static bool may_start_statement(Str line)
{
    Str word = first_word(line);
    bool continues = str_in_words(word, "else elif except finally and or not in is");
    return (word.len && !continues) || str_starts(line, "@");
}

/* A decorator or the end of one, and a continued line, belong to what follows. */
static bool may_end_statement(Str line)
{
    Str trimmed = str_trim(line);
    return !str_ends(trimmed, "\\") && !str_starts(line, "@") && !str_starts(line, ")");
}

static Str line_at(Str text, uint32_t at)
{
    return str_slice(text, at, str_find(text, "\n", at));
}

static uint32_t count_in(Str text, const char *needle)
{
    uint32_t count = 0;
    for (uint32_t at = str_find(text, needle, 0); at < text.len;
         at = str_find(text, needle, at + 3))
        count++;
    return count;
}

/* Does PART seem to end inside of a string? */
static bool is_in_string(Str part)
{
    return count_in(part, "\"\"\"") % 2 || count_in(part, "'''") % 2;
}

static uint32_t last_place(Str text, const char *needle)
{
    uint32_t last = 0;
    for (uint32_t at = str_find(text, needle, 0); at < text.len;
         at = str_find(text, needle, at + 3))
        last = at;
    return last;
}

uint32_t open_string(Str text)
{
    bool is_double = count_in(text, "\"\"\"") % 2;
    if (!is_double && !(count_in(text, "'''") % 2))
        return text.len;
    return last_place(text, is_double ? "\"\"\"" : "'''");
}

#define MOST_TRIALS 20u /* each looks at the whole section */

uint32_t section_end(Str text, uint32_t from, uint32_t least)
{
    uint32_t trials = 0;
    bool is_long = text.len - from > least && text.len - from - least > SECTION_BYTES;
    uint32_t before = is_long ? str_find(text, "\n", from + least) + 1 : text.len;
    while (before < text.len && trials < MOST_TRIALS) {
        uint32_t at = str_find(text, "\n", before) + 1;
        if (at < text.len && may_end_statement(line_at(text, before)) &&
            may_start_statement(line_at(text, at)) && trials++ < MOST_TRIALS &&
            !is_in_string(str_slice(text, from, at)))
            return at;
        before = at;
    }
    return text.len;
}
