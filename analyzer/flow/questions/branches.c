#include "flow/questions.h"

static bool is_order(const Op *compare)
{
    return compare->kind == OP_COMPARE &&
           (compare->detail == OPERATOR_LT || compare->detail == OPERATOR_LE ||
            compare->detail == OPERATOR_GT || compare->detail == OPERATOR_GE);
}

static bool has_gaps(const Op *op)
{
    const Value *value = op_value(op);
    if (!value_is(value, VALUE_SERIES) || value->facts->content.missing != MISSING_SOME)
        return false;
    const Object *object = object_of(value);
    bool is_of_frame = object && value_is(object->parent, VALUE_FRAME);
    return !is_of_frame || !column_is_complete(object->parent, object->column);
}

/* The column with missing values that a condition compares with one value. */
static const Op *column_with_gaps(const Op *condition)
{
    const Op *column = condition && is_order(condition) ? condition->object : NULL;
    return has_gaps(column) && value_is(op_value(condition->key), VALUE_NUMBER) ? column : NULL;
}

static bool is_label(const Op *op)
{
    const Value *value = op_value(op);
    return (value_is(value, VALUE_STRING) || value_is(value, VALUE_NUMBER)) && value->is_constant;
}

/* np.where(df["age"] > 30, "old", "young"): NaN is not greater, so it is young. */
static MissingBranch branch_of_where(const Op *call)
{
    bool are_labels =
        call->arg_count == 3 && is_label(call->args[1].op) && is_label(call->args[2].op);
    const Op *column = are_labels ? column_with_gaps(call->args[0].op) : NULL;
    return column ? (MissingBranch){column, call->args[2].op} : (MissingBranch){0};
}

/* df["age"].apply(lambda age: "old" if age > 30 else "young") */
static MissingBranch branch_of_function(const Code *code, const Op *call)
{
    const Op *given = argument_of(call, calls_any(call, "map") ? "arg" : "func", 0);
    const Value *function = op_value(given);
    if (!value_is(function, VALUE_FUNCTION) || !has_gaps(receiver_of(call)) ||
        argument_of(call, "na_action", 1))
        return (MissingBranch){0};
    const Op *label = choice_for_missing(code, function->function);
    return label && is_label(label) ? (MissingBranch){receiver_of(call), label}
                                    : (MissingBranch){0};
}

MissingBranch missing_branch_of(const Code *code, const Op *call)
{
    if (str_is(called_path(call), "numpy.where"))
        return branch_of_where(call);
    return applies_to_each(call) ? branch_of_function(code, call) : (MissingBranch){0};
}
