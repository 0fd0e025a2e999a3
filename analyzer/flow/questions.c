#include "flow/questions.h"

const Value *op_value(const Op *op)
{
    return op && op->value ? op->value : value_plain(VALUE_UNKNOWN);
}

const Member *called_member(const Op *call)
{
    if (!call || call->kind != OP_CALL)
        return NULL;
    const Value *callee = op_value(call->object);
    bool has_member = value_is(callee, VALUE_MEMBER) || value_is(callee, VALUE_NAMED);
    return has_member ? callee->member : NULL;
}

bool calls(const Op *call, Owner owner, const char *name)
{
    const Member *member = called_member(call);
    return member && (owner == OWNER_COUNT || member->owner == owner) && str_is(member->name, name);
}

bool calls_any(const Op *call, const char *names)
{
    const Member *member = called_member(call);
    return member && str_in_words(member->name, names);
}

const Op *receiver_of(const Op *call)
{
    bool is_method = call && call->kind == OP_CALL && call->object->kind == OP_ATTRIBUTE &&
                     !value_is(op_value(call->object), VALUE_NAMED);
    return is_method ? call->object->object : NULL;
}

Str called_path(const Op *call)
{
    const Value *callee = call->kind == OP_CALL ? op_value(call->object) : NULL;
    return value_is(callee, VALUE_NAMED) ? callee->text : (Str){0};
}

const Op *argument_of(const Op *call, const char *name, uint32_t position)
{
    const Arg *arg = call_argument(call, name, position);
    return arg ? arg->op : NULL;
}

bool argument_is_true(const Op *call, const char *name)
{
    return value_is_true(op_value(argument_of(call, name, BY_NAME_ONLY)));
}

bool argument_is_false(const Op *call, const char *name)
{
    return value_is_false(op_value(argument_of(call, name, BY_NAME_ONLY)));
}

/* A parameter that happens to be True is a function for both. */
bool works_in_place(const Op *call)
{
    const Op *inplace = argument_of(call, "inplace", BY_NAME_ONLY);
    return member_has(called_member(call), MEMBER_INPLACE) && inplace &&
           inplace->kind == OP_CONSTANT && value_is_true(op_value(inplace));
}

bool may_work_in_place(const Op *call)
{
    if (!member_has(called_member(call), MEMBER_INPLACE))
        return false;
    for (uint32_t i = 0; i < call->arg_count; i++)
        if (call->args[i].kind == ARG_DOUBLE_STAR)
            return true;
    return argument_of(call, "inplace", BY_NAME_ONLY) && !argument_is_false(call, "inplace");
}

/* Functions that only compute. */
static bool is_pure_function(Str path)
{
    Str top = str_slice(path, 0, str_find(path, ".", 0));
    return str_in_words(path, "int float str bool len abs round sum min max sorted set list tuple "
                              "type repr isinstance ord chr range zip enumerate dict any all") ||
           str_in_words(top, "str numpy math pandas re datetime string unicodedata");
}

/* Methods that change what they are called on, or the world. */
static bool is_doing(Str method)
{
    return str_in_words(method,
                        "append extend update add insert pop remove clear sort reverse write "
                        "save show plot print close send put");
}

static bool is_plain_value(const Value *value)
{
    return value_is(value, VALUE_SCALAR) || value_is(value, VALUE_STRING) ||
           value_is(value, VALUE_NUMBER) || value_is(value, VALUE_LIST) ||
           value_is(value, VALUE_ARRAY) || value_is(value, VALUE_ROW);
}

/* Operations that do something besides having a value; calls are judged by what they call. */
static bool op_has_side_effects(const Op *op)
{
    if (op->kind == OP_CALL) {
        Str path = called_path(op);
        const Value *receiver = op_value(receiver_of(op));
        const Member *member = called_member(op);
        if (member) /* to_csv and plot are not pure */
            return !member_has(member, MEMBER_PURE) || works_in_place(op);
        bool is_known = (path.len && is_pure_function(path)) ||
                        (is_plain_value(receiver) && !is_doing(op->object->name));
        return !is_known;
    }
    return op->kind == OP_STORE_ATTRIBUTE || op->kind == OP_STORE_ITEM || op->kind == OP_YIELD;
}

static bool function_has_side_effects(const Code *code, const Function *function)
{
    for (uint32_t i = function->op->index + 1; i < function->op->end; i++)
        if (op_has_side_effects(code_op(code, i)))
            return true;
    return false;
}

static bool is_pure_argument(const Code *code, const Op *op)
{
    const Value *value = op_value(op);
    if (value_is(value, VALUE_FUNCTION))
        return !function_has_side_effects(code, value->function);
    if (op->kind == OP_ATTRIBUTE && str_in_words(op->name, "fit_transform transform predict"))
        return true;
    if (value_is(value, VALUE_NAMED))
        return is_pure_function(value->text);
    return !value_is(value, VALUE_UNKNOWN) && !value_is(value, VALUE_CLASS);
}

bool may_have_side_effects(const Code *code, const Op *call)
{
    if (!member_has(called_member(call), MEMBER_TAKES_FUNCTION))
        return false;
    for (uint32_t i = 0; i < call->arg_count; i++)
        if (!is_pure_argument(code, call->args[i].op))
            return true;
    return false;
}

