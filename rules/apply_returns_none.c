#include "rule.h"

static Str name_of(const Function *function)
{
    return function->name.len ? function->name : STR("lambda");
}

static void report_always(Pass *pass, const Op *call, const Function *function, const Op *store)
{
    bool takes_all = calls_any(call, "pipe assign");
    report(pass, call->span,
           "`%.*s` returns nothing, so `%.*s` gives None%s: end it with a `return`",
           STR_ARG(name_of(function)), STR_ARG(called_member(call)->name),
           takes_all ? "" : " for everything that it is called with");
    because(pass, function->op, "the function is made here");
    because(pass, store, "what it gives is stored here");
}

/* For some of the values. */
static void report_sometimes(Pass *pass, const Op *call, const Function *function,
                             const GivenNothing *given)
{
    Str name = name_of(function);
    if (given->when == NOTHING_ELSE) {
        report_as(pass, SEVERITY_WARNING, call->span,
                  "`%.*s` returns nothing where its condition does not hold, so the other values "
                  "of `%.*s` become None: return the value itself at the end",
                  STR_ARG(name), STR_ARG(given->column));
        because(pass, given->condition->object, "this condition has no `else`");
    } else if (given->when == NOTHING_BELOW) {
        report_as(pass, SEVERITY_WARNING, call->span,
                  "`%.*s` returns nothing for what is below %.*s, so this becomes None: add an "
                  "`else`",
                  STR_ARG(name), STR_ARG(pass_text(pass, given->condition->span)));
        because(pass, given->condition, "this is the last condition");
    } else if (given->when == NOTHING_SEEN) {
        Str rows = evidence_share(pass, &given->evidence, given->values.rows, given->may_be_more);
        report_as(pass, SEVERITY_WARNING, call->span,
                  "`%.*s` returns nothing for `%.*s`, so that %.*s become None: end it with a "
                  "`return`",
                  STR_ARG(name), STR_ARG(given->values.first->value), STR_ARG(rows));
        because_of_sample(pass, &given->evidence, given->values.first);
        because(pass, function->op, "the function is made here");
    }
}

static void check(Pass *pass, const Op *call)
{
    const Op *store = store_of_applied(pass_code(pass), call);
    for (uint32_t i = 0; store && i < call->arg_count; i++) {
        const Value *value = op_value(call->args[i].op);
        if (!value_is(value, VALUE_FUNCTION))
            continue;
        GivenNothing given = given_nothing(pass, call, value->function, store);
        if (given.when == NOTHING_ALWAYS)
            report_always(pass, call, value->function, store);
        else
            report_sometimes(pass, call, value->function, &given);
    }
}

const Rule rule_apply_returns_none = {
    .code = "WL107",
    .name = "apply-returns-none",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
