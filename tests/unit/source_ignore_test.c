#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "source/glob.h"
#include "source/ignore.h"

static bool matches(const char *pattern, const char *path)
{
    return glob_matches(str_of(pattern), str_of(path));
}

static void stars_stop_at_slashes(void **state)
{
    (void)state;
    assert_true(matches("*.py", "a.py") && matches("*", "a") && matches("a*c*e", "abcde"));
    assert_true(matches("a/*/c", "a/b/c") && matches("a*", "a") && matches("**a", "bba"));
    assert_false(matches("*.py", "a/b.py"));
    assert_false(matches("a/*", "a/b/c"));
    assert_false(matches("*a*b", "aab/"));
    assert_false(matches("a*c", "ab"));
}

static void double_stars_do_not(void **state)
{
    (void)state;
    assert_true(matches("**/a", "a") && matches("**/a", "b/c/a"));
    assert_true(matches("a/**", "a/b") && matches("a/**", "a/b/c"));
    assert_true(matches("a/**/d", "a/d") && matches("a/**/d", "a/b/c/d"));
    assert_true(matches("**/b/**/e/*", "a/b/c/b/e/f"));
    assert_true(matches("**", "a/b"));
    assert_false(matches("a/**", "a"));
    assert_false(matches("**/a", "a/b"));
    assert_false(matches("a/**/d", "b/a/d"));
}

static void sets_and_single_bytes(void **state)
{
    (void)state;
    assert_true(matches("?.p[yz]", "a.py") && matches("[!b]", "a") && matches("[^b]", "a"));
    assert_true(matches("[a-c]x", "bx") && matches("[]x]", "]") && matches("[[:digit:]x]", "7"));
    assert_true(matches("\\*", "*") && matches("\\[a]", "[a]") && matches("a[b", "a[b"));
    assert_false(matches("?", "") || matches("?", "ab") || matches("[!a]", "a"));
    assert_false(matches("\\*", "a") || matches("[[:digit:]]", "x"));
    assert_true(matches("\xFF*", "\xFF\xFE"));
}

/* Naive matching tries all the ways to share out a million letters. */
static void many_stars_take_no_longer(void **state)
{
    (void)state;
    char name[20001];
    memset(name, 'a', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    assert_false(matches("a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b", name));
    char path[20001];
    for (size_t i = 0; i < sizeof path - 1; i++)
        path[i] = i % 2 ? '/' : 'a';
    path[sizeof path - 2] = '\0';
    assert_false(matches("**/a/**/a/**/a/**/a/**/a/**/a/**/a/**/b", path));
}

static bool ignores(const char *lines, const char *path, bool is_folder)
{
    Arena *arena = arena_new();
    const IgnoreList *list = ignore_list(arena, NULL, STR("/r/"), str_of(lines));
    bool has = ignore_has(list, str_of(path), is_folder);
    arena_free(arena);
    return has;
}

static void names_match_at_any_depth(void **state)
{
    (void)state;
    assert_true(ignores("a.py\n", "/r/a.py", false));
    assert_true(ignores("a.py", "/r/b/c/a.py", false));
    assert_true(ignores("*.py\r\n", "/r/b/a.py", false));
    assert_false(ignores("a.py", "/r/a.pyi", false));
}

static void slashes_anchor(void **state)
{
    (void)state;
    assert_true(ignores("/a.py", "/r/a.py", false));
    assert_false(ignores("/a.py", "/r/b/a.py", false));
    assert_true(ignores("b/a.py", "/r/b/a.py", false));
    assert_false(ignores("b/a.py", "/r/c/b/a.py", false));
    assert_false(ignores("b/a.py", "/elsewhere/b/a.py", false));
    assert_true(ignores("**/a.py", "/r/b/a.py", false));
}

static void a_slash_behind_means_folders(void **state)
{
    (void)state;
    assert_true(ignores("build/", "/r/x/build", true));
    assert_false(ignores("build/", "/r/x/build", false));
    assert_true(ignores("build", "/r/x/build", false));
}

static void the_last_rule_decides(void **state)
{
    (void)state;
    assert_false(ignores("*.py\n!a.py\n", "/r/a.py", false));
    assert_true(ignores("!a.py\n*.py\n", "/r/a.py", false));
}

static void comments_and_blanks_are_no_rules(void **state)
{
    (void)state;
    assert_false(ignores("# *\n\n   \n/\n!\n", "/r/a", false));
    assert_true(ignores("\\#a\n", "/r/#a", false));
    assert_true(ignores("\\!a\n", "/r/!a", false));
    assert_true(ignores("a  \n", "/r/a", false));
    assert_true(ignores("a\\ \n", "/r/a ", false));
    assert_true(ignores("\xEF\xBB\xBF"
                        "a\n",
                        "/r/a", false));
}

static void inner_lists_go_before_outer_ones(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    const IgnoreList *outer = ignore_list(arena, NULL, STR("/r/"), STR("*.py\n"));
    const IgnoreList *inner = ignore_list(arena, outer, STR("/r/b/"), STR("!/a.py\n"));
    assert_false(ignore_has(inner, STR("/r/b/a.py"), false));
    assert_true(ignore_has(inner, STR("/r/b/c/a.py"), false));
    assert_true(ignore_list(arena, outer, STR("/r/c/"), STR("#\n")) == outer);
    assert_false(ignore_has(NULL, STR("/r/a"), false));
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stars_stop_at_slashes),
        cmocka_unit_test(double_stars_do_not),
        cmocka_unit_test(sets_and_single_bytes),
        cmocka_unit_test(many_stars_take_no_longer),
        cmocka_unit_test(names_match_at_any_depth),
        cmocka_unit_test(slashes_anchor),
        cmocka_unit_test(a_slash_behind_means_folders),
        cmocka_unit_test(the_last_rule_decides),
        cmocka_unit_test(comments_and_blanks_are_no_rules),
        cmocka_unit_test(inner_lists_go_before_outer_ones),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
