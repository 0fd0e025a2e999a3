/* An output was made when its cell ran last, which may have been after later cells. So it is
 * believed only as far as it does not contradict what the code has done up to here. */
#include "flow/saved.h"

#include "data/outputs.h"

/* The table that X shows some or all of the rows of: df, df.head(), df.sort_values("c").head(3) */
static const Op *shown_table(const Flow *flow, const Op *op)
{
    while (op->kind == OP_CALL && op->object->kind == OP_ATTRIBUTE &&
           str_in_words(op->object->name, "head tail sample sort_values sort_index nlargest "
                                          "nsmallest drop_duplicates copy query") &&
           value_is(value_of(flow, op->object->object), VALUE_FRAME))
        op = op->object->object;
    return op;
}

/* What the statement tells of, and by which kind of output. */
typedef struct Told {
    const Op *table;
    SavedKind kind;
    SavedPlace place;
    Str column; /* the one that is counted, or "" */
} Told;

static bool is_call_of(const Op *op, const char *method)
{
    return op->kind == OP_CALL && op->object->kind == OP_ATTRIBUTE &&
           str_is(op->object->name, method);
}

/* df["c"].value_counts() without arguments: every value, and how often. */
static bool counts_column(const Flow *flow, const Op *op, Told *told)
{
    if (!is_call_of(op, "value_counts") || op->arg_count)
        return false;
    const Op *column = op->object->object;
    const Value *series = value_of(flow, column);
    bool is_column = value_is(series, VALUE_SERIES) && series->object_count == 1 &&
                     series->objects[0]->origin == ORIGIN_COLUMN && column->object;
    if (!is_column)
        return false;
    *told = (Told){column->object, SAVED_SERIES, SAVED_RESULT, series->objects[0]->column};
    return true;
}

/* print(df.head()) */
static const Op *printed(const Op *op)
{
    bool is_print = op->kind == OP_CALL && op->object->kind == OP_LOAD &&
                    str_is(op->object->name, "print") && op->arg_count == 1 &&
                    op->args[0].kind == ARG_POSITION;
    return is_print ? op->args[0].op : NULL;
}

static bool understand(const Flow *flow, const Op *statement, Told *told)
{
    const Op *print = printed(statement->input), *op = print ? print : statement->input;
    bool is_shown = print || (statement->flags & OP_SHOWN);
    if (is_call_of(op, "info") && !op->arg_count)
        *told = (Told){op->object->object, SAVED_SUMMARY, SAVED_PRINTED, {0}};
    else if (!is_shown)
        return false;
    else if (op->kind == OP_ATTRIBUTE && str_is(op->name, "columns"))
        *told = (Told){op->object, SAVED_LIST, SAVED_RESULT, {0}};
    else if (op->kind == OP_ATTRIBUTE && str_is(op->name, "dtypes"))
        *told = (Told){op->object, SAVED_DTYPES, SAVED_RESULT, {0}};
    else if (value_is(value_of(flow, op), VALUE_FRAME))
        *told = (Told){shown_table(flow, op), SAVED_FRAME, SAVED_RESULT, {0}};
    else if (!counts_column(flow, op, told))
        return false;
    if (print)
        told->place = SAVED_PRINTED;
    const Value *table = value_of(flow, told->table);
    return value_is(table, VALUE_FRAME) && table->object_count == 1;
}

/* The only output of that kind; of several nobody knows which is meant. */
static const SavedOutput *find_output(const SavedOutputs *outputs, const Told *told)
{
    const SavedOutput *found = NULL;
    for (uint32_t i = 0; i < outputs->count; i++) {
        const SavedOutput *output = &outputs->at[i];
        if (output->kind != told->kind || output->place != told->place)
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
    if (!facts.content.data && column->dtype == DTYPE_TEXT && column->values.count)
        facts.content.data = told_in(arena, column, table->path);
    return facts;
}

/* Did the code see to a column that the output has not? Then the output is of another moment. */
static bool contradicts(Arena *arena, const Columns *before, const Columns *after)
{
    uint32_t count;
    const ColumnFacts *list = columns_list(arena, before, &count);
    for (uint32_t i = 0; i < count; i++)
        if (list[i].sure && !columns_may_have(after, list[i].name))
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

/* The values of one column, all of them when nothing is cut. */
static void learn_values(Flow *flow, const Value *frame, Str name, const SavedOutput *output)
{
    Column *column = ARENA_NEW(flow->arena, Column);
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    const ColumnFacts *known = columns_get(facts->columns, name);
    if (!known || known->content.data || !outputs_value_counts(flow->arena, output, column))
        return;
    ColumnFacts changed = *known;
    Dtype before = changed.content.dtype;
    bool was_number = before == DTYPE_INTEGER || before == DTYPE_FLOAT || before == DTYPE_NUMBER;
    bool is_text = column->dtype == DTYPE_TEXT;
    if ((before == DTYPE_TEXT && !is_text) || (was_number && is_text))
        return; /* shown at another time, when it held something else */
    column->path = flow->code->source->path;
    changed.content.data = column;
    if (before == DTYPE_UNKNOWN)
        changed.content.dtype = column->dtype;
    facts->columns = columns_with(flow->arena, facts->columns, changed);
    facts_change(flow, frame, facts);
}

void saved_learn(Flow *flow, const Op *statement)
{
    const Source *source = flow->code->source;
    Told told;
    if (source->kind != SOURCE_NOTEBOOK || code_module_of(flow->code, statement) || !flow->data ||
        !flow->data->use_data || !understand(flow, statement, &told))
        return;
    const Value *frame = value_of(flow, told.table);
    if (!columns_are_open(facts_now(flow, frame)->columns) && !told.column.len)
        return;
    const Cell *cell = source_cell_at(source, statement->span.start);
    SavedOutputs outputs = outputs_of_cell(flow->arena, source, cell);
    const SavedOutput *output = find_output(&outputs, &told);
    if (!output || (told.column.len && is_of_a_later_time(source, cell)))
        return;
    if (told.column.len)
        learn_values(flow, frame, told.column, output);
    else if (told.kind == SAVED_LIST)
        learn_columns(flow, frame, table_of_names(flow->arena, output, source->path));
    else
        learn_columns(flow, frame, &output->table);
}
