#include "rule.h"

static void check(Pass *pass, const Op *op)
{
    if (!leaves_out_days(pass_code(pass), op))
        return;
    report(pass, op->span,
           "`.seconds` leaves out whole days, so a duration of a day and a second is 1: use "
           "`.total_seconds()`");
    if (value_is(op_value(op->object), VALUE_DT))
        because_of_origin(pass, op_value(op->object)->of);
    fix(pass, FIX_UNSAFE, "count all seconds");
    fix_attribute(pass, op, "total_seconds()");
}

const Rule rule_duration_seconds = {
    .code = "WL510",
    .name = "duration-seconds",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_ATTRIBUTE),
    .check = check,
};
