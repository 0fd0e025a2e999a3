#include "rule.h"

/* Methods that put values in the place of others; those that change the shape make a new object. */
static bool changes_values(const Member *member)
{
    return member_has(member, MEMBER_INPLACE_SELF) || member_has(member, MEMBER_ELEMENTWISE);
}

/* On a column WL104 speaks of what a view let through, and WL401 of rows that return. */
static bool is_for_other_rule(const Member *member, Reach reach)
{
    return reach == REACH_COLUMN && (changes_values(member) || member->rows == ROWS_REORDERED ||
                                     str_in_words(member->name, "dropna drop_duplicates"));
}

static bool is_trial(const Op *call)
{
    return call->user && (call->user->flags & (OP_GUARDED | OP_MAGIC));
}

/* df[cols].fillna(0, inplace=True) as df[cols] = df[cols].fillna(0). */
static void offer_fix(Pass *pass, const Op *call, const Op *receiver)
{
    const Object *object = object_of(op_value(receiver));
    const Op *table = taken_from(receiver);
    if (!object || object->origin != ORIGIN_COLUMNS || !is_assignable(table) ||
        reach_of(table) != REACH_LASTING || !member_has(called_member(call), MEMBER_INPLACE_SELF) ||
        !can_repeat(pass, receiver) || !can_assign_inplace(pass, call))
        return;
    Str place = pass_text(pass, receiver->span);
    fix(pass, FIX_UNSAFE, "assign the result back to `%.*s`", STR_ARG(place));
    fix_insert(pass, call->user->span.start, "%.*s = ", STR_ARG(place));
    fix_drop_argument(pass, call, "inplace");
}

static void report_loss(Pass *pass, const Op *call, const Op *receiver, bool was_view)
{
    const Op *table = lasting_table(receiver);
    Str method = called_member(call)->name, name = table ? pass_text(pass, table->span) : (Str){0};
    if (was_view)
        report_from_pandas_3(pass, call->span,
                             "from pandas 3.0 on `%.*s` changes a copy that is gone after this "
                             "line, and no longer `%.*s`: assign its result",
                             STR_ARG(method), STR_ARG(name));
    else if (table)
        report(pass, call->span,
               "`%.*s` changes a copy that is gone after this line, and not `%.*s`: assign its "
               "result instead of inplace=True",
               STR_ARG(method), STR_ARG(name));
    else
        report(pass, call->span,
               "`%.*s` changes an object that is gone after this line: give it a name first",
               STR_ARG(method));
}

static void check(Pass *pass, const Op *call)
{
    const Op *receiver = receiver_of(call);
    if (!receiver || !works_in_place(call) || !is_run_for_effect(call) || is_trial(call))
        return;
    const Member *member = called_member(call);
    Reach reach = reach_of(receiver);
    bool was_view = reach != REACH_NOTHING && changes_values(member);
    if (reach == REACH_LASTING || is_for_other_rule(member, reach) ||
        (was_view && is_silent_before_pandas_3(pass)))
        return;
    report_loss(pass, call, receiver, was_view);
    because_of_origin(pass, op_value(receiver));
    offer_fix(pass, call, receiver);
}

const Rule rule_inplace_on_temporary = {
    .code = "WL103",
    .name = "inplace-on-temporary",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
