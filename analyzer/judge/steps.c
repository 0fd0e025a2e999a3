#include "judge/steps.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "data/pattern.h"
#include "flow/questions.h"
#include "judge/steps_split.h"

typedef struct Work { /* one step */
    Arena *arena;
    Limits *limits;
    const Op *by;
    const Op *before; /* the step before, or NULL */
    Samples *samples;
} Work;

static bool is_in_set(Str set, uint32_t character)
{
    for (uint32_t at = 0; at < set.len;)
        if (utf8_next(set, &at) == character)
            return true;
    return false;
}

/* Where the character that ends at END begins. */
static uint32_t start_before(Str text, uint32_t end)
{
    do
        end--;
    while (end > 0 && ((unsigned char)text.at[end] & 0xC0) == 0x80);
    return end;
}

static Str strip(Str text, Str set, bool left, bool right)
{
    uint32_t from = 0, to = text.len;
    for (uint32_t at = 0; left && at < text.len && is_in_set(set, utf8_next(text, &at));)
        from = at;
    while (right && to > from) {
        uint32_t start = start_before(text, to), at = start;
        if (!is_in_set(set, utf8_next(text, &at)))
            break;
        to = start;
    }
    return str_slice(text, from, to);
}

static bool is_absent(const Op *op)
{
    return !op || value_is(op_value(op), VALUE_NONE);
}

static bool redo_strip(Work work)
{
    bool known = true;
    const Op *set = argument_of(work.by, "to_strip", 0);
    Str characters = is_absent(set) ? STR(" \t\r\n\f\v") : text_of(set, &known);
    Str method = work.by->object->name;
    for (uint32_t i = 0; known && i < work.samples->count; i++)
        work.samples->at[i].value = strip(work.samples->at[i].value, characters,
                                          !str_is(method, "rstrip"), !str_is(method, "lstrip"));
    return known;
}

static bool redo_affix(Work work)
{
    bool known, is_prefix = str_is(work.by->object->name, "removeprefix");
    Str affix = text_of(argument_of(work.by, is_prefix ? "prefix" : "suffix", 0), &known);
    for (uint32_t i = 0; known && i < work.samples->count; i++) {
        Str *text = &work.samples->at[i].value;
        if (affix.len > text->len)
            continue;
        uint32_t cut = text->len - affix.len;
        if (is_prefix && str_eq(str_slice(*text, 0, affix.len), affix))
            *text = str_slice(*text, affix.len, text->len);
        else if (!is_prefix && str_eq(str_slice(*text, cut, text->len), affix))
            *text = str_slice(*text, 0, cut);
    }
    return known;
}

static bool is_small(char letter)
{
    return letter >= 'a' && letter <= 'z';
}

