#include "rule.h"

/* One lost value in so many is no accident of typing. */
#define SHARE 10u

/* Are many of the values lost? Then that is said. */
static bool judge_data(Pass *pass, const Op *call, const Evidence *evidence, const Value *given)
{
    SamplesFound lost = dressed_numbers(pass, evidence);
    uint32_t rows = evidence_rows(evidence);
    if (!lost.rows || lost.rows * SHARE < rows)
        return false;
    report(
        pass, call->span,
        "`errors=\"coerce\"` makes %u of the %u values seen in `%.*s` missing, like `%.*s`: take "
        "signs, commas and units away first",
        lost.rows, rows, STR_ARG(evidence->name), STR_ARG(lost.first->value));
    because_of_sample(pass, evidence, lost.first);
    because_of_origin(pass, given);
    return true;
}

/* Without the data: what is taken out later must have been there. */
static void judge_code(Pass *pass, const Op *call)
{
    Cleaning later = cleaned_behind(pass_code(pass), call);
    if (!later.by)
        return;
    report(pass, call->span,
           "`errors=\"coerce\"` makes values of `%.*s` missing that have `%.*s` in them, which is "
           "taken away only later: clean first",
           STR_ARG(later.column), STR_ARG(later.sign));
    because(pass, later.by, "it is taken away here");
    because_of_origin(pass, op_value(argument_of(call, "arg", 0)));
}

static void check(Pass *pass, const Op *call)
{
    const Op *given = op_is_used(call) ? coerced_by(call) : NULL;
    if (!given || is_asked_for_gaps(pass_code(pass), call))
        return;
    Evidences texts = evidence_of_texts(pass, given);
    for (uint32_t i = 0; i < texts.count; i++)
        if (judge_data(pass, call, &texts.at[i], op_value(given)))
            return;
    bool is_number = dtype_is_number(dtype_held(op_value(given)));
    if (!texts.count && !is_number && !receiver_of(call))
        judge_code(pass, call);
}

const Rule rule_coerced_before_cleaned = {
    .code = "WL507",
    .name = "coerced-before-cleaned",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
