#include "rule.h"

#define BOTH "what reads it then gets both, as a table"

static void report_doubled(Pass *pass, const DoubledColumn *doubled)
{
    Str name = doubled->name;
    switch (doubled->how) {
    case DOUBLED_IN_LIST:
        report(pass, doubled->at->span,
               "two columns get the name `%.*s`: what reads it gets both, as a table",
               STR_ARG(name));
        break;
    case DOUBLED_BY_RENAMES:
        report(pass, doubled->at->span, "`%.*s` becomes `%.*s` too: " BOTH,
               STR_ARG(doubled->also_renamed), STR_ARG(name));
        break;
    case DOUBLED_BESIDE_OWN:
        report(pass, doubled->at->span, "the table has a column `%.*s` already: " BOTH,
               STR_ARG(name));
        because(pass, doubled->first, "`%.*s` is made here", STR_ARG(name));
        break;
    case DOUBLED_BESIDE_ELSE:
        report(pass, doubled->at->span, "both tables have a column `%.*s`: " BOTH, STR_ARG(name));
        because(pass, doubled->first, "`%.*s` is in this table too", STR_ARG(name));
        break;
    }
    if (doubled->table)
        because_of_origin(pass, doubled->table);
}

static void check(Pass *pass, const Op *op)
{
    DoubledColumn doubled;
    for (uint32_t i = 0; column_doubled_by(pass_code(pass), op, i, &doubled); i++)
        report_doubled(pass, &doubled);
}

const Rule rule_duplicate_column = {
    .code = "WL306",
    .name = "duplicate-column",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL) | ON(OP_STORE_ATTRIBUTE),
    .check = check,
};
