#include "flow/questions.h"

/* Operations between two lines of one run, at most. */
#define NEAR 40u

/* The key of df.loc[mask, "c"], read or written: the rows a mask chooses and the column they are
 * chosen for; NULL: something else. */
static const Op *key_of_cells(const Op *op)
{
    bool is_item = op->kind == OP_ITEM || op->kind == OP_STORE_ITEM;
    if (!is_item || !value_is(op_value(op->object), VALUE_LOC) ||
        !value_is(op_value(op->object)->of, VALUE_FRAME) || op->key->kind != OP_COLLECT ||
        op->key->arg_count != 2)
        return NULL;
    const Value *rows = op_value(op->key->args[0].op);
    return value_is(rows, VALUE_SERIES) && dtype_held(rows) == DTYPE_BOOL ? op->key : NULL;
}

/* `"c"` and `["c"]` */
static Str column_named(const Op *columns, bool *known)
{
    bool is_list = columns->kind == OP_COLLECT && columns->arg_count == 1;
    return text_of(is_list ? columns->args[0].op : columns, known);
}

/* The rows out of which ITEM takes columns by their names: df[m] of df[m]["c"]; else ITEM. */
static const Op *rows_chosen(const Op *item)
{
    bool is_second = item->kind == OP_ITEM && item->object->kind == OP_ITEM &&
                     value_is(op_value(item->object), VALUE_FRAME);
    const Value *key = is_second ? op_value(item->key) : NULL;
    bool are_names = value_is(key, VALUE_STRING) || value_is(key, VALUE_LIST);
    return are_names ? item->object : item;
}

/* The column that df.loc[m, "c"] or df[m]["c"] reads. */
static Str column_read(const Op *item, bool *known)
{
    *known = false;
    if (rows_chosen(item) != item)
        return column_named(item->key, known);
    return key_of_cells(item) ? column_named(key_of_cells(item)->args[1].op, known) : (Str){0};
}

static bool is_column(const Op *key, Str name)
{
    bool known;
    return str_eq(column_named(key->args[1].op, &known), name) && known;
}

const Op *written_like(const Code *code, const Op *read, const Op *table)
{
    bool known;
    Str name = column_read(read, &known);
    uint32_t from = read->index > NEAR ? read->index - NEAR : 0;
    for (uint32_t i = from; known && i < code->op_count && i < read->index + NEAR; i++) {
        const Op *op = code_op(code, i);
        const Op *other = op->kind == OP_STORE_ITEM ? key_of_cells(op) : NULL;
        if (other && is_column(other, name) && is_same_expression(op->object->object, table))
            return op;
    }
    return NULL;
}

const Op *table_selected_from(const Op *read)
{
    const Op *item = rows_chosen(read);
    const Op *object = item->kind == OP_ITEM ? item->object : NULL;
    bool by_label = object && object->kind == OP_ATTRIBUTE && value_is(op_value(object), VALUE_LOC);
    const Op *table = by_label ? object->object : object;
    bool is_masked = table && dtype_held(op_value(rows_key(item))) == DTYPE_BOOL;
    return is_masked && value_is(op_value(table), VALUE_FRAME) ? table : NULL;
}

const Op *table_masked_by(const Op *store, const Op *mask)
{
    const Op *object = store->object;
    bool is_mask =
        value_is(op_value(mask), VALUE_SERIES) && dtype_held(op_value(mask)) == DTYPE_BOOL;
    if (!is_mask || (store->flags & OP_AUGMENTED))
        return NULL;
    const Op *table = value_is(op_value(object), VALUE_LOC) ? object->object : object;
    return value_is(op_value(table), VALUE_FRAME) ? table : NULL;
}
