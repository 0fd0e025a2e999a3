#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "syntax/comments.h"
#include "syntax/tree.h"

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

/* HEAD, RUN times LINE, and TAIL. */
static Str text_with(Arena *arena, const char *head, const char *line, const char *tail)
{
    Buffer text = {0};
    buffer_add(&text, str_of(head));
    for (uint32_t i = 0; i < RUN; i++)
        buffer_add(&text, str_of(line));
    buffer_add(&text, str_of(tail));
    Str copy = arena_copy(arena, buffer_str(&text));
    buffer_free(&text);
    return copy;
}

static const Tree *parsed(Arena *arena, Str text)
{
    Source source;
    Str why;
    assert_int_equal(source_from_bytes(arena, STR("a.py"), text, &source, &why), SOURCE_READ);
    Parser *parser = parser_new();
    const Tree *tree = tree_parse(arena, parser, &source);
    parser_free(parser);
    return tree;
}

static void a_long_run_is_no_work_and_all_its_comments_are_known(void **state)
{
    Str text = text_with(*state, "a = 1  # one\n", "    # two\n", "b = 2  # three\n");
    Spans gone = {0};
    Str blanked = comments_blanked(*state, text, &gone);
    assert_int_equal(gone.count, RUN);
    assert_int_equal(blanked.len, text.len);
    assert_false(str_contains(blanked, STR("two")));
    const Tree *tree = parsed(*state, text);
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
    const Tree *bare = parsed(*state, text_with(*state, head, "", tail));
    const Tree *with = parsed(*state, text_with(*state, head, "# x\r\n", tail));
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
    Str string = text_with(*state, "a = \"\"\"\n", "# b\n", "\"\"\"\n");
    assert_ptr_equal(comments_blanked(*state, string, &gone).at, string.at);
    assert_int_equal(gone.count, 0);
    assert_int_equal(parsed(*state, string)->comment_count, 0);
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
