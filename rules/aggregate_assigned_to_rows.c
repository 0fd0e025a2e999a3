#include "rule.h"

static void report_kind(Pass *pass, const Op *value, AggregateKind kind, const Op *aggregation)
{
    Str key = key_of_aggregation(aggregation);
    const char *quote = key.len ? "`" : "";
    if (kind == AGGREGATE_NUMBERED)
        report(pass, value->span,
               "this result has one row for each key, numbered from 0, so that the first rows get "
               "the values of groups that they are not in: use `transform`");
    else if (kind == AGGREGATE_FOREIGN)
        report_as(pass, SEVERITY_WARNING, value->span,
                  "the labels of this result are values of `%.*s` and not the numbers of these "
                  "rows, so rows get NaN or the value of another key: use `map` on that column",
                  STR_ARG(key));
    else
        report(pass, value->span,
               "the labels of this result are values of %s%.*s%s and not those of the rows, so "
               "rows get NaN or the value of another key: use `%s`",
               quote, STR_ARG(key.len ? key : STR("the key")), quote,
               calls_any(aggregation, "value_counts") ? "map" : "transform");
}

/* ROWS: a table or one of its columns. */
static void check_value(Pass *pass, const Op *value, const Op *rows)
{
    const Op *aggregation;
    AggregateKind kind = aggregate_beside(op_value(value), op_value(rows), &aggregation);
    if (!kind)
        return;
    report_kind(pass, value, kind, aggregation);
    if (aggregation != value)
        because(pass, aggregation, "the rows are taken together here, to one for each key");
    because_of_origin(pass, op_value(rows));
    const Op *frame = table_with_rows_of(rows);
    if (kind == AGGREGATE_KEYED && can_spread(pass, value, aggregation, frame))
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

static void check(Pass *pass, const Op *op)
{
    Placed placed;
    if (calls_any(op, "add sub subtract mul multiply div divide truediv floordiv mod pow"))
        check_sides(pass, receiver_of(op), argument_of(op, "other", 0));
    if (op->kind == OP_BINARY)
        check_sides(pass, op->object, op->key);
    for (uint32_t i = 0; column_placed_by(pass_code(pass), op, i, &placed); i++)
        check_value(pass, placed.values, placed.frame);
}

const Rule rule_aggregate_assigned_to_rows = {
    .code = "WL601",
    .name = "aggregate-assigned-to-rows",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL) | ON(OP_BINARY) | ON(OP_STORE_ITEM) | ON(OP_STORE_ATTRIBUTE),
    .check = check,
};
