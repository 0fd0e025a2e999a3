#include "rule.h"

/* On a column WL104 speaks of what a view let through, and WL401 of rows that return. */
static bool is_for_other_rule(const Op *call, Reach reach)
{
    return reach == REACH_COLUMN &&
           (writes_through_view(call) || called_member(call)->rows == ROWS_REORDERED ||
            calls_any(call, "dropna drop_duplicates"));
}

static bool are_columns(const Value *value)
{
    for (uint32_t i = 0; i < value->object_count; i++)
        if (value->objects[i]->origin != ORIGIN_COLUMNS)
            return false;
    return value->object_count > 0;
}

static void report_loss(Pass *pass, const Op *call, const Op *receiver, bool was_view)
{
    const Op *table = lasting_table(receiver);
    Str method = called_member(call)->name, name = table ? pass_text(pass, table->span) : (Str){0};
    if (was_view && table)
        report_from_pandas_3(pass, call->span,
                             "from pandas 3.0 on `%.*s` changes a copy that is gone after this "
                             "line, and no longer `%.*s`: assign its result",
                             STR_ARG(method), STR_ARG(name));
    else if (table)
        report(pass, call->span,
               "`%.*s` changes a copy that is gone after this line, and not `%.*s`: assign its "
               "result instead of inplace=True",
               STR_ARG(method), STR_ARG(name));
    else
        report(pass, call->span,
               "`%.*s` changes an object that is gone after this line: give it a name first",
               STR_ARG(method));
}

static void check(Pass *pass, const Op *call)
{
    const Op *receiver = receiver_of(call);
    if (!receiver || !works_in_place(call) || !is_run_for_effect(call) || is_trial(call))
        return;
    Reach reach = reach_of(receiver);
    bool was_view = reach != REACH_NOTHING && writes_through_view(call);
    if (reach == REACH_LASTING || is_for_other_rule(call, reach) ||
        (was_view && is_silent_before_pandas_3(pass)))
        return;
    report_loss(pass, call, receiver, was_view);
    because_of_origin(pass, op_value(receiver));
    if (are_columns(op_value(receiver)))
        fix_inplace(pass, call);
}

const Rule rule_inplace_on_temporary = {
    .code = "WL103",
    .name = "inplace-on-temporary",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
