#include "rule.h"

static bool is_through_view(const Op *store, Reach reach)
{
    return reach == REACH_COLUMN || (reach == REACH_SLICE && !replaces_column(store));
}

/* Code with .ix does not run on any pandas that this is about: it went in 1.0. */
static bool is_of_old_pandas(const Op *store)
{
    return store->object->kind == OP_ATTRIBUTE && str_is(store->object->name, "ix");
}

static void check(Pass *pass, const Op *store)
{
    const Op *part = changed_by(store);
    Reach reach = reach_of(part);
    const Op *lasting = lasting_table(part);
    if (!is_through_view(store, reach) || !lasting || is_of_old_pandas(store) || is_trial(store) ||
        is_silent_before_pandas_3(pass))
        return;
    Str text = pass_text(pass, part->span), table = pass_text(pass, lasting->span);
    report_from_pandas_3(pass, store->span,
                         "from pandas 3.0 on this writes into a copy of `%.*s` and leaves `%.*s` "
                         "as it is: use `.loc[rows, column]` on `%.*s`",
                         STR_ARG(text), STR_ARG(table), STR_ARG(table));
    because_of_origin(pass, op_value(part));
    fix_steps(pass, store, part);
}

const Rule rule_chained_assignment_view = {
    .code = "WL202",
    .name = "chained-assignment-view",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_STORE_ITEM),
    .check = check,
};
