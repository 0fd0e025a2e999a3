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

static const Op *made_by_where(const Op *series)
{
    const ColumnFacts *column = column_behind_series(series);
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

/* A question is only in vain where something was missing; a fill or a drop shows that it was. */
static bool is_in_vain(const Op *call, Missing before)
{
    return before == MISSING_SOME ||
           (before == MISSING_UNKNOWN && calls_any(call, "fillna dropna"));
}

static const Op *made_by_cast(Pass *pass, const Op *call, const Op *series)
{
    const Content *content = &op_value(series)->facts->content;
    bool keeps_missing = !is_silent_before_pandas_3(pass) && pass_target(pass) != TARGET_UNKNOWN;
    bool may_hold_any = content->before_text != DTYPE_INTEGER && content->before_text != DTYPE_BOOL;
    return content->text_cast && !keeps_missing && may_hold_any &&
                   is_plain_cast(content->text_cast) && is_in_vain(call, content->missing)
               ? content->text_cast
               : NULL;
}

static void check(Pass *pass, const Op *call)
{
    const Op *series = receiver_of(call);
    if (!calls_any(call, "isna isnull notna notnull fillna dropna") ||
        !value_is(op_value(series), VALUE_SERIES))
        return;
    const Op *cast = made_by_cast(pass, call, series);
    const Op *where = cast ? NULL : made_by_where(series);
    if (!cast && !where)
        return;
    report(pass, call->span,
           "`%.*s` finds nothing missing here: %s made the text `nan` of what was missing%s",
           STR_ARG(called_member(call)->name), cast ? "`astype(str)`" : "`np.where`",
           cast ? "; tend the gaps before the cast" : "; choose None in its place");
    because(pass, cast ? cast : where, "here missing values become the text `nan`%s",
            cast && pass_target(pass) == TARGET_UNKNOWN ? " (before pandas 3.0)" : "");
}

const Rule rule_nan_became_text = {
    .code = "WL405",
    .name = "nan-became-text",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
