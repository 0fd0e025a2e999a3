#include "rule.h"

/* From pandas 3.0 on fillna and others return the object itself. */
static bool is_none(const Pass *pass, const Member *member)
{
    return !member_has(member, MEMBER_INPLACE_UNSURE) &&
           (!member_has(member, MEMBER_INPLACE_SELF) || pass_target(pass) < PANDAS(3, 0));
}

typedef struct Harm { /* what the None does: the user's PLACE between two pieces of a sentence */
    const char *before;
    Str place;
    const char *behind;
} Harm;

static Harm harm_of(const Pass *pass, const Op *call)
{
    const Op *store = store_of(call);
    if (store)
        return (Harm){"so None is stored in `", pass_text(pass, store->span),
                      "`: keep the assignment or inplace=True, not both"};
    if (call->user->kind == OP_RETURN)
        return (Harm){"and so does the function: leave out inplace=True", {0}, ""};
    return (Harm){"and what uses the result gets that None: leave out inplace=True", {0}, ""};
}

/* df = df.dropna(inplace=True) without `df = `. */
static void offer_fix(Pass *pass, const Op *call)
{
    const Op *store = store_of(call), *receiver = receiver_of(call);
    if (!store || store->kind != OP_STORE || !receiver || receiver->kind != OP_LOAD ||
        receiver->slot != store->slot ||
        !text_is(pass, (Span){store->span.end, call->span.start}, "="))
        return;
    fix(pass, FIX_SAFE, "remove `%.*s =`", STR_ARG(store->name));
    fix_delete(pass, (Span){store->span.start, call->span.start});
}

static void check(Pass *pass, const Op *call)
{
    const Member *member = called_member(call);
    if (!works_in_place(call) || !is_none(pass, member) || is_run_for_effect(call) ||
        is_none_expected(call) || is_result_of_lambda(pass_code(pass), call))
        return;
    bool depends = member_has(member, MEMBER_INPLACE_SELF) && pass_target(pass) == TARGET_UNKNOWN;
    Harm harm = harm_of(pass, call);
    report_as(pass, depends ? SEVERITY_WARNING : SEVERITY_ERROR, call->span,
              "%s`%.*s` with inplace=True returns None, %s%.*s%s",
              depends ? "before pandas 3.0 " : "", STR_ARG(member->name), harm.before,
              STR_ARG(harm.place), harm.behind);
    if (receiver_of(call))
        because_of_origin(pass, op_value(receiver_of(call)));
    offer_fix(pass, call);
}

const Rule rule_inplace_result_used = {
    .code = "WL102",
    .name = "inplace-result-used",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
