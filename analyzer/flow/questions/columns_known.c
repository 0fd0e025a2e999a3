#include "flow/questions.h"

static bool is_with_suffix(Str name, Str column)
{
    bool is_longer = str_ends(column, "_x") || str_ends(column, "_y");
    return is_longer && str_eq(str_slice(column, 0, column.len - 2), name);
}

bool column_got_suffix(const Value *table, Str name)
{
    const Columns *columns = table->facts->columns;
    for (uint32_t i = 0; columns_entry(columns, i); i++) {
        Str column = columns_entry(columns, i)->name;
        if (is_with_suffix(name, column) && columns_get(columns, column))
            return true;
    }
    return false;
}

bool has_one_column(const Value *frame)
{
    uint32_t count = 0;
    const Columns *columns = frame->facts->columns;
    for (uint32_t i = 0; count < 2 && !columns_are_open(columns) && columns_entry(columns, i); i++)
        count += columns_get(columns, columns_entry(columns, i)->name) == columns_entry(columns, i);
    return count == 1;
}

const ColumnFacts *column_taken(const Op *op)
{
    const Object *object = object_of(op_value(op));
    bool is_column =
        object && object->origin == ORIGIN_COLUMN && value_is(object->parent, VALUE_FRAME);
    return is_column ? columns_get(object->parent->facts->columns, object->column) : NULL;
}

bool is_identifier(Str name)
{
    for (uint32_t i = 0; i < name.len; i++) {
        char c = name.at[i];
        bool is_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
        if (!is_letter && !(i && c >= '0' && c <= '9'))
            return false;
    }
    return name.len > 0;
}

#define LONGEST_DESCENT 64u

const Op *reader_of(const Value *table)
{
    for (uint32_t i = 0; i < LONGEST_DESCENT && value_is_data(table) && table->object_count; i++) {
        const Op *site = table->objects[0]->site;
        const Member *member = called_member(site);
        if (member && member->owner == OWNER_PANDAS && str_starts(member->name, "read_"))
            return site;
        table = table->objects[0]->parent;
    }
    return NULL;
}

const Columns *columns_when_read(const Value *table)
{
    const Value *read = op_value(reader_of(table));
    return value_is(read, VALUE_FRAME) ? read->facts->columns : NULL;
}
