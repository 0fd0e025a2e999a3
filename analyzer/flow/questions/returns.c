#include "flow/questions.h"

/* Functions with more operations are not looked through: they are asked about at every call. */
#define LONGEST_FUNCTION 5000u

/* Methods of lists, dicts and sets that change them and give None. */
static bool changes_collection(const Op *call)
{
    const Value *receiver = call->object->kind == OP_ATTRIBUTE ? op_value(call->object->object)
                                                               : value_plain(VALUE_UNKNOWN);
    Str name = call->object->name;
    if (value_is(receiver, VALUE_LIST))
        return str_in_words(name, "append extend insert remove sort reverse clear");
    if (value_is(receiver, VALUE_DICT))
        return str_in_words(name, "update clear");
    return value_is(receiver, VALUE_SET) && str_in_words(name, "add update remove discard clear");
}

static bool is_surely_none(const Op *op)
{
    const Value *value = op_value(op);
    if (value_is(value, VALUE_NONE) || value_is(value, VALUE_INPLACE_NONE))
        return true;
    return op->kind == OP_CALL && (changes_collection(op) || str_is(called_path(op), "print"));
}

/* `print(x) if x else None`: both sides. */
static bool gives_none(const Op *op)
{
    bool is_choice = op->kind == OP_BRANCH && op->detail != OPERATOR_ALSO &&
                     op->detail != OPERATOR_ELSE && op->key && op->input;
    return is_choice ? is_surely_none(op->key) && is_surely_none(op->input) : is_surely_none(op);
}

static bool gives_value(const Op *op)
{
    return op->kind == OP_YIELD || (op->kind == OP_RETURN && op->input && !gives_none(op->input));
}

/* Functions and classes inside have returns of their own. */
static uint32_t next_of(const Op *op)
{
    return op->kind == OP_FUNCTION || op->kind == OP_CLASS ? op->end : op->index + 1;
}

/* Does any operation in [begin, end) give a value back? */
static bool region_gives_value(const Code *code, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i = next_of(code_op(code, i)))
        if (gives_value(code_op(code, i)))
            return true;
    return false;
}

/* Besides `pass`, a docstring and an error that says "not yet". */
static bool does_something(const Code *code, const Function *function)
{
    for (uint32_t i = function->op->index + 1; i < function->op->end; i++) {
        const Op *op = code_op(code, i);
        if (op->kind == OP_CALL && (!op->user || op->user->kind != OP_RAISE))
            return true;
        if (op->kind == OP_STORE && op->input && op->input->kind != OP_PARAMETER)
            return true;
        if (op->kind == OP_STORE_ITEM || op->kind == OP_STORE_ATTRIBUTE)
            return true;
        if (op->kind == OP_BINARY || op->kind == OP_BRANCH)
            return true;
    }
    return false;
}

bool function_is_plain(const Function *function)
{
    return function->op && !function->is_generator && !function->is_async &&
           !function->is_decorated && function->op->end - function->op->index <= LONGEST_FUNCTION;
}

/* What is not understood, or always raises, may do anything. */
static bool ends_otherwise(const Code *code, const Function *function)
{
    for (uint32_t i = function->op->index + 1; i < function->op->end; i++) {
        OpKind kind = (OpKind)code_op(code, i)->kind;
        if (kind == OP_UNKNOWN || kind == OP_ERROR || kind == OP_LIMIT)
            return true;
    }
    return code_op(code, function->op->end - 1)->kind == OP_RAISE;
}

bool gives_nothing(const Code *code, const Function *function)
{
    return function_is_plain(function) &&
           !region_gives_value(code, function->op->index + 1, function->op->end) &&
           does_something(code, function) && !ends_otherwise(code, function);
}

static bool is_lone_if(const Op *op)
{
    return op->kind == OP_BRANCH && !(op->flags & OP_EXPRESSION) && op->middle == op->end;
}

/* Behind a statement with everything in it. */
static uint32_t end_of_statement(const Op *op)
{
    return op->end > op->index ? op->end : op->index + 1;
}

