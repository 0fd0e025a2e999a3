/* Zeros that are pasted in the place of a unit: "5k" becomes "5000", and "1.1k" "1.1000", unless
 * the points were taken out before. */
#include "flow/result.h"

#define FEWEST_ZEROS 3u /* a thousand; one or two are padding */

static bool is_zeros(const Value *value)
{
    if (!value_is_constant_text(value) || value->text.len < FEWEST_ZEROS)
        return false;
    for (uint32_t i = 0; i < value->text.len; i++)
        if (value->text.at[i] != '0')
            return false;
    return true;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* One letter, or one of several: `k`, ` M`, `[kK]`, `k|K`, `\s*k$`. A word is no unit. */
static bool is_unit(const Value *value)
{
    if (!value_is_constant_text(value))
        return false;
    Str text = value->text;
    uint32_t letters = 0;
    bool in_class = false;
    for (uint32_t i = 0; i < text.len; i++) {
        bool follows_letter = i > 0 && is_letter(text.at[i - 1]) && !in_class;
        if (is_letter(text.at[i]) && follows_letter)
            return false;
        if (text.at[i] == '\\')
            i++;
        else if (text.at[i] == '[' || text.at[i] == ']')
            in_class = text.at[i] == '[';
        else if (is_letter(text.at[i]))
            letters++;
        else if (!str_has(STR(" |$*+?()"), (const char[]){text.at[i], '\0'}))
            return false;
    }
    return letters > 0;
}

/* {"k": "000", "M": "000000"} */
static bool pairs_paste(const Value *pairs)
{
    for (uint32_t i = 0; value_is(pairs, VALUE_DICT) && pairs->keys && i < pairs->count; i++)
        if (is_unit(pairs->keys[i]) && is_zeros(pairs->items[i]))
            return true;
    return false;
}

/* A pattern or a list of them, and what each becomes or all become. */
static bool patterns_paste(const Value *patterns, const Value *becomes)
{
    if (!value_is(patterns, VALUE_LIST))
        return is_unit(patterns) && is_zeros(becomes);
    for (uint32_t i = 0; i < patterns->count; i++) {
        bool has_own = value_is(becomes, VALUE_LIST) && i < becomes->count;
        if (is_unit(patterns->items[i]) && is_zeros(has_own ? becomes->items[i] : becomes))
            return true;
    }
    return false;
}

static bool is_point(const Value *value)
{
    return value_is_constant_text(value) &&
           str_in_words(value->text, ". \\. [.] [.,] [,.] [\\.,] [,\\.]");
}

/* What a replace looks for and what it puts there. */
typedef struct Replacement {
    const Value *patterns, *becomes;
} Replacement;

static Replacement of_arguments(const Flow *flow, const Op *call, const char *old, const char *new)
{
    return (Replacement){argument(flow, call, old, 0), argument(flow, call, new, 1)};
}

/* Series.replace looks at parts of a text only when its patterns are regular expressions. */
static Replacement of_series(const Flow *flow, const Op *call)
{
    const Value *regex = argument(flow, call, "regex", BY_NAME_ONLY);
    Replacement replacement = of_arguments(flow, call, "to_replace", "value");
    if (!regex || value_is_false(regex))
        return (Replacement){0};
    if (!value_is_true(regex))
        replacement.patterns = regex;
    return replacement;
}

static Replacement replacement_of(const Flow *flow, const Op *call, const Member *member)
{
    if (!member)
        return of_arguments(flow, call, "old", "new");
    if (member->owner == OWNER_STR)
        return of_arguments(flow, call, "pat", "repl");
    return member->owner == OWNER_SERIES ? of_series(flow, call) : (Replacement){0};
}

static bool is_in_chain(const Paste *paste, const Op *call)
{
    while (paste && paste->by != call)
        paste = paste->earlier;
    return paste;
}

/* x.replace(…), re.sub(…) */
static bool replaces(const Flow *flow, const Op *call)
{
    bool is_method = call->kind == OP_CALL && call->object->kind == OP_ATTRIBUTE;
    bool is_sub = is_method && str_is(value_of(flow, call->object)->text, "re.sub");
    return is_method && (is_sub || str_is(call->object->name, "replace"));
}

const Paste *paste_after(Flow *flow, const Paste *before, const Op *call, const Member *member)
{
    if (!replaces(flow, call) || is_in_chain(before, call))
        return before; /* in a loop it is in the chain already */
    Replacement replacement = replacement_of(flow, call, member);
    bool takes_points = is_point(replacement.patterns) && value_is_text(replacement.becomes, "");
    if (!takes_points && !pairs_paste(replacement.patterns) &&
        !patterns_paste(replacement.patterns, replacement.becomes))
        return before;
    Paste *paste = ARENA_NEW(flow->arena, Paste);
    *paste = (Paste){.by = call, .takes_points = takes_points, .earlier = before};
    return paste;
}
