#include "rule.h"

/* Functions that take what belongs together from several arguments, by position. */
static bool pairs_by_position(const Op *call)
{
    Str path = called_path(call);
    bool is_chart = str_starts(path, "matplotlib.") || str_starts(path, "seaborn.") ||
                    str_starts(path, "plotly.");
    const Op *callee = call->object;
    bool is_method = callee->kind == OP_ATTRIBUTE && value_is(op_value(callee), VALUE_UNKNOWN) &&
                     str_in_words(callee->name, "bar barh pie plot scatter step stem");
    return is_chart || is_method || str_is(path, "zip");
}

/* u.sort() in between changes the order where it is. */
static Keys keys_given(const Pass *pass, const Op *op)
{
    bool may_be_sorted = op->kind == OP_LOAD && code_mentions(pass_code(pass), STR("sort"));
    return may_be_sorted ? (Keys){0} : keys_of_value(op_value(op));
}

static const char *order_words(KeyOrder order)
{
    switch (order) {
    case KEY_ORDER_APPEARANCE:
        return "as they come in the rows";
    case KEY_ORDER_SORTED:
        return "sorted";
    case KEY_ORDER_COUNT:
        return "with the most frequent first";
    case KEY_ORDER_UNKNOWN:
        break;
    }
    return "";
}

static void complain(Pass *pass, const Op *values, Keys keys, Keys partner)
{
    report(pass, values->span,
           "these pairs do not belong together: one side has the values of `%.*s` %s, the other "
           "%s; take both sides from one result, its index and its values",
           STR_ARG(keys.column), order_words(keys.order), order_words(partner.order));
    because(pass, partner.by, "%s here", order_words(partner.order));
    if (keys.by != values)
        because(pass, keys.by, "%s here", order_words(keys.order));
}

/* plt.pie(df["c"].value_counts(), labels=df["c"].unique()) */
static void check_arguments(Pass *pass, const Op *call)
{
    Keys first = {0};
    for (uint32_t i = 0; i < call->arg_count; i++) {
        Keys keys = keys_given(pass, call->args[i].op);
        if (are_out_of_step(first, keys)) {
            complain(pass, call->args[i].op, keys, first);
            return;
        }
        if (!first.order)
            first = keys;
    }
}

static void check_call(Pass *pass, const Op *call)
{
    const Op *data = calls(call, OWNER_PANDAS, "DataFrame") ? argument_of(call, "data", 0) : NULL;
    if (data && data->kind == OP_COLLECT && data->detail == COLLECT_DICT)
        check_arguments(pass, data);
    else if (pairs_by_position(call))
        check_arguments(pass, call);
}

/* What has no labels of the rows is stored by position. */
static void check_column(Pass *pass, const Op *values, const Op *frame)
{
    Keys rows = keys_of_value(op_value(frame)), keys = keys_given(pass, values);
    const Op *apart = grouped_apart(op_value(values), op_value(frame));
    const Op *ordered = ordered_apart(values, op_value(frame));
    if (value_is(op_value(values), VALUE_ARRAY) && are_out_of_step(rows, keys)) {
        complain(pass, values, keys, rows);
    } else if (ordered) {
        report(pass, values->span,
               "these values come in the order of another table than the one that they are put "
               "into, so they land in the wrong rows: leave the labels on, without `.values`");
        because(pass, ordered, "one value for each row, in that order");
        because_of_origin(pass, op_value(frame));
    } else if (apart) {
        report(
            pass, values->span,
            "these values come group by group, but the rows are in another order, so they land in "
            "the wrong rows: keep the labels with `.reset_index(level=0, drop=True)`");
        because_of_origin(pass, op_value(frame));
    }
}

static void check(Pass *pass, const Op *op)
{
    Placed placed;
    for (uint32_t i = 0; column_placed_by(pass_code(pass), op, i, &placed); i++)
        check_column(pass, placed.values, placed.frame);
    if (op->kind == OP_CALL)
        check_call(pass, op);
}

const Rule rule_group_order_values = {
    .code = "WL605",
    .name = "group-order-values",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL) | ON(OP_STORE_ITEM),
    .check = check,
};
