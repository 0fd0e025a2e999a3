#include "flow/questions.h"

/* A constant, or a list of constants of one kind; the kind, or VALUE_UNKNOWN. */
static ValueKind kind_written(const Value *value)
{
    bool is_one = value_is(value, VALUE_STRING) || value_is(value, VALUE_NUMBER) ||
                  value_is(value, VALUE_BOOL);
    if (is_one)
        return value->is_constant ? (ValueKind)value->kind : VALUE_UNKNOWN;
    bool is_list = value_is(value, VALUE_LIST) && value->is_constant && value->count;
    ValueKind kind = is_list ? kind_written(value->items[0]) : VALUE_UNKNOWN;
    for (uint32_t i = 1; is_list && i < value->count; i++)
        if (!value_is(value->items[i], kind))
            return VALUE_UNKNOWN;
    return kind;
}

static bool are_bool_and_text(Dtype dtype, ValueKind kind)
{
    return (dtype == DTYPE_BOOL && kind == VALUE_STRING) ||
           (dtype == DTYPE_TEXT && kind == VALUE_BOOL);
}

static bool are_never_equal(Dtype dtype, ValueKind kind)
{
    return (dtype_is_number(dtype) && kind == VALUE_STRING) ||
           (dtype == DTYPE_TEXT && kind == VALUE_NUMBER) || are_bool_and_text(dtype, kind);
}

/* `mask & name == "x"` is another mistake, of precedence. */
static bool is_computed_mask(const Op *column)
{
    return column->kind == OP_BINARY || column->kind == OP_COMPARE;
}

static bool compare(const Op *column, const Op *other, NeverEqual *found)
{
    Dtype dtype = dtype_held(op_value(column));
    ValueKind kind = kind_written(op_value(other));
    *found = (NeverEqual){.holder = op_value(column),
                          .column = column,
                          .is_text = dtype == DTYPE_TEXT,
                          .is_about_bools = are_bool_and_text(dtype, kind),
                          .other = other};
    return other && !is_computed_mask(column) && are_never_equal(dtype, kind);
}

static bool is_column(const Op *op)
{
    return value_is(op_value(op), VALUE_SERIES);
}

static bool compare_operands(const Op *compared, NeverEqual *found)
{
    if (compared->detail != OPERATOR_EQ && compared->detail != OPERATOR_NE)
        return false;
    if (is_column(compared->object))
        return compare(compared->object, compared->key, found);
    return is_column(compared->key) && compare(compared->key, compared->object, found);
}

/* df.query("year == '2021'") */
static bool compare_in_query(const Op *call, uint32_t number, NeverEqual *found)
{
    QueryPair pair;
    const Value *table = op_value(receiver_of(call));
    for (uint32_t at = 0; query_next_pair(call, &at, &pair);) {
        const ColumnFacts *column = columns_get(table->facts->columns, pair.column);
        ValueKind kind = pair.is_text ? VALUE_STRING : VALUE_NUMBER;
        if (!column || !column->sure || !are_never_equal(column->content.dtype, kind) ||
            number-- > 0)
            continue;
        *found = (NeverEqual){.holder = table,
                              .is_text = !pair.is_text,
                              .is_about_bools = are_bool_and_text(column->content.dtype, kind),
                              .written = pair.other};
        return true;
    }
    return false;
}

bool never_equal_by(const Op *op, uint32_t number, NeverEqual *found)
{
    if (op->kind == OP_COMPARE)
        return number == 0 && compare_operands(op, found);
    if (calls(op, OWNER_SERIES, "isin"))
        return number == 0 && compare(receiver_of(op), argument_of(op, "values", 0), found);
    if (calls(op, OWNER_SERIES, "eq") || calls(op, OWNER_SERIES, "ne"))
        return number == 0 && compare(receiver_of(op), argument_of(op, "other", 0), found);
    return op->kind == OP_CALL && compare_in_query(op, number, found);
}
