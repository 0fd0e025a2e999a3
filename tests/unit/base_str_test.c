#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/str.h"

static const Str NONE = {NULL, 0};

static void slices_are_clamped(void **state)
{
    (void)state;
    assert_true(str_is(str_slice(STR("frame"), 1, 3), "ra"));
    assert_true(str_is(str_slice(STR("frame"), 3, 99), "me"));
    assert_int_equal(str_slice(STR("frame"), 4, 2).len, 0);
    assert_int_equal(str_slice(NONE, 0, 5).len, 0);
}

static void equality_counts_every_byte(void **state)
{
    (void)state;
    assert_true(str_eq(STR("a\0b"), STR("a\0b")));
    assert_false(str_eq(STR("a\0b"), STR("a\0c")));
    assert_false(str_is(STR("a\0b"), "a"));
    assert_false(str_is(STR("a"), "ab"));
    assert_false(str_is(STR("ab"), "a"));
    assert_true(str_is(NONE, ""));
    assert_true(str_eq(NONE, STR("")));
}

static void beginnings_and_endings(void **state)
{
    (void)state;
    assert_true(str_starts(STR("read_csv"), "read_"));
    assert_false(str_starts(STR("read"), "read_"));
    assert_true(str_ends(STR("notes.ipynb"), ".ipynb"));
    assert_false(str_ends(STR("ipynb"), ".ipynb"));
    assert_true(str_starts(NONE, "") && str_ends(NONE, ""));
}

static void order_is_bytewise(void **state)
{
    (void)state;
    assert_true(str_order(STR("a"), STR("b")) < 0);
    assert_true(str_order(STR("a"), STR("ab")) < 0);
    assert_true(str_order(STR("\xc3\xa9"), STR("z")) > 0);
    assert_int_equal(str_order(STR("ab"), STR("ab")), 0);
}

static void needles_are_found_from_a_place_on(void **state)
{
    (void)state;
    assert_int_equal(str_find(STR("abcabc"), "bc", 0), 1);
    assert_int_equal(str_find(STR("abcabc"), "bc", 2), 4);
    assert_int_equal(str_find(STR("abcabc"), "bc", 5), 6);
    assert_int_equal(str_find(STR("abc"), "c", 99), 3);
    assert_int_equal(str_find(NONE, "a", 0), 0);
    assert_true(str_has(STR("abc"), "c"));
    assert_false(str_has(STR("abc"), "d"));
    assert_true(str_contains(STR("abc"), STR("bc")) && str_contains(STR("abc"), (Str){0}));
    assert_false(str_contains(STR("abc"), STR("bd")) || str_contains((Str){0}, STR("a")));
}

static void trimming_takes_both_ends(void **state)
{
    (void)state;
    assert_true(str_is(str_trim(STR(" \t a b\r\n")), "a b"));
    assert_int_equal(str_trim(STR(" \n ")).len, 0);
}

static void folding_sets_case_and_separators_aside(void **state)
{
    (void)state;
    assert_true(str_eq_folded(STR("Release Clause"), STR("release_clause")));
    assert_true(str_eq_folded(STR("a-b_"), STR("AB")));
    assert_false(str_eq_folded(STR("abc"), STR("ab")));
}

static void words_are_whole(void **state)
{
    (void)state;
    assert_true(str_in_words(STR("head"), "head tail"));
    assert_true(str_in_words(STR("tail"), "head tail"));
    assert_false(str_in_words(STR("ta"), "head tail"));
    assert_false(str_in_words(STR("head tail"), "head tail"));
    assert_false(str_in_words(NONE, "head tail"));
}

static void characters_are_code_points(void **state)
{
    (void)state;
    Str s = STR("gr\xc3\xb6\xc3\x9f\xe2\x82\xac\xf0\x9f\x90\xbc!"); /* größ€🐼! */
    assert_int_equal(str_characters(s, s.len), 7);
    assert_int_equal(str_characters(s, 4), 3);
    assert_int_equal(str_characters(s, 999), 7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(slices_are_clamped),
        cmocka_unit_test(equality_counts_every_byte),
        cmocka_unit_test(beginnings_and_endings),
        cmocka_unit_test(order_is_bytewise),
        cmocka_unit_test(needles_are_found_from_a_place_on),
        cmocka_unit_test(trimming_takes_both_ends),
        cmocka_unit_test(folding_sets_case_and_separators_aside),
        cmocka_unit_test(words_are_whole),
        cmocka_unit_test(characters_are_code_points),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
