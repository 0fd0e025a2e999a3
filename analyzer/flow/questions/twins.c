#include "flow/questions/twins.h"

#include "flow/questions.h"

/* How far the other statement may be away, in operations. */
#define FARTHEST 600u

/* The frame that a store of a column names, and the operations of the value that it stores. */
typedef struct Sentence {
    const Op *store, *frame;
    Str column;          /* its name, or how the code computes it */
    uint32_t begin, end; /* numbers of the value's operations, [begin, end] */
} Sentence;

/* What stands furthest left in an expression, whose operations begin with it: `df` of
 * df["c"].apply(lambda x: …). */
static const Op *leftmost(const Op *op)
{
    for (;;) {
        const Op *first = op->object ? op->object : op->arg_count ? op->args[0].op : NULL;
        if (!first || first->index >= op->index)
            return op;
        op = first;
    }
}

/* The operations of an expression stand in a row, each used by a later one of them, but for those
 * in the bodies of its lambdas. */
static uint32_t beginning_of(const Code *code, const Op *value)
{
    uint32_t begin = leftmost(value)->index;
    while (begin > 0) {
        const Op *user = code_op(code, begin - 1)->user;
        if (!user || user->index > value->index || user->index < begin)
            break;
        begin--;
    }
    return begin;
}

static bool stores_column(const Op *op)
{
    return op->kind == OP_STORE_ITEM || op->kind == OP_STORE_ATTRIBUTE ||
           calls(op, OWNER_FRAME, "insert");
}

static Str words_of(const Code *code, const Op *op)
{
    return source_text(code->source, op->span);
}

/* df.insert(0, "c", value) */
static bool read_insert(const Code *code, const Op *call, Sentence *sentence)
{
    bool known;
    const Op *frame = receiver_of(call), *value = argument_of(call, "value", 2);
    Str column = text_of(argument_of(call, "column", 1), &known);
    if (!known || !value || frame->kind != OP_LOAD)
        return false;
    *sentence = (Sentence){call, frame, column, beginning_of(code, value), value->index};
    return true;
}

static bool read_sentence(const Code *code, const Op *store, Sentence *sentence)
{
    const Op *frame = NULL;
    if (calls(store, OWNER_FRAME, "insert"))
        return read_insert(code, store, sentence);
    if (!store->value || !store->input || (store->flags & OP_AUGMENTED))
        return false;
    Str column = stored_column(store, &frame);
    if (store->kind ==
        OP_STORE_ATTRIBUTE) { /* twins tell a column even where pandas would make none */
        column = store->name;
        frame = store->object;
    }
    if (!frame && value_is(op_value(store->object), VALUE_FRAME))
        frame = store->object;
    if (!frame || frame->kind != OP_LOAD)
        return false;
    if (!column.len && store->kind == OP_STORE_ATTRIBUTE)
        return false; /* `df. = 1`, still being typed */
    if (!column.len)
        column = words_of(code, stored_key(store));
    *sentence =
        (Sentence){store, frame, column, beginning_of(code, store->input), store->input->index};
    return true;
}

/* A function that is given a Series and may give one value a row: np.log and whatever is known to
 * keep the rows, one of the file, or to_datetime and the like. */
static bool takes_rows(const Op *call, const Op *given)
{
    const Member *member = called_member(call);
    const Value *result = op_value(call), *rows = op_value(given);
    bool keeps_rows = value_is_data(result) && value_is_data(rows) && rows->facts->rows &&
                      lineage_is_same(result->facts->rows, rows->facts->rows);
    return keeps_rows || value_is(op_value(call->object), VALUE_FUNCTION) ||
           (member && member->owner == OWNER_PANDAS && member_has(member, MEMBER_ELEMENTWISE));
}

/* Does what OP reads stay one value a row on its way to VALUE? What a function of the file makes of
 * it is not known, and taken for that. */
static bool stays_row_wise(const Op *op, const Op *value)
{
    while (op != value) {
        const Op *user = op->user;
        if (!user)
            return false;
        bool is_argument = user->kind == OP_CALL && user->object != op;
        if (is_argument)
            return takes_rows(user, op);
        const Value *result = op_value(user);
        bool is_step = value_is_data(result) || value_is(result, VALUE_MEMBER) ||
                       value_is(result, VALUE_STR) || value_is(result, VALUE_DT);
        if (!is_step)
            return false;
        op = user;
    }
    return true;
}

static bool is_same_op(const Op *a, const Op *b)
{
    return a->kind == b->kind && a->detail == b->detail && a->arg_count == b->arg_count &&
           str_eq(a->name, b->name);
}

/* Compares the values of HERE and THERE: everything is equal, but names of THERE's frame are those
 * of HERE's, or were left. Gives the first that was left and matters, or NULL. */
static const Op *compare(const Code *code, const Sentence *here, const Sentence *there)
{
    const Op *left = NULL;
    uint32_t count = here->end - here->begin + 1;
    if (count != there->end - there->begin + 1)
        return NULL;
    for (uint32_t i = 0; i < count; i++) {
        const Op *mine = code_op(code, here->begin + i), *its = code_op(code, there->begin + i);
        bool both_load = mine->kind == OP_LOAD && its->kind == OP_LOAD;
        bool renamed =
            both_load && mine->slot == here->frame->slot && its->slot == there->frame->slot;
        if (!renamed && !is_same_op(mine, its))
            return NULL;
        bool stayed =
            both_load && mine->slot == there->frame->slot && its->slot == there->frame->slot;
        if (stayed && !left && stays_row_wise(mine, code_op(code, here->end)))
            left = mine;
    }
    return left;
}

static bool are_other_rows(const Value *a, const Value *b)
{
    for (uint32_t i = 0; i < a->object_count; i++)
        for (uint32_t j = 0; j < b->object_count; j++)
            if (a->objects[i] == b->objects[j])
                return false;
    return value_is(a, VALUE_FRAME) && value_is(b, VALUE_FRAME) &&
           (!a->facts->rows || !lineage_is_same(a->facts->rows, b->facts->rows));
}

static bool may_be_twins(const Sentence *here, const Sentence *there)
{
    return here->frame->slot != there->frame->slot && str_eq(here->column, there->column) &&
           are_other_rows(op_value(here->frame), op_value(there->frame));
}

/* Most statements name no other table, and need no look at what stands around them. */
static bool may_name_other(const Code *code, const Sentence *here)
{
    for (uint32_t i = here->begin; i <= here->end; i++) {
        const Op *op = code_op(code, i);
        if (op->kind == OP_LOAD && op->slot != here->frame->slot &&
            !value_is(op_value(op), VALUE_NAMED))
            return true;
    }
    return false;
}

Twin twin_of(const Code *code, const Op *store)
{
    Sentence here, there;
    if (!read_sentence(code, store, &here) || !may_name_other(code, &here))
        return (Twin){0};
    uint32_t from = store->index > FARTHEST ? store->index - FARTHEST : 0;
    for (uint32_t i = from; i < code->op_count && i < store->index + FARTHEST; i++) {
        const Op *other = code_op(code, i);
        if (other == store || !stores_column(other) || !read_sentence(code, other, &there) ||
            !may_be_twins(&here, &there))
            continue;
        const Op *left = compare(code, &here, &there);
        if (left)
            return (Twin){other, here.frame, left};
    }
    return (Twin){0};
}
