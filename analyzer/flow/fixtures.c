/* pytest gives a test what the function gives that stands under @pytest.fixture and is called as
 * the parameter. */
#include "flow/engine.h"

/* The fixture NAME of the class OWNER, or of the file where that is NULL. */
static const Function *fixture_named(const Flow *flow, const Class *owner, Str name)
{
    for (uint32_t i = 0; i < flow->code->function_count; i++) {
        const Function *function = flow->code->functions[i];
        if (function->is_fixture && function->owner == owner && str_eq(function->name, name))
            return function;
    }
    return NULL;
}

/* @given(sales=…) and @pytest.mark.parametrize("sales", …) give the parameter NAME something else;
 * of several decorators, and of others, that is not known. */
static bool is_given_otherwise(const Flow *flow, const Function *test, Str name)
{
    const Op *by = test->decorator;
    if (!test->is_decorated || !by)
        return test->is_decorated;
    Str path = value_of(flow, by->kind == OP_CALL ? by->object : by)->text;
    if (!str_is(path, "pytest.mark.parametrize"))
        return !str_starts(path, "pytest.mark.");
    const Value *names = argument(flow, by, "argnames", 0);
    return !value_is_constant_text(names) || str_contains(names->text, name);
}

/* Each test gets a table of its own. */
static const Value *made_again(Flow *flow, const Function *fixture, const Value *made)
{
    return value_is(made, VALUE_FRAME)
               ? frame_new(flow, fixture->op, made->facts, NULL, ORIGIN_NONE)
               : made;
}

#define MOST_RUNS 4u /* of a fixture that makes no table or column; many tests ask for it */

static const Value *made_by_fixture(Flow *flow, const Function *fixture)
{
    FunctionState *state = function_state(flow, fixture);
    if (state->fixture)
        return made_again(flow, fixture, state->fixture);
    if (state->visits >= MOST_RUNS)
        return NULL;
    const Value *given = call_with(flow, run_function(flow, fixture->op), NULL, 0, NULL);
    given = fixture->is_generator ? given->of : given;
    if (given && value_is_data(given))
        state->fixture = value_now(flow, given);
    return given;
}

const Value *value_of_fixture(Flow *flow, const Function *test, Str name)
{
    bool may_ask = str_starts(test->name, "test") || test->is_fixture;
    if (!may_ask || is_given_otherwise(flow, test, name))
        return NULL;
    const Function *fixture = fixture_named(flow, test->owner, name);
    if (test->owner && !fixture)
        fixture = fixture_named(flow, NULL, name);
    if (!fixture || fixture == test)
        return NULL;
    return made_by_fixture(flow, fixture);
}
