/* Frames out of several frames: merge, join, concat. */
#include "flow/effects.h"

static const Columns *columns_of(const Effect *effect, const Value *value)
{
    return value_is(value, VALUE_FRAME) ? facts_now(effect->flow, value)->columns
                                        : columns_none(true);
}

static bool is_named(const Value *names, Str name)
{
    if (value_is(names, VALUE_STRING) && names->is_constant)
        return str_eq(names->text, name);
    for (uint32_t i = 0; value_is(names, VALUE_LIST) && i < names->count; i++)
        if (is_named(names->items[i], name))
            return true;
    return false;
}

static bool is_known_list(const Value *names)
{
    if (value_is(names, VALUE_STRING))
        return names->is_constant;
    if (!value_is(names, VALUE_LIST) || !names->is_constant)
        return false;
    for (uint32_t i = 0; i < names->count; i++)
        if (!value_is(names->items[i], VALUE_STRING) || !names->items[i]->is_constant)
            return false;
    return true;
}

typedef struct Merge {
    const Effect *effect;
    const Columns *left, *right;
    const Value *on;      /* the key columns that both sides share; NULL: every common column */
    bool keeps_both_keys; /* left_on=, right_on=: keys of other names stay on both sides */
    const Value *left_on, *right_on;
    Str suffixes[2];
    bool knows_suffixes;
} Merge;

static Str suffix_at(const Value *suffixes, uint32_t at, bool *known)
{
    bool is_text = suffixes->count == 2 && value_is(suffixes->items[at], VALUE_STRING) &&
                   suffixes->items[at]->is_constant;
    bool is_none = suffixes->count == 2 && value_is(suffixes->items[at], VALUE_NONE);
    *known &= is_text || is_none;
    return is_text ? suffixes->items[at]->text : (Str){0};
}

static void read_suffixes(Merge *merge, const Value *suffixes)
{
    merge->suffixes[0] = STR("_x");
    merge->suffixes[1] = STR("_y");
    merge->knows_suffixes = true;
    if (!suffixes)
        return;
    merge->knows_suffixes = suffixes->is_constant;
    for (uint32_t i = 0; i < 2 && merge->knows_suffixes; i++)
        merge->suffixes[i] = suffix_at(suffixes, i, &merge->knows_suffixes);
}

/* A key that both sides have under one name is one column of the result. */
static bool is_shared_key(const Merge *merge, Str name)
{
    if (merge->keeps_both_keys)
        return is_named(merge->left_on, name) && is_named(merge->right_on, name);
    return merge->on ? is_named(merge->on, name) : true;
}

/* Adds the columns of one side: those that the other side has too, keys aside, get their suffix. */
static const Columns *add_side(const Merge *merge, const Columns *result, const Columns *side,
                               const Columns *other, Str suffix, bool is_left)
{
    Arena *arena = merge->effect->flow->arena;
    uint32_t count;
    const ColumnFacts *list = columns_list(arena, side, &count);
    for (uint32_t i = 0; i < count; i++) {
        ColumnFacts column = list[i];
        bool is_in_both = columns_get(other, column.name) != NULL;
        bool is_key = is_in_both && is_shared_key(merge, column.name);
        if (is_key && !is_left)
            continue;
        bool may_clash = !is_in_both && columns_are_open(other);
        if (is_in_both && !is_key && suffix.len)
            column.name = arena_join(arena, column.name, suffix);
        column.sure &= !may_clash;
        column.content.missing = MISSING_UNKNOWN;
        column.content.data = NULL;
        column.content.steps = NULL;
        result = columns_with(arena, result, column);
    }
    return result;
}

static const Columns *with_indicator(const Effect *effect, const Columns *columns)
{
    const Value *indicator = effect_argument(effect, "indicator", 11);
    if (!indicator || value_is_false(indicator))
        return columns;
    if (value_is_true(indicator))
        return with_new(effect, columns, STR("_merge"));
    return value_is(indicator, VALUE_STRING) && indicator->is_constant
               ? with_new(effect, columns, indicator->text)
               : columns_opened(effect->flow->arena, columns);
}

static const Columns *merged(const Merge *merge)
{
    Arena *arena = merge->effect->flow->arena;
    bool open =
        columns_are_open(merge->left) || columns_are_open(merge->right) || !merge->knows_suffixes;
    const Columns *result = columns_none(open);
    result = add_side(merge, result, merge->left, merge->right, merge->suffixes[0], true);
    result = add_side(merge, result, merge->right, merge->left, merge->suffixes[1], false);
    return with_indicator(merge->effect, open ? columns_opened(arena, result) : result);
}

/* A key may be the name of a level of the row labels, which may come to be a column. */
static bool is_column_of_both(const Merge *merge, const Value *name)
{
    return columns_may_have(merge->left, name->text) && columns_may_have(merge->right, name->text);
}

