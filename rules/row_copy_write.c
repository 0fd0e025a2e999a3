#include "rule.h"

static void check(Pass *pass, const Op *loop)
{
    const Op *write = lost_row_write(pass_code(pass), loop);
    bool is_from_3 = pass_target(pass) >= PANDAS(3, 0);
    if (!write || is_trial(write) || (rows_may_be_views(loop) && !is_from_3))
        return;
    const Op *table = receiver_of(rows_iterated(loop)), *row = row_of_round(pass_code(pass), loop);
    Str name = pass_text(pass, table->span);
    report(pass, write->span,
           "this writes into a copy of the row, so `%.*s` stays as it is%s: compute the whole "
           "column, or write to `%.*s.at[label, column]`",
           STR_ARG(name), is_from_3 ? "" : " unless all its columns have one type", STR_ARG(name));
    because(pass, row, "`iterrows` gives `%.*s` a copy of each row", STR_ARG(row->name));
    because_of_origin(pass, op_value(table));
}

const Rule rule_row_copy_write = {
    .code = "WL106",
    .name = "row-copy-write",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_LOOP),
    .check = check,
};
