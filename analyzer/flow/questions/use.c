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

bool is_behind_condition(const Code *code, const Op *op)
{
    const Function *function = function_around(code, op);
    for (uint32_t i = function ? function->op->index + 1 : op->index; i < op->index; i++)
        if (code_op(code, i)->kind == OP_BRANCH)
            return true;
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
