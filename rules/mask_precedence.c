#include "rule.h"

/* Parentheses around each run of comparisons between two `&`. */
static void offer_fix(Pass *pass, const Op *op)
{
    uint32_t count = comparison_count(op);
    fix(pass, FIX_UNSAFE, "put each comparison in parentheses");
    for (uint32_t i = 0; i < count; i++) {
        const Op *link = comparison_at(op, i);
        if (i == 0 || is_loose_mask(link->object))
            fix_insert(pass, mask_last_term(link->object)->span.start, "(");
        if (i + 1 == count || is_loose_mask(link->key))
            fix_insert(pass, mask_first_term(link->key)->span.end, ")");
    }
}

static void check(Pass *pass, const Op *op)
{
    bool is_link = op->kind == OP_COMPARE && op->user && op->user->kind == OP_ALL;
    const Op *mixture = is_link ? NULL : mask_mixture(op);
    if (!mixture)
        return;
    const char *sign = mixture->detail == OPERATOR_AND ? "&" : "|";
    report(pass, op->span,
           "`%s` binds tighter than the comparison beside it: `%.*s` is combined "
           "with `%.*s` first",
           sign, STR_ARG(pass_text(pass, mask_first_term(mixture)->span)),
           STR_ARG(pass_text(pass, mask_last_term(mixture)->span)));
    because(pass, mixture, "Python works this out first, and compares the outcome");
    offer_fix(pass, op);
}

const Rule rule_mask_precedence = {
    .code = "WL701",
    .name = "mask-precedence",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_COMPARE) | ON(OP_ALL),
    .check = check,
};
