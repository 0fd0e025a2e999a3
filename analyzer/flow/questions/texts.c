#include "flow/questions.h"

/* "007" and "+7" are the integer 7, whose text is "7". */
static bool is_written_as_cast(Str value)
{
    uint32_t from = value.len && value.at[0] == '-';
    for (uint32_t i = from; i < value.len; i++)
        if (value.at[i] < '0' || value.at[i] > '9')
            return false;
    return value.len > from && (value.at[from] != '0' || value.len == 1);
}

static bool are_written_as_cast(const Column *data)
{
    for (uint32_t i = 0; i < data->values.count; i++)
        if (!is_written_as_cast(data->values.at[i].value))
            return false;
    return true;
}

/* What CAST, an astype of a column or of a table with a column NAME, was called on. */
static const Column *data_before(const Op *cast, Str name)
{
    const Value *before = cast->kind == OP_CALL ? op_value(receiver_of(cast)) : NULL;
    if (value_is(before, VALUE_SERIES))
        return before->facts->content.data;
    const ColumnFacts *column =
        value_is(before, VALUE_FRAME) ? columns_get(before->facts->columns, name) : NULL;
    return column && column->sure ? column->content.data : NULL;
}

static const Column *integers_cast(const Content *content, Str name)
{
    bool is_cast = content->dtype == DTYPE_TEXT && content->text_cast;
    const Column *data = is_cast ? data_before(content->text_cast, name) : NULL;
    bool are_integers = data && column_is_known(data) && !data->values_are_shapes &&
                        dtype_is_number(data->dtype) && data->dtype != DTYPE_FLOAT &&
                        !data->missing && are_written_as_cast(data);
    return are_integers ? data : NULL;
}

const Column *texts_seen(const Content *content, Str name)
{
    const Column *data = content->data;
    bool is_text = data && column_is_known(data) && data->dtype == DTYPE_TEXT;
    return is_text ? data : integers_cast(content, name);
}

const Column *texts_of(const Value *value)
{
    bool is_series = value_is(value, VALUE_SERIES);
    return is_series ? texts_seen(&value->facts->content, value->facts->name) : NULL;
}
