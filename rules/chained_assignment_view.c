#include "rule.h"

static bool is_through_view(const Op *store, Reach reach)
{
    return reach == REACH_COLUMN || (reach == REACH_SLICE && !replaces_column(store));
}

/* Code with .ix does not run on any pandas that this is about: it went in 1.0. */
static bool is_of_old_pandas(const Op *store)
{
    return store->object->kind == OP_ATTRIBUTE && str_is(store->object->name, "ix");
}

/* A mask or a label: a number without .loc counts places when the labels are no numbers. */
static bool names_rows(const Op *store, const Op *column)
{
    const Value *key = op_value(store->key);
    if (dtype_held(key) == DTYPE_BOOL && !value_is(key, VALUE_SCALAR))
        return true;
    bool is_label = value_is(key, VALUE_SCALAR) || value_is(key, VALUE_STRING);
    if (store->object == column)
        return is_label;
    return value_is(op_value(store->object), VALUE_LOC) &&
           (is_label || value_is(key, VALUE_NUMBER));
}

/* What stands in the brackets that SPAN ends with; empty when it is not only them. */
static Str in_brackets(const Pass *pass, Span span)
{
    Str text = str_trim(pass_text(pass, span));
    bool is_editable = str_starts(text, "[") && str_ends(text, "]") && !str_has(text, "#");
    return is_editable ? str_trim(str_slice(text, 1, text.len - 1)) : (Str){0};
}

/* df["c"][rows] and df.c.loc[rows] as df.loc[rows, "c"]. */
static void offer_fix(Pass *pass, const Op *store, const Op *column)
{
    const Op *table = taken_from(column);
    const Object *object = object_of(op_value(column));
    if (!object || object->origin != ORIGIN_COLUMN || column->kind == OP_CALL ||
        !names_rows(store, column))
        return;
    bool is_attribute = column->kind == OP_ATTRIBUTE;
    Str rows = in_brackets(pass, (Span){store->object->span.end, store->span.end});
    Str name = is_attribute ? column->name
                            : in_brackets(pass, (Span){column->object->span.end, column->span.end});
    if (!rows.len || !name.len)
        return;
    const char *quote = is_attribute ? "\"" : "";
    fix(pass, FIX_UNSAFE, "name rows and column in one step");
    fix_replace(pass, store->span, "%.*s.loc[%.*s, %s%.*s%s]",
                STR_ARG(pass_text(pass, table->span)), STR_ARG(rows), quote, STR_ARG(name), quote);
}

static void check(Pass *pass, const Op *store)
{
    const Op *part = changed_by(store);
    Reach reach = reach_of(part);
    const Op *lasting = lasting_table(part);
    if (!is_through_view(store, reach) || !lasting || is_of_old_pandas(store) || is_trial(store) ||
        is_silent_before_pandas_3(pass))
        return;
    Str text = pass_text(pass, part->span), table = pass_text(pass, lasting->span);
    report_from_pandas_3(pass, store->span,
                         "from pandas 3.0 on this writes into a copy of `%.*s` and leaves `%.*s` "
                         "as it is: use `.loc[rows, column]` on `%.*s`",
                         STR_ARG(text), STR_ARG(table), STR_ARG(table));
    because_of_origin(pass, op_value(part));
    offer_fix(pass, store, part);
}

const Rule rule_chained_assignment_view = {
    .code = "WL202",
    .name = "chained-assignment-view",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_STORE_ITEM),
    .check = check,
};
