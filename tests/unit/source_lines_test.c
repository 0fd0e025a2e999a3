#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "source/lines.h"

static void check_lines(const char *text, const char *const *wanted)
{
    Arena *arena = arena_new();
    Lines lines = lines_index(arena, str_of(text));
    uint32_t count = 0;
    for (; wanted[count]; count++)
        assert_true(str_is(lines_text(&lines, count), wanted[count]));
    assert_int_equal(lines.count, count);
    arena_free(arena);
}

static void every_line_end_ends_a_line(void **state)
{
    (void)state;
    check_lines("", (const char *[]){"", NULL});
    check_lines("a", (const char *[]){"a", NULL});
    check_lines("a\nb\n", (const char *[]){"a", "b", "", NULL});
    check_lines("a\r\nb\rc\n\nd", (const char *[]){"a", "b", "c", "", "d", NULL});
    check_lines("\r\r\n\n\r", (const char *[]){"", "", "", "", "", NULL});
}

static void offsets_lie_in_lines(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Lines lines = lines_index(arena, STR("ab\r\n\nc"));
    static const uint32_t LINE_OF[] = {0, 0, 0, 0, 1, 2, 2, 2};
    for (uint32_t offset = 0; offset < 8; offset++)
        assert_int_equal(lines_at(&lines, offset), LINE_OF[offset]);
    arena_free(arena);
}

static void columns_count_characters(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    /* One, two, three and four bytes a character; the last has two UTF-16 units. */
    Lines lines = lines_index(arena, STR("x\na\u00e9\u20ac\U0001f600z"));
    static const uint32_t OFFSETS[] = {0, 1, 2, 3, 5, 8, 12, 13, 99};
    static const uint32_t CHARACTERS[] = {1, 2, 1, 2, 3, 4, 5, 6, 6};
    static const uint32_t UNITS[] = {1, 2, 1, 2, 3, 4, 6, 7, 7};
    for (size_t i = 0; i < sizeof OFFSETS / sizeof *OFFSETS; i++) {
        assert_int_equal(lines_column(&lines, OFFSETS[i]), CHARACTERS[i]);
        assert_int_equal(lines_utf16_column(&lines, OFFSETS[i]), UNITS[i]);
    }
    arena_free(arena);
}

/* Longer than a block: every third character is one of four bytes. */
static void long_lines_have_right_columns(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    uint32_t rounds = 3 * LINES_BLOCK_BYTES;
    char *text = arena_alloc(arena, (size_t)rounds * 6 + 1);
    for (uint32_t i = 0; i < rounds; i++)
        memcpy(text + i * 6, "ab\U0001f600", 6);
    Lines lines = lines_index(arena, (Str){text, rounds * 6});
    for (uint32_t i = 0; i < rounds; i += 101) {
        assert_int_equal(lines_column(&lines, i * 6), i * 3 + 1);
        assert_int_equal(lines_column(&lines, i * 6 + 2), i * 3 + 3);
        assert_int_equal(lines_utf16_column(&lines, i * 6), i * 4 + 1);
    }
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_line_end_ends_a_line),
        cmocka_unit_test(offsets_lie_in_lines),
        cmocka_unit_test(columns_count_characters),
        cmocka_unit_test(long_lines_have_right_columns),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
