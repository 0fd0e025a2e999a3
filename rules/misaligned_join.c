#include "rule.h"

/* pd.Series(p) that is made on the spot for FRAME takes its labels by `index=`. */
static void offer_index(Pass *pass, const Op *made, const Op *frame)
{
    bool builds = calls(made, OWNER_PANDAS, "Series") || calls(made, OWNER_PANDAS, "DataFrame");
    bool is_plain = builds && made->arg_count && !argument_of(made, "index", 1);
    if (!is_plain || frame->kind != OP_LOAD || made->args[made->arg_count - 1].kind > ARG_KEYWORD)
        return;
    Str name = pass_text(pass, frame->span);
    fix(pass, FIX_UNSAFE, "give it the labels of `%.*s`", STR_ARG(name));
    fix_insert(pass, made->args[made->arg_count - 1].span.end, ", index=%.*s.index", STR_ARG(name));
}

static void report_meeting(Pass *pass, const Misaligned *found)
{
    report(pass, found->at->span,
           "values meet by label here: `%.*s` was numbered anew and `%.*s` has labels from before "
           "rows were left out or moved, so they land beside other rows or as NaN; give both the "
           "same index",
           STR_ARG(pass_text(pass, found->made->span)),
           STR_ARG(pass_text(pass, found->other->span)));
    because(pass, found->left_by, "the labels of these rows no longer count them");
    if (found->numbered != found->made)
        because(pass, found->numbered, "these rows are numbered from 0");
    offer_index(pass, found->made, found->other);
}

static void check(Pass *pass, const Op *op)
{
    Misaligned found;
    for (uint32_t i = 0; misaligned_by(pass_code(pass), op, i, &found); i++)
        report_meeting(pass, &found);
}

const Rule rule_misaligned_join = {
    .code = "WL604",
    .name = "misaligned-join",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL) | ON(OP_STORE_ITEM),
    .check = check,
};
