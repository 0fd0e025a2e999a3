/* rename(columns=…): by a dict or by a function. */
#include "base/map.h"
#include "flow/effects.h"

static bool are_texts(const Value *names)
{
    for (uint32_t i = 0; i < names->count; i++)
        if (!value_is_constant_text(names->keys[i]) || !value_is_constant_text(names->items[i]))
            return false;
    return true;
}

static const Columns *add_sure(Arena *arena, const Columns *columns, ColumnFacts column)
{
    const ColumnFacts *there = columns_get(columns, column.name);
    column.sure |= there && there->sure;
    return columns_with(arena, columns, column);
}

/* Each column keeps its place. */
static const Columns *renamed_in_place(Arena *arena, const Columns *before, const Value *names)
{
    Map places = {0};
    uint32_t count;
    const ColumnFacts *const *list = columns_list(arena, before, &count);
    const Columns *columns = columns_from(arena, columns_none(false), columns_table(before));
    for (uint32_t i = 0; i < names->count; i++)
        map_put(arena, &places, names->keys[i]->text, i);
    for (uint32_t i = 0; i < count; i++) {
        ColumnFacts column = *list[i];
        uint32_t place = map_get(&places, column.name);
        if (place != MAP_ABSENT)
            column.name = names->items[place]->text;
        columns = add_sure(arena, columns, column);
    }
    return columns;
}

/* Of an open set: the old names are gone, the new ones are there where the old ones were. */
static const Columns *renamed_among_others(Arena *arena, const Columns *before, const Value *names)
{
    const Columns *columns = before;
    for (uint32_t i = 0; i < names->count; i++)
        if (columns_may_have(before, names->keys[i]->text))
            columns = columns_without(arena, columns, names->keys[i]->text);
    for (uint32_t i = 0; i < names->count; i++) {
        const ColumnFacts *old = columns_get(before, names->keys[i]->text);
        if (!columns_may_have(before, names->keys[i]->text))
            continue;
        ColumnFacts column = old ? *old : (ColumnFacts){0};
        column.name = names->items[i]->text;
        columns = add_sure(arena, columns, column);
    }
    return columns;
}

const Columns *columns_after_rename(const Effect *effect)
{
    Arena *arena = effect->flow->arena;
    const Value *names = effect_argument(effect, "columns", 2);
    if (!names && value_is_columns_axis(effect_argument(effect, "axis", 3)))
        names = effect_argument(effect, "mapper", 0);
    if (!names)
        return effect->before;
    if (value_is(names, VALUE_NAMED) || value_is(names, VALUE_FUNCTION))
        return columns_renamed_by(effect->flow, effect->before, names);
    if (!value_is(names, VALUE_DICT) || !names->is_constant)
        return columns_none(true);
    if (!are_texts(names))
        return columns_forgetful(arena, effect->before);
    return columns_are_open(effect->before) ? renamed_among_others(arena, effect->before, names)
                                            : renamed_in_place(arena, effect->before, names);
}
