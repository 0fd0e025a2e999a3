#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "parsed_text.h"
#include "syntax/sections.h"

#define MANY 20000u

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

static void check_shifted(const Tree *one, const Tree *many, uint32_t time, uint32_t bytes)
{
    uint32_t inside = one->count - 2; /* without the absent node and the module */
    for (uint32_t i = 2; i < one->count; i++) {
        const Node *wanted = &one->nodes[i], *found = &many->nodes[i + time * inside];
        assert_int_equal(found->kind, wanted->kind);
        assert_int_equal(found->field, wanted->field);
        assert_int_equal(found->span.start, wanted->span.start + time * bytes);
        assert_int_equal(found->span.end, wanted->span.end + time * bytes);
        assert_int_equal(found->after, wanted->after + time * inside);
    }
}

/* Whatever the number of sections, the tree is that of the whole. */
static void check_repeated(Arena *arena, const char *statement, uint32_t statements)
{
    const Tree *one = text_parsed(arena, str_of(statement));
    const Tree *many = text_parsed(arena, text_repeated(arena, "", statement, MANY, ""));
    assert_int_equal(many->root_count, 1);
    assert_int_equal(many->errors[0].end, 0);
    assert_int_equal(node_kind(many, many->roots[0]), NODE_MODULE);
    assert_int_equal(node_span(many, many->roots[0]).end, many->text.len);
    assert_int_equal(node_after(many, many->roots[0]), many->count);
    assert_int_equal(node_child_count(many, many->roots[0]), statements * MANY);
    assert_int_equal(many->comment_count, one->comment_count * MANY);
    for (uint32_t time = 0; time < MANY; time++)
        check_shifted(one, many, time, one->text.len);
}

static void sections_make_the_tree_of_the_whole(void **state)
{
    check_repeated(*state, "x = f(1)\n", 1);
    check_repeated(*state, "def f(a):\n    return a  # why\n\n# so\n\ny = 2\n", 2);
    check_repeated(*state, "if x:\n    pass\nelse:\n    y = [\n1,\nz\n]\n", 1);
    check_repeated(*state, "@decorated\ndef f():\n    '''\n    text\nmore\n    '''\n", 1);
    check_repeated(*state, "x = 1 + \\\ny\n", 1);
}

static void a_wrong_cut_is_taken_back(void **state)
{
    Arena *arena = *state;
    /* Every line looks like a statement, and all of them are one. */
    Str text = text_repeated(arena, "x = [\n", "name,\n", MANY, "]\n");
    const Tree *tree = text_parsed(arena, text);
    assert_true(section_end(text, 0, SECTION_BYTES) < text.len);
    assert_int_equal(tree->errors[0].end, 0);
    assert_int_equal(node_child_count(tree, tree->roots[0]), 1);
}

static void an_error_is_where_it_is(void **state)
{
    Arena *arena = *state;
    Str text = text_repeated(arena, "", "x = f(1)\n", MANY, "");
    const Tree *tree = text_parsed(arena, arena_join(arena, text, STR("y = = 1\n")));
    assert_true(tree->errors[0].start >= text.len);
    assert_true(node_child_count(tree, tree->roots[0]) >= MANY);
}

/* The whole would take the parser more memory than it gets. */
static void where_the_whole_is_too_much_sections_are_told_as_they_are(void **state)
{
    Arena *arena = *state;
    Str text = text_repeated(arena, "", "if x:\n    y = f(a[0], b)\n", 2 * MANY, "");
    const Tree *tree =
        text_parsed(arena, arena_join(arena, text, arena_join(arena, STR("y = = 1\n"), text)));
    assert_int_equal(tree->bounds[0].len, 0);
    assert_true(tree->errors[0].start >= text.len);
    assert_true(tree->errors[0].end <= text.len + 8);
    assert_true(node_child_count(tree, tree->roots[0]) >= 4 * MANY);
}

static void a_statement_that_is_too_much_is_given_up(void **state)
{
    Arena *arena = *state;
    Str text = text_repeated(arena, "x = [\n", "(name,),\n", 10 * MANY, "]\n");
    const Tree *tree = text_parsed(arena, text);
    assert_true(tree->bounds[0].len > 0);
}

static void short_texts_are_not_cut(void **state)
{
    (void)state;
    assert_int_equal(section_end(STR("x = 1\ny = 2\n"), 0, SECTION_BYTES), 12);
    assert_int_equal(section_end((Str){NULL, 0}, 0, SECTION_BYTES), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(sections_make_the_tree_of_the_whole, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_wrong_cut_is_taken_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_error_is_where_it_is, set_up, tear_down),
        cmocka_unit_test_setup_teardown(where_the_whole_is_too_much_sections_are_told_as_they_are,
                                        set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_statement_that_is_too_much_is_given_up, set_up,
                                        tear_down),
        cmocka_unit_test(short_texts_are_not_cut),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
