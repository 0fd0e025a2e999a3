#include "flow/questions.h"

static bool is_plain_bool(const Value *dtype)
{
    return dtype_named(dtype) == DTYPE_BOOL && !str_starts(dtype->text, "boolean");
}

static bool casts_to_bool(const Op *call)
{
    if (dtype_cast_to(call) == DTYPE_BOOL)
        return is_plain_bool(op_value(argument_of(call, "dtype", 0)));
    const Value *function =
        applies_to_each(call) && call->arg_count ? op_value(call->args[0].op) : NULL;
    return value_is(function, VALUE_NAMED) && str_is(function->text, "bool");
}

const Op *made_bool_by(const Op *call)
{
    const Op *column = casts_to_bool(call) ? receiver_of(call) : NULL;
    const Value *value = op_value(column);
    bool is_text = value_is(value, VALUE_SERIES) && value->facts->content.dtype == DTYPE_TEXT;
    return is_text ? column : NULL;
}

bool column_made_bool_by(const Op *call, uint32_t number, Str *column)
{
    if (!calls(call, OWNER_FRAME, "astype"))
        return false;
    const Value *dtypes = op_value(argument_of(call, "dtype", 0));
    const Value *table = op_value(receiver_of(call));
    for (uint32_t i = 0; value_is(dtypes, VALUE_DICT) && dtypes->keys && i < dtypes->count; i++) {
        const Value *name = dtypes->keys[i];
        bool is_bool = value_is(name, VALUE_STRING) && is_plain_bool(dtypes->items[i]);
        const ColumnFacts *facts = is_bool ? columns_get(table->facts->columns, name->text) : NULL;
        if (!facts || facts->content.dtype != DTYPE_TEXT || number-- > 0)
            continue;
        *column = name->text;
        return true;
    }
    return false;
}

bool was_no_text(const Value *value)
{
    const Content *content = &value->facts->content;
    return content->before_text == DTYPE_BOOL ||
           (content->text_cast && content->before_text != DTYPE_TEXT);
}

bool has_letters_made_alike(const Op *column)
{
    return calls(column, OWNER_STR, "lower") || calls(column, OWNER_STR, "upper") ||
           calls(column, OWNER_STR, "title") || calls(column, OWNER_STR, "capitalize") ||
           calls(column, OWNER_STR, "casefold");
}
