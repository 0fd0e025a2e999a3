#include "flow/questions.h"

static bool is_everything(const Op *key)
{
    return key->kind == OP_SLICE && !key->args[0].op && !key->args[1].op && !key->args[2].op;
}

static bool names_columns(const Op *key)
{
    const Value *value = op_value(key);
    return value_is(value, VALUE_STRING) || value_is(value, VALUE_LIST);
}

/* df.loc[:, columns] = … */
static bool is_whole_loc(const Op *store)
{
    const Value *indexer = op_value(store->object);
    return value_is(indexer, VALUE_LOC) && value_is(indexer->of, VALUE_FRAME) &&
           store->key->kind == OP_COLLECT && store->key->arg_count == 2 &&
           is_everything(store->key->args[0].op);
}

const Op *stored_key(const Op *store)
{
    if (store->kind != OP_STORE_ITEM)
        return NULL;
    return is_whole_loc(store) ? store->key->args[1].op : store->key;
}

static bool writes_known_column(const Op *store)
{
    const Value *object = op_value(store->object);
    return store->kind == OP_STORE_ATTRIBUTE && value_is(object, VALUE_FRAME) &&
           columns_get(object->facts->columns, store->name);
}

const Op *stored_frame(const Op *store)
{
    const Op *key = stored_key(store);
    if (!key)
        return writes_known_column(store) ? store->object : NULL;
    if (!names_columns(key))
        return NULL;
    if (is_whole_loc(store))
        return store->object->object;
    return value_is(op_value(store->object), VALUE_FRAME) ? store->object : NULL;
}

Str stored_column(const Op *store, const Op **frame)
{
    bool known;
    *frame = stored_frame(store);
    if (!*frame)
        return (Str){0};
    const Op *key = stored_key(store);
    return key ? text_of(key, &known) : store->name;
}

/* A step that only changes the order changes nothing: storing goes by label. */
const Op *rows_dropped_by(const Value *value, const Value *frame)
{
    const Op *found = NULL;
    const Lineage *rows = value_is_data(value) ? value->facts->rows : NULL;
    const Lineage *whole = value_is(frame, VALUE_FRAME) ? frame->facts->rows : NULL;
    for (; rows && rows != whole; rows = rows->parent) {
        bool drops = rows->effect == ROWS_SUBSET && calls_any(rows->by, "dropna drop_duplicates");
        if (!drops && rows->effect != ROWS_REORDERED)
            return NULL;
        if (drops)
            found = rows->by;
    }
    return rows ? found : NULL;
}
