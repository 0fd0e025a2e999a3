#include "flow/questions.h"

/* The text of a column or a cell, also behind `.str`. */
static const Content *content_of(const Value *value)
{
    if (value_is(value, VALUE_STR))
        value = value->of;
    bool has_text = value_is(value, VALUE_SERIES) || value_is(value, VALUE_SCALAR);
    return has_text ? &value->facts->content : NULL;
}

static const Paste *find_paste(const Content *content, const Op *call)
{
    const Paste *paste = content ? content->pasted : NULL;
    while (paste && paste->by != call)
        paste = paste->earlier;
    return paste;
}

bool pastes_zeros_for_unit(const Op *call)
{
    if (call->kind != OP_CALL)
        return false;
    const Paste *paste = find_paste(content_of(op_value(call)), call);
    bool pastes = paste;
    for (; paste; paste = paste->earlier)
        pastes &= !paste->takes_points;
    return pastes;
}

bool is_last_paste(const Op *call)
{
    if (!pastes_zeros_for_unit(call))
        return false;
    for (const Op *op = call->user; op && op->span.start == call->span.start; op = op->user) {
        if (op->kind != OP_ATTRIBUTE && op->kind != OP_CALL)
            break;
        if (pastes_zeros_for_unit(op))
            return false;
    }
    return true;
}

static bool is_digit(Str text, uint32_t at)
{
    return at < text.len && text.at[at] >= '0' && text.at[at] <= '9';
}

/* "1.1k", "€226.5M" */
static bool ends_in_fraction_with_unit(Str text)
{
    for (uint32_t dot = str_find(text, ".", 0); dot < text.len;
         dot = str_find(text, ".", dot + 1)) {
        uint32_t end = dot + 1;
        while (is_digit(text, end))
            end++;
        bool is_fraction = dot > 0 && is_digit(text, dot - 1) && end > dot + 1;
        if (is_fraction && end + 1 == text.len &&
            str_has(STR("kKmMbBtTgG"), (char[]){text.at[end], 0}))
            return true;
    }
    return false;
}

const Op *fraction_with_unit(const Code *code)
{
    for (uint32_t i = 0; i < code->op_count; i++) {
        const Op *op = code_op(code, i);
        if (op->kind == OP_CONSTANT && op->detail == CONSTANT_STRING &&
            ends_in_fraction_with_unit(op->name))
            return op;
    }
    return NULL;
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

/* The dtype that an astype of a DataFrame gives the column NAME: df.astype({"c": float}),
 * df[["a", "b"]].astype(float). */
static Dtype dtype_given(const Op *call, Str name)
{
    const Value *dtypes = op_value(argument_of(call, "dtype", 0));
    if (!value_is(dtypes, VALUE_DICT))
        return dtype_named(dtypes);
    for (uint32_t i = 0; dtypes->keys && i < dtypes->count; i++)
        if (value_is(dtypes->keys[i], VALUE_STRING) && str_eq(dtypes->keys[i]->text, name))
            return dtype_named(dtypes->items[i]);
    return DTYPE_UNKNOWN;
}

static bool reads_columns(const Op *call, Str name)
{
    if (calls(call, OWNER_FRAME, "astype"))
        return is_fraction(dtype_given(call, name));
    return calls(call, OWNER_FRAME, "apply") && reads_fraction(argument_of(call, "func", 0));
}

/* A cast of several columns at once, among them the one that the text is stored in. */
static bool casts_column(const Op *call, const Op *paste)
{
    const Value *text = op_value(paste);
    if (!value_is(text, VALUE_SERIES) || !reads_columns(call, text->facts->name))
        return false;
    const Value *frame = op_value(receiver_of(call));
    const ColumnFacts *column = columns_get(frame->facts->columns, text->facts->name);
    return column && find_paste(&column->content, paste);
}

bool is_read_as_fraction(const Code *code, const Op *paste)
{
    for (uint32_t i = 0; i < code->op_count; i++) {
        const Op *call = code_op(code, i);
        if (call->kind != OP_CALL)
            continue;
        const Op *text = read_by(call);
        if ((text && find_paste(content_of(op_value(text)), paste)) || casts_column(call, paste))
            return true;
    }
    return false;
}
