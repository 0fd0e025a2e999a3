/* Tables that come of functions: a row for each row or group, a column for each column. */
#include "flow/effects.h"
#include "flow/result.h"

static bool is_made_by_constructor(const Flow *flow, const Value *series)
{
    for (uint32_t i = 0; i < series->object_count; i++) {
        const Op *site = series->objects[i]->site;
        const Value *callee = site->kind == OP_CALL ? value_of(flow, site->object) : NULL;
        if (!value_is(callee, VALUE_NAMED) || !str_is(callee->text, "pandas.Series"))
            return false;
    }
    return series->object_count > 0;
}

/* The labels of a row that a function made up; NULL: it is no such row. */
static const Columns *labels_of(const Flow *flow, const Value *row)
{
    if (!value_is(row, VALUE_SERIES))
        return NULL;
    bool is_known = row->facts->columns && !columns_are_open(row->facts->columns);
    if (is_known)
        return row->facts->columns;
    return is_made_by_constructor(flow, row) ? columns_none(true) : NULL;
}

static const Columns *columns_of_keys(Flow *flow, const Value *dict)
{
    const Columns *columns = columns_none(false);
    for (uint32_t i = 0; i < dict->count; i++) {
        const Value *key = dict->keys[i];
        bool is_text = value_is_constant_text(key);
        columns = is_text ? columns_with(flow->arena, columns,
                                         (ColumnFacts){.name = key->text, .sure = true})
                          : columns_opened(flow->arena, columns);
    }
    return columns;
}

static bool is_pandas_series(const Flow *flow, const Op *op)
{
    const Value *function = op->arg_count ? value_of(flow, op->args[0].op) : NULL;
    return value_is(function, VALUE_NAMED) && str_is(function->text, "pandas.Series");
}

/* What a function gives for one row, as columns; NULL: one value, or not known. */
static const Columns *columns_of_row(Flow *flow, const Op *op, const Value *row, const Value *of)
{
    bool expands = value_is_text(argument(flow, op, "result_type", BY_NAME_ONLY), "expand");
    if (is_pandas_series(flow, op))
        return columns_none(true);
    if (value_is(row, VALUE_ROW)) /* the row itself, changed */
        return columns_forgetful(flow->arena, facts_now(flow, of)->columns);
    if (expands && value_is(row, VALUE_DICT) && row->is_constant)
        return columns_of_keys(flow, row);
    if (expands && (value_is(row, VALUE_LIST) || value_is(row, VALUE_TUPLE)))
        return columns_none(true);
    return labels_of(flow, row);
}

static const Value *table_new(Flow *flow, const Op *op, const Value *receiver,
                              const Columns *columns, const Facts *rows)
{
    Facts *facts = facts_copy(flow->arena, facts_unknown());
    facts->columns = columns_without_content(flow->arena, columns);
    facts->rows = rows->rows;
    facts->is_keyed = rows->is_keyed;
    facts->keys = rows->keys;
    return frame_new(flow, op, facts, receiver, ORIGIN_RESULT);
}

/* df.apply(f, axis=1), s.apply(f) */
static const Value *table_of_rows(Flow *flow, const Op *op, const Value *receiver,
                                  const Value *given)
{
    bool is_series = value_is(receiver, VALUE_SERIES);
    bool by_row = is_series || value_is_columns_axis(argument(flow, op, "axis", 1));
    const Columns *columns = by_row ? columns_of_row(flow, op, given, receiver) : NULL;
    if (columns)
        return table_new(flow, op, receiver, columns, facts_now(flow, receiver));
    bool by_column = !by_row && value_is(given, VALUE_SERIES) && !argument(flow, op, "axis", 1) &&
                     !argument(flow, op, "result_type", 3);
    return by_column ? table_new(flow, op, receiver, facts_now(flow, receiver)->columns,
                                 &(Facts){.is_keyed = true})
                     : NULL;
}

/* groups.apply(f) where f gives a table for each group, or a row that it makes up: the tables below
 * one another, the rows as a table. Whether the keys are among the columns is not known of tables.
 */
static const Value *table_of_groups(Flow *flow, const Op *op, const Value *groups,
                                    const Value *given)
{
    const Columns *columns = value_is(given, VALUE_FRAME)
                                 ? columns_fewer(flow->arena, facts_now(flow, given)->columns)
                                 : labels_of(flow, given);
    if (!columns)
        return NULL;
    Facts rows = {.is_keyed = true};
    if (groups->keys_are_columns)
        columns = columns_opened(flow->arena, columns);
    else if (value_is(given, VALUE_SERIES))
        rows.keys = groups->keys_of;
    return table_new(flow, op, groups->of, columns, &rows);
}

static bool takes_together(const Value *function)
{
    return value_is(function, VALUE_NAMED) &&
           str_in_words(function->text, "list set tuple len sum max min numpy.mean numpy.sum "
                                        "numpy.median numpy.std numpy.max numpy.min");
}

/* groups["c"].apply(f), groups.apply(f) where f gives one value for each group: labelled by the
 * keys. */
static const Value *column_of_groups(Flow *flow, const Op *op, const Value *groups,
                                     const Value *given)
{
    ValueKind kind = given ? (ValueKind)given->kind : VALUE_UNKNOWN;
    bool is_one = kind == VALUE_SCALAR || kind == VALUE_NUMBER || kind == VALUE_STRING ||
                  kind == VALUE_LIST ||
                  (op->arg_count && takes_together(value_of(flow, op->args[0].op)));
    if (!is_one || groups->keys_are_columns || !value_is_data(groups->of))
        return NULL;
    Facts *facts = facts_copy(flow->arena, facts_unknown());
    facts->rows = lineage_after(flow->arena, facts_now(flow, groups->of)->rows, ROWS_KEYED, op);
    facts->is_keyed = true;
    facts->keys = groups->keys_of;
    if (value_is(groups->of, VALUE_SERIES))
        facts->name = groups->of->facts->name;
    return series_new(flow, op, facts, groups->of, ORIGIN_RESULT, facts->name);
}

const Value *applied_table(Flow *flow, const Op *op, const Value *receiver, const Value *given,
                           const Member *member)
{
    bool is_map = value_is(receiver, VALUE_SERIES) && str_is(member->name, "map");
    if (!str_is(member->name, "apply") || is_map)
        return NULL;
    if (value_is(receiver, VALUE_GROUPBY))
        return given && value_is_data(given) ? table_of_groups(flow, op, receiver, given)
                                             : column_of_groups(flow, op, receiver, given);
    if (value_is(receiver, VALUE_SERIES_GROUPBY))
        return column_of_groups(flow, op, receiver, given);
    return value_is_data(receiver) ? table_of_rows(flow, op, receiver, given) : NULL;
}
