/* Verbs that turn, select or rename many columns at once. */
#include "flow/effects.h"

static Str named_or(const Effect *effect, const char *name, uint32_t position, const char *usual,
                    bool *known)
{
    const Value *value = effect_argument(effect, name, position);
    if (!value || value_is(value, VALUE_NONE))
        return str_of(usual);
    *known &= value_is_constant_text(value);
    return value->text;
}

/* melt(id_vars=…): the identifiers, then which column it was and its value. Labels that are numbers
 * are not followed, so where all columns are known their names are texts. */
const Columns *columns_after_melt(const Effect *effect)
{
    uint32_t at = effect->member->owner == OWNER_PANDAS ? 1 : 0;
    bool known = true;
    const Value *kept = effect_argument(effect, "id_vars", at);
    const Columns *columns =
        kept ? with_keys(effect, columns_none(false), kept) : columns_none(false);
    Str variable = named_or(effect, "var_name", at + 2, "variable", &known);
    Str value = named_or(effect, "value_name", at + 3, "value", &known);
    const Value *named = effect_argument(effect, "var_name", at + 2);
    if (columns_are_open(effect->before) && (!named || value_is(named, VALUE_NONE)))
        known = false; /* the names may have a name, as those that pivot makes have */
    ColumnFacts names = {.name = variable, .sure = true, .made_by = effect->call};
    if (!columns_are_open(effect->before))
        names.content.dtype = DTYPE_TEXT;
    columns = with_new(effect, columns_with(effect->flow->arena, columns, names), value);
    return known ? columns : columns_opened(effect->flow->arena, columns);
}

/* get_dummies(df, columns=[…]) takes these away and makes one a value; without columns= it takes
 * all text. */
const Columns *columns_after_dummies(const Effect *effect)
{
    Arena *arena = effect->flow->arena;
    const Value *which = effect_argument(effect, "columns", BY_NAME_ONLY);
    if (!value_is(effect->subject, VALUE_FRAME) || !which)
        return columns_none(true);
    return without_named(arena, columns_opened(arena, effect->before), which);
}

/* filter(items=[…]) keeps those of the names that there are. */
const Columns *columns_after_filter(const Effect *effect)
{
    const Value *items = effect_argument(effect, "items", 0);
    const Value *like = effect_argument(effect, "like", 1);
    Arena *arena = effect->flow->arena;
    uint32_t count;
    const ColumnFacts *const *list = columns_list(arena, effect->before, &count);
    const Columns *left = columns_none(columns_are_open(effect->before));
    bool is_like = value_is_constant_text(like);
    bool is_listed = !is_like && value_is(items, VALUE_LIST) && items->is_constant;
    if (effect_argument(effect, "regex", 2) || effect_argument(effect, "axis", 3) ||
        (!is_like && !is_listed))
        return columns_fewer(arena, effect->before);
    for (uint32_t i = 0; is_like && i < count; i++)
        if (str_has(list[i]->name, arena_copy(arena, like->text).at))
            left = columns_with_entry(arena, left, list[i]);
    for (uint32_t i = 0; is_listed && i < items->count; i++) {
        const ColumnFacts *there = value_is(items->items[i], VALUE_STRING)
                                       ? columns_get(effect->before, items->items[i]->text)
                                       : NULL;
        if (there)
            left = columns_with(arena, left, *there);
    }
    return left;
}

/* reindex(columns=[…]): exactly these, empty where there was none. */
const Columns *columns_after_reindex(const Effect *effect)
{
    const Value *names = effect_argument(effect, "columns", BY_NAME_ONLY);
    if (!names)
        return call_argument(effect->call, "axis", BY_NAME_ONLY) ? columns_none(true)
                                                                 : effect->before;
    return value_is(names, VALUE_LIST) ? columns_named(effect->flow, effect->before, names)
                                       : columns_none(true);
}

