/* Numbers as people write them in text, and the order of such texts. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "data/number_texts.h"

static double number(const char *text)
{
    double value;
    if (!text_number(str_of(text), &value))
        fail_msg("no number: %s", text);
    return value;
}

static void numbers(void **state)
{
    (void)state;
    assert_true(number("100") == 100);
    assert_true(number(" 1,200.50 ") == 1200.5);
    assert_true(number("$3.50") == 3.5);
    assert_true(number("\xE2\x82\xAC"
                       "226.5M") == 226.5e6);
    assert_true(number("10,000+") == 10000);
    assert_true(number("7 %") == 7);
    assert_true(number("19k") == 19000);
    assert_true(number("-3") == -3);
}

static void other_texts(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",    "$",  "k", "M", "C85", "159lbs", "2004-01-02", "1.2.3", "Varies with device",
        "nan", "inf"};
    double value;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        if (text_number(str_of(texts[i]), &value))
            fail_msg("%s", texts[i]);
}

static TextOrder order(Sample *list, uint32_t count)
{
    return text_order(&(Samples){.at = list, .count = count});
}

static void orders(void **state)
{
    (void)state;
    Sample mixed[] = {{.value = STR("9"), .count = 1, .line = 2},
                      {.value = STR("100"), .count = 1, .line = 3},
                      {.value = STR("25"), .count = 1, .line = 4}};
    TextOrder found = order(mixed, 3);
    assert_true(found.are_numbers);
    assert_ptr_equal(found.before, &mixed[1]);
    assert_ptr_equal(found.behind, &mixed[0]);
    Sample years[] = {{.value = STR("2004"), .count = 1, .line = 2},
                      {.value = STR("1998"), .count = 1, .line = 3}};
    assert_true(order(years, 2).are_numbers);
    assert_null(order(years, 2).before);
    Sample words[] = {{.value = STR("9"), .count = 1, .line = 2},
                      {.value = STR("a"), .count = 1, .line = 3}};
    assert_false(order(words, 2).are_numbers);
    assert_false(order(words, 0).are_numbers);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers),
        cmocka_unit_test(other_texts),
        cmocka_unit_test(orders),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
