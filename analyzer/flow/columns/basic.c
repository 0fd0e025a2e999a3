/* Verbs that take columns away or add them. */
#include "flow/effects.h"
#include "flow/questions/stores.h"

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
    const Columns *changed = columns_changed(effect);
    if (changed)
        return changed;
    bool keeps_values = effect->member->rows == ROWS_SUBSET ||
                        effect->member->rows == ROWS_REORDERED ||
                        str_is(effect->member->name, "copy");
    return keeps_values ? effect->before
                        : columns_without_content(effect->flow->arena, effect->before);
}

#define MOST_MOVED 256u /* notes of columns that are written anew for one that comes first */

const Columns *columns_before_and(Arena *arena, const Columns *first, const Columns *rest)
{
    uint32_t count;
    if (columns_entry(rest,
                      MOST_MOVED)) /* long lists stay where they are, as work must not pile up */
        return columns_before_and(arena, rest, columns_closed(arena, first));
    const ColumnFacts *const *list = columns_list(arena, rest, &count);
    for (uint32_t i = 0; i < count; i++)
        first = columns_with_entry(arena, first, list[i]);
    return columns_are_open(rest) ? columns_opened(arena, first) : first;
}

/* groupby("k")[["k", "v"]] keeps "k" as a column besides. */
static bool selects_of_group(const Flow *flow, const Value *group)
{
    const Value *part = group->of;
    const Op *site = value_is_data(part) && part->object_count ? part->objects[0]->site : NULL;
    return site && site->kind == OP_ITEM && value_is(value_of(flow, site->object), VALUE_GROUPBY);
}

/* What is grouped by becomes the labels, or stays in front with as_index=False. */
static const Columns *with_group_keys(const Effect *effect, const Columns *columns)
{
    const Value *group = effect->subject;
    if (!value_is(group, VALUE_GROUPBY) || !group->keys_of)
        return columns;
    if (group->keys_are_columns)
        return columns_before_and(effect->flow->arena,
                                  with_keys(effect, columns_none(false), group->keys_of), columns);
    bool makes_labels =
        effect->member->rows == ROWS_KEYED && !selects_of_group(effect->flow, group);
    return makes_labels ? without_named(effect->flow->arena, columns, group->keys_of) : columns;
}

/* Reductions and the like may leave out what they cannot work on: only numbers surely stay. */
const Columns *columns_after_numeric(const Effect *effect)
{
    Arena *arena = effect->flow->arena;
    uint32_t count;
    const ColumnFacts *const *list = columns_list(arena, effect->before, &count);
    const Columns *left = columns_none(columns_are_open(effect->before));
    for (uint32_t i = 0; i < count; i++) {
        ColumnFacts column = *list[i];
        Dtype dtype = column.content.dtype;
        column.sure &= dtype_is_number(dtype);
        column.content = (Content){0};
        left = columns_with(arena, left, column);
    }
    return with_group_keys(effect, left);
}

const Columns *without_named(Arena *arena, const Columns *columns, const Value *name)
{
    if (value_is_constant_text(name))
        return columns_without(arena, columns, name->text);
    if (value_is(name, VALUE_LIST) && name->is_constant) {
        for (uint32_t i = 0; i < name->count; i++) {
            const Value *item = name->items[i];
            columns = value_is_constant_text(item) ? columns_without(arena, columns, item->text)
                                                   : columns_fewer(arena, columns);
        }
        return columns;
    }
    return columns_fewer(arena, columns);
}

const Columns *columns_after_drop(const Effect *effect)
{
    const Value *columns = effect_argument(effect, "columns", 3);
    const Value *labels = effect_argument(effect, "labels", 0);
    if (!columns && value_is_columns_axis(effect_argument(effect, "axis", 1)))
        columns = labels;
    return columns ? without_named(effect->flow->arena, effect->before, columns) : effect->before;
}

const Columns *with_new(const Effect *effect, const Columns *columns, Str name)
{
    ColumnFacts column = {.name = name, .sure = true, .made_by = effect->call};
    return columns_with(effect->flow->arena, columns, column);
}

/* assign(**{"total price": …}) */
static const Columns *with_each_key(const Effect *effect, const Columns *columns, const Value *more)
{
    if (!value_is(more, VALUE_DICT) || !more->is_constant)
        return columns_forgetful(effect->flow->arena, columns);
    for (uint32_t i = 0; i < more->count; i++)
        columns = value_is_constant_text(more->keys[i])
                      ? with_new(effect, columns, more->keys[i]->text)
                      : columns_forgetful(effect->flow->arena, columns);
    return columns;
}

/* What a column holds that assign makes of a Series with the rows of the table, which it is given
 * or gets from a lambda. */
static Content content_assigned(const Effect *effect, const Arg *arg)
{
    const Op *given = assigned_value(effect->flow->code, arg);
    const Value *value = given ? value_of(effect->flow, given) : NULL;
    const Value *table = effect->subject;
    bool fits = value_is(value, VALUE_SERIES) && value_is(table, VALUE_FRAME) &&
                lineage_is_same(value->facts->rows, facts_now(effect->flow, table)->rows);
    return fits ? value->facts->content : (Content){0};
}

static const Columns *with_assigned(const Effect *effect, const Columns *columns, const Arg *arg)
{
    ColumnFacts column = {.name = arg->name,
                          .sure = true,
                          .made_by = effect->call,
                          .content = content_assigned(effect, arg)};
    return columns_with(effect->flow->arena, columns, column);
}

/* assign(c=…, **more) */
const Columns *columns_after_assign(const Effect *effect)
{
    const Columns *columns = effect->before;
    for (uint32_t i = 0; i < effect->call->arg_count; i++) {
        const Arg *arg = &effect->call->args[i];
        columns = arg->kind == ARG_KEYWORD
                      ? with_assigned(effect, columns, arg)
                      : with_each_key(effect, columns, value_of(effect->flow, arg->op));
    }
    return columns;
}

/* The columns with NAME as the first of them. */
static const Columns *with_first(const Effect *effect, Str name)
{
    const Columns *first =
        columns_from(effect->flow->arena, columns_none(false), columns_table(effect->before));
    return columns_before_and(effect->flow->arena, with_new(effect, first, name), effect->before);
}

const Columns *columns_after_insert(const Effect *effect)
{
    const Value *at = effect_argument(effect, "loc", 0);
    const Value *name = effect_argument(effect, "column", 1);
    if (!value_is_constant_text(name))
        return columns_forgetful(effect->flow->arena, effect->before);
    bool is_first = value_is(at, VALUE_NUMBER) && at->is_constant && str_is(at->text, "0") &&
                    !columns_are_open(effect->before) && !columns_entry(effect->before, MOST_MOVED);
    return is_first ? with_first(effect, name->text) : with_new(effect, effect->before, name->text);
}

const Columns *columns_after_pop(const Effect *effect)
{
    const Value *name = effect_argument(effect, "item", 0);
    return without_named(effect->flow->arena, effect->before,
                         name ? name : value_plain(VALUE_UNKNOWN));
}
