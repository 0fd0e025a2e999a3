#include "rule.h"

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

static void report_choice(Pass *pass, const Op *call, const Op *column, const Op *label)
{
    report(pass, call->span,
           "rows where `%.*s` is missing become `%.*s`: choose what they are to be first",
           STR_ARG(pass_text(pass, column->span)), STR_ARG(op_value(label)->text));
    because_of_origin(pass, op_value(column));
}

/* np.where(df["age"] > 30, "old", "young"): NaN is not greater, so it is young. */
static void check_where(Pass *pass, const Op *call)
{
    bool are_labels =
        call->arg_count == 3 && is_label(call->args[1].op) && is_label(call->args[2].op);
    const Op *column = are_labels ? column_with_gaps(call->args[0].op) : NULL;
    if (column)
        report_choice(pass, call, column, call->args[2].op);
}

/* df["age"].apply(lambda age: "old" if age > 30 else "young") */
static void check_function(Pass *pass, const Op *call)
{
    const Op *given = argument_of(call, calls_any(call, "map") ? "arg" : "func", 0);
    const Value *function = op_value(given);
    if (!value_is(function, VALUE_FUNCTION) || !has_gaps(receiver_of(call)) ||
        argument_of(call, "na_action", 1))
        return;
    const Op *label = choice_for_missing(pass_code(pass), function->function);
    if (label && is_label(label))
        report_choice(pass, call, receiver_of(call), label);
}

static void check(Pass *pass, const Op *call)
{
    if (str_is(called_path(call), "numpy.where"))
        check_where(pass, call);
    else if (calls(call, OWNER_SERIES, "apply") || calls(call, OWNER_SERIES, "map"))
        check_function(pass, call);
}

const Rule rule_missing_takes_a_branch = {
    .code = "WL407",
    .name = "missing-takes-a-branch",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_MEDIUM,
    .opt_in = true,
    .on = ON(OP_CALL),
    .check = check,
};
