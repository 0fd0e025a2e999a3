#include "rule.h"

static Str words_of(const Op *reordering)
{
    const Member *member = called_member(reordering);
    return member ? member->name : STR("[::-1]");
}

static void check_value(Pass *pass, const Op *value, const Op *frame)
{
    const Op *reordering = reordered_by(op_value(value), op_value(frame));
    if (!reordering)
        return;
    report(pass, value->span,
           "storing puts each value back beside its label, so the order that `%.*s` makes is "
           "undone: %s",
           STR_ARG(words_of(reordering)),
           calls_any(reordering, "sample") ? "store `.to_numpy()`, which has no labels"
                                           : "order the whole table instead");
    if (reordering != value)
        because(pass, reordering, "the order is made here");
    because_of_origin(pass, op_value(frame));
    if (!calls_any(reordering, "sample") || value->kind != OP_CALL)
        return;
    fix(pass, FIX_UNSAFE, "store the shuffled values without their labels");
    fix_insert(pass, value->span.end, ".to_numpy()");
}

static void check(Pass *pass, const Op *op)
{
    Placed placed;
    for (uint32_t i = 0; column_placed_by(pass_code(pass), op, i, &placed); i++)
        check_value(pass, placed.values, placed.frame);
}

const Rule rule_order_undone = {
    .code = "WL603",
    .name = "order-undone",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL) | ON(OP_STORE_ITEM) | ON(OP_STORE_ATTRIBUTE),
    .check = check,
};
