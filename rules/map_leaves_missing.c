#include "rule.h"

/* What is done with the gaps next shows that they are meant. */
static bool is_gap_meant(const Op *call)
{
    const Op *next = call->user;
    if (!next || next->kind == OP_COMPARE)
        return true;
    if (next->kind == OP_CALL && str_in_words(called_path(next), "print display"))
        return true; /* whoever reads it sees the gaps */
    return next->kind == OP_ATTRIBUTE &&
           str_in_words(next->name, "fillna isna isnull notna notnull dropna combine_first where "
                                    "mask ffill bfill count");
}

static void report_left(Pass *pass, const Op *call, const MapLeft *left)
{
    Str rows = evidence_share(pass, &left->evidence, left->rows, left->may_be_more);
    Str first = left->first->value, second = left->second ? left->second->value : first;
    const char *ending =
        " become missing: add what is left out, or say by `.fillna(...)` what it is";
    if (left->values == 1)
        report(pass, call->span, "`map` has no entry for `%.*s`, so that %.*s%s", STR_ARG(first),
               STR_ARG(rows), ending);
    else if (left->values == 2)
        report(pass, call->span, "`map` has no entry for `%.*s` and `%.*s`, so that %.*s%s",
               STR_ARG(first), STR_ARG(second), STR_ARG(rows), ending);
    else
        report(pass, call->span,
               "`map` has no entry for `%.*s`, `%.*s` and %u more, so that %.*s%s", STR_ARG(first),
               STR_ARG(second), left->values - 2, STR_ARG(rows), ending);
    because_of_sample(pass, &left->evidence, left->first);
    because_of_origin(pass, op_value(receiver_of(call)));
}

static void check(Pass *pass, const Op *call)
{
    MapLeft left = is_gap_meant(call) ? (MapLeft){0} : left_by_map(pass, call);
    if (left.values && !may_tend_gaps_later(pass_code(pass), call))
        report_left(pass, call, &left);
}

const Rule rule_map_leaves_missing = {
    .code = "WL406",
    .name = "map-leaves-missing",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
