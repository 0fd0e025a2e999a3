#include "flow/looks.h"

#include "flow/questions.h"

/* df.loc[mask, "c"], which may have lost its `= value`. */
static bool is_choice_of_cells(const Op *seen)
{
    return seen->kind == OP_ITEM && value_is(seen->object->value, VALUE_LOC) &&
           seen->key->kind == OP_COLLECT && seen->key->arg_count == 2 &&
           value_is(seen->key->args[0].op->value, VALUE_SERIES);
}

/* A bare `df.head()`, `df.shape` or `df`. */
static bool is_look(const Code *code, const Op *statement)
{
    const Op *seen = statement->kind == OP_STATEMENT ? statement->input : NULL;
    if (!seen || (statement->flags & OP_SHOWN) || is_choice_of_cells(seen))
        return false;
    if (seen->kind != OP_CALL)
        return value_is_pandas(seen->value) ||
               (seen->object && value_is_pandas(seen->object->value));
    const Member *member = called_member(seen);
    return member_has(member, MEMBER_PURE) && !member_has(member, MEMBER_CLEANING) &&
           !member_has(member, MEMBER_ELEMENTWISE) && !may_have_side_effects(code, seen);
}

/* In a function nobody looks. */
void looks_count(Code *code)
{
    uint32_t end = 0; /* of the functions so far */
    for (uint32_t i = 0; i < code->op_count; i++) {
        const Op *op = code_op(code, i);
        if (op->kind == OP_FUNCTION && op->end > end)
            end = op->end;
        code->look_count += i >= end && is_look(code, op);
    }
}
