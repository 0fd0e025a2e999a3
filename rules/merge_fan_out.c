#include "rule.h"

/* validate= makes pandas count, and all pairs may be what is wanted: hence opt-in. */
static void check(Pass *pass, const Op *call)
{
    Merge merge = merge_or_join_of(call);
    if (!merge.left || argument_of(call, "validate", BY_NAME_ONLY))
        return;
    Repeat repeat;
    if (!keys_repeat(&merge, &repeat))
        return;
    report(pass, call->span,
           "the keys repeat on both sides, so rows are multiplied: \"%.*s\" in `%.*s` stands in %u "
           "rows on the left and %u on the right, which makes %u; say `validate=` what is expected",
           STR_ARG(repeat.value), STR_ARG(merge.left_key), repeat.left, repeat.right,
           repeat.left * repeat.right);
    because_of_origin(pass, op_value(merge.left));
    because_of_origin(pass, op_value(merge.right));
}

const Rule rule_merge_fan_out = {
    .code = "WL611",
    .name = "merge-fan-out",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_MEDIUM,
    .opt_in = true,
    .on = ON(OP_CALL),
    .check = check,
};
