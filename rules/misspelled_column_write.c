#include "rule.h"

static void offer_fix(Pass *pass, const Placed *placed, Str meant)
{
    const Op *key = placed->key;
    Span inside = key ? (Span){key->span.start + 1, key->span.end - 1} : placed->name;
    if (key || is_identifier(meant))
        fix_name(pass, inside, "write to", placed->column, meant);
}

static void check(Pass *pass, const Op *op)
{
    Placed placed;
    for (uint32_t i = 0; column_placed_by(pass_code(pass), op, i, &placed); i++) {
        Str meant = column_meant_by(pass_code(pass), op, &placed);
        if (!meant.len)
            continue;
        report(pass, placed.key ? placed.name : placed.span,
               "this makes a new column `%.*s` and leaves `%.*s` as it is: is the name misspelled?",
               STR_ARG(placed.column), STR_ARG(meant));
        because_of_origin(pass, op_value(placed.values));
        offer_fix(pass, &placed, meant);
    }
}

const Rule rule_misspelled_column_write = {
    .code = "WL301",
    .name = "misspelled-column-write",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_STORE_ITEM) | ON(OP_STORE_ATTRIBUTE) | ON(OP_CALL),
    .check = check,
};
