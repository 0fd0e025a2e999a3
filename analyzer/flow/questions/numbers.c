#include "flow/questions/numbers.h"

#include <stdlib.h>

#include "flow/questions.h"

static bool is_flag(Str number)
{
    return str_in_words(number, "0 1 0.0 1.0");
}

bool holds_only_flags(const Value *value)
{
    const Column *data = value_is(value, VALUE_SERIES) ? value->facts->content.data : NULL;
    if (value_is(value, VALUE_SERIES) && value->facts->content.are_flags)
        return true;
    if (!data || !data->has_all_values)
        return false;
    for (uint32_t i = 0; i < data->values.count; i++)
        if (!is_flag(data->values.at[i].value))
            return false;
    return true;
}

bool holds_more_than_flags(const Value *value)
{
    const Column *data = value_is(value, VALUE_SERIES) ? value->facts->content.data : NULL;
    return data && dtype_is_number(data->dtype) && data->has_range &&
           (data->least < 0 || data->most > 1);
}

/* The column that is read by its name, or "". */
static Str column_read(const Op *op)
{
    if (op->kind == OP_ATTRIBUTE)
        return op->name;
    bool is_item =
        op->kind == OP_ITEM && op->key->kind == OP_CONSTANT && op->key->detail == CONSTANT_STRING;
    return is_item ? op->key->name : (Str){0};
}

static bool is_number(const Op *op)
{
    return op->kind == OP_CONSTANT &&
           (op->detail == CONSTANT_INTEGER || op->detail == CONSTANT_FLOAT) && !is_flag(op->name);
}

/* So far a file is searched to both sides: a bound for generated code. */
#define FARTHEST 20000u

bool is_compared_with_numbers(const Code *code, const Op *op)
{
    Str name = column_read(op);
    uint32_t from = op->index > FARTHEST ? op->index - FARTHEST : 0;
    for (uint32_t i = from; name.len && i < code->op_count && i < op->index + FARTHEST; i++) {
        const Op *compare = code_op(code, i);
        if (compare->kind == OP_COMPARE && is_number(compare->key) &&
            str_eq(column_read(compare->object), name))
            return true;
    }
    return false;
}

#define LONGEST_NUMBER 40u

bool number_written(Str text, double *number)
{
    char spelling[LONGEST_NUMBER] = {0}, *end;
    if (!text.len || text.len >= LONGEST_NUMBER)
        return false;
    for (uint32_t i = 0; i < text.len; i++)
        spelling[i] = text.at[i];
    *number = strtod(spelling, &end);
    return end == spelling + text.len;
}
