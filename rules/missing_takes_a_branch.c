#include "rule.h"

static bool is_order(const Op *compare)
{
    return compare->kind == OP_COMPARE &&
           (compare->detail == OPERATOR_LT || compare->detail == OPERATOR_LE ||
            compare->detail == OPERATOR_GT || compare->detail == OPERATOR_GE);
}

/* The column with missing values that a condition compares with one value. */
static const Op *column_with_gaps(const Op *condition)
{
    const Op *column = condition && is_order(condition) ? condition->object : NULL;
    const Value *value = op_value(column);
    bool has_gaps = value_is(value, VALUE_SERIES) &&
                    value->facts->content.missing == MISSING_SOME &&
                    value_is(op_value(condition->key), VALUE_NUMBER);
    return has_gaps ? column : NULL;
}

static bool is_label(const Op *op)
{
    const Value *value = op_value(op);
    return (value_is(value, VALUE_STRING) || value_is(value, VALUE_NUMBER)) && value->is_constant;
}

/* np.where(df["age"] > 30, "old", "young"): NaN is not greater, so it is young. */
static void check(Pass *pass, const Op *call)
{
    if (call->arg_count != 3 || !str_is(called_path(call), "numpy.where") ||
        !is_label(call->args[1].op) || !is_label(call->args[2].op))
        return;
    const Op *column = column_with_gaps(call->args[0].op);
    if (!column)
        return;
    report(pass, call->span,
           "rows where `%.*s` is missing become `%.*s`: choose what they are to be first",
           STR_ARG(pass_text(pass, column->span)), STR_ARG(op_value(call->args[2].op)->text));
    because_of_origin(pass, op_value(column));
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