static bool is_large(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

/* The letter at AT of TEXT in the case that METHOD gives it. */
static char letter_after(Str method, Str text, uint32_t at)
{
    char letter = text.at[at];
    char before = at > 0 ? text.at[at - 1] : ' ';
    bool follows = is_small(before) || is_large(before) || (unsigned char)before >= 0x80;
    bool is_upper = str_is(method, "upper") || (str_is(method, "capitalize") && !at) ||
                    (str_is(method, "title") && !follows);
    bool changes = is_upper ? is_small(letter) : is_large(letter);
    return (char)(changes ? letter ^ 0x20 : letter);
}

/* Of other letters than ASCII's nothing is asked of samples. */
static bool redo_case(Work work)
{
    for (uint32_t i = 0; i < work.samples->count; i++) {
        Str text = work.samples->at[i].value;
        char *at = arena_alloc(work.arena, text.len + 1);
        for (uint32_t j = 0; j < text.len; j++)
            at[j] = letter_after(work.by->object->name, text, j);
        work.samples->at[i].value = (Str){at, text.len};
    }
    return true;
}

typedef struct Replacing {
    Str pattern, by;
    Pattern *regex; /* NULL: PATTERN is plain text */
} Replacing;

/* The next place at or behind FROM; false: there is none, with *known whether that is sure. */
static bool find(const Replacing *replacing, Str text, uint32_t from, PatternHit *hit, bool *known)
{
    *known = true;
    if (replacing->regex) {
        *known = pattern_find(replacing->regex, PATTERN_SEARCH, text, from, hit);
        return *known && hit->is_found;
    }
    for (uint32_t at = from; at + replacing->pattern.len <= text.len; at++)
        if (!memcmp(text.at + at, replacing->pattern.at, replacing->pattern.len)) {
            *hit = (PatternHit){.is_found = true, .start = at, .end = at + replacing->pattern.len};
            return true;
        }
    return false;
}

/* An empty text is not missing. */
static Str shown(Str text)
{
    return text.len ? text : STR("");
}

/* A pattern that matches nothing at all would be found everywhere. */
static bool replace_in(Arena *arena, const Replacing *replacing, Str *text)
{
    Str result = {0};
    uint32_t from = 0;
    bool known, changed = false;
    PatternHit hit;
    while (from <= text->len && find(replacing, *text, from, &hit, &known)) {
        if (hit.end == hit.start)
            return false;
        result = arena_join(arena, result, str_slice(*text, from, hit.start));
        result = arena_join(arena, result, replacing->by);
        from = hit.end;
        changed = true;
    }
    if (changed)
        *text = shown(arena_join(arena, result, str_slice(*text, from, text->len)));
    return known;
}

static bool has_signs(Str pattern)
{
    for (uint32_t i = 0; i < pattern.len; i++)
        if (strchr("\\.^$*+?{}[]|()", pattern.at[i]))
            return true;
    return false;
}

static void note_exhausted(Work work, const Pattern *pattern)
{
    if (pattern && pattern_is_exhausted(pattern))
        limit_note(work.arena, work.limits, work.by->span, STR(STEP_PATTERN_BOUND));
}

/* FROM replaced by TO in all samples. */
static bool replace_all(Work work, const Value *from, const Value *to, bool is_regex)
{
    bool known = value_is_constant_text(from) && from->text.len && value_is_constant_text(to) &&
                 !str_has(to->text, "\\");
    if (!known)
        return false;
    Replacing replacing = {.pattern = from->text, .by = to->text};
    PatternStatus status;
    Str why;
    if (is_regex && has_signs(from->text)) {
        replacing.regex = pattern_new(work.arena, from->text, 0, &status, &why);
        if (!replacing.regex)
            return false;
    }
    for (uint32_t i = 0; known && i < work.samples->count; i++)
        known = replace_in(work.arena, &replacing, &work.samples->at[i].value);
    note_exhausted(work, replacing.regex);
    return known;
}

/* Without regex= the version of pandas decides about patterns of several characters. */
static bool redo_text_replace(Work work, const Value *old, const Value *new)
{
    bool is_column = value_is(op_value(work.by->object->object), VALUE_STR);
    bool is_regex = is_column && argument_is_true(work.by, "regex");
    bool is_plain = !is_column || argument_is_false(work.by, "regex") || old->text.len == 1 ||
                    !has_signs(old->text);
    bool is_odd =
        is_column && (call_argument(work.by, "flags", 4) || call_argument(work.by, "case", 3) ||
                      call_argument(work.by, "n", 2));
    return !is_odd && (is_regex || is_plain) && replace_all(work, old, new, is_regex);
}

static bool redo_pairs(Work work, const Value *pairs)
{
    bool known = pairs->keys;
    for (uint32_t i = 0; known && i < pairs->count; i++)
        known = replace_all(work, pairs->keys[i], pairs->items[i], true);
    return known;
}

static bool redo_lists(Work work, const Value *patterns, const Value *by)
{
    bool known = patterns->is_constant;
    for (uint32_t i = 0; known && i < patterns->count; i++) {
        bool has_own = value_is(by, VALUE_LIST) && by->is_constant && i < by->count;
        known = replace_all(work, patterns->items[i], has_own ? by->items[i] : by, true);
    }
    return known;
}

/* Cells that are just FROM become TO, a text or missing. */
static bool replace_cells(Samples *samples, const Value *from, const Value *to)
{
    bool is_text = value_is_constant_text(to);
    bool known = value_is_constant_text(from) && (is_text || value_is(to, VALUE_MISSING));
    for (uint32_t i = 0; known && i < samples->count; i++)
        if (step_finds_cell(&samples->at[i], from->text))
            samples->at[i].value = is_text ? shown(to->text) : (Str){0};
    return known;
}

/* Series.replace without regex=: whole cells, each once. */
static bool redo_cells(Work work, const Value *old, const Value *new)
{
    if (value_is(old, VALUE_STRING))
        return replace_cells(work.samples, old, new);
    bool is_dict = value_is(old, VALUE_DICT) && old->keys;
    if (!is_dict && (!value_is(old, VALUE_LIST) || !old->is_constant))
        return false;
    bool by_list = !is_dict && value_is(new, VALUE_LIST) && new->is_constant;
    bool known = !by_list || new->count == old->count;
    for (uint32_t i = 0; known && i < old->count; i++)
        known = is_dict ? replace_cells(work.samples, old->keys[i], old->items[i])
                        : replace_cells(work.samples, old->items[i], by_list ? new->items[i] : new);
    return known;
}

/* Series.replace: with regex=True or the patterns in regex= of parts, else of whole cells. */
static bool redo_series_replace(Work work, const Value *old, const Value *new)
{
    const Op *regex = argument_of(work.by, "regex", BY_NAME_ONLY);
    if (is_absent(regex) || value_is_false(op_value(regex)))
        return redo_cells(work, old, new);
    if (!value_is_true(op_value(regex)))
        old = op_value(regex);
    if (value_is(old, VALUE_DICT))
        return redo_pairs(work, old);
    return value_is(old, VALUE_LIST) ? redo_lists(work, old, new)
                                     : replace_all(work, old, new, true);
}

static bool redo_replace(Work work)
{
    bool is_series = value_is(op_value(work.by->object->object), VALUE_SERIES);
    bool is_column = value_is(op_value(work.by->object->object), VALUE_STR);
    const char *old = is_series ? "to_replace" : is_column ? "pat" : "old";
    const char *new = is_series ? "value" : is_column ? "repl" : "new";
    const Value *from = op_value(argument_of(work.by, old, 0));
    const Value *to = op_value(argument_of(work.by, new, 1));
    return is_series ? redo_series_replace(work, from, to) : redo_text_replace(work, from, to);
}

/* With expand=False and one group it gives a column. */
static bool redo_extract(Work work)
{
    bool known;
    PatternStatus status;
    Str why, text = text_of(argument_of(work.by, "pat", 0), &known);
    Pattern *pattern = known && !call_argument(work.by, "flags", 1)
                           ? pattern_new(work.arena, text, 0, &status, &why)
                           : NULL;
    if (!pattern || pattern_groups(pattern) != 1)
        return false;
    for (uint32_t i = 0; i < work.samples->count; i++) {
        PatternHit hit;
        Str *value = &work.samples->at[i].value;
        if (!pattern_find(pattern, PATTERN_SEARCH, *value, 0, &hit)) {
            note_exhausted(work, pattern);
            return false;
        }
        *value = hit.has_group ? str_slice(*value, hit.group_start, hit.group_end) : (Str){0};
    }
    return true;
}

/* A bound of a slice, FALLBACK when it is left out. */
static bool read_bound(const Value *bound, long fallback, long *number)
{
    *number = fallback;
    if (!bound || value_is(bound, VALUE_NONE))
        return true;
    bool known = value_is(bound, VALUE_NUMBER) && bound->is_constant && bound->text.len < 9;
    if (known)
        *number = strtol(bound->text.at, NULL, 10);
    return known;
}

/* Where character number AT begins, or the end. */
static uint32_t byte_of(Str text, uint32_t at)
{
    uint32_t byte = 0;
    for (uint32_t i = 0; i < at && byte < text.len; i++)
        utf8_next(text, &byte);
    return byte;
}

static uint32_t clamp(long at, uint32_t len)
{
    at = at < 0 ? at + (long)len : at;
    return at < 0 ? 0 : at > (long)len ? len : (uint32_t)at;
}

/* BOUNDS: start, stop and step, each NULL when it is left out; NULL: not known. */
static bool redo_slice(Work work, const Value *const *bounds)
{
    long start, stop, step;
    bool known = bounds && read_bound(bounds[0], 0, &start) &&
                 read_bound(bounds[1], INT32_MAX, &stop) && read_bound(bounds[2], 1, &step) &&
                 step == 1;
    for (uint32_t i = 0; known && i < work.samples->count; i++) {
        Str *text = &work.samples->at[i].value;
        uint32_t length = str_characters(*text, text->len);
        uint32_t from = clamp(start, length), to = clamp(stop, length);
        *text = from < to ? str_slice(*text, byte_of(*text, from), byte_of(*text, to)) : STR("");
    }
    return known;
}

/* One character of each text. */
static void redo_place(Work work, long place)
{
    for (uint32_t i = 0; i < work.samples->count; i++) {
        Str *text = &work.samples->at[i].value;
        uint32_t length = str_characters(*text, text->len);
        long at = place < 0 ? place + (long)length : place;
        bool is_inside = at >= 0 && at < (long)length;
        *text = is_inside ? str_slice(*text, byte_of(*text, (uint32_t)at),
                                      byte_of(*text, (uint32_t)at + 1))
                          : (Str){0};
    }
}

static bool redo_item(Work work)
{
    bool is_call = work.by->kind == OP_CALL; /* .str.get(0) */
    const Value *key = op_value(is_call ? argument_of(work.by, "i", 0) : work.by->key);
    bool has_parts = work.before && step_gives_parts(work.before);
    if (value_is(key, VALUE_SLICE))
        return !has_parts && redo_slice(work, key->count == 3 ? key->items : NULL);
    long place;
    bool known = value_is(key, VALUE_NUMBER) && read_bound(key, 0, &place);
    if (!known)
        return false;
    if (has_parts)
        return redo_part(work.arena, work.before, place, work.samples);
    redo_place(work, place);
    return true;
}

/* .str.slice(0, 3) */
static bool redo_cut(Work work)
{
    const Value *bounds[] = {op_value(argument_of(work.by, "start", 0)),
                             op_value(argument_of(work.by, "stop", 1)),
                             op_value(argument_of(work.by, "step", 2))};
    for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++)
        if (value_is(bounds[i], VALUE_UNKNOWN))
            bounds[i] = NULL;
    return redo_slice(work, bounds);
}

