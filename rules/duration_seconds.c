#include "rule.h"

/* `.dt.seconds` of a Series, or `.seconds` of one of its cells, as in map(lambda d: d.seconds). */
static bool reads_seconds(const Op *op)
{
    const Value *object = op_value(op->object);
    return str_is(op->name, "seconds") &&
           (value_is(object, VALUE_DT) ||
            (value_is(object, VALUE_SCALAR) && !called_path(op->object).len));
}

/* `d.dt.days * 86400 + d.dt.seconds` takes a duration apart on purpose. */
static bool is_taken_apart(const Pass *pass)
{
    const Code *code = pass_code(pass);
    for (uint32_t i = 0; i < code->op_count; i++)
        if (code_op(code, i)->kind == OP_ATTRIBUTE &&
            str_in_words(code_op(code, i)->name, "days components"))
            return true;
    return false;
}

static void check(Pass *pass, const Op *op)
{
    if (!reads_seconds(op) || is_taken_apart(pass))
        return;
    report(pass, op->span,
           "`.seconds` leaves out whole days, so a duration of a day and a second is 1: use "
           "`.total_seconds()`");
    if (value_is(op_value(op->object), VALUE_DT))
        because_of_origin(pass, op_value(op->object)->of);
    fix(pass, FIX_UNSAFE, "count all seconds");
    fix_replace(pass, (Span){op->span.end - (uint32_t)sizeof "seconds" + 1, op->span.end},
                "total_seconds()");
}

const Rule rule_duration_seconds = {
    .code = "WL510",
    .name = "duration-seconds",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_ATTRIBUTE),
    .check = check,
};
