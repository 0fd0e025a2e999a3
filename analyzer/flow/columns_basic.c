/* Verbs that take columns away, add them or give them other names. */
#include "flow/effects.h"

#define LONGEST_DESCENT 64u /* from a table to those that it was made of */

static const Op no_arguments = {.kind = OP_CALL};

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
        return with_keys(effect, columns, group->keys_of);
    bool makes_labels =
        effect->member->rows == ROWS_KEYED && !selects_of_group(effect->flow, group);
    return makes_labels ? without_named(effect->flow->arena, columns, group->keys_of) : columns;
}

/* Reductions and the like may leave out what they cannot work on: no column is sure any more. */
const Columns *columns_after_numeric(const Effect *effect)
{
    Arena *arena = effect->flow->arena;
    bool open = columns_are_open(effect->before);
    const Columns *left = columns_forgetful(arena, effect->before);
    if (!open)
        left = columns_closed(arena, left);
    return with_group_keys(effect, left);
}

bool is_axis_columns(const Value *axis)
{
    return axis && (value_is_text(axis, "columns") ||
                    (value_is(axis, VALUE_NUMBER) && axis->is_constant && str_is(axis->text, "1")));
}

const Columns *without_named(Arena *arena, const Columns *columns, const Value *name)
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

/* rename(columns=str.lower) */
static const Columns *renamed_by_function(const Effect *effect, Str path)
{
    uint32_t count;
    Flow *flow = effect->flow;
    bool is_method = str_starts(path, "str.") && !columns_are_open(effect->before);
    const ColumnFacts *list = columns_list(flow->arena, effect->before, &count);
    const Columns *columns = columns_none(!is_method);
    for (uint32_t i = 0; is_method && i < count; i++) {
        ColumnFacts column = list[i];
        column.name =
            text_after(flow, &no_arguments, str_slice(path, 4, path.len), column.name, &is_method);
        columns = columns_with(flow->arena, columns, column);
    }
    return is_method ? columns : columns_none(true);
}

const Columns *columns_after_rename(const Effect *effect)
{
    Arena *arena = effect->flow->arena;
    const Value *names = effect_argument(effect, "columns", 2);
    if (!names && is_axis_columns(effect_argument(effect, "axis", 3)))
        names = effect_argument(effect, "mapper", 0);
    if (!names)
        return effect->before;
    if (value_is(names, VALUE_NAMED))
        return renamed_by_function(effect, names->text);
    if (!value_is(names, VALUE_DICT) || !names->is_constant)
        return columns_none(true);
    const Columns *columns = effect->before;
    for (uint32_t i = 0; i < names->count; i++)
        columns = rename_one(arena, columns, effect->before, names->keys[i], names->items[i]);
    return columns;
}

const Columns *with_new(const Effect *effect, const Columns *columns, Str name)
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

const Columns *with_keys(const Effect *effect, const Columns *columns, const Value *keys)
{
    if (value_is(keys, VALUE_STRING) && keys->is_constant)
        return with_new(effect, columns, keys->text);
    bool is_list = value_is(keys, VALUE_LIST) && keys->is_constant;
    for (uint32_t i = 0; is_list && i < keys->count; i++) {
        bool is_name = value_is(keys->items[i], VALUE_STRING) && keys->items[i]->is_constant;
        columns = is_name ? with_new(effect, columns, keys->items[i]->text)
                          : columns_opened(effect->flow->arena, columns);
    }
    return is_list ? columns : columns_opened(effect->flow->arena, columns);
}

/* The labels become columns, named as the index is, or "index" when it has no name. */
const Columns *columns_after_reset_index(const Effect *effect)
{
    if (value_is_true(effect_argument(effect, "drop", 1)))
        return effect->before;
    bool is_partial = effect_argument(effect, "level", 0) || effect_argument(effect, "names", 5);
    const Facts *facts =
        value_is(effect->subject, VALUE_FRAME) ? facts_now(effect->flow, effect->subject) : NULL;
    if (!facts || is_partial)
        return columns_opened(effect->flow->arena, effect->before);
    if (!facts->is_keyed)
        return facts->rows ? with_new(effect, effect->before, STR("index"))
                           : columns_opened(effect->flow->arena, effect->before);
    return with_keys(effect, effect->before, facts->keys);
}

/* A column of a table whose columns have levels is a table itself. */
static bool may_be_table(const Value *series)
{
    bool is_column = series->object_count && series->objects[0]->origin == ORIGIN_COLUMN;
    const Value *table = is_column ? series->objects[0]->parent : NULL;
    for (uint32_t i = 0; i < LONGEST_DESCENT && value_is(table, VALUE_FRAME); i++) {
        const Object *object = table->object_count ? table->objects[0] : NULL;
        if (!object || !columns_are_open(table->facts->columns))
            return !object;
        const Op *site = object->site;
        bool is_method = site && site->kind == OP_CALL && site->object->kind == OP_ATTRIBUTE;
        if (is_method && str_in_words(site->object->name,
                                      "agg aggregate pivot pivot_table unstack describe concat"))
            return true;
        table = object->parent;
        while (table && !value_is(table, VALUE_FRAME))
            table = table->of;
    }
    return false;
}

/* Series.reset_index(name="n"), value_counts().reset_index(): the labels and the values. */
const Columns *columns_after_series_reset(const Effect *effect)
{
    const Value *series = effect->subject;
    const Value *name = effect_argument(effect, "name", 3);
    const Columns *columns = columns_none(false);
    if (!value_is(series, VALUE_SERIES) || effect_argument(effect, "level", 0))
        return columns_none(true);
    if (may_be_table(series))
        return columns_none(true);
    columns = series->facts->is_keyed ? with_keys(effect, columns, series->facts->keys)
                                      : with_new(effect, columns, STR("index"));
    if (value_is(name, VALUE_STRING) && name->is_constant)
        return with_new(effect, columns, name->text);
    return series->facts->has_name && !name ? with_new(effect, columns, series->facts->name)
                                            : columns_opened(effect->flow->arena, columns);
}

const Columns *columns_after_to_frame(const Effect *effect)
{
    const Value *name = effect_argument(effect, "name", 0);
    if (value_is(name, VALUE_STRING) && name->is_constant)
        return with_new(effect, columns_none(false), name->text);
    bool has_name = !name && value_is(effect->subject, VALUE_SERIES) &&
                    effect->subject->facts->has_name && !may_be_table(effect->subject);
    return has_name ? with_new(effect, columns_none(false), effect->subject->facts->name)
                    : columns_none(true);
}
