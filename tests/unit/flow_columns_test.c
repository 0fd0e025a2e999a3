#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "flow/columns.h"

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

/* A set of COUNT columns called PREFIX and a number, which are sure. */
static const Columns *columns_called(Arena *arena, char prefix, uint32_t count)
{
    const Columns *columns = columns_none(false);
    for (uint32_t i = 0; i < count; i++)
        columns = columns_with(
            arena, columns,
            (ColumnFacts){.name = arena_printf(arena, "%c%u", prefix, i), .sure = true});
    return columns;
}

static uint32_t count_of(Arena *arena, const Columns *columns)
{
    uint32_t count;
    columns_list(arena, columns, &count);
    return count;
}

static void equal_sets_are_joined_to_the_first(void **state)
{
    for (uint32_t count = 0; count < 200; count = count * 3 + 1) {
        const Columns *a = columns_called(*state, 'c', count);
        const Columns *b = columns_called(*state, 'c', count);
        assert_ptr_equal(columns_join(*state, a, b), a);
    }
}

static void a_set_takes_in_what_it_has_and_is_unsure_of(void **state)
{
    const Columns *all = columns_fewer(*state, columns_called(*state, 'c', 30));
    const Columns *some = columns_called(*state, 'c', 10);
    assert_ptr_equal(columns_join(*state, all, some), all);
    const Columns *joined = columns_join(*state, some, all);
    assert_int_equal(count_of(*state, joined), 30);
    assert_false(columns_get(joined, STR("c3"))->sure);
}

static void columns_of_one_side_are_unsure_and_stand_last(void **state)
{
    const Columns *a = columns_called(*state, 'a', 40), *b = columns_called(*state, 'b', 3);
    b = columns_with(*state, b, (ColumnFacts){.name = STR("a7"), .sure = true});
    const Columns *joined = columns_join(*state, a, b);
    uint32_t count;
    const ColumnFacts *const *list = columns_list(*state, joined, &count);
    assert_int_equal(count, 43);
    assert_true(str_is(list[40]->name, "b0"));
    assert_true(columns_get(joined, STR("a7"))->sure);
    assert_false(columns_get(joined, STR("a8"))->sure);
    assert_false(columns_get(joined, STR("b2"))->sure);
    assert_false(columns_may_have(joined, STR("c")));
}

static void what_was_taken_out_on_one_side_may_be_there(void **state)
{
    const Columns *whole = columns_called(*state, 'c', 5);
    const Columns *cut = columns_without(*state, columns_called(*state, 'c', 5), STR("c2"));
    const Columns *joined = columns_join(*state, whole, cut);
    assert_non_null(columns_get(joined, STR("c2")));
    assert_false(columns_get(joined, STR("c2"))->sure);
    assert_true(columns_get(joined, STR("c1"))->sure);
    const Columns *open = columns_opened(*state, cut);
    assert_true(columns_may_have(open, STR("c2")));
    assert_true(columns_may_have(columns_join(*state, open, whole), STR("other")));
}

static void content_that_differs_is_joined(void **state)
{
    ColumnFacts text = {.name = STR("c"), .sure = true, .content = {.dtype = DTYPE_TEXT}};
    ColumnFacts number = {.name = STR("c"), .sure = true, .content = {.dtype = DTYPE_INTEGER}};
    const Columns *a = columns_with(*state, columns_none(false), text);
    const Columns *b = columns_with(*state, columns_none(false), number);
    assert_int_equal(columns_get(columns_join(*state, a, b), STR("c"))->content.dtype,
                     DTYPE_UNKNOWN);
    assert_int_equal(columns_get(columns_without_content(*state, a), STR("c"))->content.dtype,
                     DTYPE_UNKNOWN);
    assert_true(columns_get(columns_without_content(*state, a), STR("c"))->sure);
    assert_false(columns_get(columns_forgetful(*state, a), STR("c"))->sure);
    assert_int_equal(columns_get(a, STR("c"))->content.dtype, DTYPE_TEXT);
}

/* Two branches that learn the same share one log, and those that do not have each its own. */
static void what_was_added_before_is_not_added_again(void **state)
{
    const Columns *all = columns_called(*state, 'c', 70);
    ColumnFacts fact = {.name = STR("new"), .sure = true};
    const Columns *one = columns_with(*state, all, fact), *other = columns_with(*state, all, fact);
    assert_ptr_equal(columns_get(one, STR("new")), columns_get(other, STR("new")));
    fact.sure = false;
    const Columns *third = columns_with(*state, all, fact);
    assert_false(columns_get(third, STR("new"))->sure);
    assert_true(columns_get(one, STR("new"))->sure);
    assert_null(columns_get(all, STR("new")));
}

#define TEST(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(equal_sets_are_joined_to_the_first),
        TEST(a_set_takes_in_what_it_has_and_is_unsure_of),
        TEST(columns_of_one_side_are_unsure_and_stand_last),
        TEST(what_was_taken_out_on_one_side_may_be_there),
        TEST(content_that_differs_is_joined),
        TEST(what_was_added_before_is_not_added_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
