#include "rule.h"

static void check_times(Pass *pass, const Op *call, const Bins *bins)
{
    bool begins_behind_zero = !(bins->lowest < 0) && !(bins->lowest > 0) && !bins->has_left;
    const Op *part = begins_behind_zero ? counted_from_zero(bins->column) : NULL;
    if (!part || may_tend_gaps_later(pass_code(pass), call))
        return;
    report(
        pass, call->span,
        "`0`, which `%.*s` begins with, is in none of the bins of `cut`, so that its rows become "
        "missing: add `include_lowest=True` or `right=False`",
        STR_ARG(part->name));
    because(pass, part, "the numbers come from here");
}

static bool is_lost(const void *bins, const Sample *sample)
{
    double number;
    return number_written(sample->value, &number) && is_outside(bins, number);
}

static void report_lost(Pass *pass, const Op *call, const Evidence *evidence, SamplesFound lost,
                        const char *cure)
{
    Str value = lost.first->value;
    if (lost.rows && evidence->column->rows)
        report(pass, call->span,
               "`%.*s` is in none of the bins of `cut`, so that %u of %u rows become missing: %s",
               STR_ARG(value), lost.rows, evidence_rows(evidence), cure);
    else
        report(pass, call->span,
               "`%.*s` is in none of the bins of `cut`, so that rows become missing: %s",
               STR_ARG(value), cure);
    because_of_sample(pass, evidence, lost.first);
}

static void check(Pass *pass, const Op *call)
{
    Bins bins = bins_of(call);
    if (!bins.column)
        return;
    check_times(pass, call, &bins);
    if (!dtype_is_number(dtype_held(op_value(bins.column))))
        return;
    double first = 0;
    Evidence evidence = evidence_of_numbers(pass, bins.column);
    SamplesFound lost = evidence_find(&evidence, is_lost, &bins);
    if (!lost.first || may_tend_gaps_later(pass_code(pass), call))
        return;
    bool is_edge = number_written(lost.first->value, &first) && first == bins.lowest;
    report_lost(pass, call, &evidence, lost,
                is_edge ? "add `include_lowest=True`" : "widen the outer bins");
    because_of_origin(pass, op_value(bins.column));
}

const Rule rule_cut_loses_edges = {
    .code = "WL408",
    .name = "cut-loses-edges",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
