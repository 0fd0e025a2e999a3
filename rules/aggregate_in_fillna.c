#include "rule.h"

/* The values that stand in for others, matched with them by label. */
static const Op *substitute_of(const Op *call)
{
    if (calls_any(call, "fillna"))
        return argument_of(call, "value", 0);
    return calls_any(call, "where mask") ? argument_of(call, "other", 1) : NULL;
}

static void offer_fix(Pass *pass, const Op *filled, const Op *with, const Op *aggregation)
{
    const Op *frame = table_with_rows_of(filled);
    bool is_alike = op_value(filled)->kind == op_value(with)->kind;
    if (is_alike && can_spread(pass, with, aggregation, frame))
        fix_spread(pass, with, aggregation, frame);
}

/* users["city"].fillna(orders.groupby("user")["city"].first()) */
static void check_foreign(Pass *pass, const Op *with, const Op *filled, const Op *aggregation)
{
    report_as(pass, SEVERITY_WARNING, with->span,
              "the labels of these values are values of `%.*s` and not the numbers of these rows, "
              "so what is missing stays missing or is filled from another key: use `map` on that "
              "column",
              STR_ARG(key_of_aggregation(aggregation)));
    because_of_aggregation(pass, aggregation, with);
    because_of_origin(pass, op_value(filled));
}

static void check(Pass *pass, const Op *call)
{
    const Op *with = substitute_of(call), *filled = receiver_of(call);
    const Op *aggregation = with ? aggregation_of(op_value(with), op_value(filled)) : NULL;
    const Op *foreign = with ? foreign_aggregation_of(op_value(with), op_value(filled)) : NULL;
    if (foreign)
        check_foreign(pass, with, filled, foreign);
    if (!aggregation)
        return;
    report(pass, with->span,
           "the labels of these values are values of %.*s and not those of the rows, so what is "
           "missing stays missing or is filled from another key: use `%s`",
           STR_ARG(key_in_words(pass, aggregation)), spread_in_words(aggregation));
    because_of_aggregation(pass, aggregation, with);
    because_of_origin(pass, op_value(filled));
    offer_fix(pass, filled, with, aggregation);
}

const Rule rule_aggregate_in_fillna = {
    .code = "WL602",
    .name = "aggregate-in-fillna",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
