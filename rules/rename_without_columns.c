#include "rule.h"

/* No text is a label of rows that are counted; else the name of a column is none. */
static bool names_no_row(const Value *frame, const Value *key)
{
    bool is_text = value_is(key, VALUE_STRING) && key->is_constant;
    bool is_column = is_text && columns_get(frame->facts->columns, key->text);
    return is_column || (is_text && labels_of(frame).counted);
}

static bool is_rename_of_labels(const Op *call)
{
    return calls(call, OWNER_FRAME, "rename") && !argument_of(call, "columns", 2) &&
           !argument_of(call, "axis", 3) && !argument_of(call, "index", 1);
}

/* The first key that is no label of a row; NULL: none is known to be such. */
static const Value *column_among_keys(const Value *frame, const Value *names)
{
    for (uint32_t i = 0; value_is(names, VALUE_DICT) && i < names->count; i++)
        if (names_no_row(frame, names->keys[i]))
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
