/* Verbs that take columns away, add them or give them other names. */
#include "flow/effects.h"

const Value *effect_argument(const Effect *effect, const char *name, uint32_t position)
{
    return argument(effect->flow, effect->call, name, position);
}

const Columns *columns_after_unknown(const Effect *effect)
{
    (void)effect;
    return columns_none(true);
}

const Columns *columns_after_same(const Effect *effect)
{
    bool keeps_values = effect->member->rows == ROWS_SUBSET ||
                        effect->member->rows == ROWS_REORDERED ||
                        str_is(effect->member->name, "copy");
    return keeps_values ? effect->before
                        : columns_without_content(effect->flow->arena, effect->before);
}

/* Reductions and the like may leave out what they cannot work on: no column is sure any more. */
const Columns *columns_after_numeric(const Effect *effect)
{
    Arena *arena = effect->flow->arena;
    bool open = columns_are_open(effect->before);
    const Columns *left = columns_forgetful(arena, effect->before);
    return open ? left : columns_closed(arena, left);
}

static bool is_axis_columns(const Value *axis)
{
    return axis && (value_is_text(axis, "columns") ||
                    (value_is(axis, VALUE_NUMBER) && axis->is_constant && str_is(axis->text, "1")));
}

static const Columns *without_named(Arena *arena, const Columns *columns, const Value *name)
{
    if (value_is(name, VALUE_STRING) && name->is_constant)
        return columns_without(arena, columns, name->text);
    if (value_is(name, VALUE_LIST) && name->is_constant) {
        for (uint32_t i = 0; i < name->count; i++) {
            const Value *item = name->items[i];
            bool is_text = value_is(item, VALUE_STRING) && item->is_constant;
            columns = is_text ? columns_without(arena, columns, item->text)
                              : columns_forgetful(arena, columns);
        }
        return columns;
    }
    return columns_forgetful(arena, columns);
}

const Columns *columns_after_drop(const Effect *effect)
{
    const Value *columns = effect_argument(effect, "columns", 3);
    const Value *labels = effect_argument(effect, "labels", 0);
    if (!columns && is_axis_columns(effect_argument(effect, "axis", 1)))
        columns = labels;
    return columns ? without_named(effect->flow->arena, effect->before, columns) : effect->before;
}

static const Columns *rename_one(Arena *arena, const Columns *columns, const Columns *before,
                                 const Value *from, const Value *to)
{
    bool is_known = value_is(from, VALUE_STRING) && from->is_constant &&
                    value_is(to, VALUE_STRING) && to->is_constant;
    if (!is_known)
        return columns_forgetful(arena, columns);
    const ColumnFacts *old = columns_get(before, from->text);
    if (!columns_may_have(before, from->text))
        return columns;
    ColumnFacts renamed = old ? *old : (ColumnFacts){0};
    renamed.name = to->text;
    renamed.sure = old && old->sure;
    return columns_with(arena, columns_without(arena, columns, from->text), renamed);
}

const Columns *columns_after_rename(const Effect *effect)
{
    Arena *arena = effect->flow->arena;
    const Value *names = effect_argument(effect, "columns", 2);
    if (!names && is_axis_columns(effect_argument(effect, "axis", 3)))
        names = effect_argument(effect, "mapper", 0);
    if (!names)
        return effect->before;
    if (!value_is(names, VALUE_DICT) || !names->is_constant)
        return columns_none(true);
    const Columns *columns = effect->before;
    for (uint32_t i = 0; i < names->count; i++)
        columns = rename_one(arena, columns, effect->before, names->keys[i], names->items[i]);
    return columns;
}

static const Columns *with_new(const Effect *effect, const Columns *columns, Str name)
{
    ColumnFacts column = {.name = name, .sure = true, .made_by = effect->call};
    return columns_with(effect->flow->arena, columns, column);
}

/* assign(c=…, **more) */
const Columns *columns_after_assign(const Effect *effect)
{
    const Columns *columns = effect->before;
    for (uint32_t i = 0; i < effect->call->arg_count; i++) {
        const Arg *arg = &effect->call->args[i];
        columns = arg->kind == ARG_KEYWORD ? with_new(effect, columns, arg->name)
                                           : columns_forgetful(effect->flow->arena, columns);
    }
    return columns;
}

const Columns *columns_after_insert(const Effect *effect)
{
    const Value *name = effect_argument(effect, "column", 1);
    if (value_is(name, VALUE_STRING) && name->is_constant)
        return with_new(effect, effect->before, name->text);
    return columns_forgetful(effect->flow->arena, effect->before);
}

const Columns *columns_after_pop(const Effect *effect)
{
    const Value *name = effect_argument(effect, "item", 0);
    return without_named(effect->flow->arena, effect->before,
                         name ? name : value_plain(VALUE_UNKNOWN));
}

const Columns *columns_after_set_index(const Effect *effect)
{
    const Value *keys = effect_argument(effect, "keys", 0);
    if (value_is_false(effect_argument(effect, "drop", 1)))
        return effect->before;
    return without_named(effect->flow->arena, effect->before,
                         keys ? keys : value_plain(VALUE_UNKNOWN));
}

/* The labels become a column, named as they were or "index". */
const Columns *columns_after_reset_index(const Effect *effect)
{
    if (value_is_true(effect_argument(effect, "drop", 1)))
        return effect->before;
    return columns_opened(effect->flow->arena, effect->before);
}

/* df.columns = names */
void set_columns(Flow *flow, const Op *op, const Value *frame, const Value *names)
{
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    (void)op;
    facts->columns = value_is(names, VALUE_LIST) && names->is_constant
                         ? columns_named(flow, columns_none(false), names)
                         : columns_none(true);
    facts_change(flow, frame, facts);
}
