/* Lists of column names: df.columns, what is computed from it, and what is stored to it. */
#include "flow/effects.h"

/* Sets of more columns than this are not written out as lists of names. */
#define MOST_NAMES 4096u

/* df.columns: the names in order, constant when they are all known for sure, else those that there
 * may be. */
const Value *names_of_columns(Flow *flow, const Value *frame)
{
    uint32_t count;
    const Columns *columns = facts_now(flow, frame)->columns;
    Value *names = ARENA_NEW(flow->arena, Value);
    *names = *derived_new(flow, VALUE_INDEX, frame);
    names->facts = facts_unknown();
    const Value *pairs = names_of_levels(flow, frame);
    if (pairs) {
        names->items = pairs->items;
        names->count = pairs->count;
        names->is_constant = true;
    }
    if (columns_are_open(columns))
        return names;
    const ColumnFacts *const *list = columns_list(flow->arena, columns, &count);
    if (count > MOST_NAMES)
        return names;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, count);
    names->is_constant = true;
    for (uint32_t i = 0; i < count; i++) {
        names->is_constant &= list[i]->sure;
        items[i] = text_new(flow, list[i]->name);
    }
    names->items = items;
    names->count = count;
    return names;
}

/* Names that are computed of df.columns, by a comprehension too, are as many as the columns, and in
 * their order. */
static const Value *all_computed(const Columns *before, const Value *names, uint32_t count)
{
    const Value *element = names->of;
    if (value_is(names, VALUE_INDEX) && !names->is_constant && names->count == count)
        return columns_are_open(before) ? NULL : names;
    bool is_complete = !columns_are_open(before) && value_is(names, VALUE_LIST) &&
                       value_is(element, VALUE_STRING) && element->count == count;
    return is_complete ? element : NULL;
}

static const Op no_arguments = {.kind = OP_CALL};

/* str.lower */
static const Value *each_by_method(Flow *flow, const Value *names, Str path)
{
    return str_starts(path, "str.")
               ? texts_after(flow, &no_arguments, str_slice(path, 4, path.len), names)
               : NULL;
}

static const Value *list_of_one(Flow *flow, const Value *item)
{
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, 1);
    items[0] = item;
    return items_new(flow, VALUE_LIST, items, 1);
}

/* A function is run once, on a text that may be each of the names. */
static const Value *each_by_function(Flow *flow, const Value *names, const Value *function)
{
    const Value *any = names->count && names->count <= VALUE_MOST_ITEMS ? names->items[0] : NULL;
    for (uint32_t i = 1; any && i < names->count; i++)
        any = value_join(flow->arena, any, names->items[i]);
    const Value *after = any ? call_with(flow, function, &any, 1, NULL) : NULL;
    if (!value_is(after, VALUE_STRING))
        return NULL;
    if (after->is_constant && names->count == 1)
        return list_of_one(flow, after);
    return after->count == names->count ? items_new(flow, VALUE_LIST, after->items, after->count)
                                        : NULL;
}

const Value *names_after(Flow *flow, const Value *names, const Value *function)
{
    if (value_is(function, VALUE_NAMED))
        return each_by_method(flow, names, function->text);
    return value_is(function, VALUE_FUNCTION) ? each_by_function(flow, names, function) : NULL;
}

/* The columns in their order by other names; ALL_SURE: somebody who counted them wrote the list. */
static const Columns *renamed_in_order(Flow *flow, const Columns *before, const Value *names,
                                       bool all_sure)
{
    uint32_t count;
    const ColumnFacts *const *list = columns_list(flow->arena, before, &count);
    bool keeps_content = !columns_are_open(before) && count == names->count;
    const Columns *columns = columns_none(false);
    for (uint32_t i = 0; i < names->count; i++) {
        const Value *name = names->items[i];
        if (!value_is_constant_text(name)) {
            columns = columns_opened(flow->arena, columns);
            continue;
        }
        ColumnFacts column = keeps_content ? *list[i] : (ColumnFacts){0};
        column.name = name->text;
        column.sure |= all_sure;
        columns = columns_with(flow->arena, columns, column);
    }
    return columns;
}

const Columns *columns_renamed_by(Flow *flow, const Columns *before, const Value *function)
{
    uint32_t count;
    const ColumnFacts *const *list = columns_list(flow->arena, before, &count);
    if (columns_are_open(before) || count > MOST_NAMES)
        return columns_none(true);
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, count);
    for (uint32_t i = 0; i < count; i++)
        items[i] = text_new(flow, list[i]->name);
    const Value *names = names_after(flow, items_new(flow, VALUE_LIST, items, count), function);
    return names ? renamed_in_order(flow, before, names, false) : columns_none(true);
}

const Columns *columns_renamed_to(Flow *flow, const Columns *before, const Value *names)
{
    uint32_t count;
    columns_list(flow->arena, before, &count);
    const Value *computed = names ? all_computed(before, names, count) : NULL;
    if (computed)
        return renamed_in_order(flow, before, computed, false);
    bool is_listed = (value_is(names, VALUE_LIST) || value_is(names, VALUE_INDEX) ||
                      value_is(names, VALUE_TUPLE) || value_is(names, VALUE_ITERATOR)) &&
                     names->is_constant;
    return is_listed ? renamed_in_order(flow, before, names, true) : columns_none(true);
}

/* df.columns = names */
void set_columns(Flow *flow, const Value *frame, const Value *names)
{
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    facts->columns = columns_renamed_to(flow, facts->columns, names);
    facts_change(flow, frame, facts);
}

const Columns *columns_after_set_axis(const Effect *effect)
{
    const Value *axis = effect_argument(effect, "axis", 1);
    return value_is_columns_axis(axis) ? columns_renamed_to(effect->flow, effect->before,
                                                            effect_argument(effect, "labels", 0))
                                       : effect->before;
}
