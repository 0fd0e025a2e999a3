#include "flow/questions/reach.h"

#include "flow/questions.h"

bool is_indexer(const Op *op)
{
    return value_is_indexer(op_value(op));
}

const Op *changed_by(const Op *store)
{
    return is_indexer(store->object) ? store->object->object : store->object;
}

bool replaces_column(const Op *store)
{
    if (!value_is(op_value(store->object), VALUE_FRAME))
        return false;
    return store->kind == OP_STORE_ATTRIBUTE || store->kind == OP_DELETE_ITEM ||
           value_is(op_value(store->key), VALUE_STRING);
}

bool writes_through_view(const Op *call)
{
    const Member *member = called_member(call);
    return member_has(member, MEMBER_INPLACE_SELF) || member_has(member, MEMBER_ELEMENTWISE);
}

/* pd.DataFrame(x) looks at the memory of x, unless x is spelled out: then NULL. */
static const Op *wrapped_by(const Op *call)
{
    const Op *data = argument_of(call, "data", 0);
    return calls_any(call, "DataFrame Series") && data && data->kind != OP_COLLECT ? data : NULL;
}

const Op *taken_from(const Op *op)
{
    if (op->kind == OP_CALL)
        return receiver_of(op) ? receiver_of(op) : wrapped_by(op);
    if (op->kind == OP_ITEM && is_indexer(op->object))
        return op->object->object;
    return op->kind == OP_ITEM || op->kind == OP_ATTRIBUTE ? op->object : NULL;
}

const Op *table_with_rows_of(const Op *op)
{
    const Op *table = value_is(op_value(op), VALUE_FRAME) ? op : taken_from(op);
    bool has_rows = table && value_is(op_value(table), VALUE_FRAME) &&
                    value_is_data(op_value(op)) &&
                    lineage_is_same(op_value(table)->facts->rows, op_value(op)->facts->rows);
    return has_rows ? table : NULL;
}

const Op *lasting_table(const Op *op)
{
    while (op && reach_of(op) != REACH_LASTING)
        op = taken_from(op);
    return op && value_is_data(op_value(op)) ? op : NULL;
}

/* Members whose result shared its memory with the receiver before pandas 3.0; all others copy. */
static bool may_be_view(const Op *op)
{
    if (op->kind == OP_ATTRIBUTE)
        return str_is(op->name, "T");
    return calls_any(op, "head tail first last truncate transpose squeeze to_frame xs get "
                         "swapaxes") ||
           argument_is_false(op, "copy") || argument_is_false(op, "deep") || wrapped_by(op);
}

static Reach reach_of_step(const Op *op, Origin origin)
{
    switch (origin) {
    case ORIGIN_COLUMN:
    case ORIGIN_LOC_COLUMN:
        return REACH_COLUMN;
    case ORIGIN_SLICE:
        return REACH_SLICE;
    case ORIGIN_ROW:
        return REACH_ROW;
    case ORIGIN_COLUMNS:
    case ORIGIN_MASK:
    case ORIGIN_LOC_ROWS:
        return REACH_NOTHING;
    case ORIGIN_NONE:
    case ORIGIN_RESULT:
        break;
    }
    return may_be_view(op) ? REACH_SLICE : REACH_NOTHING;
}

/* Was OBJECT made by a return statement of FUNCTION, so that only its caller has it? */
static bool is_made_for_caller(const Object *object, const Function *function)
{
    const Op *site = object->site, *body = function->op;
    return site && site->user && site->user->kind == OP_RETURN && site->index > body->index &&
           site->index < body->end && reach_of_step(site, object->origin) == REACH_NOTHING;
}

/* The result of a function of this file that makes it anew for each caller. */
static bool is_made_by_function(const Op *op)
{
    const Value *callee = op->kind == OP_CALL ? op_value(op->object) : NULL;
    const Value *value = op_value(op);
    if (!value_is(callee, VALUE_FUNCTION) || callee->function->is_cached || !value_is_data(value))
        return false;
    for (uint32_t i = 0; i < value->object_count; i++)
        if (!is_made_for_caller(value->objects[i], callee->function))
            return false;
    return value->object_count > 0;
}

static Reach reach_of_temporary(const Op *op)
{
    const Value *value = op_value(op);
    Reach reach = reach_of_step(op, value->objects[0]->origin);
    for (uint32_t i = 1; i < value->object_count; i++)
        if (reach_of_step(op, value->objects[i]->origin) != reach)
            return REACH_SLICE; /* a view in one call, a copy in another */
    return reach;
}

/* From the outside in: nothing that is written to a part of a copy arrives. */
Reach reach_of(const Op *op)
{
    Reach reach = REACH_LASTING;
    for (const Op *at = op; at; at = taken_from(at)) {
        if (is_made_by_function(at))
            return REACH_NOTHING;
        if (!is_temporary(at))
            break;
        Reach step = reach_of_temporary(at);
        if (step == REACH_NOTHING)
            return step;
        reach = reach == REACH_LASTING ? step : REACH_SLICE;
    }
    return reach;
}

bool stores_data(const Op *store, const Op *part)
{
    if (store->kind != OP_STORE_ATTRIBUTE || value_is(op_value(part), VALUE_FRAME))
        return true;
    return reach_of(part) == REACH_ROW && !model_member(OWNER_SERIES, store->name);
}
