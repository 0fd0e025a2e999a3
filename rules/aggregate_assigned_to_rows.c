#include "rule.h"

static void check_value(Pass *pass, const Op *value, const Op *frame)
{
    const Op *aggregation = aggregation_of(op_value(value), op_value(frame));
    if (!aggregation)
        return;
    Str key = key_of_aggregation(aggregation);
    const char *quote = key.len ? "`" : "";
    report(
        pass, value->span,
        "the labels of this result are values of %s%.*s%s and not those of the rows, so rows get "
        "NaN or the value of another key: use `%s`",
        quote, STR_ARG(key.len ? key : STR("the key")), quote,
        calls_any(aggregation, "value_counts") ? "map" : "transform");
    if (aggregation != value)
        because(pass, aggregation, "the rows are taken together here, to one for each key");
    because_of_origin(pass, op_value(frame));
    if (can_spread(pass, value, aggregation, frame))
        fix_spread(pass, value, aggregation, frame);
}

/* df.assign(mean=…), df.insert(1, "mean", …) */
static void check_call(Pass *pass, const Op *call)
{
    const Op *frame = receiver_of(call);
    if (calls(call, OWNER_FRAME, "insert") && argument_of(call, "value", 2))
        check_value(pass, argument_of(call, "value", 2), frame);
    if (!calls(call, OWNER_FRAME, "assign"))
        return;
    for (uint32_t i = 0; i < call->arg_count; i++)
        if (call->args[i].kind == ARG_KEYWORD)
            check_value(pass, call->args[i].op, frame);
}

static void check(Pass *pass, const Op *op)
{
    if (op->kind == OP_CALL)
        check_call(pass, op);
    else if (stored_frame(op) && op->input)
        check_value(pass, op->input, stored_frame(op));
}

const Rule rule_aggregate_assigned_to_rows = {
    .code = "WL601",
    .name = "aggregate-assigned-to-rows",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL) | ON(OP_STORE_ITEM) | ON(OP_STORE_ATTRIBUTE),
    .check = check,
};
