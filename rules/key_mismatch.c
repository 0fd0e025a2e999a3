#include "rule.h"

/* df["id"].isin(other["id"]), nums.map({"1": "x"}): nothing is equal, and nothing is said. */
static void report_values(Pass *pass, const Op *call, const Mismatch *found)
{
    bool is_map = !found->right, is_text = found->is_text_left;
    Span span = is_map ? call->span : found->right->span;
    Str column = pass_text(pass, found->left->span);
    Str others = is_map ? STR("the keys are") : pass_text(pass, span);
    const char *quote = is_map ? "" : "`";
    const char *outcome = is_map ? "all of it becomes missing" : "this is always False";
    if (found->kind == KEYS_MISSPELLED)
        report(pass, span,
               "%s is found: `%.*s` has \"%.*s\" where the %s \"%.*s\", so %s; bring both to one "
               "spelling first",
               is_map ? "no key" : "none", STR_ARG(column), STR_ARG(found->sample->value),
               is_map ? "keys have" : "other has", STR_ARG(found->partner->value), outcome);
    else if (found->kind == KEYS_MISSPELLED_PARTLY)
        report_as(pass, SEVERITY_WARNING, span,
                  "%u rows find no key and become missing, as `%.*s` has \"%.*s\" where the keys "
                  "have \"%.*s\"; bring both to one spelling first",
                  found->rows, STR_ARG(column), STR_ARG(found->sample->value),
                  STR_ARG(found->partner->value));
    else
        report(pass, span,
               "`%.*s` holds %s and %s%.*s%s %s, which are never equal, so %s: give both one type",
               STR_ARG(column), is_text ? "text" : "numbers", quote, STR_ARG(others), quote,
               is_text ? "numbers" : "text", outcome);
}

static void report_merge(Pass *pass, const Op *call, const Mismatch *found)
{
    Str value = found->sample->value, partner = found->partner->value;
    if (found->kind == KEYS_MISSPELLED)
        report(pass, call->span,
               "no row matches: `%.*s` is spelled in other ways than `%.*s`, as in \"%.*s\" and "
               "\"%.*s\"; bring both to one spelling first",
               STR_ARG(found->left_key), STR_ARG(found->right_key), STR_ARG(value),
               STR_ARG(partner));
    else
        report_as(pass, SEVERITY_WARNING, call->span,
                  "%u rows find no partner, as their `%.*s` is spelled in another way, like "
                  "\"%.*s\" and \"%.*s\"; bring both to one spelling first",
                  found->rows, STR_ARG(found->left_key), STR_ARG(value), STR_ARG(partner));
}

static void check(Pass *pass, const Op *call)
{
    Mismatch found = mismatch_of(call);
    if (!found.kind)
        return;
    if (calls_any(call, "isin map"))
        report_values(pass, call, &found);
    else
        report_merge(pass, call, &found);
    because_of_origin(pass, op_value(found.left));
    if (found.right)
        because_of_origin(pass, op_value(found.right));
}

const Rule rule_key_mismatch = {
    .code = "WL610",
    .name = "key-mismatch",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
