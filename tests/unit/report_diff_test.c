#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "report/diff.h"

static void check(const char *before, const char *after, const char *wanted)
{
    Buffer out = {0};
    buffer_add(&out, STR(""));
    diff_add(&out, str_of(before), str_of(after), STR("a"), STR("b"));
    assert_string_equal(out.at, wanted);
    buffer_free(&out);
}

static void equal_texts_differ_in_nothing(void **state)
{
    (void)state;
    check("", "", "");
    check("a\nb\n", "a\nb\n", "");
}

static void a_change_has_three_lines_around_it(void **state)
{
    (void)state;
    check("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n",
          "--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
}

static void near_changes_share_a_hunk_and_far_ones_do_not(void **state)
{
    (void)state;
    check("1\n2\n3\n4\n5\n6\n7\n8\n", "x\n2\n3\n4\n5\n6\n7\ny\n",
          "--- a\n+++ b\n@@ -1,8 +1,8 @@\n-1\n+x\n 2\n 3\n 4\n 5\n 6\n 7\n-8\n+y\n");
    check(
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "x\n2\n3\n4\n5\n6\n7\n8\ny\n",
        "--- a\n+++ b\n@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n");
}

static void lines_come_and_go(void **state)
{
    (void)state;
    check("", "a\n", "--- a\n+++ b\n@@ -0,0 +1,1 @@\n+a\n");
    check("a\nb\nc\n", "a\nc\n", "--- a\n+++ b\n@@ -1,3 +1,2 @@\n a\n-b\n c\n");
    check("a\nb\nc\nd\n", "b\nx\nd\ne\n",
          "--- a\n+++ b\n@@ -1,4 +1,4 @@\n-a\n b\n-c\n+x\n d\n+e\n");
}

static void a_missing_last_line_end_is_told(void **state)
{
    (void)state;
    check("a", "b\n", "--- a\n+++ b\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+b\n");
}

/* The same hunks must come out for thousands of changes, where the search gives up. */
static void texts_without_a_common_line_are_one_change(void **state)
{
    (void)state;
    Buffer before = {0}, after = {0}, out = {0};
    for (int i = 0; i < 3000; i++) {
        buffer_printf(&before, "a%d\n", i);
        buffer_printf(&after, "b%d\n", i);
    }
    diff_add(&out, buffer_str(&before), buffer_str(&after), STR("a"), STR("b"));
    assert_true(str_starts(buffer_str(&out), "--- a\n+++ b\n@@ -1,3000 +1,3000 @@\n-a0\n"));
    buffer_free(&before);
    buffer_free(&after);
    buffer_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equal_texts_differ_in_nothing),
        cmocka_unit_test(a_change_has_three_lines_around_it),
        cmocka_unit_test(near_changes_share_a_hunk_and_far_ones_do_not),
        cmocka_unit_test(lines_come_and_go),
        cmocka_unit_test(a_missing_last_line_end_is_told),
        cmocka_unit_test(texts_without_a_common_line_are_one_change),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
