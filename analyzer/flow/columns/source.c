/* Where frames begin: constructors. */
#include "flow/content_list.h"
#include "flow/effects.h"
#include "flow/result.h"

/* Lists of 0 and 1 do well as masks too, so they count as neither numbers nor bools. */
static bool is_list_of_flags(const Value *list)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (!value_is(list->items[i], VALUE_NUMBER) || !str_in_words(list->items[i]->text, "0 1"))
            return false;
    return list->count > 0;
}

static Content content_of_item(const Effect *effect, const Value *item)
{
    if (value_is(item, VALUE_LIST) && item->is_constant)
        return is_list_of_flags(item)
                   ? (Content){.missing = MISSING_NEVER}
                   : content_with_list(effect->flow->arena, content_of_list(item), item);
    if (value_is(item, VALUE_SERIES) || value_is(item, VALUE_ARRAY))
        return (Content){.dtype = item->facts->content.dtype, .data = item->facts->content.data};
    return (Content){.dtype = dtype_written(element_of(effect->flow, item))};
}

static const Columns *with_key(const Effect *effect, const Columns *columns, const Value *key,
                               const Value *item)
{
    Arena *arena = effect->flow->arena;
    if (!value_is_constant_text(key))
        return columns_opened(arena, columns);
    ColumnFacts column = {
        .name = key->text, .sure = true, .content = content_of_item(effect, item)};
    return columns_with(arena, columns, column);
}

static const Columns *columns_of_dict(const Effect *effect, const Value *dict)
{
    const Columns *columns = columns_none(false);
    for (uint32_t i = 0; i < dict->count; i++)
        columns = with_key(effect, columns, dict->keys[i], dict->items[i]);
    return columns;
}

/* A row of a table that is made of rows: a dict, or a Series whose labels are known. */
static const Columns *columns_of_row(const Effect *effect, const Value *row)
{
    if (value_is(row, VALUE_DICT) && row->is_constant)
        return columns_of_dict(effect, row);
    return value_is(row, VALUE_SERIES) && row->facts->columns ? row->facts->columns
                                                              : columns_none(true);
}

/* [{"a": 1}, {"a": 2, "b": 3}]: what one of the rows has. */
static const Columns *columns_of_rows(const Effect *effect, const Value *rows)
{
    if (!rows->is_constant)
        return rows->of
                   ? columns_without_content(effect->flow->arena, columns_of_row(effect, rows->of))
                   : columns_none(true);
    const Columns *columns = columns_none(!rows->count);
    for (uint32_t i = 0; i < rows->count && !columns_are_open(columns); i++) {
        const Columns *row = columns_of_row(effect, rows->items[i]);
        columns = columns_without_content(effect->flow->arena,
                                          columns_before_and(effect->flow->arena, columns, row));
    }
    return columns;
}

static bool is_list_of_texts(const Value *names)
{
    bool is_known = (value_is(names, VALUE_LIST) || value_is(names, VALUE_TUPLE) ||
                     value_is(names, VALUE_INDEX)) &&
                    names->is_constant;
    for (uint32_t i = 0; is_known && i < names->count; i++)
        is_known = value_is_constant_text(names->items[i]);
    return is_known;
}

/* pd.Series({"a": 1}), pd.Series([1, 2], index=["a", "b"]): the labels, as the columns of a table
 * that has such rows. */
const Columns *columns_of_labels(Flow *flow, const Op *call)
{
    const Value *data = argument(flow, call, "data", 0), *index = argument(flow, call, "index", 1);
    Effect effect = {.flow = flow, .call = call};
    if (index)
        return is_list_of_texts(index) ? columns_named(flow, columns_none(false), index) : NULL;
    bool is_dict = value_is(data, VALUE_DICT) && data->is_constant && data->count;
    return is_dict ? columns_of_dict(&effect, data) : NULL;
}

static bool is_from(const Effect *effect, const char *method)
{
    return effect->call->object->kind == OP_ATTRIBUTE && str_is(effect->call->object->name, method);
}

/* from_dict(rows, orient="index"): the keys are labels of rows. */
static bool is_turned(const Effect *effect)
{
    const Value *orient =
        is_from(effect, "from_dict") ? effect_argument(effect, "orient", 1) : NULL;
    return orient && !value_is_text(orient, "columns");
}

/* from_records(rows, index="a") makes labels of a column, exclude= leaves columns out. */
static bool takes_away(const Effect *effect)
{
    return is_from(effect, "from_records") &&
           (call_argument(effect->call, "index", 1) || call_argument(effect->call, "exclude", 2));
}

static const Columns *columns_of_data(const Effect *effect, const Value *data)
{
    switch (data ? (ValueKind)data->kind : VALUE_NONE) {
    case VALUE_NONE:
        return columns_none(false);
    case VALUE_DICT:
        return data->is_constant ? columns_of_dict(effect, data) : columns_none(true);
    case VALUE_FRAME:
        return facts_now(effect->flow, data)->columns;
    case VALUE_SERIES:
        return data->facts->has_name && !value_may_be_table(data)
                   ? with_new(effect, columns_none(false), data->facts->name)
                   : columns_none(true);
    case VALUE_LIST:
        return columns_of_rows(effect, data);
    default:
        return columns_none(true);
    }
}

/* pd.DataFrame({"a": […]}), pd.DataFrame(rows, columns=[…]) */
const Columns *columns_after_construct(const Effect *effect)
{
    bool is_plain = !is_from(effect, "from_dict") && !is_from(effect, "from_records");
    const Value *data = effect_argument(effect, "data", 0);
    const Value *names = effect_argument(effect, "columns", is_plain ? 2 : BY_NAME_ONLY);
    if (!str_is(effect->member->name, "DataFrame") || takes_away(effect))
        return columns_none(true);
    if (is_list_of_texts(names))
        return columns_named(effect->flow, columns_none(false), names);
    bool are_all = (!names || value_is(names, VALUE_NONE)) && !is_turned(effect);
    return are_all ? columns_of_data(effect, data) : columns_none(true);
}
