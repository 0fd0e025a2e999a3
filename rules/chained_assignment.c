#include "rule.h"

/* A new attribute of a Series is no value in it; of a row it may be one of its columns. */
static bool is_data_stored(const Op *store, const Op *part, Reach reach)
{
    if (store->kind != OP_STORE_ATTRIBUTE || value_is(op_value(part), VALUE_FRAME))
        return true;
    return reach == REACH_ROW && !model_member(OWNER_SERIES, store->name);
}

/* What went through a view of a column or of a slice is for WL202. Whole columns went through a
 * slice before pandas 1.4. */
static bool is_lost(const Pass *pass, const Op *store, Reach reach)
{
    bool keeps_slice = pass_target(pass) != TARGET_UNKNOWN && pass_target(pass) < PANDAS(1, 4);
    return reach == REACH_NOTHING || reach == REACH_ROW ||
           (reach == REACH_SLICE && replaces_column(store) && !keeps_slice);
}

/* The first step of df[mask]["c"] and df.loc[rows]["c"]. */
static bool selects_rows(const Op *part)
{
    if (part->kind != OP_ITEM || reach_of(taken_from(part)) != REACH_LASTING)
        return false;
    if (is_indexer(part->object))
        return value_is(op_value(part->object), VALUE_LOC) && part->key->kind != OP_COLLECT;
    return dtype_held(op_value(part->key)) == DTYPE_BOOL;
}

/* The key of the second step that names a column, in ["c"] and .loc[:, "c"]; NULL: there is none.
 */
static const Op *column_key(const Op *store, const Op *part)
{
    const Op *key = store->key;
    if (store->object != part)
        key = key->kind == OP_COLLECT && key->arg_count == 2 ? key->args[1].op : NULL;
    return key && value_is(op_value(key), VALUE_STRING) ? key : NULL;
}

/* The text between rows and column, `]["` up to the quote; empty when it is another than it should
 * be. */
static Span joint_of(const Pass *pass, const Op *store, const Op *part)
{
    Span joint = {part->span.end - 1, store->span.end - store->name.len};
    if (store->kind == OP_STORE_ATTRIBUTE)
        return text_is(pass, joint, "].") && !model_member(OWNER_FRAME, store->name) ? joint
                                                                                     : (Span){0, 0};
    const Op *key = store->kind == OP_STORE_ITEM ? column_key(store, part) : NULL;
    if (!key || !text_is(pass, (Span){key->span.end, store->span.end}, "]"))
        return (Span){0, 0};
    joint.end = key->span.start;
    return text_is(pass, joint, store->object == part ? "][" : "].loc[:,") ? joint : (Span){0, 0};
}

static void join_steps(Pass *pass, const Op *store, const Op *part)
{
    Span joint = joint_of(pass, store, part);
    if (!joint.end)
        return;
    fix(pass, FIX_UNSAFE, "name rows and column in one step");
    if (!is_indexer(part->object))
        fix_insert(pass, part->object->span.end, ".loc");
    if (store->kind == OP_STORE_ATTRIBUTE)
        fix_replace(pass, (Span){joint.start, store->span.end}, ", \"%.*s\"]",
                    STR_ARG(store->name));
    else
        fix_replace(pass, joint, ", ");
}

/* df.loc[rows, "c"].loc[rows] = value: the second step only says the first again. */
static bool selects_rows_twice(const Pass *pass, const Op *store, const Op *part)
{
    bool is_pair = part->kind == OP_ITEM && value_is(op_value(part->object), VALUE_LOC) &&
                   part->key->kind == OP_COLLECT && part->key->arg_count == 2;
    bool is_by_label = store->object == part || value_is(op_value(store->object), VALUE_LOC);
    return is_pair && is_by_label && store->kind == OP_STORE_ITEM &&
           value_is(op_value(part), VALUE_SERIES) && reach_of(taken_from(part)) == REACH_LASTING &&
           str_eq(pass_text(pass, part->key->args[0].op->span), pass_text(pass, store->key->span));
}

static void offer_fix(Pass *pass, const Op *store, const Op *part)
{
    if (selects_rows_twice(pass, store, part)) {
        fix(pass, FIX_UNSAFE, "leave out the second selection");
        fix_delete(pass, (Span){part->span.end, store->span.end});
    } else if (selects_rows(part)) {
        join_steps(pass, store, part);
    }
}

static void report_row(Pass *pass, const Op *store, Str table)
{
    bool is_warning = pass_target(pass) < PANDAS(3, 0);
    report_as(pass, is_warning ? SEVERITY_WARNING : SEVERITY_ERROR, store->span,
              "this writes into a row that was taken out of `%.*s`, which is a copy%s: use "
              "`.loc[row, column]`",
              STR_ARG(table), is_warning ? " when the columns have several types" : "");
}

static void report_loss(Pass *pass, const Op *store, const Op *part, Reach reach)
{
    const Op *table = lasting_table(part), *frame;
    Str name = table ? pass_text(pass, table->span) : (Str){0};
    Str column = stored_column(store, &frame);
    if (!column.len && object_of(op_value(part)))
        column = object_of(op_value(part))->column;
    if (!table)
        report(pass, store->span,
               "this changes an object that is gone after this line: give it a name first");
    else if (reach == REACH_ROW)
        report_row(pass, store, name);
    else if (column.len)
        report(pass, store->span,
               "this changes a copy that is gone after this line, and leaves `%.*s` of `%.*s` as "
               "it is: use `.loc[rows, column]` on `%.*s`",
               STR_ARG(column), STR_ARG(name), STR_ARG(name));
    else
        report(pass, store->span,
               "this changes a copy that is gone after this line, and leaves `%.*s` as it is: use "
               "`.loc[rows, column]` on `%.*s`",
               STR_ARG(name), STR_ARG(name));
}

static void check(Pass *pass, const Op *store)
{
    const Op *part = changed_by(store);
    Reach reach = reach_of(part);
    if (!is_lost(pass, store, reach) || !is_data_stored(store, part, reach) || is_trial(store))
        return;
    report_loss(pass, store, part, reach);
    because_of_origin(pass, op_value(part));
    offer_fix(pass, store, part);
}

const Rule rule_chained_assignment = {
    .code = "WL201",
    .name = "chained-assignment",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_STORE_ITEM) | ON(OP_STORE_ATTRIBUTE) | ON(OP_DELETE_ITEM),
    .check = check,
};
