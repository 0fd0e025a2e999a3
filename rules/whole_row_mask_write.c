#include "rule.h"

/* What is fit for one column. A row of missing values may be meant as no row at all. */
static bool is_one_value(const Value *value)
{
    return value_is(value, VALUE_NUMBER) || value_is(value, VALUE_STRING) ||
           value_is(value, VALUE_BOOL) || value_is(value, VALUE_SCALAR);
}

static void offer_fix(Pass *pass, const Op *store, const Op *table, Str column)
{
    if (!column.len || str_has(column, "\"") || str_has(column, "\\"))
        return;
    fix(pass, FIX_UNSAFE, "write to the column `%.*s` alone", STR_ARG(column));
    if (table == store->object)
        fix_insert(pass, table->span.end, ".loc");
    fix_insert(pass, store->span.end - 1, ", \"%.*s\"", STR_ARG(column));
}

static void check(Pass *pass, const Op *store)
{
    const Op *key = key_given(pass_code(pass), store->key);
    const Op *table = table_masked_by(store, key);
    if (!table || !is_one_value(op_value(store->input)) || is_trial(store))
        return;
    const Facts *mask = op_value(key)->facts;
    Str column = column_behind(key, table), name = pass_text(pass, table->span);
    bool is_own = column.len || (mask->base && mask->base == object_of(op_value(table)));
    if (!is_own || has_one_column(op_value(table)))
        return;
    report(pass, store->span,
           "this overwrites all columns of the rows that are chosen%s%.*s%s: name the one that is "
           "meant, `%.*s.loc[rows, column]`",
           column.len ? ", not `" : "", STR_ARG(column), column.len ? "` alone" : "",
           STR_ARG(name));
    because_of_origin(pass, op_value(table));
    offer_fix(pass, store, table, column);
}

const Rule rule_whole_row_mask_write = {
    .code = "WL204",
    .name = "whole-row-mask-write",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_STORE_ITEM),
    .check = check,
};
