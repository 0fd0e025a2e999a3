#include "rule.h"

static void check(Pass *pass, const Op *branch)
{
    const Op *left = constant_left(branch);
    if (left) {
        report(pass, branch->user->span, "`%.*s` is just `%.*s`, so nothing else is looked for",
               STR_ARG(pass_text(pass, branch->span)), STR_ARG(pass_text(pass, left->span)));
        fix_constants(pass, branch);
    } else if (is_always_true(branch)) {
        report(pass, branch->span,
               "this is always true, because `or %.*s` is: compare with each value",
               STR_ARG(pass_text(pass, branch->key->span)));
    }
}

const Rule rule_constant_or = {
    .code = "WL703",
    .name = "constant-or",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_BRANCH),
    .check = check,
};
