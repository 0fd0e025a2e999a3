#include "flow/questions/keyed.h"

#include "flow/questions.h"

/* The name that set_index is given, when it is one. */
static Str label_named(const Op *call)
{
    const Value *keys = op_value(argument_of(call, "keys", 0));
    if (value_is(keys, VALUE_LIST) && keys->is_constant && keys->count == 1)
        keys = keys->items[0];
    bool is_name = value_is_constant_text(keys);
    return is_name && !argument_of(call, "append", BY_NAME_ONLY) ? keys->text : (Str){0};
}

static bool sets_labels(const Lineage *rows)
{
    return rows && rows->effect == ROWS_RESET && calls(rows->by, OWNER_FRAME, "set_index");
}

const ColumnFacts *column_of_labels(const Value *value)
{
    bool has_labels = value_is_data(value) || value_is(value, VALUE_INDEX);
    const Lineage *rows = has_labels ? value->facts->rows : NULL;
    while (rows && (rows->effect == ROWS_SUBSET || rows->effect == ROWS_REORDERED))
        rows = rows->parent;
    const Value *table = sets_labels(rows) ? op_value(receiver_of(rows->by)) : NULL;
    Str name = table ? label_named(rows->by) : (Str){0};
    if (!name.len || !value_is(table, VALUE_FRAME))
        return NULL;
    const ColumnFacts *column = columns_get(table->facts->columns, name);
    return column && column->sure ? column : NULL;
}

/* The data of what read_csv(index_col=...) made labels of; NULL: not known. */
static const Column *data_read_as_labels(const Value *value)
{
    const Lineage *rows = value->facts->rows;
    while (rows && (rows->effect == ROWS_SUBSET || rows->effect == ROWS_REORDERED))
        rows = rows->parent;
    const Value *read = rows && rows->effect == ROWS_NEW ? op_value(rows->by) : NULL;
    bool is_read = value_is(read, VALUE_FRAME) && calls_any(rows->by, "read_csv read_table");
    const Table *table = is_read ? columns_table(read->facts->columns) : NULL;
    return table && table->index_count == 1 ? &table->index[0] : NULL;
}

static bool is_among(const Samples *values, Str name)
{
    for (uint32_t i = 0; i < values->count; i++)
        if (str_eq(values->at[i].value, name))
            return true;
    return false;
}

/* Is NAME, a text, none of what COLUMN holds? */
static bool is_absent(const Column *column, Str name)
{
    return column && column->has_all_values && !column->goes_on && !column->values_are_shapes &&
           !is_among(&column->values, name);
}

bool labels_are_others(const Value *frame, Str name)
{
    const ColumnFacts *labels = column_of_labels(frame);
    const Column *read = labels ? NULL : data_read_as_labels(frame);
    Dtype dtype = labels ? (Dtype)labels->content.dtype : read ? read->dtype : DTYPE_UNKNOWN;
    const Column *data = labels && !labels->content.steps ? labels->content.data : read;
    return dtype_is_number(dtype) || dtype == DTYPE_DATETIME || is_absent(data, name);
}

bool labels_are_groups(const Value *frame)
{
    const Lineage *rows = value_is(frame, VALUE_FRAME) ? frame->facts->rows : NULL;
    while (rows && (rows->effect == ROWS_SUBSET || rows->effect == ROWS_REORDERED))
        rows = rows->parent;
    const Value *group = rows && rows->effect == ROWS_KEYED && rows->by->kind == OP_CALL
                             ? op_value(receiver_of(rows->by))
                             : NULL;
    bool are_groups = value_is(group, VALUE_GROUPBY) || value_is(group, VALUE_SERIES_GROUPBY) ||
                      (group && calls_any(rows->by, "pivot_table"));
    return are_groups && value_is(frame->facts->keys, VALUE_STRING);
}

const Lineage *rows_before_labels(const Lineage *rows)
{
    return sets_labels(rows) ? rows->parent : rows;
}
