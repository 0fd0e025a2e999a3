#include "flow/questions.h"

Dtype dtype_cast_to(const Op *call)
{
    if (!calls_any(call, "astype"))
        return DTYPE_UNKNOWN;
    return dtype_named(op_value(argument_of(call, "dtype", 0)));
}

/* s.apply(int), s.map(str): the function, or "". */
static Str applied_to_each(const Op *call)
{
    bool applies = applies_to_each(call) && call->arg_count == 1;
    const Value *function = applies ? op_value(call->args[0].op) : NULL;
    return value_is(function, VALUE_NAMED) ? function->text : (Str){0};
}

const Op *made_number_by(const Op *call)
{
    if (calls(call, OWNER_PANDAS, "to_numeric"))
        return call->arg_count == 1 ? argument_of(call, "arg", 0) : NULL;
    Dtype dtype = dtype_cast_to(call);
    bool makes = dtype_is_number(dtype) || str_in_words(applied_to_each(call), "int float");
    return makes ? receiver_of(call) : NULL;
}

static Str column_read(const Op *op)
{
    bool known;
    if (op->kind == OP_ITEM)
        return text_of(op->key, &known);
    return op->kind == OP_ATTRIBUTE ? op->name : (Str){0};
}

static bool mentions(const Op *op, Str column)
{
    bool is_text = op->kind == OP_CONSTANT && op->detail == CONSTANT_STRING;
    return (is_text || op->kind == OP_ATTRIBUTE) && str_eq(op->name, column);
}

/* How often the text of COLUMN is named in the operations (FROM, TO). */
static uint32_t mentions_between(const Code *code, Str column, uint32_t from, uint32_t to)
{
    uint32_t count = 0;
    for (uint32_t i = from + 1; i < to; i++)
        count += mentions(code_op(code, i), column);
    return count;
}

static uint32_t loads_between(const Code *code, uint32_t slot, uint32_t from, uint32_t to)
{
    uint32_t count = 0;
    for (uint32_t i = from + 1; i < to; i++)
        count += code_op(code, i)->kind == OP_LOAD && code_op(code, i)->slot == slot;
    return count;
}

/* Text in a variable: read once on the way, and then lost or never read again. */
static bool is_variable_used_once(const Code *code, const Op *load, const Op *cast, const Op *call)
{
    const Op *store = store_of(call);
    bool is_replaced = store && store->kind == OP_STORE && store->slot == load->slot;
    uint32_t end = is_replaced ? call->index : code->op_count;
    return loads_between(code, load->slot, cast->index, end) == 1;
}

/* Text in a column: the store and the read name it, and then it is replaced. */
static bool is_column_used_once(const Code *code, const Op *item, const Op *cast, const Op *call)
{
    const Op *frame, *store = store_of(call);
    Str column = column_read(item);
    if (!column.len || !store || !str_eq(stored_column(store, &frame), column))
        return false;
    bool is_named_in_store = store_of(cast) && store_of(cast)->kind == OP_STORE_ITEM;
    return mentions_between(code, column, cast->index, call->index) ==
           (is_named_in_store ? 2u : 1u);
}

static bool is_plain_text(const Op *cast)
{
    if (!calls_any(cast, "astype"))
        return true;
    const Value *dtype = op_value(argument_of(cast, "dtype", 0));
    return str_in_words(dtype->text, "str numpy.str_ U");
}

static const Op *cast_behind(const Code *code, const Op *call)
{
    const Op *receiver = made_number_by(call);
    if (!receiver || dtype_cast_to(receiver) == DTYPE_TEXT ||
        str_is(applied_to_each(receiver), "str"))
        return receiver;
    const Value *value = op_value(receiver);
    const Op *cast = value_is(value, VALUE_SERIES) ? value->facts->content.text_cast : NULL;
    if (!cast || cast->index > call->index)
        return NULL;
    bool used_once = receiver->kind == OP_LOAD ? is_variable_used_once(code, receiver, cast, call)
                                               : is_column_used_once(code, receiver, cast, call);
    return used_once ? cast : NULL;
}

const Op *text_cast_before(const Code *code, const Op *call)
{
    const Op *cast = cast_behind(code, call);
    return cast && is_plain_text(cast) ? cast : NULL;
}

/* The text of a date, a period, a duration or a flag is not its number. */
static bool needs_text(Dtype before)
{
    return before == DTYPE_BOOL || before == DTYPE_DATETIME || before == DTYPE_TIMEDELTA ||
           before == DTYPE_CATEGORY || before == DTYPE_MIXED;
}

static bool is_nullable(const Op *call)
{
    if (!calls_any(call, "astype"))
        return false;
    Str dtype = op_value(argument_of(call, "dtype", 0))->text;
    return str_starts(dtype, "Int") || str_starts(dtype, "UInt") || str_starts(dtype, "Float") ||
           str_starts(dtype, "pandas.");
}

const Op *useless_text_cast_before(const Code *code, const Op *call)
{
    if (!made_number_by(call) || is_nullable(call))
        return NULL;
    const Op *cast = text_cast_before(code, call);
    return cast && !needs_text(dtype_held(op_value(receiver_of(cast)))) ? cast : NULL;
}

const Op *number_cast_behind(const Op *call)
{
    uint32_t links = MOST_LINKS;
    for (const Op *at = call->user; at && links > 0; at = at->user, links--) {
        if (calls(at, OWNER_SERIES, "astype") || calls(at, OWNER_FRAME, "astype"))
            return dtype_is_number(dtype_held(op_value(at))) ? at : NULL;
        if (calls(at, OWNER_PANDAS, "to_numeric") || str_in_words(called_path(at), "int float"))
            return at;
        if (at->kind != OP_ATTRIBUTE && at->kind != OP_CALL)
            break;
    }
    return NULL;
}

static bool is_coerced(const Op *errors)
{
    bool known;
    return str_is(text_of(errors, &known), "coerce");
}

/* to_numeric itself refuses a table. */
const Op *coerced_by(const Op *call)
{
    if (calls(call, OWNER_PANDAS, "to_numeric")) {
        const Op *given = argument_of(call, "arg", 0);
        bool is_read =
            is_coerced(argument_of(call, "errors", 1)) && !value_is(op_value(given), VALUE_FRAME);
        return is_read ? given : NULL;
    }
    bool may_apply = calls(call, OWNER_SERIES, "apply") || calls(call, OWNER_FRAME, "apply");
    const Value *function = may_apply ? op_value(argument_of(call, "func", 0)) : NULL;
    bool applies = value_is(function, VALUE_NAMED) && str_is(function->text, "pandas.to_numeric");
    return applies && is_coerced(argument_of(call, "errors", BY_NAME_ONLY)) ? receiver_of(call)
                                                                            : NULL;
}

bool is_empty_where_missing(const Op *column)
{
    uint32_t links = MOST_LINKS;
    for (const Op *at = column; at && at->kind == OP_CALL && links > 0; links--) {
        const Op *given = calls_any(at, "fillna") ? argument_of(at, "value", 0) : NULL;
        if (given && value_is_text(op_value(given), ""))
            return true;
        at = receiver_of(at);
    }
    return false;
}
