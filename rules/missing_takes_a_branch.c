#include "rule.h"

static void check(Pass *pass, const Op *call)
{
    MissingBranch branch = missing_branch_of(pass_code(pass), call);
    if (!branch.column)
        return;
    report(pass, call->span,
           "rows where `%.*s` is missing become `%.*s`: choose what they are to be first",
           STR_ARG(pass_text(pass, branch.column->span)), STR_ARG(op_value(branch.label)->text));
    because_of_origin(pass, op_value(branch.column));
}

const Rule rule_missing_takes_a_branch = {
    .code = "WL407",
    .name = "missing-takes-a-branch",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_MEDIUM,
    .opt_in = true,
    .on = ON(OP_CALL),
    .check = check,
};