static const Columns *each_renamed(const Effect *effect, const Value *affix, bool in_front)
{
    Arena *arena = effect->flow->arena;
    uint32_t count;
    const ColumnFacts *const *list = columns_list(arena, effect->before, &count);
    const Columns *columns = columns_none(columns_are_open(effect->before));
    if (!value_is_constant_text(affix))
        return columns_none(true);
    for (uint32_t i = 0; i < count; i++) {
        ColumnFacts column = *list[i];
        column.name = in_front ? arena_join(arena, affix->text, column.name)
                               : arena_join(arena, column.name, affix->text);
        columns = columns_with(arena, columns, column);
    }
    return columns;
}

const Columns *columns_after_prefix(const Effect *effect)
{
    return each_renamed(effect, effect_argument(effect, "prefix", 0), true);
}

const Columns *columns_after_suffix(const Effect *effect)
{
    return each_renamed(effect, effect_argument(effect, "suffix", 0), false);
}

static bool is_number_word(const Value *dtype)
{
    bool is_named = value_is(dtype, VALUE_STRING) || value_is(dtype, VALUE_NAMED);
    return is_named && str_in_words(dtype->text, "number int int64 float float64 numpy.number "
                                                 "numpy.int64 numpy.float64");
}

/* Does include= ask for numbers alone? */
static bool takes_numbers(const Value *include)
{
    bool is_list = value_is(include, VALUE_LIST) && include->is_constant && include->count;
    for (uint32_t i = 0; is_list && i < include->count; i++)
        is_list = is_number_word(include->items[i]);
    return is_list || is_number_word(include);
}

/* Which of the columns there are is for the data to say; text is no number, whatever the data. */
const Columns *columns_after_select_dtypes(const Effect *effect)
{
    Arena *arena = effect->flow->arena;
    uint32_t count;
    const Columns *left = columns_fewer(arena, effect->before);
    const ColumnFacts *const *list = columns_list(arena, left, &count);
    const Value *include = effect_argument(effect, "include", 0);
    for (uint32_t i = 0; include && takes_numbers(include) && i < count; i++)
        if (list[i]->content.dtype == DTYPE_TEXT)
            left = columns_without(arena, left, list[i]->name);
    return left;
}

/* The next group of a regular expression at or behind *at; *name is its name, "" when it has none.
 */
static bool next_group(Str pattern, uint32_t *at, Str *name)
{
    for (; *at < pattern.len; (*at)++) {
        char c = pattern.at[*at];
        if (c == '\\') {
            (*at)++;
            continue;
        }
        Str rest = str_slice(pattern, *at, pattern.len);
        if (c == '[')
            *at = str_find(pattern, "]", *at + 2);
        bool is_named = str_starts(rest, "(?P<");
        if (c != '(' || (str_starts(rest, "(?") && !is_named))
            continue;
        *name = is_named ? str_slice(rest, 4, str_find(rest, ">", 4)) : (Str){0};
        (*at)++;
        return true;
    }
    return false;
}

/* str.extract(r"(?P<year>\d+)"): a column for each group, called as the group is. */
const Columns *columns_after_expand(const Effect *effect)
{
    const Value *pattern =
        str_is(effect->member->name, "extract") ? effect_argument(effect, "pat", 0) : NULL;
    const Columns *columns = columns_none(false);
    Str name;
    if (!value_is_constant_text(pattern))
        return columns_none(true);
    for (uint32_t at = 0; next_group(pattern->text, &at, &name);) {
        if (!name.len)
            return columns_none(true);
        columns = with_new(effect, columns, name);
    }
    return columns;
}

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/* eval("total = price * n") adds a column; several statements stand on lines of their own. */
const Columns *columns_after_eval(const Effect *effect)
{
    const Value *text = effect_argument(effect, "expr", 0);
    if (!value_is_constant_text(text))
        return columns_forgetful(effect->flow->arena, effect->before);
    const Columns *columns = effect->before;
    for (uint32_t from = 0; from < text->text.len;) {
        uint32_t to = str_find(text->text, "\n", from);
        Str line = str_trim(str_slice(text->text, from, to));
        uint32_t end = 0;
        while (end < line.len && is_name_char(line.at[end]))
            end++;
        Str rest = str_trim(str_slice(line, end, line.len));
        if (end && str_starts(rest, "=") && !str_starts(rest, "=="))
            columns = with_new(effect, columns, str_slice(line, 0, end));
        from = to + 1;
    }
    return columns;
}
