#include "rule.h"

static void report_pairs(Pass *pass, const OutOfStep *found)
{
    const char *order = key_order_words(found->keys.order);
    const char *other = key_order_words(found->partner.order);
    report(pass, found->values->span,
           "these pairs do not belong together: one side has the values of `%.*s` %s, the other "
           "%s; take both sides from one result, its index and its values",
           STR_ARG(found->keys.column), order, other);
    because(pass, found->partner.by, "%s here", other);
    if (found->keys.by != found->values)
        because(pass, found->keys.by, "%s here", order);
}

/* What has no labels of the rows is stored by position. */
static void check_column(Pass *pass, const Placed *placed)
{
    const Value *frame = op_value(placed->frame);
    OutOfStep found = column_out_of_step(pass_code(pass), placed);
    const Op *ordered = ordered_apart(placed->values, frame);
    if (found.values) {
        report_pairs(pass, &found);
    } else if (ordered) {
        report(pass, placed->values->span,
               "these values come in the order of another table than the one that they are put "
               "into, so they land in the wrong rows: leave the labels on, without `.values`");
        because(pass, ordered, "one value for each row, in that order");
        because_of_origin(pass, frame);
    } else if (grouped_apart(op_value(placed->values), frame)) {
        report(
            pass, placed->values->span,
            "these values come group by group, but the rows are in another order, so they land in "
            "the wrong rows: keep the labels with `.reset_index(level=0, drop=True)`");
        because_of_origin(pass, frame);
    }
}

static void check(Pass *pass, const Op *op)
{
    Placed placed;
    for (uint32_t i = 0; column_placed_by(pass_code(pass), op, i, &placed); i++)
        check_column(pass, &placed);
    OutOfStep found = arguments_out_of_step(pass_code(pass), op);
    if (found.values)
        report_pairs(pass, &found);
}

const Rule rule_group_order_values = {
    .code = "WL605",
    .name = "group-order-values",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL) | ON(OP_STORE_ITEM),
    .check = check,
};
