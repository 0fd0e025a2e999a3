#include "rule.h"

/* df["id"].isin(other["id"]): nothing is equal, and nothing is said. */
static void report_isin(Pass *pass, const Mismatch *found)
{
    Str column = pass_text(pass, found->left->span), others = pass_text(pass, found->right->span);
    bool is_text = found->is_text_left;
    if (found->kind == KEYS_MISSPELLED)
        report(pass, found->right->span,
               "none is found: `%.*s` has \"%.*s\" where the other has \"%.*s\", so this is always "
               "False; bring both to one spelling first",
               STR_ARG(column), STR_ARG(found->sample->value), STR_ARG(found->partner->value));
    else
        report(pass, found->right->span,
               "`%.*s` holds %s and `%.*s` %s, which are never equal, so this is always False: "
               "give both one type",
               STR_ARG(column), is_text ? "text" : "numbers", STR_ARG(others),
               is_text ? "numbers" : "text");
}

static void report_map(Pass *pass, const Op *call, const Mismatch *found)
{
    Str column = pass_text(pass, found->left->span);
    bool is_text = found->is_text_left;
    if (found->kind == KEYS_MISSPELLED)
        report(pass, call->span,
               "no key is found: `%.*s` has \"%.*s\" where the keys have \"%.*s\", so all of it "
               "becomes missing; bring both to one spelling first",
               STR_ARG(column), STR_ARG(found->sample->value), STR_ARG(found->partner->value));
    else
        report(pass, call->span,
               "`%.*s` holds %s and the keys are %s, which are never equal, so all of it becomes "
               "missing: give both one type",
               STR_ARG(column), is_text ? "text" : "numbers", is_text ? "numbers" : "text");
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
    if (calls_any(call, "isin"))
        report_isin(pass, &found);
    else if (calls_any(call, "map"))
        report_map(pass, call, &found);
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
