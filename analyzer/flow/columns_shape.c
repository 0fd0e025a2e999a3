/* Verbs that turn, select or rename many columns at once. */
#include "flow/effects.h"

static Str named_or(const Effect *effect, const char *name, uint32_t position, const char *usual,
                    bool *known)
{
    const Value *value = effect_argument(effect, name, position);
    if (!value || value_is(value, VALUE_NONE))
        return str_of(usual);
    *known &= value_is(value, VALUE_STRING) && value->is_constant;
    return value->text;
}

/* melt(id_vars=…): the identifiers, then which column it was and its value. */
const Columns *columns_after_melt(const Effect *effect)
{
    uint32_t at = effect->member->owner == OWNER_PANDAS ? 1 : 0;
    bool known = true;
    const Value *kept = effect_argument(effect, "id_vars", at);
    const Columns *columns =
        kept ? with_keys(effect, columns_none(false), kept) : columns_none(false);
    Str variable = named_or(effect, "var_name", at + 2, "variable", &known);
    Str value = named_or(effect, "value_name", at + 3, "value", &known);
    columns = with_new(effect, with_new(effect, columns, variable), value);
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
    return columns_opened(arena, without_named(arena, effect->before, which));
}

/* filter(items=[…]) keeps those of the names that there are. */
const Columns *columns_after_filter(const Effect *effect)
{
    const Value *items = effect_argument(effect, "items", 0);
    const Value *like = effect_argument(effect, "like", 1);
    Arena *arena = effect->flow->arena;
    uint32_t count;
    const ColumnFacts *list = columns_list(arena, effect->before, &count);
    const Columns *left = columns_none(columns_are_open(effect->before));
    if (effect_argument(effect, "regex", 2) || effect_argument(effect, "axis", 3))
        return columns_after_numeric(effect);
    for (uint32_t i = 0; i < count; i++) {
        bool is_kept = true;
        if (value_is(like, VALUE_STRING) && like->is_constant)
            is_kept = str_has(list[i].name, arena_copy(arena, like->text).at);
        else if (value_is(items, VALUE_LIST) && items->is_constant)
            is_kept = columns_get(columns_named(effect->flow, columns_none(false), items),
                                  list[i].name) != NULL;
        else
            return columns_after_numeric(effect);
        if (is_kept)
            left = columns_with(arena, left, list[i]);
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
    const ColumnFacts *list = columns_list(arena, effect->before, &count);
    const Columns *columns = columns_none(columns_are_open(effect->before));
    if (!value_is(affix, VALUE_STRING) || !affix->is_constant)
        return columns_none(true);
    for (uint32_t i = 0; i < count; i++) {
        ColumnFacts column = list[i];
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

/* Which of the columns there are is for the data to say. */
const Columns *columns_after_select_dtypes(const Effect *effect)
{
    return columns_after_numeric(effect);
}

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/* eval("total = price * n") adds a column; several statements stand on lines of their own. */
const Columns *columns_after_eval(const Effect *effect)
{
    const Value *text = effect_argument(effect, "expr", 0);
    if (!value_is(text, VALUE_STRING) || !text->is_constant)
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
