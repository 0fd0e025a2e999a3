#include "rule.h"

static bool is_text_and_number(Dtype a, Dtype b)
{
    return (a == DTYPE_TEXT && dtype_is_number(b)) || (b == DTYPE_TEXT && dtype_is_number(a));
}

/* df["id"].isin(other["id"]): nothing is equal, and nothing is said. */
static void check_membership(Pass *pass, const Op *call)
{
    const Op *column = receiver_of(call), *others = argument_of(call, "values", 0);
    const Value *given = op_value(others);
    bool is_column = value_is(given, VALUE_SERIES) || value_is(given, VALUE_ARRAY);
    if (!is_column || !is_text_and_number(dtype_held(op_value(column)), dtype_held(given)))
        return;
    bool is_text = dtype_held(given) == DTYPE_TEXT;
    report(
        pass, others->span,
        "`%.*s` holds %s and `%.*s` %s, which are never equal, so this is always False: give both "
        "one type",
        STR_ARG(pass_text(pass, column->span)), is_text ? "numbers" : "text",
        STR_ARG(pass_text(pass, others->span)), is_text ? "text" : "numbers");
    because_of_origin(pass, op_value(column));
    because_of_origin(pass, given);
}

/* Two text columns of which every value was seen. */
static void check_merge(Pass *pass, const Op *call)
{
    Merge merge = merge_of(call);
    const Column *left = merge.left ? column_seen(op_value(merge.left), merge.left_key) : NULL;
    const Column *right = left ? column_seen(op_value(merge.right), merge.right_key) : NULL;
    const Sample *partner = NULL;
    bool are_texts = right && left->dtype == DTYPE_TEXT && right->dtype == DTYPE_TEXT;
    if (!are_texts || shared_value(left, right, &partner))
        return;
    const Sample *sample = misspelled_value(left, right, &partner);
    if (!sample)
        return;
    report(
        pass, call->span,
        "no row matches: `%.*s` is spelled in other ways than `%.*s`, as in \"%.*s\" and \"%.*s\"; "
        "bring both to one spelling first",
        STR_ARG(merge.left_key), STR_ARG(merge.right_key), STR_ARG(sample->value),
        STR_ARG(partner->value));
    because_of_origin(pass, op_value(merge.left));
    because_of_origin(pass, op_value(merge.right));
}

static void check(Pass *pass, const Op *call)
{
    if (calls(call, OWNER_SERIES, "isin"))
        check_membership(pass, call);
    else
        check_merge(pass, call);
}

const Rule rule_key_mismatch = {
    .code = "WL610",
    .name = "key-mismatch",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
