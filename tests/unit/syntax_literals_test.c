#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "syntax/literals.h"

#define MANY (LITERALS_MOST * 2)

static int set_up(void **state)
{
    *state = arena_new();
    return 0;
}

static int tear_down(void **state)
{
    arena_free(*state);
    return 0;
}

/* HEAD, MANY times ELEMENT, and TAIL. */
static Str row(Arena *arena, const char *head, const char *element, const char *tail)
{
    Buffer text = {0};
    buffer_add(&text, str_of(head));
    for (uint32_t i = 0; i < MANY; i++)
        buffer_add(&text, str_of(element));
    buffer_add(&text, str_of(tail));
    Str copy = arena_copy(arena, buffer_str(&text));
    buffer_free(&text);
    return copy;
}

static uint32_t count(Str text, char c)
{
    uint32_t found = 0;
    for (uint32_t i = 0; i < text.len; i++)
        found += text.at[i] == c;
    return found;
}

static void check_shorter(Arena *arena, const char *head, const char *element, const char *tail)
{
    Str text = row(arena, head, element, tail), shorter = literals_shortened(arena, text);
    uint32_t around = count(str_of(head), ',') + count(str_of(tail), ',');
    assert_int_equal(shorter.len, text.len);
    assert_int_equal(count(shorter, ','), LITERALS_MOST + 2 + around);
    assert_true(str_starts(shorter, head));
    assert_true(str_ends(shorter, tail));
    assert_true(str_eq(text, row(arena, head, element, tail)));
}

static void check_same(Arena *arena, const char *head, const char *element, const char *tail)
{
    Str text = row(arena, head, element, tail);
    assert_ptr_equal(literals_shortened(arena, text).at, text.at);
}

static void long_rows_of_literals_are_shortened(void **state)
{
    check_shorter(*state, "x = [", "1,", "1]\n");
    check_shorter(*state, "x = (", " -1.25 ,\r\n", ")\ny = 1\n");
    check_shorter(*state, "f(y, {", "'a', ", "'z'})\n");
    check_shorter(*state, "x = [f(1), [", "\"\", ", "\"\"]]\n");
}

static void what_is_no_plain_literal_stays(void **state)
{
    check_same(*state, "x = [", "a, ", "a]\n");
    check_same(*state, "x = [", "1 2, ", "1]\n");
    check_same(*state, "x = [", "01, ", "1]\n");
    check_same(*state, "x = [", "1., ", "1]\n");
    check_same(*state, "x = [", "'\\'', ", "1]\n");
    check_same(*state, "x = [", "'a\n', ", "1]\n");
    check_same(*state, "x = [", "'''a''', ", "1]\n");
    check_same(*state, "x = [", "(1), ", "1]\n");
    check_same(*state, "x = {", "1: 2, ", "}\n");
    check_same(*state, "x = [", ", ", "1]\n");
}

static void what_is_no_list_stays(void **state)
{
    check_same(*state, "x = f(", "1, ", "1)\n");
    check_same(*state, "x = y[", "1, ", "1]\n");
    check_same(*state, "x = ", "1, ", "1\n");
    check_same(*state, "# [\n", "1,\n", "1\n");
    check_same(*state, "# in [ ", "1,\n", "1\n");
}

static void short_rows_stay(void **state)
{
    Str text = STR("x = [1, 2, 3]\n");
    assert_ptr_equal(literals_shortened(*state, text).at, text.at);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(long_rows_of_literals_are_shortened),
        cmocka_unit_test(what_is_no_plain_literal_stays),
        cmocka_unit_test(what_is_no_list_stays),
        cmocka_unit_test(short_rows_stay),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
