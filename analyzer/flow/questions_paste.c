#include "flow/questions.h"

/* The text of a column or a cell, also behind `.str`. */
static const Content *content_of(const Value *value)
{
    if (value_is(value, VALUE_STR))
        value = value->of;
    bool has_text = value_is(value, VALUE_SERIES) || value_is(value, VALUE_SCALAR);
    return has_text ? &value->facts->content : NULL;
}

static bool comes_from(const Content *content, const Op *call)
{
    for (const Paste *paste = content ? content->pasted : NULL; paste; paste = paste->earlier)
        if (paste->by == call)
            return true;
    return false;
}

bool pastes_zeros_for_unit(const Op *call)
{
    return call->kind == OP_CALL && comes_from(content_of(op_value(call)), call);
}

static bool reads_fraction(const Op *argument)
{
    const Value *value = op_value(argument);
    return value_is(value, VALUE_NAMED) &&
           str_in_words(value->text, "float numpy.float64 numpy.float32 pandas.to_numeric");
}

static bool is_fraction(Dtype dtype)
{
    return dtype == DTYPE_FLOAT || dtype == DTYPE_NUMBER;
}

/* What CALL reads as a number, if it does: s.astype(float), s.apply(float), pd.to_numeric(s),
 * float(cell). */
static const Op *read_by(const Op *call)
{
    bool applies = calls_any(call, "apply map transform agg");
    if (is_fraction(dtype_cast_to(call)) ||
        (applies && reads_fraction(argument_of(call, "func", 0))))
        return receiver_of(call);
    bool is_function = calls_any(call, "to_numeric") || reads_fraction(call->object);
    return is_function && call->arg_count ? call->args[0].op : NULL;
}

/* df.astype({"c": float}) */
static bool casts_column(const Op *call, const Op *paste)
{
    const Value *frame = op_value(receiver_of(call));
    const Value *dtypes = op_value(argument_of(call, "dtype", 0));
    if (!calls(call, OWNER_FRAME, "astype") || !value_is(dtypes, VALUE_DICT) || !dtypes->keys)
        return false;
    for (uint32_t i = 0; i < dtypes->count; i++) {
        const ColumnFacts *column = columns_get(frame->facts->columns, dtypes->keys[i]->text);
        if (column && is_fraction(dtype_named(dtypes->items[i])) &&
            comes_from(&column->content, paste))
            return true;
    }
    return false;
}

bool is_read_as_fraction(const Code *code, const Op *paste)
{
    for (uint32_t i = 0; i < code->op_count; i++) {
        const Op *call = code_op(code, i);
        if (call->kind != OP_CALL)
            continue;
        const Op *text = read_by(call);
        if ((text && comes_from(content_of(op_value(text)), paste)) || casts_column(call, paste))
            return true;
    }
    return false;
}
