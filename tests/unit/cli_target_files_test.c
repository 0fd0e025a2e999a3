#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "cli/target_files.h"

static void check(const char *specifiers, Target wanted)
{
    assert_int_equal(target_of_requirement(str_of(specifiers)), wanted);
}

static void pins_decide(void **state)
{
    (void)state;
    check("==2.1.4", PANDAS(2, 1));
    check("== 3.0.0", PANDAS(3, 0));
    check("=1.5", PANDAS(1, 5));
    check("===2.2.0", PANDAS(2, 2));
    check("==2.*", PANDAS(2, 3));
}

static void ranges_on_one_side_of_3_decide(void **state)
{
    (void)state;
    check(">=2,<3", PANDAS(2, 3));
    check("<3.0.0", PANDAS(2, 3));
    check(">=1.3, <2", PANDAS(1, 5));
    check("<=2.1", PANDAS(2, 1));
    check("~=2.2", PANDAS(2, 3));
    check("~=2.1.3", PANDAS(2, 1));
    check("^2.0", PANDAS(2, 3));
    check("~1.4", PANDAS(1, 4));
    check(">=3", PANDAS(3, 0));
    check(">=3.1,<4", PANDAS(3, 1));
    check("^3.0", PANDAS(3, 0));
}

static void ranges_on_both_sides_do_not(void **state)
{
    (void)state;
    check("", TARGET_UNKNOWN);
    check("*", TARGET_UNKNOWN);
    check(">=2", TARGET_UNKNOWN);
    check(">=1.5,<4", TARGET_UNKNOWN);
    check("!=2.1.0", TARGET_UNKNOWN);
    check(" >= nonsense", TARGET_UNKNOWN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pins_decide),
        cmocka_unit_test(ranges_on_one_side_of_3_decide),
        cmocka_unit_test(ranges_on_both_sides_do_not),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
