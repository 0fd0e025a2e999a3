#include "rule.h"

static void offer_fix(Pass *pass, const Op *op, const MissedColumn *missed)
{
    const ColumnUse *use = &missed->use;
    bool fits =
        use->at->kind == OP_ATTRIBUTE ? is_identifier(missed->meant) : use->at->kind == OP_CONSTANT;
    if (fits && missed->is_surely_meant && !name_is_shared(op, use))
        fix_name(pass, span_of_column_name(pass, use), "write", use->name, missed->meant);
}

static void report_missed(Pass *pass, const MissedColumn *missed)
{
    const ColumnUse *use = &missed->use;
    bool has_name = use->table_op && use->table_op->kind == OP_LOAD;
    Str table = has_name ? pass_text(pass, use->table_op->span) : STR("the table");
    const char *quote = has_name ? "`" : "";
    bool is_suffixed = !missed->meant.len && column_got_suffix(use->table, use->name);
    report(pass, span_of_column_name(pass, use), "%s%.*s%s has no column `%.*s`%s%.*s", quote,
           STR_ARG(table), quote, STR_ARG(use->name),
           is_suffixed ? "; the merge gave both tables' columns a suffix: `_x` and `_y`" : "",
           STR_ARG(did_you_mean(pass, missed->meant)));
}

/* In a function of another file, where nothing is reported. */
static void report_called(Pass *pass, const Op *call, const MissedColumn *missed)
{
    Str name = missed->use.name;
    const char *verb = missed->is_declared ? "declares" : "reads";
    report(pass, call->span,
           "`%.*s` %s the column `%.*s`, which the table it is given does not have%.*s",
           STR_ARG(missed->doer->name), verb, STR_ARG(name),
           STR_ARG(did_you_mean(pass, missed->meant)));
    because(pass, missed->use.at, "`%.*s` is %s here", STR_ARG(name),
            missed->is_declared ? "declared" : "read");
}

static void check(Pass *pass, const Op *op)
{
    MissedColumn missed;
    for (uint32_t i = 0; column_missed_by(pass_code(pass), op, i, &missed); i++) {
        if (missed.doer)
            report_called(pass, op, &missed);
        else
            report_missed(pass, &missed);
        because_of_columns(pass, missed.use.table);
        if (!missed.doer)
            offer_fix(pass, op, &missed);
    }
}

const Rule rule_unknown_column = {
    .code = "WL302",
    .name = "unknown-column",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_ITEM) | ON(OP_DELETE_ITEM) | ON(OP_ATTRIBUTE) | ON(OP_CALL),
    .check = check,
};