static bool are_columns_of_both(const Merge *merge)
{
    const Value *on = merge->on;
    if (value_is(on, VALUE_STRING))
        return is_column_of_both(merge, on);
    for (uint32_t i = 0; i < on->count; i++)
        if (!is_column_of_both(merge, on->items[i]))
            return false;
    return true;
}

/* pd.merge(left, right, …) and left.merge(right, …) (pandas user guide, "Merge, join,
 * concatenate"). */
const Columns *columns_after_merge(const Effect *effect)
{
    uint32_t at = effect->member->owner == OWNER_PANDAS ? 1 : 0;
    Merge merge = {.effect = effect, .left = effect->before};
    merge.right = columns_of(effect, effect_argument(effect, "right", at));
    merge.on = effect_argument(effect, "on", at + 2);
    merge.left_on = effect_argument(effect, "left_on", at + 3);
    merge.right_on = effect_argument(effect, "right_on", at + 4);
    merge.keeps_both_keys = merge.left_on || merge.right_on ||
                            effect_argument(effect, "left_index", at + 5) ||
                            effect_argument(effect, "right_index", at + 6);
    if (value_is(merge.on, VALUE_NONE))
        merge.on = NULL;
    read_suffixes(&merge, effect_argument(effect, "suffixes", at + 8));
    if (merge.on && (!is_known_list(merge.on) || !are_columns_of_both(&merge)))
        return columns_none(true);
    return merged(&merge);
}

/* left.join(right): on the labels, so no column is shared; the same names raise without a suffix.
 */
const Columns *columns_after_join(const Effect *effect)
{
    const Value *other = effect_argument(effect, "other", 0);
    const Value *left = effect_argument(effect, "lsuffix", 3),
                *right = effect_argument(effect, "rsuffix", 4);
    Merge merge = {.effect = effect, .left = effect->before, .keeps_both_keys = true};
    if (value_is(other, VALUE_SERIES) && other->facts->has_name && !right && !left)
        return with_new(effect, effect->before, other->facts->name);
    if (!value_is(other, VALUE_FRAME))
        return columns_opened(effect->flow->arena, effect->before);
    merge.right = columns_of(effect, other);
    merge.knows_suffixes = (!left || left->is_constant) && (!right || right->is_constant);
    merge.suffixes[0] = left && left->is_constant ? left->text : (Str){0};
    merge.suffixes[1] = right && right->is_constant ? right->text : (Str){0};
    return merged(&merge);
}

static const Columns *columns_of_part(const Effect *effect, const Value *part)
{
    if (value_is(part, VALUE_FRAME))
        return facts_now(effect->flow, part)->columns;
    if (value_is(part, VALUE_SERIES) && part->facts->has_name)
        return with_new(effect, columns_none(false), part->facts->name);
    return columns_none(true);
}

static const Columns *add_all(const Effect *effect, const Columns *result, const Columns *more,
                              bool below)
{
    Arena *arena = effect->flow->arena;
    uint32_t count;
    const ColumnFacts *list = columns_list(arena, more, &count);
    for (uint32_t i = 0; i < count; i++) {
        ColumnFacts column = list[i];
        const ColumnFacts *known = columns_get(result, column.name);
        if (below && known)
            column.content = content_join(column.content, known->content);
        if (known)
            column.sure |= known->sure;
        column.content.data = NULL;
        column.content.steps = NULL;
        column.content.missing = MISSING_UNKNOWN;
        result = columns_with(arena, result, column);
    }
    return columns_are_open(more) ? columns_opened(arena, result) : result;
}

/* concat of a known list has the columns of all its parts; join="inner" may leave some out. append
 * is the same of two. */
const Columns *columns_after_concat(const Effect *effect)
{
    bool is_append = effect->member->owner == OWNER_FRAME;
    const Value *parts = effect_argument(effect, is_append ? "other" : "objs", 0);
    bool is_side_by_side =
        is_axis_columns(effect_argument(effect, "axis", is_append ? BY_NAME_ONLY : 1));
    const Value *join = effect_argument(effect, "join", is_append ? BY_NAME_ONLY : 2);
    bool has_keys = effect_argument(effect, "keys", BY_NAME_ONLY) != NULL;
    const Columns *result = is_append ? effect->before : columns_none(false);
    if (!parts || (is_side_by_side && has_keys) || (join && !value_is_text(join, "outer")))
        return columns_none(true);
    if (value_is(parts, VALUE_FRAME))
        return add_all(effect, result, columns_of_part(effect, parts), true);
    if (value_is(parts, VALUE_LIST) && !parts->is_constant && parts->of)
        return add_all(effect, result, columns_of_part(effect, parts->of), true);
    if ((!value_is(parts, VALUE_LIST) && !value_is(parts, VALUE_TUPLE)) || !parts->is_constant)
        return columns_none(true);
    for (uint32_t i = 0; i < parts->count; i++)
        result =
            add_all(effect, result, columns_of_part(effect, parts->items[i]), !is_side_by_side);
    return result;
}
