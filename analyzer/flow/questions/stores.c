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

const Op *assigned_value(const Code *code, const Arg *argument)
{
    if (argument->kind != ARG_KEYWORD || !argument->op)
        return NULL;
    if (argument->op->kind != OP_FUNCTION)
        return argument->op;
    const Op *last = argument->op->end ? code_op(code, argument->op->end - 1) : NULL;
    return last && last->kind == OP_RETURN ? last->input : NULL;
}

/* Where the column was taken out of its table, for a Series that may be several: the first of them.
 */
static const Op *taken_as_column(const Value *value)
{
    while (value_is(value, VALUE_SERIES) && value->object_count) {
        const Object *object = value->objects[0];
        if (object->origin == ORIGIN_COLUMN || object->origin == ORIGIN_LOC_COLUMN)
            return object->site;
        value = object->parent;
    }
    return NULL;
}

/* In a loop over several tables the same words name the same table. */
static bool is_taken_from(const Value *value, const Op *frame)
{
    const Op *item = taken_as_column(value);
    return op_value(frame)->object_count > 1 && item && item->object &&
           is_same_expression(item->object, frame);
}

Str column_behind(const Op *op, const Op *frame)
{
    const Value *value = op_value(op);
    if (!value_is(value, VALUE_SERIES) || value->facts->is_mixed)
        return (Str){0};
    const Object *base = value->facts->base;
    bool is_of_frame = base ? base == object_of(op_value(frame)) : is_taken_from(value, frame);
    return is_of_frame ? value->facts->base_column : (Str){0};
}

const Op *key_given(const Code *code, const Op *key)
{
    bool is_lambda = key->kind == OP_FUNCTION && key->function && !key->function->name.len;
    const Op *last = is_lambda && key->end ? code_op(code, key->end - 1) : NULL;
    return last && last->kind == OP_RETURN && last->input ? last->input : key;
}

/* lambda d: d.groupby("k")["v"].mean() is about its parameter, which is the table. */
static Placed placed_by_argument(const Code *code, const Arg *argument, const Op *frame)
{
    const Op *values = argument->op;
    uint32_t start = argument->span.start;
    Placed placed = {.values = values,
                     .frame = frame,
                     .column = argument->name,
                     .name = {start, start + argument->name.len},
                     .span = argument->span};
    bool is_lambda = values->kind == OP_FUNCTION && !values->function->name.len;
    const Op *result = is_lambda ? code_op(code, values->end - 1) : NULL;
    if (!is_lambda || result->kind != OP_RETURN || values->function->param_count != 1)
        return placed;
    placed.values = result->input;
    placed.frame = code_op(code, values->index + 1);
    return placed;
}

static Placed placed_by_insert(const Op *call)
{
    bool known;
    const Op *values = argument_of(call, "value", 2), *column = argument_of(call, "column", 1);
    if (!values || !column)
        return (Placed){0};
    return (Placed){.values = values,
                    .frame = receiver_of(call),
                    .column = text_of(column, &known),
                    .key = column,
                    .name = column->span,
                    .span = values->span};
}

static Placed placed_by_store(const Op *store)
{
    const Op *frame;
    Str column = stored_column(store, &frame);
    if (!store->input) /* for df["age"] in … */
        return (Placed){0};
    return (Placed){.values = store->input,
                    .frame = frame,
                    .column = column,
                    .key = stored_key(store),
                    .name = store->span,
                    .span = {store->span.start, store->input->span.end}};
}

bool column_placed_by(const Code *code, const Op *op, uint32_t number, Placed *placed)
{
    if (calls(op, OWNER_FRAME, "assign")) {
        bool has_more = number < op->arg_count;
        if (has_more)
            *placed = placed_by_argument(code, &op->args[number], receiver_of(op));
        return has_more;
    }
    *placed = (Placed){0};
    if (calls(op, OWNER_FRAME, "insert"))
        *placed = placed_by_insert(op);
    else if (op->kind != OP_CALL)
        *placed = placed_by_store(op);
    return !number && placed->values && placed->frame;
}

/* df.drop(columns=["c"]), df.rename(columns={"c": …}), df.pop("c"), del df["c"] */
static bool gives_up(const Op *name)
{
    const Op *user = name->user;
    while (user && user->kind == OP_COLLECT)
        user = user->user;
    return user && (user->kind == OP_DELETE_ITEM || calls_any(user, "drop pop rename"));
}

bool column_is_given_up(const Code *code, Str name)
{
    for (uint32_t i = 0; i < code->op_count; i++) {
        const Op *op = code_op(code, i);
        bool is_name = op->kind == OP_CONSTANT && op->detail == CONSTANT_STRING;
        if (is_name && str_eq(op->name, name) && gives_up(op))
            return true;
    }
    return false;
}

/* A step that only changes the order changes nothing: storing goes by label. */
const Op *rows_dropped_by(const Value *value, const Value *frame)
{
    const Op *found = NULL;
    const Lineage *rows = value_is_data(value) ? value->facts->rows : NULL;
    const Lineage *whole = value_is(frame, VALUE_FRAME) ? frame->facts->rows : NULL;
    for (; rows && !lineage_is_same(rows, whole); rows = rows->parent) {
        bool drops = rows->effect == ROWS_SUBSET && calls_any(rows->by, "dropna drop_duplicates");
        if (!drops && rows->effect != ROWS_REORDERED)
            return NULL;
        if (drops)
            found = rows->by;
    }
    return rows ? found : NULL;
}
