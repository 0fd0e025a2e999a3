#include "flow/questions.h"

#define NEAR 2000u /* operations that are looked through; a loop's variable stands close by */

const Op *rows_key(const Op *item)
{
    const Op *key = item->key;
    bool is_pair =
        key && key->kind == OP_COLLECT && key->detail == COLLECT_TUPLE && key->arg_count == 2;
    return is_pair ? key->args[0].op : key;
}

const Op *stored_before(const Code *code, const Op *op)
{
    if (!op || op->kind != OP_LOAD)
        return op;
    for (uint32_t i = op->index; i-- > 0 && op->index - i < NEAR;) {
        const Op *store = code_op(code, i);
        if (store->kind == OP_STORE && store->slot == op->slot)
            return store->flags & OP_AUGMENTED ? NULL : store->input;
    }
    return NULL;
}

bool is_out_of(const Op *op, const Op *frame)
{
    const Value *whole = op_value(frame);
    while (op) {
        if (is_same_frame(op_value(op), whole))
            return true;
        op = op->kind == OP_CALL ? receiver_of(op) : op->object;
    }
    return false;
}

/* len(df), df.shape[0] */
static const Op *measured(const Op *length)
{
    if (str_is(called_path(length), "len"))
        return argument_of(length, "obj", 0);
    bool is_item = length->kind == OP_ITEM && length->object->kind == OP_ATTRIBUTE;
    return is_item && str_is(length->object->name, "shape") ? length->object->object : NULL;
}

/* The last but step of range(stop), range(start, stop). */
static const Op *stop_of(const Op *range)
{
    return range->arg_count == 1 || range->arg_count == 2 ? range->args[range->arg_count - 1].op
                                                          : NULL;
}

bool counts_places(const Code *code, const Op *key, const Op *frame)
{
    const Op *element = key->kind == OP_LOAD ? stored_before(code, key) : NULL;
    bool is_first = element && element->kind == OP_UNPACK && element->slot == 0;
    const Op *given = is_first ? element->object : element;
    if (!given || given->kind != OP_ELEMENT || !given->object)
        return false;
    Str path = called_path(given->object);
    if (is_first)
        return str_is(path, "enumerate") && given->object->arg_count == 1 &&
               is_out_of(given->object->args[0].op, frame);
    const Op *stop = str_is(path, "range") ? stop_of(given->object) : NULL;
    return stop && measured(stop) && is_out_of(measured(stop), frame);
}
