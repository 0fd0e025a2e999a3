#include "rule.h"

/* Code with .ix does not run on any pandas that this is about: it went in 1.0. */
static bool is_of_old_pandas(const Code *code)
{
    return code_mentions(code, STR("ix")) || code_mentions(code, STR("as_matrix"));
}

static void report_change(Pass *pass, const Op *op, const Change *change)
{
    const char *owner = model_owner_name(change->owner);
    Str member = change->member, parameter = change->parameter;
    if (change->kind == CHANGE_DEFAULT_CHANGED)
        report_gated(pass, op->span,
                     "from pandas %u.%u on `%.*s` of `%s.%.*s` is %s when it is not given: %s",
                     change->changed / 100, change->changed % 100, STR_ARG(parameter), owner,
                     STR_ARG(member), change->value, change->phrase);
    else
        report_gated(pass, op->span, "from pandas %u.%u on `%s.%.*s` gives something else: %s",
                     change->changed / 100, change->changed % 100, owner, STR_ARG(member),
                     change->phrase);
}

/* What the data decide is not worth a word to those who may never come to the version. */
static bool is_meant_for(const Pass *pass, const SilentChange *met)
{
    return met->change && !is_silent_before(pass, met->change->changed) &&
           (met->is_certain || pass_target(pass) != TARGET_UNKNOWN);
}

static void check(Pass *pass, const Op *op)
{
    SilentChange met = silent_change(pass_code(pass), op);
    if (!is_meant_for(pass, &met) || is_of_old_pandas(pass_code(pass)) ||
        is_for_some_versions(pass_code(pass), op))
        return;
    report_change(pass, op, met.change);
    if (met.change->replacement[0])
        because(pass, op, "`%s` gives what it gave before", met.change->replacement);
    because_of_origin(pass, op_value(receiver_of(op)));
}

const Rule rule_changed_default = {
    .code = "WL902",
    .name = "changed-default",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL) | ON(OP_ATTRIBUTE),
    .check = check,
};
