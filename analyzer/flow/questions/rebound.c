#include "flow/questions.h"

/* Operations that are looked through for what becomes of a table: more than most programs have, and
 * an end for the others. */
#define FAR 10000u

static uint32_t end_of_sight(const Code *code, uint32_t from)
{
    return code->op_count - from > FAR ? from + FAR : code->op_count;
}

/* Targets stand first in the body: ELEMENT, STORE, or ELEMENT, UNPACK, STORE, UNPACK, STORE. */
const Op *table_of_round(const Code *code, const Op *loop)
{
    for (uint32_t i = loop->index + 1; loop->object && i < loop->middle; i++) {
        const Op *op = code_op(code, i);
        if (op->kind != OP_ELEMENT && op->kind != OP_UNPACK && op->kind != OP_STORE)
            return NULL;
        if (op->kind == OP_STORE && value_is_data(op_value(op->input)))
            return op;
    }
    return NULL;
}

/* Where the chain of attributes, items and calls that gives OP begins. */
static const Op *root_of(const Op *op)
{
    uint32_t links = MOST_LINKS;
    while (op->object && links-- > 0 &&
           (op->kind == OP_ATTRIBUTE || op->kind == OP_ITEM || op->kind == OP_CALL))
        op = op->object;
    return op;
}

static bool is_load_of(const Op *op, uint32_t slot)
{
    return op->kind == OP_LOAD && op->slot == slot;
}

/* A call that has a result and does nothing else. */
static bool only_computes(const Code *code, const Op *call)
{
    const Member *member = called_member(call);
    if (member)
        return !member_has(member, MEMBER_DISPLAYS) && !member_has(member, MEMBER_WRITES) &&
               !may_have_side_effects(code, call);
    Str path = called_path(call);
    return str_starts(path, "numpy.") ||
           str_in_words(path, "len int float str round list set sorted range min max sum abs");
}

/* The operation that what is read by LOAD goes to at last; NULL: on the way more is done with it
 * than to compute. */
static const Op *end_of(const Code *code, const Op *load)
{
    const Op *op = load;
    while (op->user) {
        op = op->user;
        if (op->kind == OP_CALL && !only_computes(code, op))
            return NULL;
    }
    return op;
}

/* Does END, where a reading of the name SLOT goes, do no more than change what the name has? */
static bool is_change(const Op *end, uint32_t slot)
{
    if (!end)
        return false;
    switch (end->kind) {
    case OP_STORE:
        return end->slot == slot;
    case OP_STORE_ITEM:
    case OP_STORE_ATTRIBUTE:
    case OP_DELETE_ITEM:
        return is_load_of(root_of(end->object), slot);
    case OP_STATEMENT:
        return end->input->kind == OP_CALL && is_load_of(root_of(end->input), slot);
    default:
        return false;
    }
}

static bool shares_object(const Value *a, const Value *b)
{
    for (uint32_t i = 0; i < a->object_count; i++)
        for (uint32_t k = 0; k < b->object_count; k++)
            if (a->objects[i] == b->objects[k])
                return true;
    return false;
}

/* Known to be a table, and none that GIVEN may be. */
static bool is_other_table(const Value *value, const Value *given)
{
    return value_is_data(value) && value->object_count && given->object_count &&
           !shares_object(value, given);
}

/* The first store to the name, if it puts in something computed from what the name had. */
static const Op *first_rebinding(const Code *code, const Op *given, uint32_t from, uint32_t end)
{
    bool reads_itself = false;
    for (uint32_t i = from; i < end; i++) {
        const Op *op = code_op(code, i);
        if (is_load_of(op, given->slot)) {
            const Op *last = end_of(code, op);
            reads_itself = last && last->kind == OP_STORE && last->slot == given->slot;
        }
        if (op->kind == OP_STORE && op->slot == given->slot) {
            bool is_new = is_other_table(op_value(op->input), op_value(given->input));
            return reads_itself && is_new ? op : NULL;
        }
    }
    return NULL;
}

/* What stands before a store in the same inner loop runs behind it in the next round. */
static uint32_t start_of_reach(const Code *code, uint32_t from, const Op *store)
{
    for (uint32_t i = from; i < store->index; i++) {
        const Op *op = code_op(code, i);
        if (op->kind == OP_LOOP && store->index < op->end)
            return i;
    }
    return store->index;
}

