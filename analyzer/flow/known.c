#include "flow/known.h"

#include "flow/questions.h"

bool makes_table(const Op *op)
{
    const Value *value = op_value(op);
    for (uint32_t i = 0; value_is(value, VALUE_FRAME) && i < value->object_count; i++)
        if (value->objects[i]->site != op)
            return false;
    return value_is(value, VALUE_FRAME) && value->object_count;
}

const Value *origin_of(const Value *table)
{
    const Object *object = object_of(table);
    for (uint32_t links = 0; object && value_is_data(object->parent); links++) {
        if (links == MOST_LINKS)
            return NULL;
        table = object->parent;
        object = object_of(table);
    }
    return object ? table : NULL;
}

static bool is_traced(const Value *table)
{
    const Value *origin = origin_of(table);
    const Op *site = origin ? object_of(origin)->site : NULL;
    return site && (called_member(site) || called_path(site).len);
}

bool content_has_values(const Content *content)
{
    const Column *data = content->steps ? content->steps->data : content->data;
    return data && data->values.count && !data->values_are_shapes;
}

static bool has_values(const Columns *columns)
{
    const ColumnFacts *column;
    for (uint32_t i = 0; (column = columns_entry(columns, i)); i++)
        if (content_has_values(&column->content) && columns_get(columns, column->name) == column)
            return true;
    return false;
}

KnownTables known_tables(const Code *code)
{
    KnownTables known = {0};
    for (uint32_t i = 0; i < code->op_count; i++) {
        const Op *op = code_op(code, i);
        if (!makes_table(op))
            continue;
        const Columns *columns = op_value(op)->facts->columns;
        known.made++;
        known.traced += is_traced(op_value(op));
        known.closed += !columns_are_open(columns);
        known.sampled += has_values(columns);
    }
    return known;
}
