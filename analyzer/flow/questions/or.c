#include "flow/questions.h"

bool is_or(const Op *op)
{
    return op->kind == OP_BRANCH && op->detail == OPERATOR_ELSE;
}

static bool is_and(const Op *op)
{
    return op->kind == OP_BRANCH && op->detail == OPERATOR_ALSO;
}

static bool is_true_text(const Op *op)
{
    return op->kind == OP_CONSTANT && op->detail == CONSTANT_STRING && op->name.len;
}

static bool is_true(const Op *op)
{
    double number;
    bool is_number =
        op->kind == OP_CONSTANT && (op->detail == CONSTANT_INTEGER || op->detail == CONSTANT_FLOAT);
    return is_true_text(op) ||
           (is_number && number_written(op->name, &number) && (number < 0 || number > 0));
}

static const Op *first_of_all(const Op *branch)
{
    while (is_or(branch) && is_true(branch->key))
        branch = branch->object;
    return is_true(branch) ? branch : NULL;
}

static const Op *last_of_all(const Op *branch)
{
    const Op *last = branch->key;
    while (is_and(branch) && is_true_text(branch->key))
        branch = branch->object;
    return is_true_text(branch) ? last : NULL;
}

static bool compares(const Op *op)
{
    return op->kind == OP_COMPARE && (op->detail == OPERATOR_EQ || op->detail == OPERATOR_NE);
}

/* An argument of pandas, also as the only element of a list: isin(["A" or "B"]). */
static bool is_given_to_pandas(const Op *branch)
{
    const Op *given = branch, *user = branch->user;
    if (user->kind == OP_COLLECT && user->detail != COLLECT_DICT && user->arg_count == 1 &&
        user->user) {
        given = user;
        user = user->user;
    }
    return called_member(user) && user->object != given;
}

static bool is_outermost(const Op *branch)
{
    return branch->user && !is_or(branch->user) && !is_and(branch->user);
}

const Op *constant_left(const Op *branch)
{
    if ((!is_or(branch) && !is_and(branch)) || !is_outermost(branch))
        return NULL;
    const Op *left = is_or(branch) ? first_of_all(branch) : last_of_all(branch);
    return left && (compares(branch->user) || is_given_to_pandas(branch)) ? left : NULL;
}

/* The comparison may be the last of several with `or`. */
bool is_always_true(const Op *branch)
{
    if (!is_or(branch) || !is_outermost(branch) || !is_true(branch->key))
        return false;
    const Op *before = is_or(branch->object) ? branch->object->key : branch->object;
    return before->kind == OP_COMPARE && before->detail == OPERATOR_EQ;
}
