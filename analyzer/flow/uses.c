/* What the uses of a variable tell of an unknown object that is stored in it. A use speaks of the
 * store before it in the text. */
#include "flow/engine.h"

typedef struct Uses {
    Str told_by; /* a member that DataFrames alone have */
    bool is_told_twice;
    bool has_column; /* an item by a text */
    bool against;
} Uses;

struct StoreUses {
    const Op **last;  /* by slot: the store before the operation that is looked at, or NULL */
    uint32_t *places; /* by operation, of a store: which of uses */
    LIST(Uses) uses;
};

/* Tables and columns have members of these names; of a column nothing is called. */
static bool is_foreign_call(const Op *attribute)
{
    const Op *user = attribute->user;
    bool is_called = user && user->kind == OP_CALL && user->object == attribute;
    return is_called && !model_member(OWNER_FRAME, attribute->name) &&
           !model_member(OWNER_SERIES, attribute->name);
}

static void weigh_member(Uses *uses, const Op *attribute)
{
    Str name = attribute->name;
    uses->against |= member_tells_rival(name) || is_foreign_call(attribute);
    if (!member_tells_frame(name))
        return;
    uses->is_told_twice |= uses->told_by.len && !str_eq(uses->told_by, name);
    uses->told_by = name;
}

static void weigh_use(Uses *uses, const Op *op)
{
    if (op->kind == OP_ATTRIBUTE)
        weigh_member(uses, op);
    else if (op->kind == OP_STORE_ATTRIBUTE)
        uses->against |= !str_in_words(op->name, "columns index name");
    else if (op->kind == OP_ITEM || op->kind == OP_STORE_ITEM)
        uses->has_column |=
            op->key && op->key->kind == OP_CONSTANT && op->key->detail == CONSTANT_STRING;
}

static void add_store(Arena *arena, StoreUses *all, const Op *store)
{
    all->last[store->slot] = store;
    all->places[store->index] = all->uses.count;
    LIST_ADD(arena, &all->uses, (Uses){0});
}

static StoreUses *uses_weigh(Flow *flow)
{
    const Code *code = flow->code;
    StoreUses *all = ARENA_NEW(flow->own, StoreUses);
    all->last = ARENA_ARRAY(flow->own, const Op *, code->slot_count);
    all->places = ARENA_ARRAY(flow->own, uint32_t, code->op_count);
    for (uint32_t i = 0; i < code->op_count; i++) {
        const Op *op = code_op(code, i);
        if (op->kind == OP_STORE)
            add_store(flow->own, all, op);
        if (op->kind == OP_DELETE)
            all->last[op->slot] = NULL;
        const Op *store =
            op->object && op->object->kind == OP_LOAD ? all->last[op->object->slot] : NULL;
        if (store)
            weigh_use(&all->uses.at[all->places[store->index]], op);
    }
    return all;
}

const Value *value_from_later_use(Flow *flow, const Op *store)
{
    bool is_asked = flow->imports_pandas && !flow->knows_rivals &&
                    store->index < flow->code->op_count && store->input;
    if (!is_asked)
        return value_plain(VALUE_UNKNOWN);
    if (!flow->store_uses)
        flow->store_uses = uses_weigh(flow);
    const Uses *uses = &flow->store_uses->uses.at[flow->store_uses->places[store->index]];
    bool is_frame =
        uses->told_by.len && !uses->against && (uses->has_column || uses->is_told_twice);
    return is_frame ? frame_any(flow, store) : value_plain(VALUE_UNKNOWN);
}
