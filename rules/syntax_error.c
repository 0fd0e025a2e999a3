#include "rule.h"

static void check(Pass *pass, const Op *error)
{
    report(pass, error->span,
           "this does not parse as Python; what follows is analyzed as far as it does");
}

const Rule rule_syntax_error = {
    .code = "WL001",
    .name = "syntax-error",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_ERROR),
    .check = check,
};
