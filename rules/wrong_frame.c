#include "rule.h"

static void check(Pass *pass, const Op *store)
{
    if (store->kind == OP_CALL && !calls(store, OWNER_FRAME, "insert"))
        return;
    Twin twin = twin_of(pass_code(pass), store);
    if (!twin.store)
        return;
    Str mine = pass_text(pass, twin.frame->span), its = pass_text(pass, twin.left->span);
    report(pass, twin.left->span,
           "this computes a column of `%.*s` from the rows of `%.*s`: was `%.*s` left over from "
           "the line for it?",
           STR_ARG(mine), STR_ARG(its), STR_ARG(its));
    because(pass, twin.store, "the same is done to `%.*s` here", STR_ARG(its));
    fix(pass, FIX_UNSAFE, "read `%.*s`", STR_ARG(mine));
    fix_replace(pass, twin.left->span, "%.*s", STR_ARG(mine));
}

const Rule rule_wrong_frame = {
    .code = "WL303",
    .name = "wrong-frame",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_STORE_ITEM) | ON(OP_STORE_ATTRIBUTE) | ON(OP_CALL),
    .check = check,
};
