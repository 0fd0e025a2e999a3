#include "flow/questions.h"

static bool is_number(const Op *op, const char *text)
{
    const Value *value = op_value(op);
    return value_is(value, VALUE_NUMBER) && value->is_constant && str_is(value->text, text);
}

/* s[::-1], df.iloc[::-1] */
static bool is_reversal(const Op *op)
{
    const Op *key = op && op->kind == OP_ITEM ? op->key : NULL;
    return key && key->kind == OP_SLICE && !key->args[0].op && !key->args[1].op &&
           key->args[2].op && is_number(key->args[2].op, "-1");
}

/* All rows, each once. sort_index is how an order is given back. */
static bool is_reordering(const Op *op)
{
    if (argument_of(op, "axis", BY_NAME_ONLY))
        return false;
    const Op *share = argument_of(op, "frac", 1);
    bool shuffles = calls_any(op, "sample") && !argument_of(op, "replace", BY_NAME_ONLY) &&
                    (is_number(share, "1") || is_number(share, "1.0"));
    return shuffles || calls_any(op, "sort_values");
}

/* Does each value of what OP gives depend on the value in its place alone? Sums and shifts along an
 * order are what a table is sorted for. */
static bool is_by_value(const Op *op)
{
    const Member *member = called_member(op);
    if (op->kind == OP_CALL)
        return member_has(member, MEMBER_ELEMENTWISE) && !member_has(member, MEMBER_FILLS);
    bool is_part = op->kind == OP_ATTRIBUTE && value_is(op_value(op->object), VALUE_DT);
    return is_part || op->kind == OP_BINARY || op->kind == OP_UNARY || op->kind == OP_COMPARE;
}

/* df.sort_values("a")["b"]: a table that has a name may have been changed in its new order. */
static bool takes_column(const Op *op)
{
    return (op->kind == OP_ITEM || op->kind == OP_ATTRIBUTE) &&
           (op->object->kind == OP_CALL || is_reversal(op->object));
}

static bool comes_by_value(const Value *value, const Op *from)
{
    const Object *object = object_of(value);
    while (object && object->site != from) {
        bool is_known = object->site && (is_by_value(object->site) || takes_column(object->site));
        object = is_known ? object_of(object->parent) : NULL;
    }
    return object != NULL;
}

const Op *reordered_by(const Value *value, const Value *frame)
{
    if (!value_is_data(value) || !value_is(frame, VALUE_FRAME))
        return NULL;
    const Lineage *rows = value->facts->rows;
    const Op *by = rows ? rows->by : NULL;
    bool is_other_order =
        rows &&
        ((rows->effect == ROWS_REORDERED && by && by->kind == OP_CALL && is_reordering(by)) ||
         (rows->effect == ROWS_SUBSET && is_reversal(by)));
    if (!is_other_order || !lineage_is_same(rows->parent, frame->facts->rows))
        return NULL;
    return comes_by_value(value, by) ? by : NULL;
}
