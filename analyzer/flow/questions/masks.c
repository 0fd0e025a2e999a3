#include "flow/questions/masks.h"

#include "flow/questions.h"

bool is_loose_mask(const Op *op)
{
    return op->kind == OP_BINARY && !(op->flags & OP_BRACKETED) &&
           (op->detail == OPERATOR_AND || op->detail == OPERATOR_OR);
}

const Op *mask_first_term(const Op *op)
{
    while (is_loose_mask(op))
        op = op->object;
    return op;
}

const Op *mask_last_term(const Op *op)
{
    while (is_loose_mask(op))
        op = op->key;
    return op;
}

static bool is_mask(const Op *op)
{
    const Value *value = op_value(op);
    return dtype_held(value) == DTYPE_BOOL && !value_is(value, VALUE_SCALAR);
}

/* Is a term of OP other than EXCEPT a column of True and False? Only that makes
 * sure that no bits are meant. */
static bool has_mask(const Op *op, const Op *except)
{
    for (; is_loose_mask(op); op = op->object)
        if (op->key != except && is_mask(is_loose_mask(op->key) ? op->key->object : op->key))
            return true;
    return op != except && is_mask(op);
}

static bool is_written_constant(const Op *op)
{
    return op->kind == OP_CONSTANT || (op->kind == OP_UNARY && op->object->kind == OP_CONSTANT);
}

static bool is_one_or_true(const Op *op)
{
    return op->kind == OP_CONSTANT && (op->detail == CONSTANT_TRUE || str_is(op->name, "1"));
}

/* `mask & flag == 1` comes out right where flag is 0 or 1, and `a & b == c` may
 * be about masks. */
static bool is_mixed_left(const Op *compare)
{
    const Op *last = mask_last_term(compare->object);
    bool fits_flags = compare->detail == OPERATOR_EQ && is_one_or_true(compare->key) &&
                      !holds_more_than_flags(op_value(last));
    return is_loose_mask(compare->object) && has_mask(compare->object, last) && !is_mask(last) &&
           !is_written_constant(last) && !fits_flags;
}

static bool is_decimal(const Op *op)
{
    bool is_number = op->kind == OP_CONSTANT && op->detail == CONSTANT_INTEGER;
    return is_number && (op->name.len < 2 || op->name.at[0] != '0');
}

/* `df.age > 30 & df.member`: nobody asks whether a column is above some bits of another one. */
static bool is_order_against_bits(const Op *compare)
{
    const Op *first = mask_first_term(compare->key), *last = mask_last_term(compare->key);
    return compare->detail >= OPERATOR_LT && compare->detail <= OPERATOR_GE && is_decimal(first) &&
           value_is(op_value(compare->object), VALUE_SERIES) &&
           value_is(op_value(last), VALUE_SERIES) && !is_same_expression(compare->object, last);
}

/* `x == a & b` may be about masks when the first of them is one. */
static bool is_mixed_right(const Op *compare)
{
    const Op *first = mask_first_term(compare->key);
    return is_loose_mask(compare->key) && !is_mask(first) &&
           (has_mask(compare->key, first) || is_order_against_bits(compare));
}

static bool is_known(const Op *op)
{
    const Value *value = op_value(op);
    return value_is_data(value) || value_is(value, VALUE_ARRAY) || value_is(value, VALUE_INDEX) ||
           value_is(value, VALUE_SCALAR) || value_is(value, VALUE_NUMBER);
}

/* `a > 30 & b > 30` is `a > (30 & b) > 30`, which nobody means; `0 < bits & 7 < 8` may be. */
static bool is_mixed_between(const Op *left)
{
    const Op *middle = left->key;
    if (!is_loose_mask(middle) || is_written_constant(mask_last_term(middle)))
        return false;
    bool is_split = is_written_constant(mask_first_term(middle)) || is_mask(middle) ||
                    value_is_data(op_value(middle));
    return is_split && is_known(left->object) && is_known(mask_last_term(middle));
}

uint32_t comparison_count(const Op *op)
{
    return op->kind == OP_ALL ? op->arg_count : 1;
}

const Op *comparison_at(const Op *op, uint32_t i)
{
    return op->kind == OP_ALL ? op->args[i].op : op;
}

static bool is_order_or_equality(const Op *compare)
{
    return compare->detail >= OPERATOR_EQ && compare->detail <= OPERATOR_GE;
}

const Op *mask_mixture(const Op *op)
{
    uint32_t count = comparison_count(op);
    for (uint32_t i = 0; i < count; i++) {
        const Op *link = comparison_at(op, i);
        if (!is_order_or_equality(link))
            return NULL;
        if (is_mixed_left(link))
            return link->object;
        if (is_mixed_right(link) || (i + 1 < count && is_mixed_between(link)))
            return link->key;
    }
    return NULL;
}
