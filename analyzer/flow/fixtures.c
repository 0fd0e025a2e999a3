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

/* @given(df=tables()) and @parametrize("df", …) give an argument themselves; which decorators do,
 * and by what name, is not looked into. */
static bool takes_fixtures(const Function *test)
{
    return test->is_fixture || (str_starts(test->name, "test") && !test->is_decorated);
}

const Value *value_of_fixture(Flow *flow, const Function *test, Str name)
{
    if (!takes_fixtures(test))
        return NULL;
    const Function *fixture = fixture_named(flow, test->owner, name);
    if (test->owner && !fixture)
        fixture = fixture_named(flow, NULL, name);
    if (!fixture || fixture == test)
        return NULL;
    const Value *given = call_with(flow, run_function(flow, fixture->op), NULL, 0, NULL);
    return fixture->is_generator ? given->of : given;
}
