#include "rule.h"

static void check_data(Pass *pass, const Op *call)
{
    const DataTrouble *trouble = code_trouble_at(pass_code(pass), call);
    if (trouble)
        report(pass, call->span, "the data that is read here %s: %.*s",
               trouble->is_partial ? "was looked at in part" : "could not be looked at",
               STR_ARG(trouble->text));
}

static void check(Pass *pass, const Op *op)
{
    if (op->kind == OP_LIMIT)
        report(pass, op->span, "the analysis of this file was cut short by %.*s",
               STR_ARG(op->name));
    else
        check_data(pass, op);
}

const Rule rule_limit_reached = {
    .code = "WL003",
    .name = "limit-reached",
    .severity = SEVERITY_NOTE,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_LIMIT) | ON(OP_CALL),
    .check = check,
};