bool step_gives_parts(const Op *by)
{
    return by->kind == OP_CALL && str_in_words(by->object->name, "split rsplit");
}

static bool redo(Work work)
{
    const Op *by = work.by, *before = work.before;
    if (by->kind == OP_ITEM || str_is(by->object->name, "get"))
        return redo_item(work);
    Str method = by->object->name;
    if (before && step_gives_parts(before))
        return false;
    if (step_gives_parts(by))
        return true;
    if (str_in_words(method, "strip lstrip rstrip"))
        return redo_strip(work);
    if (str_in_words(method, "lower upper title capitalize"))
        return redo_case(work);
    if (str_in_words(method, "removeprefix removesuffix"))
        return redo_affix(work);
    if (str_is(method, "slice"))
        return redo_cut(work);
    if (str_is(method, "replace"))
        return redo_replace(work);
    return str_is(method, "extract") && redo_extract(work);
}

/* Samples that became missing are left where they are up to here, so that each stands beside what
 * it was. */
static void drop_missing(Samples *samples)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < samples->count; i++)
        if (samples->at[i].value.at)
            samples->at[kept++] = samples->at[i];
    samples->count = kept;
}

bool step_redo(Arena *arena, Limits *limits, const Op *by, const Op *before, Samples *samples)
{
    Work work = {arena, limits, by, before, samples};
    Str *were = ARENA_ARRAY(arena, Str, samples->count);
    for (uint32_t i = 0; i < samples->count; i++)
        were[i] = samples->at[i].value;
    if (!redo(work))
        return false;
    for (uint32_t i = 0; i < samples->count; i++)
        step_on_shape(were[i], &samples->at[i]);
    drop_missing(samples);
    return true;
}
