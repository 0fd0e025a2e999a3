#include "rule.h"

/* Conversions in a try body, and functions of the module there, are made to see whether they fail;
 * so is what asks for the error by name. */
static bool is_probe(const Op *statement, const Op *call)
{
    bool may_fail = called_member(call)->owner == OWNER_PANDAS ||
                    calls_any(call, "assign astype merge join set_index apply map infer_objects "
                                    "convert_dtypes tz_localize tz_convert");
    return (statement->flags & OP_GUARDED) || ((statement->flags & OP_TRIED) && may_fail) ||
           value_is_text(op_value(argument_of(call, "errors", BY_NAME_ONLY)), "raise");
}

static bool is_meant(const Pass *pass, const Op *statement, const Op *call)
{
    return (statement->flags & (OP_SHOWN | OP_MAGIC)) || is_probe(statement, call) ||
           may_work_in_place(call) || may_have_side_effects(pass_code(pass), call);
}

/* What the result could be assigned to: the name or column that the chain of calls begins with. */
static const Op *beginning_of(const Op *call)
{
    const Op *at = call;
    while (at && !(is_assignable(at) && value_is_data(op_value(at))))
        at = at->kind == OP_CALL && !receiver_of(at) ? argument_of(at, "arg", 0) : at->object;
    return at;
}

/* A column without some of its rows does not fit back into its table, and a table is no column. */
static bool fits_back(const Op *call, const Op *target)
{
    const Value *result = op_value(call), *before = op_value(target);
    bool is_whole = target->kind == OP_LOAD || result->facts == NULL ||
                    lineage_is_same(result->facts->rows, before->facts->rows);
    return result->kind == before->kind && is_whole;
}

static void offer_fix(Pass *pass, const Op *statement, const Op *call)
{
    const Op *target = beginning_of(call);
    if (target && fits_back(call, target))
        fix_assign_back(pass, statement, pass_text(pass, target->span));
}

/* Textbooks and people who run line by line look at results without keeping them. */
static bool is_look(const Code *code, const Op *statement, bool is_cleaning)
{
    uint32_t row = length_of_row(code, statement);
    if (is_run_by_hand(code) && calls_any(statement->input, "concat merge join"))
        return true;
    if (is_cleaning)
        return row >= 3 || is_shown_in_row(code, statement);
    return row >= 2 || is_run_by_hand(code);
}

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
    const Member *member = called_member(call);
    if (!member_has(member, MEMBER_PURE) || is_meant(pass, statement, call))
        return;
    bool is_cleaning = member_has(member, MEMBER_CLEANING);
    if (is_look(pass_code(pass), statement, is_cleaning))
        return;
    report_as(pass, severity_of(pass_code(pass), is_cleaning), statement->span,
              is_cleaning ? "the result of `%.*s` is thrown away, so this line changes nothing"
                          : "the result of `%.*s` is neither kept nor shown",
              STR_ARG(member->name));
    if (receiver_of(call))
        because_of_origin(pass, op_value(receiver_of(call)));
    if (is_cleaning)
        offer_fix(pass, statement, call);
}

const Rule rule_discarded_result = {
    .code = "WL101",
    .name = "discarded-result",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_STATEMENT),
    .check = check,
};
