/* Lists of functions that a table is handed to, one after the other: for step in STEPS: df =
 * step(df), and reduce(lambda df, step: step(df), STEPS, df). Each is given what the one before
 * made. */
#include "flow/rounds.h"

#define MOST_STAGES 16u

static bool can_be_called(const Value *value)
{
    return value_is(value, VALUE_FUNCTION) || value_is(value, VALUE_CLASS) ||
           value_is(value, VALUE_INSTANCE);
}

/* step, (step, options), ("name", step) */
static bool is_stage(const Value *element)
{
    if (!value_is(element, VALUE_TUPLE) || !element->is_constant)
        return can_be_called(element);
    for (uint32_t i = 0; i < element->count; i++)
        if (can_be_called(element->items[i]))
            return true;
    return false;
}

static bool are_stages(const Value *list, Elements *elements)
{
    bool are_known = elements_known(list, elements) && !value_is(list, VALUE_DICT) &&
                     elements->count && elements->count <= MOST_STAGES;
    for (uint32_t i = 0; are_known && i < elements->count; i++)
        are_known = is_stage(elements->at[i]);
    return are_known;
}

bool goes_over_stages(const Flow *flow, const Op *loop, Elements *elements)
{
    bool is_plain = !(loop->flags & OP_WHILE) && flow->loop_depth == 1 &&
                    are_stages(value_of(flow, loop->object), elements);
    for (uint32_t i = loop->index + 1; is_plain && i < loop->middle; i++)
        is_plain = code_op(flow->code, i)->kind != OP_BREAK;
    return is_plain;
}

const Value *reduced_by_stages(Flow *flow, const Op *reduce, const Value *function)
{
    Elements stages;
    if (reduce->arg_count != 3 || !are_stages(value_of(flow, reduce->args[1].op), &stages))
        return NULL;
    const Value *table = value_of(flow, reduce->args[2].op);
    for (uint32_t i = 0; i < stages.count; i++) {
        const Value *both[] = {table, stages.at[i]};
        table = call_with(flow, function, both, 2, NULL);
    }
    return table;
}
