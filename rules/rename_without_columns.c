#include "rule.h"

/* pandas takes no `columns=` beside an axis, so that there the axis itself is mended. */
static void offer_fix(Pass *pass, const Op *call, const Op *axis)
{
    bool is_mended =
        axis ? axis->kind == OP_CONSTANT : call_argument(call, "mapper", 0)->kind == ARG_POSITION;
    if (!is_mended)
        return;
    fix(pass, FIX_SAFE, "rename the columns");
    if (axis)
        fix_replace(pass, axis->span, "\"columns\"");
    else
        fix_insert(pass, argument_of(call, "mapper", 0)->span.start, "columns=");
}

static void check(Pass *pass, const Op *call)
{
    Str column = column_renamed_as_row(call);
    if (!column.len)
        return;
    const Op *axis = argument_of(call, "axis", 3);
    report(pass, call->span,
           "this renames rows, and no row is called `%.*s`: the column keeps its name without "
           "%s",
           STR_ARG(column), axis ? "`axis=\"columns\"`" : "`columns=`");
    because_of_origin(pass, op_value(receiver_of(call)));
    offer_fix(pass, call, axis);
}

const Rule rule_rename_without_columns = {
    .code = "WL304",
    .name = "rename-without-columns",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
