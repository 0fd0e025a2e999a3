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

typedef struct TypeTest { /* isinstance(x, T), type(x) == T */
    const Op *subject, *type;
} TypeTest;

static bool calls_builtin(const Flow *flow, const Op *call, const char *name, uint32_t arg_count)
{
    const Value *called = call->kind == OP_CALL ? value_of(flow, call->object) : NULL;
    return value_is(called, VALUE_NAMED) && str_is(called->text, name) &&
           call->arg_count == arg_count;
}

static TypeTest type_test(const Flow *flow, const Op *condition)
{
    if (calls_builtin(flow, condition, "isinstance", 2))
        return (TypeTest){condition->args[0].op, condition->args[1].op};
    bool is_equality = condition->kind == OP_COMPARE && !(condition->flags & OP_NEGATED) &&
                       (condition->detail == OPERATOR_EQ || condition->detail == OPERATOR_IS);
    if (is_equality && calls_builtin(flow, condition->object, "type", 1))
        return (TypeTest){condition->object->args[0].op, condition->key};
    return (TypeTest){0};
}

/* The types that a literal of that kind may have, or NULL for what is no literal. */
static const char *types_of_kind(unsigned kind)
{
    return kind == VALUE_STRING   ? "str"
           : kind == VALUE_NUMBER ? "int float bool complex"
           : kind == VALUE_LIST   ? "list"
           : kind == VALUE_TUPLE  ? "tuple"
           : kind == VALUE_DICT   ? "dict"
                                  : NULL;
}

static bool is_named(const Flow *flow, const Op *type, const char *types)
{
    const Value *value = value_of(flow, type);
    return value_is(value, VALUE_NAMED) && str_in_words(value->text, types);
}

static bool names_one_of(const Flow *flow, const Op *type, const char *types)
{
    bool names = is_named(flow, type, types);
    for (uint32_t i = 0; type->kind == OP_COLLECT && i < type->arg_count && !names; i++)
        names = is_named(flow, type->args[i].op, types);
    return names;
}

/* An unknown x becomes a DataFrame by isinstance(x, pd.DataFrame). Where the literal that x is
 * known for, as the default of a parameter, fails the test, x is another one. */
static void refine_type(Flow *flow, TypeTest test, bool holds)
{
    const Value *known = value_of(flow, test.subject);
    const Value *asked = value_from_annotation(flow, test.type, test.subject);
    const char *types = types_of_kind(known->kind);
    bool is_other = types ? names_one_of(flow, test.type, types) != holds
                          : !holds && value_is_pandas(asked) && known->kind == asked->kind;
    if (is_other)
        cell_set(flow, test.subject->slot, value_plain(VALUE_UNKNOWN));
    else if (holds && value_is(known, VALUE_UNKNOWN))
        cell_set(flow, test.subject->slot, asked);
}

static void refine_one(Flow *flow, const Op *condition, bool holds)
{
    if (condition->kind == OP_COMPARE && condition->detail == OPERATOR_IN)
        refine_membership(flow, condition, holds != ((condition->flags & OP_NEGATED) != 0));
    TypeTest test = type_test(flow, condition);
    if (test.subject && test.subject->kind == OP_LOAD)
        refine_type(flow, test, holds);
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
