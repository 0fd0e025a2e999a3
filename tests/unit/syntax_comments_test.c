#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "parsed_text.h"
#include "syntax/comments.h"

#define RUN 200u

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

static void a_long_run_is_no_work_and_all_its_comments_are_known(void **state)
{
    Str text = text_repeated(*state, "a = 1  # one\n", "    # two\n", RUN, "b = 2  # three\n");
    Spans gone = {0};
    Str blanked = comments_blanked(*state, text, &gone);
    assert_int_equal(gone.count, RUN);
    assert_int_equal(blanked.len, text.len);
    assert_false(str_contains(blanked, STR("two")));
    const Tree *tree = text_parsed(*state, text);
    assert_int_equal(tree->errors[0].end, 0);
    assert_int_equal(tree->comment_count, RUN + 2);
    for (uint32_t i = 0; i < tree->comment_count; i++) {
        Span span = tree->comments[i];
        const char *wanted = i == 0 ? "# one" : i == RUN + 1 ? "# three" : "# two";
        assert_true(str_is(str_slice(text, span.start, span.end), wanted));
        assert_true(i == 0 || tree->comments[i - 1].end < span.start);
    }
}

static void the_tree_is_that_of_the_code(void **state)
{
    const char *head = "for a in b:\n    c()\n", *tail = "    d()\n# end\ne()\n";
    const Tree *bare = text_parsed(*state, text_repeated(*state, head, "", RUN, tail));
    const Tree *with = text_parsed(*state, text_repeated(*state, head, "# x\r\n", RUN, tail));
    assert_int_equal(with->errors[0].end, 0);
    assert_int_equal(with->count, bare->count);
    for (uint32_t i = 1; i < bare->count; i++)
        assert_int_equal(with->nodes[i].kind, bare->nodes[i].kind);
}

static void short_runs_and_strings_stay(void **state)
{
    Spans gone = {0};
    Str few = STR("a = 1\n# b\n# c\n");
    assert_ptr_equal(comments_blanked(*state, few, &gone).at, few.at);
    Str string = text_repeated(*state, "a = \"\"\"\n", "# b\n", RUN, "\"\"\"\n");
    assert_ptr_equal(comments_blanked(*state, string, &gone).at, string.at);
    assert_int_equal(gone.count, 0);
    assert_int_equal(text_parsed(*state, string)->comment_count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_long_run_is_no_work_and_all_its_comments_are_known,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_tree_is_that_of_the_code, set_up, tear_down),
        cmocka_unit_test_setup_teardown(short_runs_and_strings_stay, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
