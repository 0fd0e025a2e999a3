#include "rule.h"

static void offer_fix(Pass *pass, const Uncalled *uncalled)
{
    const Op *at = uncalled->at;
    Str name = uncalled->name;
    if (at->kind != OP_ATTRIBUTE)
        return;
    if (uncalled->kind == UNCALLED_COLUMN) {
        fix(pass, FIX_UNSAFE, "read the column `%.*s`", STR_ARG(name));
        fix_replace(pass, (Span){at->object->span.end, at->span.end}, "[\"%.*s\"]", STR_ARG(name));
    } else if (uncalled->is_statistic) {
        fix(pass, FIX_UNSAFE, "call `%.*s`", STR_ARG(name));
        fix_insert(pass, at->span.end, str_is(name, "mode") ? "().iloc[0]" : "()");
    }
}

static void report_uncalled(Pass *pass, const Uncalled *uncalled)
{
    Span span = uncalled->at->span;
    Str text = pass_text(pass, span), word = uncalled->name;
    switch (uncalled->kind) {
    case UNCALLED_METHOD:
        report(pass, span,
               "`%.*s` is not called, so the method itself becomes the value, not what it computes",
               STR_ARG(text));
        break;
    case UNCALLED_COLUMN:
        report(pass, span,
               "`%.*s` is a method and not the column of that name, and the method itself becomes "
               "the value: use brackets",
               STR_ARG(text));
        break;
    case UNCALLED_FUNCTION:
        report(pass, span,
               "functions are not called here, so the function itself becomes the value, not what "
               "it computes");
        return;
    case UNCALLED_WORD:
        report(pass, span,
               "the missing numbers become the word \"%.*s\": compute the value with `.%.*s()`",
               STR_ARG(word), STR_ARG(word));
        return;
    }
    because_of_origin(pass, op_value(uncalled->at)->of);
    offer_fix(pass, uncalled);
}

static void check(Pass *pass, const Op *op)
{
    Uncalled uncalled;
    for (uint32_t i = 0; uncalled_put_by(op, i, &uncalled); i++)
        report_uncalled(pass, &uncalled);
}

const Rule rule_statistic_not_called = {
    .code = "WL404",
    .name = "statistic-not-called",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL) | ON(OP_STORE_ITEM),
    .check = check,
};
