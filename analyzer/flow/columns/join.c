/* Frames out of two frames: merge, join. */
#include "flow/effects.h"

static bool is_named(const Value *names, Str name)
{
    if (value_is_constant_text(names))
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
        if (!value_is_constant_text(names->items[i]))
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
    bool keeps_values[2]; /* of the left and of the right side: no row was left out, nor is */
    bool is_outer;        /* both sides give keys */
} Merge;

static Str suffix_at(const Value *suffixes, uint32_t at, bool *known)
{
    bool is_text = suffixes->count == 2 && value_is_constant_text(suffixes->items[at]);
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
    const ColumnFacts *const *list = columns_list(arena, side, &count);
    for (uint32_t i = 0; i < count; i++) {
        ColumnFacts column = *list[i];
        bool is_in_both = columns_get(other, column.name) != NULL;
        bool is_key = is_in_both && is_shared_key(merge, column.name);
        if (is_key && !is_left)
            continue;
        bool may_clash = !is_in_both && columns_are_open(other);
        if (is_in_both && !is_key && suffix.len)
            column.name = arena_join(arena, column.name, suffix);
        column.sure &= !may_clash;
        bool is_kept = merge->keeps_values[!is_left] && !(is_key && merge->is_outer);
        column.content = is_kept ? content_uncounted(arena, column.content)
                                 : content_without_samples(column.content);
        column.content.missing = MISSING_UNKNOWN;
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
    return value_is_constant_text(indicator) ? with_new(effect, columns, indicator->text)
                                             : columns_opened(effect->flow->arena, columns);
}

/* left_on="id", right_index=True: where both sides have an `id`, the key may be a third one. */
static const Columns *with_keys_perhaps(const Merge *merge, const Columns *columns)
{
    const Value *keys = merge->left_on ? merge->left_on : merge->right_on;
    bool is_one_sided = !merge->left_on != !merge->right_on;
    if (!is_one_sided)
        return columns;
    if (!is_known_list(keys))
        return columns_opened(merge->effect->flow->arena, columns);
    uint32_t count = value_is(keys, VALUE_LIST) ? keys->count : 1;
    for (uint32_t i = 0; i < count; i++) {
        Str name = value_is(keys, VALUE_LIST) ? keys->items[i]->text : keys->text;
        if (!columns_may_have(columns, name))
            columns = columns_with(merge->effect->flow->arena, columns,
                                   (ColumnFacts){.name = name, .made_by = merge->effect->call});
    }
    return columns;
}

static const Columns *merged(const Merge *merge)
{
    Arena *arena = merge->effect->flow->arena;
    bool open =
        columns_are_open(merge->left) || columns_are_open(merge->right) || !merge->knows_suffixes;
    const Columns *result = columns_none(open);
    result = add_side(merge, result, merge->left, merge->right, merge->suffixes[0], true);
    result = add_side(merge, result, merge->right, merge->left, merge->suffixes[1], false);
    result = with_keys_perhaps(merge, result);
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

/* how="left" and how="outer" leave out no row of the left side. Without HOW it is how FALLBACK
 * says. */
static void read_how(Merge *merge, const Value *how, const char *fallback, const Value *right)
{
    bool is_known = value_is_constant_text(how);
    Str kind = how ? (is_known ? how->text : (Str){0}) : str_of(fallback);
    merge->is_outer = str_is(kind, "outer");
    merge->keeps_values[0] = (merge->is_outer || str_is(kind, "left")) &&
                             holds_all_rows(merge->effect, merge->effect->subject);
    merge->keeps_values[1] =
        (merge->is_outer || str_is(kind, "right")) && holds_all_rows(merge->effect, right);
}

/* pd.merge(left, right, …) and left.merge(right, …) (pandas user guide, "Merge, join,
 * concatenate"). */
const Columns *columns_after_merge(const Effect *effect)
{
    uint32_t at = effect->member->owner == OWNER_PANDAS ? 1 : 0;
    Merge merge = {.effect = effect, .left = effect->before};
    merge.right = columns_of_part(effect, effect_argument(effect, "right", at));
    merge.on = effect_argument(effect, "on", at + 2);
    merge.left_on = effect_argument(effect, "left_on", at + 3);
    merge.right_on = effect_argument(effect, "right_on", at + 4);
    merge.keeps_both_keys = merge.left_on || merge.right_on ||
                            value_is_text(effect_argument(effect, "how", at + 1), "cross") ||
                            effect_argument(effect, "left_index", at + 5) ||
                            effect_argument(effect, "right_index", at + 6);
    if (value_is(merge.on, VALUE_NONE))
        merge.on = NULL;
    read_how(&merge, effect_argument(effect, "how", at + 1), "inner",
             effect_argument(effect, "right", at));
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
    bool is_one = value_is_data(other);
    if (value_is(other, VALUE_LIST) && other->is_constant)
        return columns_beside(effect, effect->before, other);
    if (!is_one || (value_is(other, VALUE_SERIES) && (left || right)))
        return columns_opened(effect->flow->arena, effect->before);
    merge.right = columns_of_part(effect, other);
    read_how(&merge, effect_argument(effect, "how", 2), "left", other);
    merge.knows_suffixes = (!left || left->is_constant) && (!right || right->is_constant);
    merge.suffixes[0] = left && left->is_constant ? left->text : (Str){0};
    merge.suffixes[1] = right && right->is_constant ? right->text : (Str){0};
    return merged(&merge);
}
