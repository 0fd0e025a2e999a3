#include "rule.h"

/* The column that a call which is about missing values looks at; what is known of it. */
static const ColumnFacts *column_behind_series(const Op *op)
{
    const Object *object = object_of(op_value(op));
    bool is_column =
        object && object->origin == ORIGIN_COLUMN && value_is(object->parent, VALUE_FRAME);
    return is_column ? columns_get(object->parent->facts->columns, object->column) : NULL;
}

/* np.where(mask, "x", np.nan): an array of texts has no NaN, so it holds "nan"; NumPy 2 raises. */
static bool is_text_or_nan(const Op *op)
{
    if (!op || op->kind != OP_CALL || !str_is(called_path(op), "numpy.where") || op->arg_count != 3)
        return false;
    const Value *a = op_value(op->args[1].op), *b = op_value(op->args[2].op);
    return (value_is(a, VALUE_STRING) && value_is(b, VALUE_MISSING)) ||
           (value_is(a, VALUE_MISSING) && value_is(b, VALUE_STRING));
}

static const Op *made_by_where(const ColumnFacts *column)
{
    const Op *store = column ? column->made_by : NULL;
    bool is_store = store && store->kind == OP_STORE_ITEM;
    return is_store && is_text_or_nan(store->input) ? store->input : NULL;
}

/* "string" and the like keep missing values as they are. */
static bool is_plain_cast(const Op *cast)
{
    const Op *dtype = argument_of(cast, "dtype", 0);
    return str_in_words(op_value(dtype)->text, "str numpy.str_ U");
}

static bool is_asserted(const Op *op)
{
    while (op && op->kind != OP_ASSERT)
        op = op->user;
    return op;
}

/* Whoever asserts that nothing is missing is right. */
static bool is_in_vain(const Op *call, Missing before)
{
    return before == MISSING_SOME || (before == MISSING_UNKNOWN && !is_asserted(call));
}

static const Op *made_by_cast(Pass *pass, const Op *call, const Content *content)
{
    bool keeps_missing = !is_silent_before_pandas_3(pass) && pass_target(pass) != TARGET_UNKNOWN;
    bool may_hold_any = content->before_text != DTYPE_INTEGER && content->before_text != DTYPE_BOOL;
    return content->nan_text && !keeps_missing && may_hold_any &&
                   is_plain_cast(content->nan_text) && is_in_vain(call, content->missing)
               ? content->nan_text
               : NULL;
}

/* CALL looks for what is missing from a column that holds CONTENT and was made as COLUMN tells, if
 * that is known. */
static bool check_column(Pass *pass, const Op *call, const Content *content,
                         const ColumnFacts *column)
{
    const Op *cast = made_by_cast(pass, call, content);
    const Op *where = cast ? NULL : made_by_where(column);
    if (!cast && !where)
        return false;
    report(pass, call->span,
           "`%.*s` finds nothing missing here: %s made the text `nan` of what was missing%s",
           STR_ARG(called_member(call)->name), cast ? "`astype(str)`" : "`np.where`",
           cast ? "; tend the gaps before the cast" : "; choose None in its place");
    because(pass, cast ? cast : where, "here missing values become the text `nan`%s",
            cast && pass_target(pass) == TARGET_UNKNOWN ? " (before pandas 3.0)" : "");
    return true;
}

static bool check_name(Pass *pass, const Op *call, const Op *name)
{
    bool known;
    Str text = text_of(name, &known);
    const Value *frame = op_value(receiver_of(call));
    const ColumnFacts *column = known ? columns_get(frame->facts->columns, text) : NULL;
    return column && check_column(pass, call, &column->content, column);
}

/* dropna(subset="c"), dropna(subset=["c", "d"]), fillna({"c": 0}): one complaint is enough. */
static void check_table(Pass *pass, const Op *call)
{
    bool fills = calls_any(call, "fillna");
    if (!fills && !calls_any(call, "dropna"))
        return;
    const Op *named =
        fills ? argument_of(call, "value", 0) : argument_of(call, "subset", BY_NAME_ONLY);
    if (!named || named->kind != OP_COLLECT) {
        if (named && !fills)
            check_name(pass, call, named);
        return;
    }
    bool is_dict = named->detail == COLLECT_DICT;
    for (uint32_t i = 0; is_dict == fills && i < named->arg_count; i++)
        if (check_name(pass, call, is_dict ? named->args[i].key : named->args[i].op))
            return;
}

static void check(Pass *pass, const Op *call)
{
    const Op *receiver = receiver_of(call);
    if (value_is(op_value(receiver), VALUE_FRAME))
        check_table(pass, call);
    else if (value_is(op_value(receiver), VALUE_SERIES) &&
             calls_any(call, "isna isnull notna notnull fillna dropna"))
        check_column(pass, call, &op_value(receiver)->facts->content,
                     column_behind_series(receiver));
}

const Rule rule_nan_became_text = {
    .code = "WL405",
    .name = "nan-became-text",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
