#include "rule.h"

static const char *what_it_does(const Op *call)
{
    return calls_any(call, "reindex DataFrame") ? "makes an empty column of" : "passes over";
}

static void check(Pass *pass, const Op *call)
{
    MissedColumn missed;
    for (uint32_t i = 0; column_passed_over(pass_code(pass), call, i, &missed); i++) {
        const ColumnUse *use = &missed.use;
        report(pass, use->at->span, "`%.*s` %s `%.*s`, which is no %s%.*s",
               STR_ARG(called_member(call)->name), what_it_does(call), STR_ARG(use->name),
               use->table ? "column of the table" : "key of the data",
               STR_ARG(did_you_mean(pass, missed.meant)));
        if (use->table)
            because_of_origin(pass, use->table);
        if (missed.is_surely_meant && use->at->kind == OP_CONSTANT)
            fix_name(pass, span_of_column_name(pass, use), "write", use->name, missed.meant);
    }
}

const Rule rule_silent_unknown_key = {
    .code = "WL305",
    .name = "silent-unknown-key",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
