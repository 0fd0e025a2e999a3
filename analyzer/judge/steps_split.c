#include "judge/steps_split.h"

#include <stdlib.h>
#include <string.h>

#include "data/pattern.h"
#include "flow/questions.h"

#define MOST_PARTS 64u

typedef struct Cut { /* a separator: bytes of the text */
    uint32_t start, end;
} Cut;

typedef struct Splitter {
    Str separator;  /* "": blanks */
    Pattern *regex; /* NULL: the separator is plain text */
    long most;      /* cuts; -1: all */
    bool from_right;
} Splitter;

static bool is_absent(const Op *op)
{
    return !op || value_is(op_value(op), VALUE_NONE);
}

static bool has_signs(Str pattern)
{
    for (uint32_t i = 0; i < pattern.len; i++)
        if (strchr("\\.^$*+?{}[]|()", pattern.at[i]))
            return true;
    return false;
}

/* .str.split takes longer separators for regular expressions, str.split and .str.rsplit do not. */
static bool is_regex(const Op *split, Str separator)
{
    bool is_column = value_is(op_value(split->object->object), VALUE_STR);
    bool is_open = separator.len > 1 && has_signs(separator) && !argument_is_false(split, "regex");
    return is_column && str_is(split->object->name, "split") &&
           (is_open || argument_is_true(split, "regex"));
}

static bool read_most(const Op *op, long *most)
{
    const Value *value = op_value(op);
    *most = -1;
    if (is_absent(op))
        return true;
    bool known = value_is(value, VALUE_NUMBER) && value->is_constant && value->text.len < 9;
    if (known)
        *most = strtol(value->text.at, NULL, 10);
    return known && *most != 0;
}

static bool read_splitter(Arena *arena, const Op *split, Splitter *splitter)
{
    bool is_column = value_is(op_value(split->object->object), VALUE_STR), known = true;
    const Op *separator = argument_of(split, is_column ? "pat" : "sep", 0);
    const Op *most = argument_of(split, is_column ? "n" : "maxsplit", 1);
    *splitter = (Splitter){.from_right = str_is(split->object->name, "rsplit")};
    if (!is_absent(separator))
        splitter->separator = text_of(separator, &known);
    if (!known || !read_most(most, &splitter->most) ||
        (!is_absent(separator) && !splitter->separator.len))
        return false;
    PatternStatus status;
    Str why;
    bool needs_regex = is_regex(split, splitter->separator);
    if (needs_regex)
        splitter->regex = pattern_new(arena, splitter->separator, 0, &status, &why);
    bool is_limited_by_blanks = !splitter->separator.len && splitter->most >= 0;
    return (!needs_regex || splitter->regex) && !is_limited_by_blanks;
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The next separator at or behind FROM; false: there is none, with *known whether that is sure. */
static bool find_cut(const Splitter *splitter, Str text, uint32_t from, Cut *cut, bool *known)
{
    if (splitter->regex) {
        PatternHit hit;
        *known = pattern_find(splitter->regex, PATTERN_SEARCH, text, from, &hit) &&
                 (!hit.is_found || hit.end > hit.start);
        *cut = (Cut){hit.start, hit.end};
        return *known && hit.is_found;
    }
    for (uint32_t at = from; at < text.len; at++) {
        uint32_t end = at + splitter->separator.len;
        if (!splitter->separator.len)
            while (end < text.len && is_blank(text.at[end]))
                end++;
        bool is_here = splitter->separator.len
                           ? end <= text.len && !memcmp(text.at + at, splitter->separator.at,
                                                        splitter->separator.len)
                           : end > at;
        if (is_here) {
            *cut = (Cut){at, end};
            return true;
        }
    }
    return false;
}

static bool find_cuts(const Splitter *splitter, Str text, Cut *cuts, uint32_t *count)
{
    bool known = true;
    *count = 0;
    Cut cut = {0};
    while (find_cut(splitter, text, cut.end, &cut, &known)) {
        if (*count == MOST_PARTS)
            return false;
        cuts[(*count)++] = cut;
    }
    return known;
}

/* An empty part is a text, a part that is not there is none. */
static Str part_between(Str text, const Cut *cuts, uint32_t count, long place)
{
    long parts = (long)count + 1, number = place < 0 ? place + parts : place;
    if (number < 0 || number >= parts)
        return (Str){0};
    uint32_t from = number ? cuts[number - 1].end : 0;
    uint32_t to = number < (long)count ? cuts[number].start : text.len;
    return from < to ? str_slice(text, from, to) : STR("");
}

static bool take_part(const Splitter *splitter, long place, Str *text)
{
    Cut cuts[MOST_PARTS];
    uint32_t count, most = (uint32_t)splitter->most;
    bool by_blanks = !splitter->separator.len;
    Str whole = by_blanks ? str_trim(*text) : *text;
    if (by_blanks && !whole.len) { /* no part at all, where a separator leaves one that is empty */
        *text = (Str){0};
        return true;
    }
    if (!find_cuts(splitter, whole, cuts, &count))
        return false;
    const Cut *first = cuts;
    if (splitter->most >= 0 && count > most) {
        first = splitter->from_right ? cuts + (count - most) : cuts;
        count = most;
    }
    *text = part_between(whole, first, count, place);
    return true;
}

bool redo_part(Arena *arena, const Op *split, long place, Samples *samples)
{
    Splitter splitter;
    if (!read_splitter(arena, split, &splitter))
        return false;
    for (uint32_t i = 0; i < samples->count; i++)
        if (!take_part(&splitter, place, &samples->at[i].value))
            return false;
    return true;
}
