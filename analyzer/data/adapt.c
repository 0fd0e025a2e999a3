#include "data/adapt.h"

#include <string.h>

#include "data/adapt_missing.h"

bool label_is_of(const CsvLabel *label, const Column *column, uint32_t place)
{
    if (label->position == CSV_EVERY_COLUMN.position)
        return true;
    return label->position >= 0 ? (uint32_t)label->position == place
                                : !column->is_position && str_eq(label->name, column->name);
}

static bool is_in(const CsvLabels *labels, const Column *column, uint32_t place)
{
    for (uint32_t i = 0; i < labels->count; i++)
        if (label_is_of(&labels->at[i], column, place))
            return true;
    return false;
}

/* Given names take the place of those that stand in the package, one by one. Without names the two
 * must agree on whether there are any. */
static bool rename_columns(Table *table, const CsvOptions *options)
{
    if (options->prefix.len)
        return false;
    if (!options->names.count)
        return table->columns[0].is_position == (options->header == CSV_HEADER_NONE);
    if (options->names.count != table->column_count)
        return false;
    for (uint32_t i = 0; i < table->column_count; i++) {
        table->columns[i].name = options->names.at[i];
        table->columns[i].is_position = false;
    }
    return true;
}

static bool finds_all(const CsvLabels *labels, const Table *table)
{
    for (uint32_t i = 0; i < labels->count; i++) {
        uint32_t place = 0;
        while (place < table->column_count &&
               !label_is_of(&labels->at[i], &table->columns[place], place))
            place++;
        if (place == table->column_count)
            return false;
    }
    return true;
}

static void override_dtypes(Table *table, const CsvOptions *options)
{
    for (uint32_t i = 0; i < table->column_count; i++) {
        Column *column = &table->columns[i];
        if (is_in(&options->dates, column, i))
            column->dtype = DTYPE_UNKNOWN;
        for (uint32_t k = options->dtype_count; k-- > 0;)
            if (label_is_of(&options->dtypes[k].column, column, i))
                column->dtype = options->dtypes[k].dtype;
    }
}

static void keep_used(Table *table, const CsvLabels *usecols)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < table->column_count; i++)
        if (is_in(usecols, &table->columns[i], i))
            table->columns[kept++] = table->columns[i];
    table->column_count = kept;
}

static void take_index(Arena *arena, Table *table, const CsvLabels *labels)
{
    uint32_t kept = 0;
    table->index = ARENA_ARRAY(arena, Column, labels->count);
    for (uint32_t i = 0; i < labels->count; i++)
        for (uint32_t place = 0; place < table->column_count; place++)
            if (label_is_of(&labels->at[i], &table->columns[place], place)) {
                table->index[table->index_count++] = table->columns[place];
                break;
            }
    for (uint32_t i = 0; i < table->column_count; i++)
        if (!is_in(labels, &table->columns[i], i))
            table->columns[kept++] = table->columns[i];
    table->column_count = kept;
}

const Table *adapt_table(Arena *arena, const Table *table, const CsvOptions *options)
{
    Table *adapted = ARENA_NEW(arena, Table);
    *adapted = *table;
    adapted->columns = ARENA_ARRAY(arena, Column, table->column_count);
    memcpy(adapted->columns, table->columns, sizeof *table->columns * table->column_count);
    if (!rename_columns(adapted, options) || !finds_all(&options->usecols, adapted))
        return NULL;
    for (uint32_t i = 0; i < adapted->column_count; i++)
        adapt_missing(arena, &adapted->columns[i], options, i);
    override_dtypes(adapted, options);
    if (options->has_usecols)
        keep_used(adapted, &options->usecols);
    if (!finds_all(&options->index_col, adapted))
        return NULL;
    take_index(arena, adapted, &options->index_col);
    return adapted;
}
