#include "flow/questions.h"

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

static const Op *made_by_cast(const Op *call, const Content *content)
{
    bool may_hold_any = content->before_text != DTYPE_INTEGER && content->before_text != DTYPE_BOOL;
    return content->nan_text && may_hold_any && is_plain_cast(content->nan_text) &&
                   is_in_vain(call, content->missing)
               ? content->nan_text
               : NULL;
}

/* Of a column that holds CONTENT and was made as COLUMN tells, if that is known. */
static NanText nan_text_in(const Op *call, const Content *content, const ColumnFacts *column,
                           bool keeps_missing)
{
    const Op *cast = keeps_missing ? NULL : made_by_cast(call, content);
    return (NanText){.by = cast ? cast : made_by_where(column), .by_cast = cast};
}

static NanText nan_text_of_name(const Op *call, const Op *name, bool keeps_missing)
{
    bool known;
    Str text = text_of(name, &known);
    const Value *frame = op_value(receiver_of(call));
    const ColumnFacts *column = known ? columns_get(frame->facts->columns, text) : NULL;
    return column ? nan_text_in(call, &column->content, column, keeps_missing) : (NanText){0};
}

/* dropna(subset="c"), dropna(subset=["c", "d"]), fillna({"c": 0}): the first such column. */
static NanText nan_text_of_table(const Op *call, bool keeps_missing)
{
    NanText found = {0};
    bool fills = calls_any(call, "fillna");
    const Op *named =
        fills ? argument_of(call, "value", 0) : argument_of(call, "subset", BY_NAME_ONLY);
    if (!named || (!fills && !calls_any(call, "dropna")))
        return found;
    if (named->kind != OP_COLLECT)
        return fills ? found : nan_text_of_name(call, named, keeps_missing);
    bool is_dict = named->detail == COLLECT_DICT;
    for (uint32_t i = 0; is_dict == fills && !found.by && i < named->arg_count; i++)
        found =
            nan_text_of_name(call, is_dict ? named->args[i].key : named->args[i].op, keeps_missing);
    return found;
}

NanText nan_text_before(const Op *call, bool keeps_missing)
{
    const Op *receiver = receiver_of(call);
    if (value_is(op_value(receiver), VALUE_FRAME))
        return nan_text_of_table(call, keeps_missing);
    bool asks = value_is(op_value(receiver), VALUE_SERIES) &&
                calls_any(call, "isna isnull notna notnull fillna dropna");
    return asks ? nan_text_in(call, &op_value(receiver)->facts->content, column_taken(receiver),
                              keeps_missing)
                : (NanText){0};
}