static bool is_made_within(const Value *value, uint32_t from, uint32_t end)
{
    for (uint32_t i = 0; i < value->object_count; i++) {
        const Op *site = value->objects[i]->site;
        if (site && site->index >= from && site->index < end)
            return true;
    }
    return false;
}

/* Behind the loop or function the name may have what the last round left in it. */
static bool may_be_left_over(const Op *load, uint32_t from, uint32_t end)
{
    const Value *value = op_value(load);
    return !value_is_data(value) || !value->object_count || is_made_within(value, from, end);
}

static bool is_seen_within(const Code *code, uint32_t slot, uint32_t from, uint32_t end)
{
    for (uint32_t i = from; i < end; i++) {
        const Op *op = code_op(code, i);
        if (is_load_of(op, slot) && !is_change(end_of(code, op), slot))
            return true;
    }
    return false;
}

/* Until the name is given to something else; a program too long to tell may read it. */
static bool is_seen_behind(const Code *code, uint32_t slot, uint32_t from, uint32_t end)
{
    for (uint32_t i = end; i < end_of_sight(code, end); i++) {
        const Op *op = code_op(code, i);
        if (is_load_of(op, slot))
            return may_be_left_over(op, from, end);
        if (op->kind == OP_STORE && op->slot == slot)
            return false;
    }
    return end_of_sight(code, end) < code->op_count;
}

const Op *lost_rebinding(const Code *code, const Op *given, uint32_t from, uint32_t end)
{
    const Op *store = first_rebinding(code, given, from, end);
    if (!store)
        return NULL;
    uint32_t reach = start_of_reach(code, from, store);
    bool is_seen = is_seen_within(code, given->slot, reach, end) ||
                   is_seen_behind(code, given->slot, from, end);
    return is_seen ? NULL : store;
}

/* Lists and dicts of tables are one level deep. */
static bool shares_table(const Value *a, const Value *b)
{
    if (shares_object(a, b))
        return true;
    for (uint32_t i = 0; a->items && i < a->count && i < VALUE_MOST_ITEMS; i++)
        if (a->items[i] && shares_object(a->items[i], b))
            return true;
    return false;
}

static bool holds_table_of(const Value *read, const Value *value)
{
    if (shares_table(read, value))
        return true;
    for (uint32_t i = 0; value->items && i < value->count && i < VALUE_MOST_ITEMS; i++)
        if (value->items[i] && shares_table(read, value->items[i]))
            return true;
    return false;
}

const Op *table_read_behind(const Code *code, const Value *value, uint32_t from)
{
    for (uint32_t i = from; i < end_of_sight(code, from); i++) {
        const Op *op = code_op(code, i);
        if (op->kind == OP_LOAD && holds_table_of(op_value(op), value))
            return op;
    }
    return NULL;
}

static bool is_call_of(const Op *op, const Function *function)
{
    const Value *callee = op->kind == OP_CALL ? op_value(op->object) : NULL;
    return value_is(callee, VALUE_FUNCTION) && callee->function == function;
}

/* Methods get the object that they are called on before the arguments. */
static const Op *argument_for(const Op *call, const Function *function, uint32_t number)
{
    uint32_t before = function->owner && !function->is_static;
    for (uint32_t i = 0; i < call->arg_count; i++) {
        const Arg *arg = &call->args[i];
        bool is_it = arg->kind == ARG_POSITION ? i + before == number
                                               : str_eq(arg->name, function->params[number].name);
        if (arg->kind == ARG_STAR || arg->kind == ARG_DOUBLE_STAR)
            return NULL;
        if (is_it)
            return arg->op;
    }
    return NULL;
}

const Op *table_given_for_effect(const Code *code, const Function *function, uint32_t number,
                                 const Op **read)
{
    uint32_t behind = function->op->end;
    for (uint32_t i = behind; i < end_of_sight(code, behind); i++) {
        const Op *call = code_op(code, i);
        if (!is_call_of(call, function) || !call->user || call->user->kind != OP_STATEMENT)
            continue;
        const Op *given = argument_for(call, function, number);
        bool is_name = given && given->kind == OP_LOAD && value_is_data(op_value(given));
        *read = is_name ? table_read_behind(code, op_value(given), call->index + 1) : NULL;
        if (*read)
            return given;
    }
    return NULL;
}
