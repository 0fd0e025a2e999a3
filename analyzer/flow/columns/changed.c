/* Verbs that change the values of some columns, by a dictionary of their names. */
#include "flow/effects.h"
#include "flow/questions/casts.h"
#include "flow/result.h"

/* fillna({"c": 0}), astype({"c": int}), replace({"c": {…}}): the columns that the call is about;
 * NULL: all, or not known. */
static const Value *keys_of_change(const Effect *effect)
{
    Str name = effect->member->name;
    const Value *given = str_is(name, "fillna")    ? effect_argument(effect, "value", 0)
                         : str_is(name, "astype")  ? effect_argument(effect, "dtype", 0)
                         : str_is(name, "round")   ? effect_argument(effect, "decimals", 0)
                         : str_is(name, "replace") ? effect_argument(effect, "to_replace", 0)
                                                   : NULL;
    if (!value_is(given, VALUE_DICT) || !given->is_constant || !given->keys)
        return NULL;
    for (uint32_t i = 0; i < given->count; i++) {
        bool is_nested = !str_is(name, "replace") || value_is(given->items[i], VALUE_DICT);
        if (!value_is_constant_text(given->keys[i]) || !is_nested)
            return NULL;
    }
    return given;
}

static Content content_changed(const Effect *effect, Content before, const Value *given)
{
    if (str_is(effect->member->name, "astype"))
        return (Content){.dtype = dtype_named(given), .missing = before.missing};
    if (str_is(effect->member->name, "fillna"))
        return (Content){.dtype = dtype_join(before.dtype, content_of_value(given).dtype),
                         .missing = given->is_constant ? MISSING_NEVER : MISSING_UNKNOWN};
    return (Content){0};
}

/* What the call has no key for stays as it is. */
const Columns *columns_changed(const Effect *effect)
{
    const Columns *columns = effect->before;
    const Value *named = keys_of_change(effect);
    for (uint32_t i = 0; named && i < named->count; i++) {
        const ColumnFacts *before = columns_get(columns, named->keys[i]->text);
        if (!before)
            continue;
        ColumnFacts column = *before;
        column.content = content_changed(effect, before->content, named->items[i]);
        columns = columns_with(effect->flow->arena, columns, column);
    }
    return named ? columns : NULL;
}
