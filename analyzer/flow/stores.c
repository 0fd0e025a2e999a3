/* object[key] = value, and del object[key]. */
#include <stdio.h>

#include "flow/engine.h"

static Content content_stored(const Value *value)
{
    bool has_content = value_is(value, VALUE_SERIES) || value_is(value, VALUE_ARRAY) ||
                       value_is(value, VALUE_SCALAR) || value_is(value, VALUE_INDEX);
    if (has_content)
        return value->facts->content;
    if (value_is(value, VALUE_MISSING) || value_is(value, VALUE_NONE))
        return (Content){.missing = MISSING_SOME};
    if (value_is(value, VALUE_STRING))
        return (Content){.dtype = DTYPE_TEXT, .missing = MISSING_NEVER};
    if (value_is(value, VALUE_NUMBER))
        return (Content){.dtype = DTYPE_NUMBER, .missing = MISSING_NEVER};
    if (value_is(value, VALUE_BOOL))
        return (Content){.dtype = DTYPE_BOOL, .missing = MISSING_NEVER};
    return (Content){0};
}

/* An empty table takes over the rows of the first column that is stored in it. */
static void take_rows(Facts *facts, const Value *value)
{
    bool is_empty = !columns_are_open(facts->columns) && !columns_entry(facts->columns, 0);
    if (!is_empty || facts->is_keyed || value_is(value, VALUE_LIST) || value_is(value, VALUE_ARRAY))
        return;
    bool has_rows = value_is(value, VALUE_SERIES);
    facts->rows = has_rows ? value->facts->rows : NULL;
    facts->is_keyed = !has_rows || value->facts->is_keyed;
    facts->keys = has_rows ? value->facts->keys : NULL;
}

/* df["c"] = value: afterwards the frame has the column, with what VALUE holds. */
void store_column(Flow *flow, const Op *op, const Value *frame, Str name, const Value *value)
{
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    ColumnFacts column = {
        .name = name, .sure = true, .content = content_stored(value), .made_by = op};
    take_rows(facts, value);
    const ColumnFacts *before = columns_get(facts->columns, name);
    if (before)
        column.made_by = before->made_by;
    if (value_is(value, VALUE_SERIES) && !lineage_is_same(value->facts->rows, facts->rows))
        column.content.missing = MISSING_UNKNOWN;
    facts->columns = columns_with(flow->arena, facts->columns, column);
    facts_change(flow, frame, facts);
}

/* One of several columns, all in the end when a loop goes over their names. */
static void store_alternatives(Flow *flow, const Op *op, const Value *frame, const Value *key)
{
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    for (uint32_t i = 0; i < key->count; i++) {
        const ColumnFacts *before = columns_get(facts->columns, key->items[i]->text);
        ColumnFacts column = {
            .name = key->items[i]->text, .sure = before && before->sure, .made_by = op};
        Content stored = content_stored(value_of(flow, op->input));
        column.content = content_join(before ? before->content : (Content){0}, stored);
        facts->columns = columns_with(flow->arena, facts->columns, column);
    }
    if (!key->count)
        facts->columns = columns_forgetful(flow->arena, facts->columns);
    facts_change(flow, frame, facts);
}

void store_list(Flow *flow, const Op *op, const Value *frame, const Value *key)
{
    bool all_known = key->is_constant;
    for (uint32_t i = 0; i < key->count; i++) {
        const Value *name = key->items[i];
        if (value_is_constant_text(name))
            store_column(flow, op, frame, name->text, value_plain(VALUE_UNKNOWN));
        else
            all_known = false;
    }
    if (!all_known)
        store_alternatives(flow, op, frame, value_plain(VALUE_STRING));
}

/* Values under a mask change; which columns there are does not. */
void forget_contents(Flow *flow, const Value *frame)
{
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    facts->columns = columns_without_content(flow->arena, facts->columns);
    facts_change(flow, frame, facts);
}

/* Of the column NAME alone; where it is not known, of all. */
void forget_values_of(Flow *flow, const Value *frame, Str name)
{
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    const ColumnFacts *column = name.len ? columns_get(facts->columns, name) : NULL;
    if (!column) {
        forget_contents(flow, frame);
        return;
    }
    ColumnFacts entry = *column;
    entry.content = (Content){0};
    facts->columns = columns_with(flow->arena, facts->columns, entry);
    facts_change(flow, frame, facts);
}

static void store_to_frame(Flow *flow, const Op *op, const Value *frame, const Value *key)
{
    if (value_is_constant_text(key))
        store_column(flow, op, frame, key->text, value_of(flow, op->input));
    else if (value_is(key, VALUE_STRING))
        store_alternatives(flow, op, frame, key);
    else if (value_is(key, VALUE_LIST))
        store_list(flow, op, frame, key);
    else if (is_mask(key) || value_is(key, VALUE_FRAME) || value_is(key, VALUE_SLICE))
        forget_contents(flow, frame);
    else if (!value_is(key, VALUE_NUMBER))
        store_alternatives(flow, op, frame, value_plain(VALUE_STRING));
}

static bool is_text(const Value *value, Str text)
{
    return value_is_constant_text(value) && str_eq(value->text, text);
}

static bool is_number(Str written, uint32_t number)
{
    char digits[16];
    snprintf(digits, sizeof digits, "%u", (unsigned)number);
    return str_is(written, digits);
}

/* frames[0] = …, frames["a"] = … where there is such an item: its place; UINT32_MAX: not known. */
static uint32_t place_in(const Value *collection, const Value *key)
{
    bool is_dict = value_is(collection, VALUE_DICT);
    bool is_known = collection->is_constant && key->is_constant &&
                    value_is(key, is_dict ? VALUE_STRING : VALUE_NUMBER);
    for (uint32_t i = 0; is_known && i < collection->count && i < VALUE_MOST_ITEMS; i++)
        if (is_dict ? is_text(collection->keys[i], key->text) : is_number(key->text, i))
            return i;
    return UINT32_MAX;
}

