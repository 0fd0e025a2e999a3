/* An output was made when its cell ran last, which may have been after later cells. So it is
 * believed only as far as it does not contradict what the code has done up to here. */
#include "flow/saved.h"

#include "flow/saved_told.h"

/* The only output of that kind; of several nobody knows which is meant. */
static const SavedOutput *find_output(const SavedOutputs *outputs, const Told *told)
{
    const SavedOutput *found = NULL;
    for (uint32_t i = 0; i < outputs->count; i++) {
        const SavedOutput *output = &outputs->at[i];
        if (output->kind != told->form || output->place != told->place)
            continue;
        if (found)
            return NULL;
        found = output;
    }
    return found;
}

/* Did the cell run last after one behind it? Then the output may show what that one made. */
static bool is_of_a_later_time(const Source *source, const Cell *cell)
{
    for (uint32_t i = 0; i < source->cell_count; i++) {
        const Cell *behind = &source->cells[i];
        if (behind->start > cell->start && behind->ran && behind->ran < cell->ran)
            return true;
    }
    return false;
}

/* COLUMN with the notebook as the place where it is told of. */
static const Column *told_in(Arena *arena, const Column *column, Str path)
{
    Column *copy = ARENA_NEW(arena, Column);
    *copy = *column;
    copy->path = path;
    return copy;
}

/* What is known of a column already is kept. Objects may be text, and mostly are. The rows that are
 * shown are a sample of text; how numbers are written is not shown. */
static ColumnFacts learned(Arena *arena, const Columns *before, const Table *table,
                           const Column *column)
{
    const ColumnFacts *known = columns_get(before, column->name);
    ColumnFacts facts = known ? *known : (ColumnFacts){.name = column->name};
    facts.sure = true;
    if (known && known->made_by)
        return facts;
    if (facts.content.dtype == DTYPE_UNKNOWN && column->dtype != DTYPE_MIXED)
        facts.content.dtype = column->dtype;
    if (facts.content.missing == MISSING_UNKNOWN && column->missing)
        facts.content.missing = MISSING_SOME;
    bool has_values = column->dtype == DTYPE_TEXT && column->values.count;
    if (!facts.content.data && !facts.content.steps && has_values)
        facts.content.data = told_in(arena, column, table->path);
    return facts;
}

/* A table whose columns are all known already: an output can only say more of what they hold. */
static void learn_contents(Flow *flow, const Value *frame, const Table *table)
{
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    for (uint32_t i = 0; i < table->column_count; i++) {
        const ColumnFacts *known = columns_get(facts->columns, table->columns[i].name);
        if (!known || known->made_by)
            return;
    }
    const Columns *before = facts->columns;
    for (uint32_t i = 0; i < table->column_count; i++)
        facts->columns = columns_with(flow->arena, facts->columns,
                                      learned(flow->arena, before, table, &table->columns[i]));
    facts_change(flow, frame, facts);
}

/* Did the code see to a column that the output has not? Then the output is of another moment. */
static bool contradicts(Arena *arena, const Columns *before, const Columns *after)
{
    uint32_t count;
    const ColumnFacts *const *list = columns_list(arena, before, &count);
    for (uint32_t i = 0; i < count; i++)
        if (list[i]->sure && !columns_may_have(after, list[i]->name))
            return true;
    return false;
}

/* A column that the code took away is not there, so neither is this the output's moment. */
static bool has_taken_away(const Columns *before, const Table *table)
{
    for (uint32_t i = 0; i < table->column_count; i++)
        if (!columns_may_have(before, table->columns[i].name))
            return true;
    return false;
}

/* Names with levels are shown with blanks between these. */
static bool has_levels(Str name)
{
    return str_has(name, "  ");
}

static void learn_columns(Flow *flow, const Value *frame, const Table *table)
{
    Arena *arena = flow->arena;
    const Columns *before = facts_now(flow, frame)->columns;
    const Columns *after = columns_none(!table->closed);
    for (uint32_t i = 0; i < table->column_count; i++) {
        if (table->columns[i].is_position || has_levels(table->columns[i].name))
            return;
        after = columns_with(arena, after, learned(arena, before, table, &table->columns[i]));
    }
    if (!table->column_count || contradicts(arena, before, after) || has_taken_away(before, table))
        return;
    Facts *facts = facts_copy(arena, facts_now(flow, frame));
    facts->columns = columns_from(arena, after, table);
    facts_change(flow, frame, facts);
}

/* df.columns as a table without rows. */
static const Table *table_of_names(Arena *arena, const SavedOutput *list, Str path)
{
    Table *table = ARENA_NEW(arena, Table);
    table->origin = TABLE_FROM_NOTEBOOK;
    table->path = path;
    table->closed = list->complete && !list->has_others;
    table->columns = ARENA_ARRAY(arena, Column, list->pair_count);
    for (uint32_t i = 0; i < list->pair_count; i++)
        table->columns[table->column_count++].name = list->pairs[i].value;
    return table;
}

