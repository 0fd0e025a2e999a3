#include "flow/questions.h"

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
static Keys keys_given(const Code *code, const Op *op)
{
    bool may_be_sorted = op->kind == OP_LOAD && code_mentions(code, STR("sort"));
    return may_be_sorted ? (Keys){0} : keys_of_value(op_value(op));
}

/* What has the arguments that are paired: the call itself, or the dict that a table is made of. */
static const Op *paired_by(const Op *call)
{
    const Op *data = calls(call, OWNER_PANDAS, "DataFrame") ? argument_of(call, "data", 0) : NULL;
    if (data && data->kind == OP_COLLECT && data->detail == COLLECT_DICT)
        return data;
    return pairs_by_position(call) ? call : NULL;
}

/* Columns of a new table meet by their labels. */
static bool meet_by_label(const Op *list, const Op *one, const Op *other)
{
    return list->kind == OP_COLLECT && one && value_is(op_value(one), VALUE_SERIES) &&
           value_is(op_value(other), VALUE_SERIES);
}

/* plt.pie(df["c"].value_counts(), labels=df["c"].unique()) */
OutOfStep arguments_out_of_step(const Code *code, const Op *call)
{
    Keys first = {0};
    const Op *given_first = NULL;
    const Op *list = call->kind == OP_CALL ? paired_by(call) : NULL;
    for (uint32_t i = 0; list && i < list->arg_count; i++) {
        Keys keys = keys_given(code, list->args[i].op);
        if (are_out_of_step(first, keys) && !meet_by_label(list, given_first, list->args[i].op))
            return (OutOfStep){list->args[i].op, keys, first};
        if (!first.order) {
            first = keys;
            given_first = list->args[i].op;
        }
    }
    return (OutOfStep){0};
}

OutOfStep column_out_of_step(const Code *code, const Placed *placed)
{
    Keys rows = keys_of_value(op_value(placed->frame)), keys = keys_given(code, placed->values);
    bool is_apart = value_is(op_value(placed->values), VALUE_ARRAY) && are_out_of_step(rows, keys);
    return is_apart ? (OutOfStep){placed->values, keys, rows} : (OutOfStep){0};
}
