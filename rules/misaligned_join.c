#include "rule.h"

static const Op *argument_side_by_side(const Op *call)
{
    bool is_columns = value_is_columns_axis(op_value(argument_of(call, "axis", 1)));
    return calls(call, OWNER_PANDAS, "concat") && is_columns ? argument_of(call, "objs", 0) : NULL;
}

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

/* A and B are put side by side at PLACE, where NUMBERED gave one of them other numbers. */
static void complain(Pass *pass, const Op *a, const Op *b, const Op *numbered, const Op *place)
{
    Labels left = labels_of(op_value(a)), right = labels_of(op_value(b));
    bool is_right_new = right.counted && numbered == right.counted->by;
    const Op *made = is_right_new ? b : a, *other = is_right_new ? a : b;
    Labels kept = is_right_new ? left : right;
    report(pass, place->span,
           "values meet by label here: `%.*s` was numbered anew and `%.*s` has labels from before "
           "rows were left out or moved, so they land beside other rows or as NaN; give both the "
           "same index",
           STR_ARG(pass_text(pass, made->span)), STR_ARG(pass_text(pass, other->span)));
    if (kept.left_by)
        because(pass, kept.left_by, "the labels of these rows no longer count them");
    if (numbered != made)
        because(pass, numbered, "these rows are numbered from 0");
    offer_index(pass, made, other);
}

/* What a model of statsmodels predicts is a Series with the labels of the rows. */
static bool may_predict_series(const Code *code)
{
    for (uint32_t i = 0; i < code->op_count; i++)
        if (code_op(code, i)->kind == OP_IMPORT &&
            str_starts(code_op(code, i)->name, "statsmodels"))
            return true;
    return false;
}

static bool check_pair(Pass *pass, const Op *a, const Op *b, const Op *place)
{
    const Op *numbered = numbered_apart(labels_of(op_value(a)), labels_of(op_value(b)));
    if (!numbered || may_predict_series(pass_code(pass)))
        return false;
    complain(pass, a, b, numbered, place);
    return true;
}

static void check_store(Pass *pass, const Op *frame, const Op *values)
{
    const Op *numbered = numbered_since(labels_of(op_value(frame)), labels_of(op_value(values)));
    if (numbered)
        complain(pass, frame, values, numbered, values);
    else
        check_pair(pass, frame, values, values);
}

static void check_parts(Pass *pass, const Op *parts, const Op *place)
{
    bool is_written = parts && parts->kind == OP_COLLECT && !(parts->flags & OP_REPEATED);
    for (uint32_t i = 1; is_written && i < parts->arg_count; i++)
        for (uint32_t k = 0; k < i; k++)
            if (check_pair(pass, parts->args[k].op, parts->args[i].op, place))
                return;
}

static void check(Pass *pass, const Op *op)
{
    Placed placed;
    for (uint32_t i = 0; column_placed_by(pass_code(pass), op, i, &placed); i++)
        check_store(pass, placed.frame, placed.values);
    if (calls(op, OWNER_FRAME, "join") && op->arg_count == 1)
        check_pair(pass, receiver_of(op), op->args[0].op, op);
    else if (calls(op, OWNER_PANDAS, "concat"))
        check_parts(pass, argument_side_by_side(op), op);
    else if (calls(op, OWNER_PANDAS, "DataFrame") && !argument_of(op, "index", 1))
        check_parts(pass, argument_of(op, "data", 0), op);
}

const Rule rule_misaligned_join = {
    .code = "WL604",
    .name = "misaligned-join",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL) | ON(OP_STORE_ITEM),
    .check = check,
};
