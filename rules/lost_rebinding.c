#include "rule.h"

/* The store at the top of the body that gives the parameter its name. */
static const Op *store_of_parameter(const Code *code, const Function *function, uint32_t number)
{
    for (uint32_t i = function->op->index + 1; i < function->op->end; i++) {
        const Op *op = code_op(code, i);
        if (op->kind == OP_STORE && op->input && op->input->kind == OP_PARAMETER &&
            op->input->slot == number)
            return op;
    }
    return NULL;
}

static void check_parameter(Pass *pass, const Function *function, uint32_t number)
{
    const Code *code = pass_code(pass);
    const Op *given = store_of_parameter(code, function, number), *read;
    const Op *lost =
        given ? lost_rebinding(code, given, given->index + 1, function->op->end) : NULL;
    const Op *argument = lost ? table_given_for_effect(code, function, number, &read) : NULL;
    if (!argument)
        return;
    Str table = pass_text(pass, argument->span);
    report(pass, lost->span,
           "this gives the name `%.*s` another table inside `%.*s` alone, and the caller's `%.*s` "
           "stays as it is: return the new table",
           STR_ARG(given->name), STR_ARG(function->name), STR_ARG(table));
    because(pass, argument, "`%.*s` is handed over here", STR_ARG(table));
    because(pass, read, "`%.*s` is read here, without the change", STR_ARG(table));
}

static void check(Pass *pass, const Op *op)
{
    const Function *function = op->function;
    if (!function->name.len || !gives_nothing(pass_code(pass), function))
        return;
    for (uint32_t i = 0; i < function->param_count; i++)
        check_parameter(pass, function, i);
}

const Rule rule_lost_rebinding = {
    .code = "WL108",
    .name = "lost-rebinding",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_FUNCTION),
    .check = check,
};