static const Value *with_item_at(Flow *flow, const Value *collection, uint32_t place,
                                 const Value *item)
{
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, collection->count);
    for (uint32_t i = 0; i < collection->count; i++)
        items[i] = i == place ? item : collection->items[i];
    Value *changed = ARENA_NEW(flow->arena, Value);
    *changed = *collection;
    changed->items = items;
    return changed;
}

/* A list or a dict is one object, whatever variables hold it: `more = names`, f(names). */
static void store_in_others(Flow *flow, const Value *before, const Value *value)
{
    for (uint32_t i = 0; before->is_constant && i < flow->code->slot_count; i++)
        if (cell_get(flow, i) == before)
            cell_set(flow, i, value);
}

/* A value that its holder, a variable or an attribute of an instance, has from now on. */
void store_back(Flow *flow, const Op *holder, const Value *value)
{
    store_in_others(flow, value_of(flow, holder), value);
    if (holder->kind == OP_LOAD)
        store_name(flow, holder->slot, value);
    else if (holder->kind == OP_ATTRIBUTE &&
             value_is(value_of(flow, holder->object), VALUE_INSTANCE))
        instance_store(flow, value_of(flow, holder->object), holder->name, value);
}

/* columns["price"] = […] to a dict that is written out. */
static const Value *with_new_item(Flow *flow, const Value *dict, const Value *key,
                                  const Value *item)
{
    uint32_t count = dict->count;
    bool is_known = value_is(dict, VALUE_DICT) && dict->is_constant && count < VALUE_MOST_ITEMS &&
                    value_is_constant_text(key);
    if (!is_known)
        return NULL;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, count + 1);
    const Value **keys = ARENA_ARRAY(flow->arena, const Value *, count + 1);
    for (uint32_t i = 0; i < count; i++) {
        items[i] = dict->items[i];
        keys[i] = dict->keys[i];
    }
    items[count] = item;
    keys[count] = key;
    Value *longer = ARENA_NEW(flow->arena, Value);
    *longer = *items_new(flow, VALUE_DICT, items, count + 1);
    longer->keys = keys;
    return longer;
}

/* A new item may be any; one that stands in the place of another is known. */
static void store_to_collection(Flow *flow, const Op *op, const Value *object, const Value *key)
{
    const Value *input = value_of(flow, op->input);
    uint32_t place = place_in(object, key);
    if (place != UINT32_MAX) {
        store_back(flow, op->object, with_item_at(flow, object, place, input));
        return;
    }
    const Value *longer = with_new_item(flow, object, key, input);
    if (longer) {
        store_back(flow, op->object, longer);
        return;
    }
    bool is_empty = !object->count && (!object->of || object->is_constant);
    const Value *element =
        is_empty ? input : value_join(flow->arena, item_any(flow, object), input);
    store_back(flow, op->object, element_new(flow, (ValueKind)object->kind, element));
}

/* Before pandas 3.0 a column that was taken out shared its values with the table. */
static void forget_column(Flow *flow, const Op *site, const Value *series)
{
    const Object *object = series->object_count == 1 ? series->objects[0] : NULL;
    bool is_column = object && object->origin == ORIGIN_COLUMN && object->column.len &&
                     value_is(object->parent, VALUE_FRAME);
    if (is_column)
        store_column(flow, site, object->parent, object->column, value_plain(VALUE_UNKNOWN));
}

/* s[mask] = value, through a variable or at once: what the values are is no longer known. */
void forget_series(Flow *flow, const Op *receiver)
{
    const Value *series = value_of(flow, receiver);
    forget_column(flow, receiver, series);
    if (receiver->kind != OP_LOAD)
        return;
    Value *changed = ARENA_NEW(flow->arena, Value);
    *changed = *series;
    Facts *facts = facts_copy(flow->arena, series->facts);
    facts->content = (Content){0};
    facts->columns = NULL;
    changed->facts = facts;
    store_name(flow, receiver->slot, changed);
}

/* A name that may mean several frames: the store goes to one of them. */
static void store_to_one_of(Flow *flow, const Op *op, const Value *frames, const Value *key)
{
    for (uint32_t i = 0; i < frames->object_count; i++) {
        const Object *object = frames->objects[i];
        const Value *before = object_value(flow, object);
        store_to_frame(flow, op, before, key);
        object_weaken(flow, object, before);
    }
}

void run_store_item(Flow *flow, const Op *op)
{
    const Value *object = value_of(flow, op->object);
    const Value *key = key_called(flow, object, value_of(flow, op->key));
    if (value_is(object, VALUE_FRAME) && object->object_count > 1)
        store_to_one_of(flow, op, object, key);
    else if (value_is(object, VALUE_FRAME))
        store_to_frame(flow, op, object, key);
    else if (value_is(object, VALUE_SERIES))
        forget_series(flow, op->object);
    else if (value_is_indexer(object))
        store_to_indexer(flow, op, object, key);
    else if (value_is(object, VALUE_LIST) || value_is(object, VALUE_DICT))
        store_to_collection(flow, op, object, key);
}

void run_delete_item(Flow *flow, const Op *op)
{
    const Value *object = value_of(flow, op->object), *key = value_of(flow, op->key);
    if (!value_is(object, VALUE_FRAME))
        return;
    Facts *facts = facts_copy(flow->arena, facts_now(flow, object));
    facts->columns = value_is_constant_text(key)
                         ? columns_without(flow->arena, facts->columns, key->text)
                         : columns_fewer(flow->arena, facts->columns);
    facts_change(flow, object, facts);
}
