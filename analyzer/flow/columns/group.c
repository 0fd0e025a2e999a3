/* What is computed a group: agg in all its forms, pivot tables, counts. */
#include "flow/effects.h"

static const Value *group_behind(const Value *subject)
{
    bool is_group = value_is(subject, VALUE_GROUPBY) || value_is(subject, VALUE_SERIES_GROUPBY);
    return is_group ? subject : NULL;
}

/* as_index=False leaves the keys where they were: in front. */
static const Columns *starting_columns(const Effect *effect)
{
    const Value *group = group_behind(effect->subject);
    if (!group || !group->keys_are_columns)
        return columns_none(false);
    return group->keys_of ? with_keys(effect, columns_none(false), group->keys_of)
                          : columns_none(true);
}

/* agg(**{"total": ("price", "sum")}) */
static const Columns *with_all(const Effect *effect, const Columns *columns, const Value *named,
                               bool *is_named)
{
    bool is_known = value_is(named, VALUE_DICT) && named->is_constant && named->count;
    for (uint32_t i = 0; is_known && i < named->count; i++)
        is_known = value_is_constant_text(named->keys[i]);
    if (!is_known)
        return columns_opened(effect->flow->arena, columns);
    for (uint32_t i = 0; i < named->count; i++)
        columns = with_new(effect, columns, named->keys[i]->text);
    *is_named = true;
    return columns;
}

/* agg(total=("price", "sum"), …): the keywords are the columns. */
static const Columns *named_agg(const Effect *effect, bool *is_named)
{
    const Columns *columns = starting_columns(effect);
    *is_named = false;
    for (uint32_t i = 0; i < effect->call->arg_count; i++) {
        const Arg *arg = &effect->call->args[i];
        if (arg->kind == ARG_DOUBLE_STAR)
            columns = with_all(effect, columns, value_of(effect->flow, arg->op), is_named);
        bool is_column = arg->kind == ARG_KEYWORD &&
                         !str_in_words(arg->name, "func axis engine engine_kwargs numeric_only");
        if (!is_column)
            continue;
        columns = with_new(effect, columns, arg->name);
        *is_named = true;
    }
    return columns;
}

static bool is_several(const Value *how)
{
    return value_is(how, VALUE_LIST) || value_is(how, VALUE_TUPLE) || value_is(how, VALUE_DICT);
}

/* agg({"price": "sum"}): the keys are the columns; lists of statistics make a second level. */
static const Columns *dict_agg(const Effect *effect, const Value *dict)
{
    const Columns *columns = starting_columns(effect);
    for (uint32_t i = 0; i < dict->count; i++) {
        const Value *key = dict->keys[i];
        bool is_name = value_is_constant_text(key);
        if (!is_name || is_several(dict->items[i]))
            return columns_with_levels(effect->flow->arena);
        columns = with_new(effect, columns, key->text);
    }
    return columns;
}

Str name_of_statistic(const Value *how)
{
    if (value_is_constant_text(how))
        return how->text;
    if (value_is(how, VALUE_FUNCTION))
        return how->function->name;
    Str name = value_is(how, VALUE_NAMED) ? how->text : (Str){0};
    bool is_known =
        str_in_words(name, "min max sum numpy.sum numpy.mean numpy.median numpy.std numpy.var");
    return !is_known ? (Str){0} : str_starts(name, "numpy.") ? str_slice(name, 6, name.len) : name;
}

/* A list of statistics of one column: a column each, named as they are. */
static const Columns *list_agg(const Effect *effect, const Value *list)
{
    const Columns *columns = starting_columns(effect);
    for (uint32_t i = 0; i < list->count; i++) {
        Str name = name_of_statistic(list->items[i]);
        if (!name.len)
            return columns_none(true);
        columns = with_new(effect, columns, name);
    }
    return columns;
}

const Columns *columns_after_agg(const Effect *effect)
{
    bool is_named;
    const Columns *named = named_agg(effect, &is_named);
    if (is_named)
        return named;
    const Value *how = effect_argument(effect, "func", 0);
    if (value_is(how, VALUE_DICT) && how->is_constant)
        return dict_agg(effect, how);
    const Value *of =
        value_is(effect->subject, VALUE_WINDOW) ? effect->subject->of : effect->subject;
    bool is_of_column = value_is(of, VALUE_SERIES_GROUPBY) || value_is(of, VALUE_SERIES);
    if (value_is(how, VALUE_LIST) && how->is_constant && is_of_column)
        return list_agg(effect, how);
    bool is_of_frame = value_is(effect->subject, VALUE_FRAME) && value_is(how, VALUE_LIST);
    if (value_is(how, VALUE_STRING) || value_is(how, VALUE_FUNCTION) || is_of_frame)
        return columns_after_numeric(effect);
    return columns_none(true);
}

/* pivot_table(index=…) of all that can be aggregated. */
static const Columns *all_but_index(const Effect *effect, uint32_t at)
{
    const Value *index = effect_argument(effect, "index", at + 1);
    bool is_frame = value_is(effect->subject, VALUE_FRAME);
    return is_frame && index
               ? columns_fewer(effect->flow->arena,
                               without_named(effect->flow->arena, effect->before, index))
               : columns_none(true);
}

/* The columns of a pivot are values of the data. */
const Columns *columns_after_pivot(const Effect *effect)
{
    uint32_t at = effect->member->owner == OWNER_PANDAS ? 1 : 0;
    bool is_table = str_is(effect->member->name, "pivot_table");
    const Value *columns = effect_argument(effect, "columns", is_table ? at + 2 : BY_NAME_ONLY);
    const Value *values = effect_argument(effect, "values", is_table ? at : BY_NAME_ONLY);
    const Value *how = effect_argument(effect, "aggfunc", is_table ? at + 3 : BY_NAME_ONLY);
    if (!is_table || columns || (how && !value_is(how, VALUE_STRING)))
        return columns_none(true);
    if (!values)
        return all_but_index(effect, at);
    const Columns *named = with_keys(effect, columns_none(false), values);
    return value_is(values, VALUE_STRING) ? named : columns_fewer(effect->flow->arena, named);
}

const Columns *columns_after_value_counts(const Effect *effect)
{
    (void)effect;
    return columns_none(true);
}

/* groupby("k", as_index=False)["v"].sum(): the keys and the column; .size() counts under a name of
 * its own. */
const Columns *columns_of_keys_and(const Effect *effect)
{
    const Value *group = effect->subject;
    const Columns *columns = starting_columns(effect);
    if (str_is(effect->member->name, "size"))
        return with_new(effect, columns, STR("size"));
    const Value *column = group->of;
    bool is_named = value_is(group, VALUE_SERIES_GROUPBY) && value_is(column, VALUE_SERIES) &&
                    column->facts->has_name && !value_may_be_table(column);
    return is_named ? with_new(effect, columns, column->facts->name)
                    : columns_opened(effect->flow->arena, columns);
}
