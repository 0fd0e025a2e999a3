#include "rule.h"

static bool names_a_column(const Value *frame, const Value *key)
{
    return value_is(key, VALUE_STRING) && key->is_constant &&
           columns_get(frame->facts->columns, key->text);
}

static bool is_rename_of_labels(const Op *call)
{
    return calls(call, OWNER_FRAME, "rename") && !argument_of(call, "columns", 2) &&
           !argument_of(call, "axis", 3) && !argument_of(call, "index", 1);
}

/* The first key that is the name of a column; NULL: none is known to be one. */
static const Value *column_among_keys(const Value *frame, const Value *names)
{
    for (uint32_t i = 0; value_is(names, VALUE_DICT) && i < names->count; i++)
        if (names_a_column(frame, names->keys[i]))
            return names->keys[i];
    return NULL;
}

static void check(Pass *pass, const Op *call)
{
    if (!is_rename_of_labels(call))
        return;
    const Value *frame = op_value(receiver_of(call));
    const Op *names = argument_of(call, "mapper", 0);
    const Value *column = column_among_keys(frame, op_value(names));
    if (!column || frame->facts->is_keyed)
        return;
    report(pass, call->span,
           "this renames rows, and no row is called `%.*s`: the column keeps its name without "
           "`columns=`",
           STR_ARG(column->text));
    because_of_origin(pass, frame);
    if (call_argument(call, "mapper", 0)->kind != ARG_POSITION)
        return;
    fix(pass, FIX_SAFE, "rename the columns");
    fix_insert(pass, names->span.start, "columns=");
}

const Rule rule_rename_without_columns = {
    .code = "WL304",
    .name = "rename-without-columns",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
