/* Python's regular expressions on values, with Python's answers. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>
#include <time.h>

#include "data/pattern.h"

static Arena *arena;

static int set_up(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static PatternResult try_one(const char *pattern, uint32_t flags, PatternUse use, const char *value)
{
    Samples values = {0};
    LIST_ADD(arena, &values, ((Sample){.value = str_of(value), .count = 1}));
    return pattern_try(arena, str_of(pattern), flags, use, &values);
}

static bool finds(const char *pattern, const char *value)
{
    PatternResult result = try_one(pattern, 0, PATTERN_SEARCH, value);
    if (result.status != PATTERN_TRIED)
        fail_msg("%s: %.*s", pattern, STR_ARG(result.why));
    return result.matched == 1;
}

static void counts_values_and_rows(void **state)
{
    (void)state;
    Samples values = {0};
    LIST_ADD(arena, &values, ((Sample){.value = STR_INIT("19M"), .count = 40, .line = 2}));
    LIST_ADD(arena, &values, ((Sample){.value = STR_INIT("1.1k"), .count = 3, .line = 7}));
    LIST_ADD(arena, &values, ((Sample){.value = STR_INIT("201k"), .count = 5, .line = 8}));
    PatternResult result = pattern_try(arena, STR("[\\d\\.]+([KM]+)"), 0, PATTERN_SEARCH, &values);
    assert_int_equal(result.status, PATTERN_TRIED);
    assert_int_equal(result.matched, 1);
    assert_int_equal(result.unmatched, 2);
    assert_int_equal(result.matched_rows, 40);
    assert_int_equal(result.unmatched_rows, 8);
    assert_ptr_equal(result.first_matched, &values.at[0]);
    assert_ptr_equal(result.first_unmatched, &values.at[1]);
    assert_true(result.hits[0].is_found && result.hits[0].has_group);
    assert_int_equal(result.hits[0].group_start, 2);
    assert_int_equal(result.hits[0].group_end, 3);
    assert_false(result.hits[1].is_found);
}

static void search_match_and_fullmatch(void **state)
{
    (void)state;
    assert_int_equal(try_one("b", 0, PATTERN_SEARCH, "abc").matched, 1);
    assert_int_equal(try_one("b", 0, PATTERN_MATCH, "abc").matched, 0);
    assert_int_equal(try_one("a|ab", 0, PATTERN_MATCH, "abc").matched, 1);
    assert_int_equal(try_one("a|ab", 0, PATTERN_FULLMATCH, "ab").matched, 1);
    assert_int_equal(try_one("a", 0, PATTERN_FULLMATCH, "ab").matched, 0);
}

static void flags_are_followed(void **state)
{
    (void)state;
    assert_int_equal(try_one("K", 0, PATTERN_SEARCH, "1k").matched, 0);
    assert_int_equal(try_one("K", PATTERN_IGNORECASE, PATTERN_SEARCH, "1k").matched, 1);
    assert_int_equal(try_one("a.b", 0, PATTERN_SEARCH, "a\nb").matched, 0);
    assert_int_equal(try_one("a.b", PATTERN_DOTALL, PATTERN_SEARCH, "a\nb").matched, 1);
    assert_int_equal(try_one("^b", PATTERN_MULTILINE, PATTERN_SEARCH, "a\nb").matched, 1);
    assert_int_equal(try_one("a b # c", PATTERN_VERBOSE, PATTERN_SEARCH, "ab").matched, 1);
    assert_int_equal(try_one("\\d", 0, PATTERN_SEARCH, "１").matched, 1);
    assert_int_equal(try_one("\\d", PATTERN_ASCII, PATTERN_SEARCH, "１").matched, 0);
}

static void python_spellings(void **state)
{
    (void)state;
    assert_true(finds("(?i)K", "1k"));
    assert_true(finds("(?P<unit>[kM])$", "1k"));
    assert_true(finds("(?P<a>x)(?P=a)", "xx"));
    assert_true(finds("a$", "a\n"));
    assert_false(finds("a\\Z", "a\n"));
    assert_true(finds("\\u20ac", "€2"));
    assert_true(finds("[[]1]", "[1]"));
    assert_false(finds("[[:alpha:]]", "x"));
    assert_true(finds("^a{,2}b", "aab"));
    assert_true(finds("x{y}", "x{y}"));
    assert_true(finds("\\101", "A"));
    assert_false(finds("\\v", "\n"));
    assert_true(finds("(?#k)a", "a"));
    assert_true(finds("(a)?(?(1)b|c)", "ab"));
    assert_true(finds("", ""));
}

static void what_python_does_not_compile(void **state)
{
    (void)state;
    static const char *const WRONG[] = {"(",     ")",       "[a",     "*a",      "a\\",
                                        "\\h",   "\\Qa\\E", "\\p{L}", "(?<n>a)", "(*UTF8)",
                                        "(?|a)", "(?R)",    "\\x4",   "[\\Z]",   "(?P>a)"};
    for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
        PatternResult result = try_one(WRONG[i], 0, PATTERN_SEARCH, "a");
        if (result.status != PATTERN_INVALID || !result.why.len || result.matched)
            fail_msg("%s has status %d", WRONG[i], result.status);
    }
}

static void what_is_not_known(void **state)
{
    (void)state;
    static const char *const UNKNOWN[] = {"a(?i)b", "\\N{BULLET}", "(?x:a b)", "\\ud800",
                                          "a{70000}"};
    for (size_t i = 0; i < sizeof UNKNOWN / sizeof *UNKNOWN; i++)
        if (try_one(UNKNOWN[i], 0, PATTERN_SEARCH, "a").status != PATTERN_UNKNOWN)
            fail_msg("%s is known", UNKNOWN[i]);
}

/* Each on as many values as a column keeps. */
static void catastrophic_patterns_are_cut_short(void **state)
{
    (void)state;
    static const char *const SLOW[] = {"(a+)+$",        "(a|aa)+$",          "(?:a*)*b|c$",
                                       "(.*)*\\d$",     "a*a*a*a*a*a*a*\\d", "(?=(a+)+$)\\d",
                                       "([a-z]+)*[0-9]"};
    char long_value[1001];
    memset(long_value, 'a', 1000);
    strcpy(long_value + 999, "!");
    Samples values = {0};
    for (uint32_t i = 0; i < TABLE_MOST_VALUES; i++)
        LIST_ADD(arena, &values, ((Sample){.value = str_of(long_value), .count = 1}));
    for (size_t i = 0; i < sizeof SLOW / sizeof *SLOW; i++) {
        clock_t start = clock();
        PatternResult result = pattern_try(arena, str_of(SLOW[i]), 0, PATTERN_SEARCH, &values);
        double seconds = (double)(clock() - start) / CLOCKS_PER_SEC;
        assert_int_equal(result.status, PATTERN_UNKNOWN);
        assert_null(result.hits);
        assert_true(seconds < 0.5); /* about 0.02 without sanitizers */
    }
}

static void values_that_are_no_utf8(void **state)
{
    (void)state;
    assert_int_equal(try_one("a", 0, PATTERN_SEARCH, "\xff").status, PATTERN_UNKNOWN);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(counts_values_and_rows),
        TEST(search_match_and_fullmatch),
        TEST(flags_are_followed),
        TEST(python_spellings),
        TEST(what_python_does_not_compile),
        TEST(what_is_not_known),
        TEST(catastrophic_patterns_are_cut_short),
        TEST(values_that_are_no_utf8),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