Str text_of(const Op *op, bool *known)
{
    const Value *value = op_value(op);
    *known = value_is_constant_text(value);
    return *known ? value->text : (Str){0};
}

bool is_temporary(const Op *op)
{
    const Value *value = op_value(op);
    if (!value_is_data(value) || !value->object_count || op->kind == OP_LOAD)
        return false;
    for (uint32_t i = 0; i < value->object_count; i++)
        if (value->objects[i]->site != op)
            return false;
    return true;
}

const Object *object_of(const Value *value)
{
    const Object *first = value && value->object_count ? value->objects[0] : NULL;
    for (uint32_t i = 1; first && i < value->object_count; i++) {
        const Object *other = value->objects[i];
        if (other->site != first->site || other->origin != first->origin ||
            !str_eq(other->column, first->column))
            return NULL;
    }
    return first;
}

bool is_same_frame(const Value *a, const Value *b)
{
    return value_is(a, VALUE_FRAME) && value_is(b, VALUE_FRAME) && object_of(a) &&
           object_of(a) == object_of(b);
}

Dtype dtype_held(const Value *value)
{
    bool has_content = value_is(value, VALUE_SERIES) || value_is(value, VALUE_ARRAY) ||
                       value_is(value, VALUE_SCALAR) || value_is(value, VALUE_INDEX);
    return has_content ? value->facts->content.dtype : DTYPE_UNKNOWN;
}

const Op *store_of(const Op *op)
{
    const Op *user = op->user;
    bool is_store =
        user && user->input == op &&
        (user->kind == OP_STORE || user->kind == OP_STORE_ITEM || user->kind == OP_STORE_ATTRIBUTE);
    return is_store ? user : NULL;
}

static bool is_same_leaf(const Op *a, const Op *b)
{
    if (a->kind == OP_LOAD)
        return a->slot == b->slot;
    return a->detail == b->detail && str_eq(a->name, b->name);
}

/* Chains are walked by a loop; a key is one level of its own. */
bool is_same_expression(const Op *a, const Op *b)
{
    while (a && b) {
        if (a->kind != b->kind)
            return false;
        if (a->kind == OP_LOAD || a->kind == OP_CONSTANT)
            return is_same_leaf(a, b);
        if (a->kind == OP_ITEM) {
            bool same_key = a->key->kind == b->key->kind &&
                            (a->key->kind == OP_LOAD || a->key->kind == OP_CONSTANT) &&
                            is_same_leaf(a->key, b->key);
            if (!same_key)
                return false;
        } else if (a->kind != OP_ATTRIBUTE || !str_eq(a->name, b->name)) {
            return false;
        }
        a = a->object;
        b = b->object;
    }
    return false;
}

/* The expression statement directly before or behind STATEMENT, with nothing stored in between. */
static const Op *neighbour(const Code *code, const Op *statement, int direction)
{
    for (uint32_t i = statement->index + (uint32_t)direction; i < code->op_count;
         i += (uint32_t)direction) {
        const Op *op = code_op(code, i);
        if (op->kind == OP_STATEMENT)
            return op;
        if (op->kind == OP_STORE || op->kind == OP_STORE_ITEM || op->kind == OP_BRANCH ||
            op->kind == OP_LOOP || op->kind == OP_FUNCTION)
            return NULL;
    }
    return NULL;
}

static bool repeats(const Op *call, const Op *other)
{
    const Op *receiver = receiver_of(call),
             *other_receiver = other ? receiver_of(other->input) : NULL;
    return receiver && other_receiver && called_member(call) == called_member(other->input) &&
           is_same_expression(receiver, other_receiver);
}

/* A row of this length is one whatever follows. */
#define LONG_ROW 4u

static uint32_t repeats_towards(const Code *code, const Op *statement, int direction)
{
    uint32_t count = 0;
    const Op *next = neighbour(code, statement, direction);
    while (next && count < LONG_ROW && repeats(statement->input, next)) {
        count++;
        next = neighbour(code, next, direction);
    }
    return count;
}

bool is_shown_in_row(const Code *code, const Op *statement)
{
    const Op *next = statement;
    for (uint32_t i = 0; next && i < LONG_ROW && repeats(statement->input, next); i++) {
        if (next->flags & OP_SHOWN)
            return true;
        next = neighbour(code, next, 1);
    }
    return false;
}

uint32_t length_of_row(const Code *code, const Op *statement)
{
    return 1 + repeats_towards(code, statement, 1) + repeats_towards(code, statement, -1);
}

static bool is_self_attribute(const Op *op)
{
    return op->kind == OP_ATTRIBUTE && op->object->kind == OP_LOAD;
}

/* A column or an attribute of a name: not a part of the rows, which would be another bug. */
bool is_assignable(const Op *op)
{
    if (op->kind == OP_LOAD)
        return true;
    bool is_column = op->kind == OP_ITEM && value_is(op_value(op->key), VALUE_STRING);
    bool is_place = is_column || op->kind == OP_ATTRIBUTE;
    return is_place && (op->object->kind == OP_LOAD || is_self_attribute(op->object));
}
