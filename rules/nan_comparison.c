#include "rule.h"

static const char *sign_of(const Op *compare)
{
    if (compare->detail == OPERATOR_IS)
        return compare->flags & OP_NEGATED ? "is not" : "is";
    return compare->detail == OPERATOR_EQ ? "==" : "!=";
}

static void offer_fix(Pass *pass, const Op *op, const MissingTest *test, const char *method)
{
    const Op *asked = test->asked;
    bool is_chained = op->user && op->user->kind == OP_ALL;
    if (op->kind == OP_COMPARE && (!test->has_method || is_chained))
        return;
    fix(pass, FIX_UNSAFE, "ask with `.%s()`", method);
    if (op->kind == OP_CALL)
        fix_replace(pass, (Span){asked->span.end, op->span.end}, ".%s()", method);
    else
        fix_replace(pass, op->span, can_take_method(asked) ? "%.*s.%s()" : "(%.*s).%s()",
                    STR_ARG(pass_text(pass, asked->span)), method);
}

static void report_test(Pass *pass, const Op *op, const MissingTest *test, const char *method)
{
    bool asks = test->finds_missing;
    const char *truth = asks ? "never true" : "always true", *also = asks ? "not even" : "also";
    Str missing = pass_text(pass, test->missing->span);
    if (op->kind == OP_CALL)
        report(pass, op->span, "`%.*s(%.*s)` is %s, %s for missing values: use `.%s()`",
               STR_ARG(called_member(op)->name), STR_ARG(missing), truth, also, method);
    else if (test->is_of_data)
        report(pass, op->span, "`%s %.*s` is %s, %s for missing values: use `%s%s()`", sign_of(op),
               STR_ARG(missing), truth, also, test->has_method ? "." : "pd.", method);
    else
        report_as(pass, SEVERITY_WARNING, op->span, "`%s %.*s` is %s, %s for NaN: use `pd.%s()`",
                  sign_of(op), STR_ARG(missing), truth, also, method);
}

/* `df["age"] == np.nan` on a line of its own shows people that it does not work. */
static void check(Pass *pass, const Op *op)
{
    MissingTest test = missing_test(pass_code(pass), op);
    if (!test.asked || !op_is_used(op))
        return;
    const char *method = test.finds_missing ? "isna" : "notna";
    report_test(pass, op, &test, method);
    if (!test.is_of_data)
        return;
    because_of_origin(pass, op_value(test.asked));
    offer_fix(pass, op, &test, method);
}

const Rule rule_nan_comparison = {
    .code = "WL402",
    .name = "nan-comparison",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_COMPARE) | ON(OP_CALL),
    .check = check,
};
