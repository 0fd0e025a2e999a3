#include "rule.h"

/* In a script that is run by hand even a cleaning call may be there to be looked at. */
static Severity severity_of(const Code *code, bool is_cleaning)
{
    if (!is_cleaning)
        return SEVERITY_NOTE;
    bool is_plain_script = code->source->cell_count == 1;
    return is_plain_script && is_run_by_hand(code) ? SEVERITY_WARNING : SEVERITY_ERROR;
}

static void check(Pass *pass, const Op *statement)
{
    const Op *call = statement->input;
    const Code *code = pass_code(pass);
    const Member *member = called_member(call);
    if (!member_has(member, MEMBER_PURE) || is_run_for_more(code, statement) ||
        is_only_looked_at(code, statement))
        return;
    bool is_cleaning = member_has(member, MEMBER_CLEANING);
    report_as(pass, severity_of(code, is_cleaning), statement->span,
              is_cleaning ? "the result of `%.*s` is thrown away, so this line changes nothing"
                          : "the result of `%.*s` is neither kept nor shown",
              STR_ARG(member->name));
    if (receiver_of(call))
        because_of_origin(pass, op_value(receiver_of(call)));
    const Op *place = is_cleaning ? place_for_result(call) : NULL;
    if (place)
        fix_assign_back(pass, statement, pass_text(pass, place->span));
}

const Rule rule_discarded_result = {
    .code = "WL101",
    .name = "discarded-result",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_STATEMENT),
    .check = check,
};
