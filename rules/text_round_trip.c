#include "rule.h"

/* The text of a date, a period, a duration or a flag is not its number. */
static bool needs_text(Dtype before)
{
    return before == DTYPE_BOOL || before == DTYPE_DATETIME || before == DTYPE_TIMEDELTA ||
           before == DTYPE_CATEGORY || before == DTYPE_MIXED;
}

/* "Int64" and the like take text and mixtures apart in their own way. */
static bool is_nullable(const Op *call)
{
    if (!calls_any(call, "astype"))
        return false;
    Str dtype = op_value(argument_of(call, "dtype", 0))->text;
    return str_starts(dtype, "Int") || str_starts(dtype, "UInt") || str_starts(dtype, "Float") ||
           str_starts(dtype, "pandas.");
}

static Dtype dtype_before(const Op *cast)
{
    return dtype_held(op_value(receiver_of(cast)));
}

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
    const Op *text = made_number_by(call);
    if (!text || is_nullable(call) || !op_is_used(call))
        return;
    const Op *cast = text_cast_before(pass_code(pass), call);
    if (!cast || needs_text(dtype_before(cast)))
        return;
    report(pass, call->span, "`%.*s(str)` just before a cast to a number does nothing: %s",
           STR_ARG(cast->object->name), reason(dtype_before(cast)));
    bool is_chain = text == cast;
    if (!is_chain)
        because(pass, cast, "here the values become text");
    because_of_origin(pass, op_value(receiver_of(cast)));
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
