#include "rule.h"

static bool is_mask(const Op *op)
{
    return dtype_held(op_value(op)) == DTYPE_BOOL;
}

/* `mask & df.age == 30` is another mistake, of the comparison. */
static bool is_side_of_comparison(const Op *binary)
{
    return binary->user && binary->user->kind == OP_COMPARE && !(binary->flags & OP_BRACKETED);
}

/* The side that is no mask, beside one that is; NULL: both are, or neither. */
static const Op *other_side(const Op *binary)
{
    bool left = is_mask(binary->object), right = is_mask(binary->key);
    if (left == right)
        return NULL;
    return left ? binary->key : binary->object;
}

static void check(Pass *pass, const Op *binary)
{
    bool is_bitwise = binary->detail == OPERATOR_AND || binary->detail == OPERATOR_OR;
    const Op *number = is_bitwise && !is_side_of_comparison(binary) ? other_side(binary) : NULL;
    const Value *value = op_value(number);
    if (!value_is(value, VALUE_SERIES) || holds_only_flags(value))
        return;
    bool is_known = dtype_is_number(dtype_held(value));
    if (!is_known && !is_compared_with_numbers(pass_code(pass), number))
        return;
    report_as(
        pass, is_known ? SEVERITY_ERROR : SEVERITY_WARNING, binary->span,
        "`%.*s` holds numbers, and `%c` with a mask keeps the odd ones: compare it with something",
        STR_ARG(pass_text(pass, number->span)), binary->detail == OPERATOR_AND ? '&' : '|');
    because_of_origin(pass, value);
}

const Rule rule_mask_and_number = {
    .code = "WL702",
    .name = "mask-and-number",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_BINARY),
    .check = check,
};
