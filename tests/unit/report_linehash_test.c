/* The values are those of the upload action's own tests. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "report/linehash.h"

static void check(Str text, const char *const *wanted)
{
    Arena *arena = arena_new();
    LineHash lines[20] = {0};
    uint32_t count = 0;
    while (wanted[count++])
        lines[count - 1].row = count;
    lines[count - 1].row = count; /* one line more than there are */
    linehash_find(arena, text, lines, count);
    for (uint32_t i = 0; wanted[i]; i++)
        assert_string_equal(linehash_text(arena, lines, count, i + 1).at, wanted[i]);
    assert_int_equal(linehash_text(arena, lines, count, count).len, 0);
    arena_free(arena);
}

static void empty_file_has_one_line(void **state)
{
    (void)state;
    check(STR(""), (const char *[]){"c129715d7a2bc9a3:1", NULL});
}

static const char *const SHORT[] = {"271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1",
                                    "a23a3dc5e078b07b:1", NULL};

static void blanks_do_not_count(void **state)
{
    (void)state;
    check(STR(" a\nb\n  \t\tc\n d"), SHORT);
}

static void every_line_end_counts_as_one(void **state)
{
    (void)state;
    check(STR(" a\r\nb\r  \t\tc\r\n d"), SHORT);
}

static void last_line_end_starts_a_line(void **state)
{
    (void)state;
    check(STR("x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n"),
          (const char *[]){"e54938cc54b302f1:1", "bb609acbe9138d60:1", "1131fd5871777f34:1",
                           "5c482a0f8b35ea28:1", "54517377da7028d2:1", "2c644846cb18d53e:1",
                           "f1b89f20de0d133:1", "c129715d7a2bc9a3:1", NULL});
}

static void equal_lines_are_numbered(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    char text[2000];
    for (size_t i = 0; i < sizeof text; i++)
        text[i] = i % 2 ? '\n' : 'x';
    LineHash lines[] = {{.row = 1}, {.row = 2}, {.row = 900}};
    linehash_find(arena, (Str){text, sizeof text}, lines, 3);
    assert_int_equal(lines[0].hash, lines[1].hash);
    assert_int_equal(lines[0].count, 1);
    assert_int_equal(lines[1].count, 2);
    assert_int_equal(lines[2].count, 900);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(empty_file_has_one_line),
        cmocka_unit_test(blanks_do_not_count),
        cmocka_unit_test(every_line_end_counts_as_one),
        cmocka_unit_test(last_line_end_starts_a_line),
        cmocka_unit_test(equal_lines_are_numbered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
