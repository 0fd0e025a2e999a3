#include "rule.h"

/* Sorting a column in place used to write the sorted values into the table. */
static bool could_reach_table(const Op *call)
{
    return writes_through_view(call) || called_member(call)->rows == ROWS_REORDERED;
}

static void check(Pass *pass, const Op *call)
{
    const Op *column = receiver_of(call);
    if (!column || !works_in_place(call) || !could_reach_table(call) || !is_run_for_effect(call) ||
        is_trial(call) || is_silent_before_pandas_3(pass) || reach_of(column) != REACH_COLUMN)
        return;
    Str method = called_member(call)->name, text = pass_text(pass, column->span);
    report_from_pandas_3(pass, call->span,
                         "from pandas 3.0 on `%.*s` with inplace=True leaves `%.*s` as it is and "
                         "changes a copy: assign the result to the column",
                         STR_ARG(method), STR_ARG(text));
    because_of_origin(pass, op_value(column));
    fix_inplace(pass, call);
}

const Rule rule_inplace_on_column = {
    .code = "WL104",
    .name = "inplace-on-column",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
