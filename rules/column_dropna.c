#include "rule.h"

static bool is_made_by(const Value *value, const Op *site)
{
    for (uint32_t i = 0; i < value->object_count; i++)
        if (value->objects[i]->site != site)
            return false;
    return value->object_count > 0;
}

static Severity severity_of(const Value *value, const Op *drop)
{
    if (is_made_by(value, drop))
        return SEVERITY_ERROR;
    return dtype_held(value) == DTYPE_INTEGER ? SEVERITY_WARNING : SEVERITY_NOTE;
}

/* df["age"] = df["age"].dropna(), df.assign(age=df["age"].dropna()) */
static void check_placed(Pass *pass, const Placed *placed)
{
    const Value *values = op_value(placed->values);
    const Op *drop = rows_missed_by(values, op_value(placed->frame));
    if (!drop)
        return;
    Str column = placed->column;
    Severity severity = severity_of(values, drop);
    report_as(
        pass, severity, placed->span,
        "the rows that `%.*s` leaves out come back%s%.*s%s as NaN, because the table has them "
        "still%s",
        STR_ARG(called_member(drop)->name), column.len ? " in `" : "", STR_ARG(column),
        column.len ? "`" : "",
        severity == SEVERITY_WARNING ? "; with them the integers become floats again" : "");
    because(pass, drop, "here the rows are left out");
    if (placed->values == drop)
        fix_drop_rows(pass, drop);
}

static void check_in_place(Pass *pass, const Op *call)
{
    if (!shortens_column_in_place(call) || op_is_used(call) || drops_nothing(call))
        return;
    report(pass, call->span,
           "`%.*s` shortens a column that is taken out of the table, and the table "
           "keeps all its rows",
           STR_ARG(called_member(call)->name));
    because_of_origin(pass, op_value(receiver_of(call)));
    fix_drop_rows(pass, call);
}

static void check(Pass *pass, const Op *op)
{
    Placed placed;
    for (uint32_t i = 0; column_placed_by(pass_code(pass), op, i, &placed); i++)
        check_placed(pass, &placed);
    if (op->kind == OP_CALL)
        check_in_place(pass, op);
}

const Rule rule_column_dropna = {
    .code = "WL401",
    .name = "column-dropna",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL) | ON(OP_STORE_ITEM) | ON(OP_STORE_ATTRIBUTE),
    .check = check,
};
