/* Row labels that come of columns, and columns that come of labels. */
#include "flow/effects.h"

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
    if (value_is_constant_text(keys))
        return with_new(effect, columns, keys->text);
    bool is_list = value_is(keys, VALUE_LIST) && keys->is_constant;
    for (uint32_t i = 0; is_list && i < keys->count; i++) {
        bool is_name = value_is_constant_text(keys->items[i]);
        columns = is_name ? with_new(effect, columns, keys->items[i]->text)
                          : columns_opened(effect->flow->arena, columns);
    }
    return is_list ? columns : columns_opened(effect->flow->arena, columns);
}

/* Labels that are no name's become "index", or "level_0" where there is such a column. */
static const Columns *with_counted_rows(const Effect *effect)
{
    Arena *arena = effect->flow->arena;
    const ColumnFacts *there = columns_get(effect->before, STR("index"));
    bool may_clash = columns_may_have(effect->before, STR("index"));
    if (may_clash && !columns_are_open(effect->before) && !(there && there->sure))
        return columns_opened(arena, effect->before);
    Str name = there && there->sure ? STR("level_0") : STR("index");
    return columns_before_and(arena, with_new(effect, columns_none(false), name), effect->before);
}

/* The labels become the first columns, named as the index is. */
const Columns *columns_after_reset_index(const Effect *effect)
{
    Arena *arena = effect->flow->arena;
    if (value_is_true(effect_argument(effect, "drop", 1)))
        return effect->before;
    const Value *names = effect_argument(effect, "names", 5);
    const Value *level = effect_argument(effect, "level", 0);
    const Facts *facts =
        value_is(effect->subject, VALUE_FRAME) ? facts_now(effect->flow, effect->subject) : NULL;
    if (!facts || (names && level))
        return columns_opened(arena, effect->before);
    if (!names && !level && !facts->is_keyed)
        return facts->rows ? with_counted_rows(effect) : columns_opened(arena, effect->before);
    const Value *keys = names ? names : level ? level : facts->keys;
    return columns_before_and(arena, with_keys(effect, columns_none(false), keys), effect->before);
}

/* The column whose values SERIES counts, or NULL. */
static const Value *counted_column(const Flow *flow, const Value *series)
{
    const Object *object = series->object_count == 1 ? series->objects[0] : NULL;
    const Op *site = object ? object->site : NULL;
    bool is_method = site && site->kind == OP_CALL && site->object->kind == OP_ATTRIBUTE &&
                     str_is(site->object->name, "value_counts");
    const Value *column = is_method ? value_of(flow, site->object->object) : NULL;
    return value_is(column, VALUE_SERIES) && column->facts->has_name ? column : NULL;
}

static const Columns *with_perhaps(const Effect *effect, const Columns *columns, Str name)
{
    ColumnFacts column = {.name = name, .made_by = effect->call};
    return columns_with(effect->flow->arena, columns, column);
}

/* Counts are called as the column was before pandas 2.0, and count or proportion since; then the
 * column's name is that of the labels. */
static const Columns *named_as_counts(const Effect *effect, const Columns *columns,
                                      const Value *column)
{
    columns = with_perhaps(effect, columns, column->facts->name);
    columns = with_perhaps(effect, columns, STR("count"));
    return with_perhaps(effect, columns, STR("proportion"));
}

static const Columns *columns_of_counts(const Effect *effect, const Value *column,
                                        const Value *name)
{
    const Columns *columns = with_perhaps(effect, columns_none(false), STR("index"));
    if (value_is_constant_text(name))
        return with_new(effect, with_perhaps(effect, columns, column->facts->name), name->text);
    return name ? columns_none(true) : named_as_counts(effect, columns, column);
}

/* Series.reset_index(name="n"), value_counts().reset_index(): the labels and the values. */
const Columns *columns_after_series_reset(const Effect *effect)
{
    const Value *series = effect->subject;
    const Value *name = effect_argument(effect, "name", 3);
    const Columns *columns = columns_none(false);
    if (!value_is(series, VALUE_SERIES) || effect_argument(effect, "level", 0))
        return columns_none(true);
    if (value_may_be_table(series))
        return columns_none(true);
    const Value *counted = counted_column(effect->flow, series);
    if (counted)
        return columns_of_counts(effect, counted, name);
    columns = series->facts->is_keyed ? with_keys(effect, columns, series->facts->keys)
                                      : with_new(effect, columns, STR("index"));
    if (value_is_constant_text(name))
        return with_new(effect, columns, name->text);
    return series->facts->has_name && !name ? with_new(effect, columns, series->facts->name)
                                            : columns_opened(effect->flow->arena, columns);
}

const Columns *columns_after_to_frame(const Effect *effect)
{
    const Value *name = effect_argument(effect, "name", 0);
    if (value_is_constant_text(name))
        return with_new(effect, columns_none(false), name->text);
    const Value *counted = !name && value_is(effect->subject, VALUE_SERIES)
                               ? counted_column(effect->flow, effect->subject)
                               : NULL;
    if (counted)
        return named_as_counts(effect, columns_none(false), counted);
    bool has_name = !name && value_is(effect->subject, VALUE_SERIES) &&
                    effect->subject->facts->has_name && !value_may_be_table(effect->subject);
    return has_name ? with_new(effect, columns_none(false), effect->subject->facts->name)
                    : columns_none(true);
}
