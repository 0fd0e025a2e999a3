#include "rule.h"

/* `df["age"] == np.nan` on a line of its own shows people that it does not work. */
static bool is_demonstration(const Op *compare)
{
    return !op_is_used(compare);
}

static const char *sign_of(const Op *compare)
{
    if (compare->detail == OPERATOR_IS)
        return compare->flags & OP_NEGATED ? "is not" : "is";
    return compare->detail == OPERATOR_EQ ? "==" : "!=";
}

/* Can a method be called on the words of OP as they stand? */
static bool is_primary(const Op *op)
{
    return !(op->flags & OP_BRACKETED) && (op->kind == OP_LOAD || op->kind == OP_ATTRIBUTE ||
                                           op->kind == OP_ITEM || op->kind == OP_CALL);
}

static void offer_fix(Pass *pass, const Op *compare, const Op *asked, const char *method)
{
    if (compare->user && compare->user->kind == OP_ALL)
        return;
    fix(pass, FIX_UNSAFE, "ask with `.%s()`", method);
    fix_replace(pass, compare->span, is_primary(asked) ? "%.*s.%s()" : "(%.*s).%s()",
                STR_ARG(pass_text(pass, asked->span)), method);
}

static void offer_call_fix(Pass *pass, const Op *call, const Op *asked, const char *method)
{
    fix(pass, FIX_UNSAFE, "ask with `.%s()`", method);
    fix_replace(pass, (Span){asked->span.end, call->span.end}, ".%s()", method);
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

static void check(Pass *pass, const Op *op)
{
    MissingTest test = missing_test(pass_code(pass), op);
    if (!test.asked || is_demonstration(op))
        return;
    const char *method = test.finds_missing ? "isna" : "notna";
    report_test(pass, op, &test, method);
    if (!test.is_of_data)
        return;
    because_of_origin(pass, op_value(test.asked));
    if (op->kind == OP_CALL)
        offer_call_fix(pass, op, test.asked, method);
    else if (test.has_method)
        offer_fix(pass, op, test.asked, method);
}

const Rule rule_nan_comparison = {
    .code = "WL402",
    .name = "nan-comparison",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_COMPARE) | ON(OP_CALL),
    .check = check,
};
