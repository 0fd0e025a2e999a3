/* Frames out of any number of frames and columns: concat, append. */
#include "data/stacked.h"
#include "flow/effects.h"

const Columns *columns_of_part(const Effect *effect, const Value *value)
{
    if (value_is(value, VALUE_FRAME))
        return facts_now(effect->flow, value)->columns;
    bool has_name =
        value_is(value, VALUE_SERIES) && value->facts->has_name && !value_may_be_table(value);
    return has_name ? with_new(effect, columns_none(false), value->facts->name)
                    : columns_none(true);
}

static bool is_list_of_texts(const Value *names)
{
    bool is_list = value_is(names, VALUE_LIST) && names->is_constant;
    for (uint32_t i = 0; is_list && i < names->count; i++)
        is_list = value_is_constant_text(names->items[i]);
    return is_list;
}

static const Columns *without_samples(Arena *arena, const Columns *columns)
{
    uint32_t count;
    const ColumnFacts *const *list = columns_list(arena, columns, &count);
    for (uint32_t i = 0; i < count; i++) {
        ColumnFacts column = *list[i];
        if (!column.content.data && !column.content.steps)
            continue;
        column.content.data = NULL;
        column.content.steps = NULL;
        columns = columns_with(arena, columns, column);
    }
    return columns;
}

/* The data of COLUMN with that of the parts so far, which are RESULT, above it; NULL: not known. */
static const Column *data_stacked(const Effect *effect, const Columns *result,
                                  const ColumnFacts *column)
{
    const ColumnFacts *known = columns_get(result, column->name);
    const Column *data = column->sure && !column->content.steps ? column->content.data : NULL;
    if (!data || !columns_may_have(result, column->name))
        return data;
    bool is_known = known && known->sure && !known->content.steps && known->content.data;
    return is_known ? column_stacked(effect->flow->arena, known->content.data, data) : NULL;
}

static const Columns *add_all(const Effect *effect, const Columns *result, const Columns *more,
                              bool below)
{
    Arena *arena = effect->flow->arena;
    uint32_t count;
    const ColumnFacts *const *list = columns_list(arena, more, &count);
    if (columns_are_open(more))
        result = without_samples(arena, result);
    for (uint32_t i = 0; i < count; i++) {
        ColumnFacts column = *list[i];
        const ColumnFacts *known = columns_get(result, column.name);
        const Column *data = below ? data_stacked(effect, result, &column) : NULL;
        if (below && known)
            column.content = content_join(column.content, known->content);
        if (known)
            column.sure |= known->sure;
        column.content.data = data;
        column.content.steps = NULL;
        column.content.missing = MISSING_UNKNOWN;
        result = columns_with(arena, result, column);
    }
    return columns_are_open(more) ? columns_opened(arena, result) : result;
}

/* concat(…, join="inner"): what every part has. */
static const Columns *keep_common(Arena *arena, const Columns *result, const Columns *more)
{
    uint32_t count;
    const ColumnFacts *const *list = columns_list(arena, result, &count);
    bool open = columns_are_open(result) && columns_are_open(more);
    const Columns *common = columns_none(open);
    for (uint32_t i = 0; i < count; i++) {
        ColumnFacts column = *list[i];
        const ColumnFacts *other = columns_get(more, column.name);
        column.sure &= other && other->sure;
        column.content = (Content){0};
        if (columns_may_have(more, column.name))
            common = columns_with(arena, common, column);
    }
    list = columns_list(arena, more, &count);
    for (uint32_t i = 0; i < count && columns_are_open(result); i++)
        if (!columns_get(common, list[i]->name))
            common = columns_with(arena, common, (ColumnFacts){.name = list[i]->name});
    return common;
}

/* concat([s, t], axis=1, keys=["a", "b"]) of Series gives them these names. */
static const Columns *columns_of_keys(const Effect *effect, const Value *parts, const Value *keys)
{
    bool are_series = value_is(parts, VALUE_LIST) && parts->is_constant && parts->count &&
                      is_list_of_texts(keys) && keys->count == parts->count;
    for (uint32_t i = 0; are_series && i < parts->count; i++)
        are_series =
            value_is(parts->items[i], VALUE_SERIES) && !value_may_be_table(parts->items[i]);
    return are_series ? with_keys(effect, columns_none(false), keys) : columns_none(true);
}

static const Columns *add_part(const Effect *effect, const Columns *result, const Value *part,
                               bool below, bool inner)
{
    const Columns *more = columns_of_part(effect, part);
    if (!holds_all_rows(effect, part))
        more = without_samples(effect->flow->arena, more);
    return inner ? keep_common(effect->flow->arena, result, more)
                 : add_all(effect, result, more, below);
}

static const Columns *add_parts(const Effect *effect, const Columns *result, const Value *parts,
                                bool below, bool inner)
{
    bool are_several = value_is(parts, VALUE_LIST) || value_is(parts, VALUE_TUPLE) ||
                       (value_is(parts, VALUE_DICT) && below);
    if (value_is(parts, VALUE_FRAME))
        return add_part(effect, result, parts, true, false);
    Arena *arena = effect->flow->arena;
    bool is_any = (are_several || value_is(parts, VALUE_ITERATOR)) && !parts->is_constant;
    if (is_any && parts->of && !inner)
        return without_samples(arena, add_part(effect, result, parts->of, true, false));
    if (!are_several || !parts->is_constant || !parts->count)
        return columns_none(true);
    for (uint32_t i = 0; i < parts->count; i++)
        result = add_part(effect, result, parts->items[i], below, inner && i);
    return result;
}

const Columns *columns_beside(const Effect *effect, const Columns *columns, const Value *parts)
{
    return add_parts(effect, columns, parts, false, false);
}

/* concat of a known list has the columns of all its parts; join="inner" may leave some out. append
 * is the same of two. */
const Columns *columns_after_concat(const Effect *effect)
{
    bool is_append = effect->member->owner == OWNER_FRAME;
    const Value *parts = effect_argument(effect, is_append ? "other" : "objs", 0);
    bool is_side_by_side =
        value_is_columns_axis(effect_argument(effect, "axis", is_append ? BY_NAME_ONLY : 1));
    const Value *join = effect_argument(effect, "join", is_append ? BY_NAME_ONLY : 2);
    const Value *keys = effect_argument(effect, "keys", BY_NAME_ONLY);
    bool is_inner = value_is_text(join, "inner");
    if (!parts || (join && !value_is_text(join, "outer") && !is_inner))
        return columns_none(true);
    if (is_side_by_side && keys)
        return columns_of_keys(effect, parts, keys);
    Arena *arena = effect->flow->arena;
    const Columns *first = is_append ? without_samples(arena, effect->before) : columns_none(false);
    const Columns *result =
        add_parts(effect, first, parts, !is_side_by_side, is_inner && !is_side_by_side);
    bool is_sorted = value_is_true(effect_argument(effect, "sort", BY_NAME_ONLY));
    return is_sorted ? columns_fewer(effect->flow->arena, result) : result;
}
