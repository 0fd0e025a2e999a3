#include "rule.h"

/* Where only shapes are known, a value is made up to show what happens. */
static void report_seen(Pass *pass, const Op *paste, const ZerosPasted *pasted)
{
    bool is_shape = pasted->before.column->values_are_shapes;
    report_as(pass, SEVERITY_ERROR, paste->span,
              "zeros in the place of a unit go wrong behind a decimal point, which %u of the %u "
              "values with a unit seen in `%.*s` have: `%.*s` becomes `%.*s`, which is the number "
              "without its unit",
              pasted->fractions, pasted->units, STR_ARG(pasted->before.name),
              STR_ARG(is_shape ? STR("1.1k") : pasted->first->value),
              STR_ARG(is_shape ? STR("1.1000") : pasted->becomes));
    because_of_sample(pass, &pasted->before, pasted->first);
}

static void report_unseen(Pass *pass, const Op *paste)
{
    const Op *written = fraction_with_unit(pass_code(pass));
    report_as(pass, written ? SEVERITY_ERROR : SEVERITY_WARNING, paste->span,
              "zeros in the place of a unit go wrong behind a decimal point: `1.1k` becomes "
              "`1.1000`, which is 1.1 as a number");
    because(pass, written, "such a value");
}

/* Several units that are replaced in one chain make one finding, at its last replace. */
static void check(Pass *pass, const Op *call)
{
    if (!is_last_paste(call) || !is_read_as_fraction(pass_code(pass), call))
        return;
    ZerosPasted pasted = zeros_pasted(pass, call);
    if (pasted.are_whole)
        return;
    if (pasted.fractions)
        report_seen(pass, call, &pasted);
    else
        report_unseen(pass, call);
    const Value *text = op_value(receiver_of(call));
    if (value_is(text, VALUE_SERIES))
        because_of_origin(pass, text);
}

const Rule rule_unit_suffix_zeros = {
    .code = "WL501",
    .name = "unit-suffix-zeros",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
