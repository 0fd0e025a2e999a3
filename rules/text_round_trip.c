#include "rule.h"

static const char *reason(Dtype before)
{
    if (before == DTYPE_TEXT)
        return "the values are text already";
    return dtype_is_number(before) ? "the values are numbers already"
                                   : "numbers stay what they are, and missing values pass as the "
                                     "text `nan`";
}

/* From the dot of `.astype(str)` on, behind the brackets that its receiver may stand in. */
static Span cast_span(Pass *pass, const Op *cast)
{
    uint32_t start = receiver_of(cast)->span.end;
    Str between = pass_text(pass, (Span){start, cast->span.end});
    for (uint32_t i = 0; i < between.len && between.at[i] != '.'; i++)
        if (between.at[i] == ')')
            start = receiver_of(cast)->span.end + i + 1;
    return (Span){start, cast->span.end};
}

static void check(Pass *pass, const Op *call)
{
    const Op *cast = op_is_used(call) ? useless_text_cast_before(pass_code(pass), call) : NULL;
    if (!cast)
        return;
    const Op *before = receiver_of(cast);
    report(pass, call->span, "`%.*s(str)` just before a cast to a number does nothing: %s",
           STR_ARG(cast->object->name), reason(dtype_held(op_value(before))));
    bool is_chain = made_number_by(call) == cast;
    if (!is_chain)
        because(pass, cast, "here the values become text");
    because_of_origin(pass, op_value(before));
    if (!is_chain)
        return;
    fix(pass, FIX_UNSAFE, "leave `.%.*s(str)` out", STR_ARG(cast->object->name));
    fix_delete(pass, cast_span(pass, cast));
}

const Rule rule_text_round_trip = {
    .code = "WL503",
    .name = "text-round-trip",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
