/* What a condition tells of the values in it where it holds, and where it does not. */
#include "flow/engine.h"

/* The frame whose columns are looked into: `in df.columns`, `in df`. */
static const Value *frame_looked_into(const Flow *flow, const Op *container)
{
    if (container->kind == OP_ATTRIBUTE && str_is(container->name, "columns"))
        container = container->object;
    const Value *value = value_of(flow, container);
    return value_is(value, VALUE_FRAME) ? value : NULL;
}

static void refine_membership(Flow *flow, const Op *compare, bool holds)
{
    const Value *frame = frame_looked_into(flow, compare->key);
    const Value *name = value_of(flow, compare->object);
    if (!frame || !value_is(name, VALUE_STRING))
        return;
    if (holds && name->is_constant)
        frame_assume(flow, frame, name->text);
    if (holds || !name->is_constant)
        return;
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    facts->columns = columns_without(flow->arena, facts->columns, name->text);
    facts_change(flow, frame, facts);
}

/* isinstance(x, pd.DataFrame) makes an unknown x one. */
static void refine_instance(Flow *flow, const Op *call, bool holds)
{
    if (call->arg_count != 2 || !value_is(value_of(flow, call->object), VALUE_NAMED) ||
        !str_is(value_of(flow, call->object)->text, "isinstance"))
        return;
    const Op *subject = call->args[0].op;
    const Value *known = value_of(flow, subject);
    const Value *asked = value_from_annotation(flow, call->args[1].op, subject);
    if (subject->kind != OP_LOAD)
        return;
    if (holds && value_is(known, VALUE_UNKNOWN))
        cell_set(flow, subject->slot, asked);
    else if (!holds && value_is_pandas(asked) && known->kind == asked->kind)
        cell_set(flow, subject->slot, value_plain(VALUE_UNKNOWN));
}

static void refine_one(Flow *flow, const Op *condition, bool holds)
{
    if (condition->kind == OP_COMPARE && condition->detail == OPERATOR_IN)
        refine_membership(flow, condition, holds != ((condition->flags & OP_NEGATED) != 0));
    else if (condition->kind == OP_CALL)
        refine_instance(flow, condition, holds);
}

/* `a and b and c` leans to the left, as deep as it is long. */
void refine(Flow *flow, const Op *condition, bool holds)
{
    for (;;) {
        while (condition->kind == OP_UNARY && condition->detail == OPERATOR_NOT) {
            condition = condition->object;
            holds = !holds;
        }
        bool holds_both =
            condition->kind == OP_BRANCH && condition->detail == OPERATOR_ALSO && holds;
        if (!holds_both)
            break;
        refine_one(flow, condition->key, true);
        condition = condition->object;
    }
    refine_one(flow, condition, holds);
}
