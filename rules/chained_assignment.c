#include "rule.h"

/* What went through a view of a column or of a slice is for WL202. Whole columns went through a
 * slice before pandas 1.4. */
static bool is_lost(const Pass *pass, const Op *store, Reach reach)
{
    bool keeps_slice = pass_target(pass) != TARGET_UNKNOWN && pass_target(pass) < PANDAS(1, 4);
    return reach == REACH_NOTHING || reach == REACH_ROW ||
           (reach == REACH_SLICE && replaces_column(store) && !keeps_slice);
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
    if (!is_lost(pass, store, reach) || !stores_data(store, part) || is_trial(store))
        return;
    report_loss(pass, store, part, reach);
    because_of_origin(pass, op_value(part));
    fix_steps(pass, store, part);
}

const Rule rule_chained_assignment = {
    .code = "WL201",
    .name = "chained-assignment",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_STORE_ITEM) | ON(OP_STORE_ATTRIBUTE) | ON(OP_DELETE_ITEM),
    .check = check,
};
