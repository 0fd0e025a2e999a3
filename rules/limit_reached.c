#include "rule.h"

static void check(Pass *pass, const Op *op)
{
    Str trouble = op->kind == OP_CALL ? code_trouble_at(pass_code(pass), op) : op->name;
    if (op->kind == OP_LIMIT)
        report(pass, op->span, "the analysis of this file was cut short by %.*s", STR_ARG(trouble));
    else if (trouble.len)
        report(pass, op->span, "the data that is read here could not be looked at: %.*s",
               STR_ARG(trouble));
}

const Rule rule_limit_reached = {
    .code = "WL003",
    .name = "limit-reached",
    .severity = SEVERITY_NOTE,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_LIMIT) | ON(OP_CALL),
    .check = check,
};
