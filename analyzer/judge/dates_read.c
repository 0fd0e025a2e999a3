#include "judge/dates_read.h"

#include "judge/pass.h"
#include "judge/rule.h"

static void add_seen(Pass *pass, DatesReadAll *all, DatesRead read)
{
    if (read.evidence.column)
        LIST_ADD(pass->arena, all, read);
}

/* The columns of the file that a reader's parse_dates= names, then the labels of its rows. */
static void list_file(Pass *pass, DatesRead read, DatesReadAll *all)
{
    uint32_t count;
    const ColumnFacts *const *columns = evidence_columns(pass, read.call, &count);
    const Value *frame = op_value(read.call);
    const Table *table = value_is(frame, VALUE_FRAME) ? columns_table(frame->facts->columns) : NULL;
    read.begins = true;
    for (uint32_t i = 0; i < count; i++) {
        read.evidence = evidence_of_column(columns[i]->content.data);
        if (is_parsed_date(read.reading.columns, read.evidence.name, false))
            add_seen(pass, all, read);
    }
    for (uint32_t i = 0; table && i < table->index_count; i++) {
        read.evidence = evidence_of_column(&table->index[i]);
        if (is_parsed_date(read.reading.columns, read.evidence.name, true))
            add_seen(pass, all, read);
    }
}

/* As the table has them: none left out or moved. */
static bool are_rows_whole(const Value *table)
{
    return table->facts->rows && table->facts->rows->effect == ROWS_NEW;
}

static void list_table(Pass *pass, const Op *call, DatesReadAll *all)
{
    Str name;
    DatesRead read = {.call = call};
    const Value *table = op_value(receiver_of(call));
    for (uint32_t i = 0; table_dates_read_by(call, i, &read.reading, &name); i++) {
        read.evidence = evidence_in_table(pass, table, name);
        read.begins = are_rows_whole(table);
        add_seen(pass, all, read);
    }
}

DatesReadAll dates_read(Pass *pass, const Op *call)
{
    DatesReadAll all = {0};
    DatesRead read = {.call = call};
    list_table(pass, call, &all);
    if (!dates_read_by(call, &read.reading))
        return all;
    const Op *values = read.reading.values;
    if (read.reading.columns) {
        list_file(pass, read, &all);
    } else if (!read.reading.by_python && dtype_held(op_value(values)) != DTYPE_DATETIME) {
        read.evidence = evidence_of_values_or_shapes(pass, values);
        read.begins = evidence_begins(values);
        LIST_ADD(pass->arena, &all, read);
    }
    return all;
}
