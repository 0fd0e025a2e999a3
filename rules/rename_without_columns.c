#include "rule.h"

/* pandas takes no `columns=` beside an axis, so that there the axis itself is mended. */
static void offer_fix(Pass *pass, const Op *call, const Op *axis, Applicability safety)
{
    bool is_mended =
        axis ? axis->kind == OP_CONSTANT : call_argument(call, "mapper", 0)->kind == ARG_POSITION;
    if (!is_mended)
        return;
    fix(pass, safety, "rename the columns");
    if (axis)
        fix_replace(pass, axis->span, "\"columns\"");
    else
        fix_insert(pass, argument_of(call, "mapper", 0)->span.start, "columns=");
}

static void check(Pass *pass, const Op *call)
{
    RenamedRow renamed = column_renamed_as_row(call);
    if (!renamed.column.len)
        return;
    const Op *axis = argument_of(call, "axis", 3);
    report_as(pass, renamed.is_sure ? SEVERITY_ERROR : SEVERITY_WARNING, call->span,
              "this renames rows, and %s `%.*s`: the column keeps its name without %s",
              renamed.is_sure ? "no row is called" : "what is called so is the column",
              STR_ARG(renamed.column), axis ? "`axis=\"columns\"`" : "`columns=`");
    because_of_origin(pass, op_value(receiver_of(call)));
    offer_fix(pass, call, axis, renamed.is_sure ? FIX_SAFE : FIX_UNSAFE);
}

const Rule rule_rename_without_columns = {
    .code = "WL304",
    .name = "rename-without-columns",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
