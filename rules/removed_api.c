#include "rule.h"

static void report_refused(Pass *pass, const Op *op, const Change *change)
{
    Str parameter = change->parameter;
    const char *owner = model_owner_name(change->owner);
    bool has_parameter = parameter.len > 0;
    bool is_of_value = change->kind == CHANGE_VALUE_REMOVED;
    bool has_way_out = change->replacement[0] != '\0';
    report_gated(pass, op->span, "in pandas %u.%u %s%.*s%s`%s.%.*s` %s%s%s%s",
                 change->changed / 100, change->changed % 100,
                 is_of_value     ? "this value for `"
                 : has_parameter ? "`"
                                 : "",
                 STR_ARG(parameter), has_parameter ? "` of " : "", owner, STR_ARG(change->member),
                 change->phrase, has_way_out ? "; write `" : "; leave it out", change->replacement,
                 has_way_out ? "`" : "");
}

/* Nothing is said where the code is ready for it, or may mean something else. */
static bool is_meant(const Code *code, const Op *op)
{
    bool is_method = op->kind == OP_CALL && value_is(op_value(op->object), VALUE_MEMBER);
    return !is_for_some_versions(code, op) && !(is_method && has_methods_of_libraries(code));
}

static void check(Pass *pass, const Op *op)
{
    uint32_t count;
    const Change *changes = changes_met_by(op, &count);
    for (uint32_t i = 0; i < count; i++) {
        const Change *change = &changes[i];
        if (!is_refused(op, change) || is_silent_before(pass, change->changed) ||
            !is_meant(pass_code(pass), op))
            continue;
        report_refused(pass, op, change);
        return;
    }
}

const Rule rule_removed_api = {
    .code = "WL901",
    .name = "removed-api",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL) | ON(OP_ATTRIBUTE) | ON(OP_IMPORT),
    .check = check,
};
