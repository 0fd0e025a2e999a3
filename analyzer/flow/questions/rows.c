#include "flow/questions/rows.h"

#include "flow/questions.h"

static const Lineage *rows_of(const Value *value)
{
    return value_is_data(value) ? value->facts->rows : NULL;
}

/* What RESULT has one row for each value of: names, a Series; NULL: nobody knows. */
static const Value *keys_of_call(const Op *aggregation)
{
    const Value *receiver = op_value(receiver_of(aggregation));
    bool is_group = value_is(receiver, VALUE_GROUPBY) || value_is(receiver, VALUE_SERIES_GROUPBY);
    if (is_group)
        return receiver->keys_of;
    bool counts =
        value_is(receiver, VALUE_SERIES) && calls(aggregation, OWNER_SERIES, "value_counts");
    return counts && receiver->facts->base_column.len ? receiver : NULL;
}

/* One key: with several the labels are tuples, and pandas raises. */
static const Value *single_key(const Value *keys)
{
    bool is_list_of_one = value_is(keys, VALUE_LIST) && keys->is_constant && keys->count == 1;
    const Value *key = is_list_of_one ? keys->items[0] : keys;
    return value_is(key, VALUE_STRING) || value_is(key, VALUE_SERIES) ? key : NULL;
}

Str key_of_aggregation(const Op *aggregation)
{
    const Value *key = single_key(keys_of_call(aggregation));
    if (value_is(key, VALUE_STRING))
        return key->is_constant ? key->text : (Str){0};
    return value_is(key, VALUE_SERIES) ? key->facts->base_column : (Str){0};
}

/* Readers and joins number the rows, unless they are told what to take for labels. */
static bool are_numbered(const Op *by)
{
    if (calls_any(by, "melt"))
        return !argument_is_false(by, "ignore_index");
    if (calls_any(by, "read_csv read_table read_fwf read_excel read_sql read_sql_query"))
        return !argument_of(by, "index_col", BY_NAME_ONLY) || argument_is_false(by, "index_col");
    if (calls_any(by, "concat"))
        return argument_is_true(by, "ignore_index");
    if (calls_any(by, "json_normalize") || (calls_any(by, "DataFrame") && !by->arg_count))
        return true;
    if (calls_any(by, "merge"))
        return !argument_of(by, "left_index", BY_NAME_ONLY) &&
               !argument_of(by, "right_index", BY_NAME_ONLY);
    return calls_any(by, "reset_index") && !argument_of(by, "level", 0);
}

/* set_index("a") before groupby("b") */
static bool are_labelled_by_other(const Op *by, Str key)
{
    bool known;
    Str label = text_of(argument_of(by, "keys", 0), &known);
    return calls_any(by, "set_index") && known && key.len && !str_eq(label, key);
}

/* What a column or some columns were taken out of, with the same rows. */
static const Value *table_behind(const Value *table)
{
    const Object *object = object_of(table);
    const Value *parent = object ? object->parent : NULL;
    bool has_rows = parent && lineage_is_same(lineage_labelled(rows_of(parent)),
                                              lineage_labelled(rows_of(table)));
    return has_rows ? parent : NULL;
}

static const ColumnFacts *column_beside(const Value *table, Str name)
{
    for (uint32_t links = 0; table && links < MOST_LINKS; links++) {
        const ColumnFacts *column =
            value_is(table, VALUE_FRAME) ? columns_get(table->facts->columns, name) : NULL;
        if (column && column->sure)
            return column;
        table = table_behind(table);
    }
    return NULL;
}

/* A table that is handed over, by a caller, an annotated function or an attribute, has its key
 * among the columns unless its labels were set in sight: of a label one would speak by `level`. */
static bool is_handed_over(const Lineage *rows, const Value *table)
{
    bool is_told = rows->by && (rows->by->kind == OP_PARAMETER || rows->by->kind == OP_FUNCTION ||
                                rows->by->kind == OP_STORE);
    return is_told || (!rows->by && !table->facts->is_keyed);
}

#define DEEPEST_MEETING 4u

/* Are the labels something else than KEY? Where paths meet: on each of them. Where KEY is a column
 * they are, or groupby would not know which is meant. */
static bool are_labels_other(const Lineage *rows, const Value *table, Str key, uint32_t depth)
{
    rows = lineage_labelled(rows);
    if (rows->by && (are_numbered(rows->by) || are_labelled_by_other(rows->by, key)))
        return true;
    if (rows->effect != ROWS_NEW || !key.len)
        return false;
    if (rows->either[0] && depth < DEEPEST_MEETING &&
        are_labels_other(rows->either[0], table, key, depth + 1) &&
        are_labels_other(rows->either[1], table, key, depth + 1))
        return true;
    return column_beside(table, key) || (!rows->either[0] && is_handed_over(rows, table));
}