/* Is it the argument itself that the condition is about, and not what became of it? */
static bool tests_argument(const Code *code, const Function *function, const Op *condition)
{
    for (uint32_t i = function->op->index + 1; i < condition->index; i++) {
        const Op *op = code_op(code, i);
        if (op->kind != OP_LOAD || !function->param_count || op->slot != function->params[0].slot)
            continue;
        while (op->user && op->user != condition)
            op = op->user;
        if (op->user == condition)
            return true;
    }
    return false;
}

const Op *lone_condition(const Code *code, const Function *function)
{
    const Op *lone = NULL;
    if (!function_is_plain(function) || ends_otherwise(code, function))
        return NULL;
    for (uint32_t i = function->op->index + 1; i < function->op->end;) {
        const Op *op = code_op(code, i);
        if (region_gives_value(code, i, end_of_statement(op))) {
            if (lone || !is_lone_if(op))
                return NULL;
            lone = op;
        }
        i = end_of_statement(op);
    }
    return lone && tests_argument(code, function, lone) ? lone : NULL;
}

static bool is_order(const Op *compare)
{
    return compare->kind == OP_COMPARE &&
           (compare->detail == OPERATOR_LT || compare->detail == OPERATOR_LE ||
            compare->detail == OPERATOR_GT || compare->detail == OPERATOR_GE);
}

/* Does OP belong to a body that only holds the argument against constants? */
static bool is_part_of_choice(const Function *function, const Op *op)
{
    OpKind kind = (OpKind)op->kind;
    bool is_plain_part = kind == OP_PARAMETER || kind == OP_CONSTANT || kind == OP_STATEMENT ||
                         kind == OP_BRANCH || kind == OP_ALL || kind == OP_RETURN;
    bool is_argument = kind == OP_LOAD && op->slot == function->params[0].slot;
    bool takes_argument = kind == OP_STORE && op->input && op->input->kind == OP_PARAMETER;
    return is_plain_part || is_argument || takes_argument || is_order(op);
}

const Op *choice_for_missing(const Code *code, const Function *function)
{
    const Op *last = NULL;
    bool has_order = false;
    if (!function_is_plain(function) || function->param_count != 1)
        return NULL;
    for (uint32_t i = function->op->index + 1; i < function->op->end; i++) {
        const Op *op = code_op(code, i);
        if (!is_part_of_choice(function, op))
            return NULL;
        has_order |= is_order(op);
        bool is_given = op->user && (op->user->kind == OP_RETURN || op->user->kind == OP_BRANCH);
        if (op->kind == OP_CONSTANT && is_given)
            last = op;
    }
    bool ends_in_value = code_op(code, function->op->end - 1)->kind == OP_RETURN;
    return has_order && ends_in_value ? last : NULL;
}

/* `x > 50`, `50 <= x`: *bound is the number, as a constant that is written there. */
static bool is_lower_bound(const Op *compare, const Op **bound)
{
    bool is_greater = compare->detail == OPERATOR_GT || compare->detail == OPERATOR_GE;
    const Op *argument = is_greater ? compare->object : compare->key;
    *bound = is_greater ? compare->key : compare->object;
    return is_order(compare) && argument->kind == OP_LOAD && (*bound)->kind == OP_CONSTANT &&
           value_is(op_value(*bound), VALUE_NUMBER);
}

/* Zero may be the least that there is. */
static bool is_above_zero(const Op *bound)
{
    double number;
    return number_written(bound->name, &number) && number > 0;
}

const Op *last_lower_bound(const Code *code, const Function *function)
{
    const Op *last = NULL, *branch = NULL;
    if (!function_is_plain(function) || function->param_count != 1)
        return NULL;
    for (uint32_t i = function->op->index + 1; i < function->op->end; i++) {
        const Op *op = code_op(code, i);
        if (!is_part_of_choice(function, op) || op->kind == OP_ALL || (op->flags & OP_EXPRESSION))
            return NULL;
        if (op->kind == OP_BRANCH)
            branch = op;
        if (op->kind == OP_COMPARE && !is_lower_bound(op, &last))
            return NULL;
    }
    bool is_open = branch && branch->middle == branch->end && branch->end == function->op->end &&
                   code_op(code, function->op->end - 1)->kind == OP_RETURN;
    return is_open && last && is_above_zero(last) ? last : NULL;
}
