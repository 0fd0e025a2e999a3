#include "flow/questions.h"

/* A and B meet at PLACE, where NUMBERED gave one of them other numbers. */
static Misaligned meeting(const Op *a, const Op *b, const Op *numbered, const Op *place)
{
    Labels left = labels_of(op_value(a)), right = labels_of(op_value(b));
    bool is_right_new = right.counted && numbered == right.counted->by;
    return (Misaligned){.at = place,
                        .made = is_right_new ? b : a,
                        .numbered = numbered,
                        .other = is_right_new ? a : b,
                        .left_by = is_right_new ? left.left_by : right.left_by};
}

static bool meet(const Code *code, const Op *a, const Op *b, const Op *place, Misaligned *found)
{
    const Op *numbered = numbered_apart(labels_of(op_value(a)), labels_of(op_value(b)));
    /* What a model of statsmodels predicts is a Series with the labels of the rows. */
    if (!numbered || code_imports(code, "statsmodels"))
        return false;
    *found = meeting(a, b, numbered, place);
    return true;
}

static bool meet_in_column(const Code *code, const Placed *placed, Misaligned *found)
{
    const Op *frame = placed->frame, *values = placed->values;
    const Op *numbered = numbered_since(labels_of(op_value(frame)), labels_of(op_value(values)));
    if (!numbered)
        return meet(code, frame, values, values, found);
    *found = meeting(frame, values, numbered, values);
    return true;
}

/* The first two parts that do not fit are enough. */
static bool meet_in_parts(const Code *code, const Op *parts, const Op *place, Misaligned *found)
{
    bool is_written = parts && parts->kind == OP_COLLECT && !(parts->flags & OP_REPEATED);
    for (uint32_t i = 1; is_written && i < parts->arg_count; i++)
        for (uint32_t k = 0; k < i; k++)
            if (meet(code, parts->args[k].op, parts->args[i].op, place, found))
                return true;
    return false;
}

static bool meet_at_once(const Code *code, const Op *op, Misaligned *found)
{
    if (calls(op, OWNER_FRAME, "join"))
        return op->arg_count == 1 && meet(code, receiver_of(op), op->args[0].op, op, found);
    if (calls(op, OWNER_PANDAS, "concat"))
        return value_is_columns_axis(op_value(argument_of(op, "axis", 1))) &&
               meet_in_parts(code, argument_of(op, "objs", 0), op, found);
    return calls(op, OWNER_PANDAS, "DataFrame") && !argument_of(op, "index", 1) &&
           meet_in_parts(code, argument_of(op, "data", 0), op, found);
}

bool misaligned_by(const Code *code, const Op *op, uint32_t number, Misaligned *found)
{
    Placed placed;
    for (uint32_t i = 0; column_placed_by(code, op, i, &placed); i++)
        if (meet_in_column(code, &placed, found) && number-- == 0)
            return true;
    return number == 0 && meet_at_once(code, op, found);
}
