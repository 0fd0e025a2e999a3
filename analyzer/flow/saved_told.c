/* What the last expression of a cell, or what it prints, tells of a table. */
#include "flow/saved_told.h"

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

static bool is_call_of(const Op *op, const char *methods)
{
    return op->kind == OP_CALL && op->object->kind == OP_ATTRIBUTE &&
           str_in_words(op->object->name, methods);
}

/* df["c"], perhaps some rows of it: the table and which column. */
static bool is_of_column(const Flow *flow, const Op *op, Told *told)
{
    while (is_call_of(op, "head tail sample") && value_is(value_of(flow, op), VALUE_SERIES))
        op = op->object->object;
    const Value *series = value_of(flow, op);
    bool is_column = value_is(series, VALUE_SERIES) && series->object_count == 1 &&
                     series->objects[0]->origin == ORIGIN_COLUMN && op->object &&
                     (op->kind == OP_ITEM || op->kind == OP_ATTRIBUTE);
    if (!is_column)
        return false;
    told->table = op->object;
    told->column = series->objects[0]->column;
    return true;
}

/* value_counts() of every value, however they are sorted. */
static bool counts_all(const Op *call)
{
    for (uint32_t i = 0; i < call->arg_count; i++)
        if (call->args[i].kind != ARG_KEYWORD ||
            !str_in_words(call->args[i].name, "normalize dropna ascending sort"))
            return false;
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

/* list(x), x.tolist(), x.values: shown as x is, one after the other. */
static const Op *listed(const Op *op)
{
    bool is_list = op->kind == OP_CALL && op->object->kind == OP_LOAD && op->arg_count == 1 &&
                   op->args[0].kind == ARG_POSITION &&
                   str_in_words(op->object->name, "list sorted");
    if (is_list)
        return op->args[0].op;
    if (is_call_of(op, "tolist to_list") && !op->arg_count)
        return op->object->object;
    return op->kind == OP_ATTRIBUTE && str_is(op->name, "values") ? op->object : op;
}

/* df.isnull().sum(), df.nunique(): one row a column. */
static const Op *table_by_column(const Op *op)
{
    if (is_call_of(op, "nunique count") && !op->arg_count)
        return op->object->object;
    bool is_about_missing = is_call_of(op, "sum any mean") && !op->arg_count &&
                            is_call_of(op->object->object, "isnull isna notnull notna");
    return is_about_missing ? op->object->object->object->object : NULL;
}

static Told told_of(const Op *table, ToldKind kind, SavedKind form)
{
    return (Told){.table = table, .kind = kind, .form = form, .place = SAVED_RESULT};
}

static bool told_of_column(const Flow *flow, const Op *op, Told *told)
{
    *told = told_of(NULL, TOLD_SOME_VALUES, SAVED_SERIES);
    if (is_call_of(op, "value_counts") && counts_all(op))
        told->kind = TOLD_COUNTS;
    else if (is_call_of(op, "describe") && !op->arg_count)
        told->kind = TOLD_COLUMN_DESCRIPTION;
    else if (is_call_of(listed(op), "unique"))
        told->kind = TOLD_VALUES;
    else
        return is_of_column(flow, op, told);
    if (told->kind == TOLD_VALUES) {
        op = listed(op);
        told->form = SAVED_LIST;
    }
    const Value *counted = value_of(flow, op->object->object);
    return value_is(counted, VALUE_SERIES) && !is_call_of(op->object->object, "head tail sample") &&
           is_of_column(flow, op->object->object, told);
}

static bool told_of_table(const Flow *flow, const Op *op, Told *told)
{
    const Op *names = listed(op), *by_column = table_by_column(op);
    if (names->kind == OP_ATTRIBUTE && str_is(names->name, "columns"))
        *told = told_of(names->object, TOLD_NAMES, SAVED_LIST);
    else if (is_call_of(names, "keys"))
        *told = told_of(names->object->object, TOLD_NAMES, SAVED_LIST);
    else if (op->kind == OP_ATTRIBUTE && str_is(op->name, "dtypes"))
        *told = told_of(op->object, TOLD_DTYPES, SAVED_DTYPES);
    else if (by_column)
        *told = told_of(by_column, TOLD_BY_COLUMN, SAVED_SERIES);
    else if (is_call_of(op, "describe") &&
             value_is(value_of(flow, op->object->object), VALUE_FRAME))
        *told = told_of(op->object->object, TOLD_DESCRIPTION, SAVED_FRAME);
    else if (value_is(value_of(flow, op), VALUE_FRAME))
        *told = told_of(shown_table(flow, op), TOLD_ROWS, SAVED_FRAME);
    else
        return false;
    return value_is(value_of(flow, told->table), VALUE_FRAME);
}

bool told_by(const Flow *flow, const Op *statement, Told *told)
{
    const Op *print = printed(statement->input), *op = print ? print : statement->input;
    bool is_shown = print || (statement->flags & OP_SHOWN);
    if (is_call_of(op, "info") && !op->arg_count) {
        *told = told_of(op->object->object, TOLD_SUMMARY, SAVED_SUMMARY);
        told->place = SAVED_PRINTED;
    } else if (!is_shown || (!told_of_table(flow, op, told) && !told_of_column(flow, op, told))) {
        return false;
    }
    if (print)
        told->place = SAVED_PRINTED;
    const Value *table = value_of(flow, told->table);
    return value_is(table, VALUE_FRAME) && table->object_count == 1;
}
