#include "flow/questions.h"

#define DEEPEST_CALLED 4u
#define MOST_CALLED 20000u /* operations */

typedef struct Looking {
    const Code *code;
    SeeCalled see;
    void *context;
    uint32_t left; /* operations that may still be shown */
} Looking;

static const Function *function_elsewhere(const Code *code, const Op *call)
{
    const Value *callee = call->kind == OP_CALL ? op_value(call->object) : NULL;
    bool is_elsewhere =
        value_is(callee, VALUE_FUNCTION) && code_module_of(code, callee->function->op);
    return is_elsewhere ? callee->function : NULL;
}

/* No deeper than DEEPEST_CALLED. */
static bool look(Looking *looking, const Function *function, uint32_t depth)
{
    for (uint32_t i = function->op->index + 1; i < function->op->end && looking->left; i++) {
        const Op *op = code_op(looking->code, i);
        looking->left--;
        if (!op->value || (op->flags & (OP_TRIED | OP_GUARDED)))
            continue;
        if (looking->see(looking->context, op, function))
            return true;
        const Function *inner = function_elsewhere(looking->code, op);
        if (inner && depth < DEEPEST_CALLED && look(looking, inner, depth + 1))
            return true;
    }
    return false;
}

void each_op_called(const Code *code, const Op *call, SeeCalled see, void *context)
{
    Looking looking = {.code = code, .see = see, .context = context, .left = MOST_CALLED};
    const Function *function = function_elsewhere(code, call);
    if (function)
        look(&looking, function, 1);
}

#define LONGEST_DESCENT 8u

static bool is_made_at(const Value *table, const Op *site)
{
    for (uint32_t i = 0; i < table->object_count; i++)
        if (table->objects[i]->site == site)
            return true;
    return false;
}

static bool comes_from(const Value *table, const Op *site)
{
    for (uint32_t i = 0; i < LONGEST_DESCENT && value_is_data(table); i++) {
        if (is_made_at(table, site))
            return true;
        table = object_of(table) ? object_of(table)->parent : NULL;
    }
    return false;
}

bool is_given_without(const Op *call, const Value *table, Str name)
{
    for (uint32_t i = 0; i < call->arg_count; i++) {
        const Value *given = op_value(call->args[i].op);
        const Object *object = value_is(given, VALUE_FRAME) ? object_of(given) : NULL;
        if (object && object->site && !columns_may_have(given->facts->columns, name) &&
            comes_from(table, object->site))
            return true;
    }
    return false;
}
