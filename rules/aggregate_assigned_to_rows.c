#include "rule.h"

/* ROWS: a table or one of its columns. */
static void check_value(Pass *pass, const Op *value, const Op *rows)
{
    const Op *aggregation = aggregation_of(op_value(value), op_value(rows));
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
    because_of_origin(pass, op_value(rows));
    const Op *frame = table_with_rows_of(rows);
    if (can_spread(pass, value, aggregation, frame))
        fix_spread(pass, value, aggregation, frame);
}

/* df["c"] - df.groupby("k")["c"].mean(): arithmetic goes by label too (a comparison raises). */
static void check_sides(Pass *pass, const Op *one, const Op *other)
{
    bool are_columns =
        value_is(op_value(one), VALUE_SERIES) && value_is(op_value(other), VALUE_SERIES);
    if (!are_columns)
        return;
    check_value(pass, one, other);
    check_value(pass, other, one);
}

/* df.assign(mean=…), df.insert(1, "mean", …) */
static void check_call(Pass *pass, const Op *call)
{
    const Op *frame = receiver_of(call);
    if (calls_any(call, "add sub subtract mul multiply div divide truediv floordiv mod pow"))
        check_sides(pass, frame, argument_of(call, "other", 0));
    if (calls(call, OWNER_FRAME, "insert"))
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
    else if (op->kind == OP_BINARY)
        check_sides(pass, op->object, op->key);
    else
        check_value(pass, op->input, stored_frame(op));
}

const Rule rule_aggregate_assigned_to_rows = {
    .code = "WL601",
    .name = "aggregate-assigned-to-rows",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL) | ON(OP_BINARY) | ON(OP_STORE_ITEM) | ON(OP_STORE_ATTRIBUTE),
    .check = check,
};
