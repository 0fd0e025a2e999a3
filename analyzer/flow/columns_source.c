/* Where frames begin: constructors. */
#include "flow/content_list.h"
#include "flow/effects.h"
#include "flow/result.h"

/* Lists of 0 and 1 do well as masks too, so they count as neither numbers nor bools. */
static bool is_list_of_flags(const Value *list)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (!value_is(list->items[i], VALUE_NUMBER) ||
            !str_in_words(list->items[i]->text, "0 1"))
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
        return (Content){.dtype = item->facts->content.dtype};
    return (Content){.dtype = dtype_written(element_of(effect->flow, item))};
}

static const Columns *with_key(const Effect *effect, const Columns *columns, const Value *key,
                               const Value *item)
{
    Arena *arena = effect->flow->arena;
    if (!value_is(key, VALUE_STRING) || !key->is_constant)
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

/* pd.DataFrame({"a": […]}), pd.DataFrame(rows, columns=[…]) */
const Columns *columns_after_construct(const Effect *effect)
{
    const Value *data = effect_argument(effect, "data", 0);
    const Value *names = effect_argument(effect, "columns", 2);
    if (value_is(names, VALUE_LIST) && names->is_constant)
        return columns_named(effect->flow, columns_none(false), names);
    bool is_from_dict = value_is(data, VALUE_DICT) && data->is_constant &&
                        !call_argument(effect->call, "orient", 1);
    if (is_from_dict && !names)
        return columns_of_dict(effect, data);
    if (value_is(data, VALUE_FRAME) && !names)
        return facts_now(effect->flow, data)->columns;
    return columns_none(true);
}
