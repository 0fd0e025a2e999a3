#include "flow/questions/keyed.h"

#include "flow/questions.h"

/* The name that set_index is given, when it is one. */
static Str label_named(const Op *call)
{
    const Value *keys = op_value(argument_of(call, "keys", 0));
    if (value_is(keys, VALUE_LIST) && keys->is_constant && keys->count == 1)
        keys = keys->items[0];
    bool is_name = value_is(keys, VALUE_STRING) && keys->is_constant;
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

const Lineage *rows_before_labels(const Lineage *rows)
{
    return sets_labels(rows) ? rows->parent : rows;
}
