#include "rule.h"

static void report_filling(Pass *pass, const ModeFilling *filling)
{
    const Op *with = filling->with;
    report(pass, with->span,
           "`mode` gives a table with the rows 0, 1, …, so only the rows with these labels are "
           "filled: take the first row with `.iloc[0]`");
    if (with != filling->call)
        because(pass, filling->call, "the table of the most frequent values is made here");
    if (!filling->fits || filling->call->arg_count)
        return;
    fix(pass, FIX_UNSAFE, "take the first of the most frequent values");
    fix_insert(pass, with->span.end, ".iloc[0]");
}

static void check(Pass *pass, const Op *op)
{
    ModeFilling filling;
    for (uint32_t i = 0; filled_with_mode(op, i, &filling); i++)
        report_filling(pass, &filling);
}

const Rule rule_fill_with_mode_table = {
    .code = "WL403",
    .name = "fill-with-mode-table",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL) | ON(OP_STORE_ITEM),
    .check = check,
};
