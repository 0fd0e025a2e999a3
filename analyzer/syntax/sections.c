#include "syntax/sections.h"

#include <ctype.h>
#include <string.h>

/* Large enough to make the cuts rare, and small enough for its tree to stay in a processor's cache.
 */
#define LEAST_BYTES 32768u

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
    bool continues = str_in_words(word, "else elif except finally and or not in is if for async");
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

#define MOST_TRIALS 20u /* each looks at the whole section */

uint32_t section_end(Str text, uint32_t from)
{
    uint32_t trials = 0;
    uint32_t before =
        text.len - from > 2 * LEAST_BYTES ? str_find(text, "\n", from + LEAST_BYTES) + 1 : text.len;
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
