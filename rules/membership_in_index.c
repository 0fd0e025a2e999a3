#include "rule.h"

static bool is_some_column(const Value *series)
{
    for (uint32_t i = 0; i < series->object_count; i++)
        if (series->objects[i]->origin != ORIGIN_COLUMN)
            return false;
    return series->object_count > 0;
}

/* Labels that count the rows, as far as anybody can see: the column of a table that was made here
 * or that is a parameter, and was not given an index since. */
static bool has_counting_labels(const Value *series)
{
    return value_is(series, VALUE_SERIES) && !series->facts->is_keyed &&
           (series->facts->base || is_some_column(series));
}

static void check(Pass *pass, const Op *compare)
{
    if (compare->detail != OPERATOR_IN || !has_counting_labels(op_value(compare->key)))
        return;
    Str series = pass_text(pass, compare->key->span);
    report(pass, compare->span,
           "`in` asks the row labels of `%.*s`, not its values: use `%.*s.values`", STR_ARG(series),
           STR_ARG(series));
    because_of_origin(pass, op_value(compare->key));
    fix(pass, FIX_UNSAFE, "ask the values");
    fix_insert(pass, compare->key->span.end, ".values");
}

const Rule rule_membership_in_index = {
    .code = "WL704",
    .name = "membership-in-index",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_COMPARE),
    .check = check,
};
