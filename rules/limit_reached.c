#include "rule.h"

static void check(Pass *pass, const Op *limit)
{
    report(pass, limit->span, "the analysis of this file was cut short by %.*s",
           STR_ARG(limit->name));
}

const Rule rule_limit_reached = {
    .code = "WL003",
    .name = "limit-reached",
    .severity = SEVERITY_NOTE,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_LIMIT),
    .check = check,
};
