#include "flow/questions/use.h"

/* The value of such an operation is another's, or holds it. */
static bool hands_on(const Op *op)
{
    return op->kind == OP_COLLECT || (op->kind == OP_BRANCH && (op->flags & OP_EXPRESSION));
}

bool is_run_for_effect(const Op *op)
{
    const Op *user = op->user;
    while (user && hands_on(user))
        user = user->user;
    return !user || user->kind == OP_STATEMENT;
}

bool is_trial(const Op *op)
{
    const Op *statement = op->user && op->user->kind == OP_STATEMENT ? op->user : op;
    return statement->flags & (OP_GUARDED | OP_MAGIC);
}

/* Functions stand in the order of the text: the last one around OP is the innermost. */
static const Function *function_around(const Code *code, const Op *op)
{
    const Function *around = NULL;
    for (uint32_t i = 0; i < code->function_count; i++) {
        const Op *body = code->functions[i]->op;
        if (body && body->index < op->index && op->index < body->end)
            around = code->functions[i];
    }
    return around;
}

bool is_in_function(const Code *code, const Op *op)
{
    return function_around(code, op) != NULL;
}

static bool is_none(const Op *op)
{
    return op && op->kind == OP_CONSTANT && op->detail == CONSTANT_NONE;
}

static bool asks_for_text(const Op *condition)
{
    if (condition->kind == OP_UNARY && condition->detail == OPERATOR_NOT)
        condition = condition->object;
    if (condition->kind == OP_COMPARE)
        return condition->detail == OPERATOR_IS && is_none(condition->key);
    return condition->kind == OP_CALL &&
           str_in_words(condition->object->name, "isinstance isna isnull notna notnull");
}

/* x.endswith("M"), x[-1] == "M", "M" in x */
static bool asks_for_letter(const Op *condition)
{
    const Op *letter = NULL;
    if (condition->kind == OP_CALL && str_is(condition->object->name, "endswith"))
        letter = condition->arg_count == 1 ? condition->args[0].op : NULL;
    else if (condition->kind == OP_COMPARE && condition->detail == OPERATOR_IN)
        letter = condition->object;
    else if (condition->kind == OP_COMPARE && condition->detail == OPERATOR_EQ)
        letter = condition->key;
    return letter && letter->kind == OP_CONSTANT && letter->detail == CONSTANT_STRING &&
           letter->name.len == 1;
}

bool is_behind_condition(const Code *code, const Op *op, bool units)
{
    const Function *function = function_around(code, op);
    for (uint32_t i = function ? function->op->index + 1 : op->index; i < op->index; i++) {
        const Op *branch = code_op(code, i);
        if (branch->kind != OP_BRANCH || asks_for_text(branch->object))
            continue;
        if (!units || !asks_for_letter(branch->object) || op->index < branch->middle)
            return true;
    }
    return false;
}

/* The last one with a name, or the lambda that stands in none. */
static const Function *named_function_around(const Code *code, const Op *op)
{
    const Function *around = function_around(code, op);
    const Function *outer = around;
    while (outer && !outer->name.len) {
        outer = function_around(code, outer->op);
        around = outer ? outer : around;
    }
    return around;
}

bool are_in_one_function(const Code *code, const Op *a, const Op *b)
{
    const Function *around = named_function_around(code, a);
    return around && around == named_function_around(code, b);
}

bool are_in_two_functions(const Code *code, const Op *a, const Op *b)
{
    const Function *one = named_function_around(code, a), *other = named_function_around(code, b);
    return one && other && one != other && one->name.len && other->name.len;
}

bool is_result_of_lambda(const Code *code, const Op *op)
{
    while (op->user && hands_on(op->user))
        op = op->user;
    const Function *around =
        op->user && op->user->kind == OP_RETURN ? function_around(code, op) : NULL;
    return around && !around->name.len;
}

#define MOST_LOOKS 4u

bool is_run_by_hand(const Code *code)
{
    return code->look_count > MOST_LOOKS;
}

bool is_none_expected(const Op *call)
{
    const Op *user = call->user;
    bool has_substitute =
        user->kind == OP_BRANCH && user->detail == OPERATOR_ELSE && user->object == call;
    return user->kind == OP_COMPARE || has_substitute ||
           (user->kind == OP_STORE && str_is(user->name, "_"));
}
