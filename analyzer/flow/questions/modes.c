#include "flow/questions.h"

/* The call that computed VALUE, when it is what `mode` gives; else NULL. */
static const Op *mode_call(const Value *value)
{
    const Object *object = value_is_data(value) ? object_of(value) : NULL;
    return object && calls(object->site, OWNER_COUNT, "mode") ? object->site : NULL;
}

static ModeFilling filling_with(const Op *with, ValueKind filled)
{
    return (ModeFilling){.with = with,
                         .call = mode_call(op_value(with)),
                         .fits = (ValueKind)op_value(with)->kind == filled};
}

/* fillna({"city": df["city"].mode()}): each item is for one column. */
static bool item_filled(const Op *dict, uint32_t number, ModeFilling *filling)
{
    for (uint32_t i = 0; i < dict->arg_count; i++) {
        const Op *item = dict->args[i].op;
        if (!value_is(op_value(item), VALUE_SERIES) || !mode_call(op_value(item)) || number-- > 0)
            continue;
        *filling = filling_with(item, VALUE_SERIES);
        return true;
    }
    return false;
}

static const Op *given_to(const Op *call)
{
    if (calls(call, OWNER_FRAME, "fillna") || calls(call, OWNER_SERIES, "fillna"))
        return argument_of(call, "value", 0);
    return calls_any(call, "where mask") ? argument_of(call, "other", 1) : NULL;
}

static bool filled_by_call(const Op *call, uint32_t number, ModeFilling *filling)
{
    const Op *with = given_to(call);
    const Value *filled = op_value(receiver_of(call)), *mode = op_value(with);
    if (value_is(filled, VALUE_FRAME) && with && with->kind == OP_COLLECT)
        return item_filled(with, number, filling);
    if (number > 0 || !mode_call(mode) ||
        !(value_is(filled, VALUE_FRAME) || value_is(mode, VALUE_SERIES)))
        return false;
    *filling = filling_with(with, (ValueKind)filled->kind);
    return true;
}

/* df.loc[mask, "city"] = df["city"].mode() */
static bool filled_by_store(const Op *store, uint32_t number, ModeFilling *filling)
{
    const Op *key = store->key;
    bool is_part = value_is(op_value(store->object), VALUE_LOC) && key->kind == OP_COLLECT &&
                   key->arg_count == 2;
    bool has_mask = is_part && dtype_held(op_value(key->args[0].op)) == DTYPE_BOOL;
    if (number > 0 || !has_mask || !mode_call(op_value(store->input)))
        return false;
    *filling = filling_with(store->input, VALUE_SERIES);
    return true;
}

bool filled_with_mode(const Op *op, uint32_t number, ModeFilling *filling)
{
    return op->kind == OP_CALL ? filled_by_call(op, number, filling)
                               : filled_by_store(op, number, filling);
}
