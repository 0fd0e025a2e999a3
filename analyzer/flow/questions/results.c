#include "flow/questions.h"

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

bool is_run_for_more(const Code *code, const Op *statement)
{
    const Op *call = statement->input;
    return (statement->flags & (OP_SHOWN | OP_MAGIC)) || is_probe(statement, call) ||
           may_work_in_place(call) || may_have_side_effects(code, call);
}

bool is_only_looked_at(const Code *code, const Op *statement)
{
    uint32_t row = length_of_row(code, statement);
    if (is_run_by_hand(code) && calls_any(statement->input, "concat merge join"))
        return true;
    if (member_has(called_member(statement->input), MEMBER_CLEANING))
        return row >= 3 || is_shown_in_row(code, statement);
    return row >= 2 || is_run_by_hand(code);
}

static const Op *beginning_of(const Op *call)
{
    const Op *at = call;
    while (at && !(is_assignable(at) && value_is_data(op_value(at))))
        at = at->kind == OP_CALL && !receiver_of(at) ? argument_of(at, "arg", 0) : at->object;
    return at;
}

/* A column without some of its rows does not fit back into its table, and a table is no column. */
const Op *place_for_result(const Op *call)
{
    const Op *place = beginning_of(call);
    const Value *result = op_value(call), *before = op_value(place);
    bool is_whole = place && (place->kind == OP_LOAD || result->facts == NULL ||
                              lineage_is_same(result->facts->rows, before->facts->rows));
    return is_whole && result->kind == before->kind ? place : NULL;
}
