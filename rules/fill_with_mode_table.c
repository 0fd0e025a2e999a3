#include "rule.h"

/* The call that computed VALUE, when it is what `mode` gives; else NULL. */
static const Op *mode_call(const Value *value)
{
    const Object *object = value_is_data(value) ? object_of(value) : NULL;
    return object && calls(object->site, OWNER_COUNT, "mode") ? object->site : NULL;
}

/* FILLED is what the first row is for: a table for a table, a column for a column. */
static void complain(Pass *pass, const Op *mode, ValueKind filled)
{
    const Op *call = mode_call(op_value(mode));
    report(pass, mode->span,
           "`mode` gives a table with the rows 0, 1, …, so only the rows with these labels are "
           "filled: take the first row with `.iloc[0]`");
    if (mode != call)
        because(pass, call, "the table of the most frequent values is made here");
    if (op_value(mode)->kind != filled || call->arg_count)
        return;
    fix(pass, FIX_UNSAFE, "take the first of the most frequent values");
    fix_insert(pass, mode->span.end, ".iloc[0]");
}

/* fillna({"city": df["city"].mode()}): each item is for one column. */
static void check_items(Pass *pass, const Op *dict)
{
    for (uint32_t i = 0; i < dict->arg_count; i++) {
        const Op *item = dict->args[i].op;
        if (value_is(op_value(item), VALUE_SERIES) && mode_call(op_value(item)))
            complain(pass, item, VALUE_SERIES);
    }
}

/* A column cannot be filled from a table: pandas raises. */
static void check_call(Pass *pass, const Op *call)
{
    const Op *with = NULL;
    if (calls(call, OWNER_FRAME, "fillna") || calls(call, OWNER_SERIES, "fillna"))
        with = argument_of(call, "value", 0);
    else if (calls_any(call, "where mask"))
        with = argument_of(call, "other", 1);
    const Value *filled = op_value(receiver_of(call)), *mode = op_value(with);
    if (value_is(filled, VALUE_FRAME) && with && with->kind == OP_COLLECT)
        check_items(pass, with);
    else if (mode_call(mode) && (value_is(filled, VALUE_FRAME) || value_is(mode, VALUE_SERIES)))
        complain(pass, with, (ValueKind)filled->kind);
}

/* df.loc[mask, "city"] = df["city"].mode() */
static void check_store(Pass *pass, const Op *store)
{
    const Op *key = store->key;
    bool is_part = value_is(op_value(store->object), VALUE_LOC) && key->kind == OP_COLLECT &&
                   key->arg_count == 2;
    bool has_mask = is_part && dtype_held(op_value(key->args[0].op)) == DTYPE_BOOL;
    if (has_mask && mode_call(op_value(store->input)))
        complain(pass, store->input, VALUE_SERIES);
}

static void check(Pass *pass, const Op *op)
{
    if (op->kind == OP_CALL)
        check_call(pass, op);
    else
        check_store(pass, op);
}

const Rule rule_fill_with_mode_table = {
    .code = "WL403",
    .name = "fill-with-mode-table",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL) | ON(OP_STORE_ITEM),
    .check = check,
};