/* The columns that a Series counts something of, as a table without rows. */
static const Table *table_of_labels(Arena *arena, const SavedOutput *series, Str path)
{
    Table *table = ARENA_NEW(arena, Table);
    table->origin = TABLE_FROM_NOTEBOOK;
    table->path = path;
    table->closed = series->complete;
    table->columns = ARENA_ARRAY(arena, Column, series->pair_count);
    for (uint32_t i = 0; i < series->pair_count; i++)
        table->columns[table->column_count++].name = series->pairs[i].label;
    return table;
}

/* What is known of the column NAME is kept; figures of all rows go before those of a few. */
static void learn_column(Flow *flow, const Value *frame, Str name, Column *column)
{
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    const ColumnFacts *known = columns_get(facts->columns, name);
    const Column *data = known ? known->content.data : NULL;
    const Column *origin = known && known->content.steps ? known->content.steps->data : data;
    bool is_better = !origin || (column->has_all_values && !origin->has_all_values);
    if (!is_better || !columns_may_have(facts->columns, name))
        return;
    ColumnFacts changed = known ? *known : (ColumnFacts){.name = name};
    changed.sure = true;
    Dtype before = changed.content.dtype;
    bool is_text = column->dtype == DTYPE_TEXT;
    if ((before == DTYPE_TEXT && !is_text) || (dtype_is_number(before) && is_text))
        return; /* shown at another time, when it held something else */
    column->are_integers |= before == DTYPE_INTEGER;
    column->path = flow->code->source->path;
    column->name = column->name.len ? column->name : name;
    changed.content.data = column;
    changed.content.steps = NULL;
    if (before == DTYPE_UNKNOWN)
        changed.content.dtype = column->dtype;
    if (changed.content.missing == MISSING_UNKNOWN && column->missing)
        changed.content.missing = MISSING_SOME;
    facts->columns = columns_with(flow->arena, facts->columns, changed);
    facts_change(flow, frame, facts);
}

/* The numbers of each column that is shown. */
static void learn_description(Flow *flow, const Value *frame, const SavedOutput *output)
{
    uint32_t rows = outputs_described_rows(output);
    for (uint32_t i = 0, at = 0; i < output->field_count && at < output->table.column_count; i++) {
        Column *column = ARENA_NEW(flow->arena, Column);
        bool is_shown = !str_in_words(output->cells[i], "... ..");
        if (is_shown && outputs_described(output, i, rows, column))
            learn_column(flow, frame, output->table.columns[at].name, column);
        at += is_shown;
    }
}

static void learn_of_column(Flow *flow, const Value *frame, const Told *told,
                            const SavedOutput *output)
{
    Arena *arena = flow->arena;
    Column *column = ARENA_NEW(arena, Column);
    bool is_read = told->kind == TOLD_COUNTS        ? outputs_value_counts(arena, output, column)
                   : told->kind == TOLD_VALUES      ? outputs_unique(arena, output, column)
                   : told->kind == TOLD_SOME_VALUES ? outputs_column(arena, output, column)
                                                    : outputs_described(output, 0, 0, column);
    if (is_read)
        learn_column(flow, frame, told->column, column);
}

static void learn_of_table(Flow *flow, const Value *frame, const Told *told,
                           const SavedOutput *output)
{
    Str path = flow->code->source->path;
    const Table *table = told->kind == TOLD_NAMES       ? table_of_names(flow->arena, output, path)
                         : told->kind == TOLD_BY_COLUMN ? table_of_labels(flow->arena, output, path)
                                                        : &output->table;
    if (told->kind == TOLD_DESCRIPTION)
        learn_description(flow, frame, output);
    else if (columns_are_open(facts_now(flow, frame)->columns))
        learn_columns(flow, frame, table);
    else
        learn_contents(flow, frame, table);
}

/* Figures of columns change, whatever their names; where a table is shown, names are held against
 * the code. */
static bool needs_its_time(const Told *told)
{
    return told->column.len || told->kind == TOLD_DESCRIPTION || told->kind == TOLD_BY_COLUMN;
}

void saved_learn(Flow *flow, const Op *statement)
{
    const Source *source = flow->code->source;
    Told told;
    if (source->kind != SOURCE_NOTEBOOK || code_module_of(flow->code, statement) || !flow->data ||
        !flow->data->use_data || !told_by(flow, statement, &told))
        return;
    const Cell *cell = source_cell_at(source, statement->span.start);
    SavedOutputs outputs = outputs_of_cell(flow->arena, source, cell);
    const SavedOutput *output = find_output(&outputs, &told);
    if (!output || (needs_its_time(&told) && is_of_a_later_time(source, cell)))
        return;
    const Value *frame = value_of(flow, told.table);
    if (told.column.len)
        learn_of_column(flow, frame, &told, output);
    else
        learn_of_table(flow, frame, &told, output);
}