static const Lineage *rows_taken_together(const Value *result)
{
    const Lineage *keyed = lineage_labelled(rows_of(result));
    bool is_keyed = keyed && keyed->effect == ROWS_KEYED && result->facts->is_keyed;
    return is_keyed && single_key(keys_of_call(keyed->by)) ? keyed : NULL;
}

/* def f(df, key: str): df.groupby(key) */
static bool is_named_by_caller(const Op *aggregation, const Lineage *rows, const Value *table)
{
    const Value *key = single_key(keys_of_call(aggregation));
    return value_is(key, VALUE_STRING) && !key->is_constant && rows->effect == ROWS_NEW &&
           !rows->either[0] && is_handed_over(rows, table);
}

const Op *aggregation_of(const Value *result, const Value *table)
{
    const Lineage *keyed = rows_taken_together(result), *rows = lineage_labelled(rows_of(table));
    if (!keyed || !rows || !lineage_is_same(lineage_labelled(keyed->parent), rows))
        return NULL;
    Str key = key_of_aggregation(keyed->by);
    return are_labels_other(rows, table, key, 0) || is_named_by_caller(keyed->by, rows, table)
               ? keyed->by
               : NULL;
}

/* Can the values of KEY not be the numbers of the rows, as hours from 0 to 23 are in a table of the
 * hours? Those that are computed may be. */
static bool are_no_row_numbers(const ColumnFacts *key, const Op *numbered_by)
{
    const Column *data = key->content.data;
    if (key->content.dtype == DTYPE_TEXT)
        return true;
    bool is_read = calls_any(numbered_by, "read_csv read_table read_excel read_sql merge");
    return is_read && !(data && data->values.count && str_is(data->values.at[0].value, "0"));
}

static bool has_key_beside_numbers(const Value *table, Str key)
{
    Labels labels = labels_of(table);
    const ColumnFacts *column = key.len ? column_beside(table, key) : NULL;
    bool is_numbered = labels.state != LABELS_UNKNOWN && labels.counted && labels.counted->by;
    return column && is_numbered && are_no_row_numbers(column, labels.counted->by);
}

/* The parameter that ROWS were handed over as, each time that the function ran; NULL: they were
 * not.
 */
static const Op *handed_as(const Lineage *rows)
{
    const Op *by = rows->by;
    if (!by && rows->either[0] && rows->either[0]->by == rows->either[1]->by)
        by = rows->either[0]->by;
    return by && by->kind == OP_PARAMETER ? by : NULL;
}

/* fit(self, X) and transform(self, X) */
static bool are_handed_alike(const Op *a, const Op *b)
{
    bool are_parameters = a && b && a->function != b->function && a->slot == b->slot && a->slot;
    return are_parameters && a->function->owner && a->function->owner == b->function->owner &&
           str_eq(a->function->params[a->slot].name, b->function->params[b->slot].name);
}

const Op *foreign_aggregation_of(const Value *result, const Value *table)
{
    const Lineage *keyed = rows_taken_together(result), *rows = lineage_labelled(rows_of(table));
    const Lineage *from = keyed ? lineage_labelled(keyed->parent) : NULL;
    if (!from || !rows || lineage_is_same(from, rows))
        return NULL;
    return are_handed_alike(handed_as(from), handed_as(rows)) ||
                   has_key_beside_numbers(table, key_of_aggregation(keyed->by))
               ? keyed->by
               : NULL;
}

/* .reset_index() of such a result */
static const Op *numbered_aggregation_of(const Value *result, const Value *table)
{
    const Lineage *numbered = lineage_labelled(rows_of(result)),
                  *rows = lineage_labelled(rows_of(table));
    bool is_numbered = numbered && numbered->effect == ROWS_RESET &&
                       calls_any(numbered->by, "reset_index") &&
                       !argument_of(numbered->by, "level", 0);
    const Lineage *keyed = is_numbered ? lineage_labelled(numbered->parent) : NULL;
    bool is_of_rows = keyed && keyed->effect == ROWS_KEYED && rows &&
                      lineage_is_same(lineage_labelled(keyed->parent), rows);
    return is_of_rows && single_key(keys_of_call(keyed->by)) ? keyed->by : NULL;
}

AggregateKind aggregate_beside(const Value *result, const Value *table, const Op **by)
{
    *by = aggregation_of(result, table);
    if (*by)
        return AGGREGATE_KEYED;
    *by = numbered_aggregation_of(result, table);
    if (*by)
        return AGGREGATE_NUMBERED;
    *by = foreign_aggregation_of(result, table);
    return *by ? AGGREGATE_FOREIGN : AGGREGATE_NONE;
}

bool is_aggregate_of_all(const Value *result, const Value *table)
{
    const Lineage *keyed = lineage_labelled(rows_of(result));
    return keyed && lineage_is_same(keyed->parent, rows_of(table));
}
