#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "source/magics.h"

static void check(const char *cell, const char *wanted)
{
    Arena *arena = arena_new();
    char *text = (char *)(uintptr_t)arena_copy(arena, str_of(cell)).at;
    MagicLines lines = {0};
    magics_mask(arena, text, (Span){0, (uint32_t)strlen(cell)}, &lines);
    assert_string_equal(text, wanted);
    arena_free(arena);
}

static void check_same(const char *cell)
{
    check(cell, cell);
}

static void statements_of_magics_stay(void **state)
{
    (void)state;
    check("%time y\n", "0;    y\n");
    check("  %time  x = f(1)\n", "  0;     x = f(1)\n");
    check("%timeit -n 10 -r3 -q df.sum()\n", "0;                   df.sum()\n");
    check("%prun -l 5 -s cumtime f(x)\n", "0;                    f(x)\n");
    check("%time -x\n", "0;    -x\n");
    check("%time f(a,\n  '!', # b\n  % c)\n", "0;    f(a,\n  '!', # b\n  % c)\n");
    check("%timeit x = 'a\\\n%b'\n!ls\n", "0;      x = 'a\\\n%b'\n0  \n");
}

static void other_magics_become_constants(void **state)
{
    (void)state;
    check("%matplotlib inline\n", "0                 \n");
    check("%time\n%timeit -n 10\n%\n", "0    \n0            \n0\n");
    check("%time for x in y: f(x)\n", "0                     \n");
    check("%time !ls\n%time %run a.py\n%time?\n", "0        \n0              \n0     \n");
    check("if x:\n    %cd 'it is (\n", "if x:\n    0           \n");
    check("%env A=\xC3\xA9\n", "0        \n");
    check("%load_ext a \\\n  b \\\n  c\nx\n", "0            \n     \n   \nx\n");
    check("%run a.py \\", "0          ");
}

static void shell_lines_become_constants(void **state)
{
    (void)state;
    check("!pip install 'a\nx\n", "0              \nx\n");
    check("!!ls\r\nx\r\n", "0   \r\nx\r\n");
    check("!wget a \\\r\n  b\r\nx\r\n", "0        \r\n   \r\nx\r\n");
    check("def f():\n    !ls\n", "def f():\n    0  \n");
    check("!\n", "0\n");
}

static void assigned_escapes_become_constants(void **state)
{
    (void)state;
    check("f = !ls\n", "f = 0  \n");
    check("f = !ls 'a (\nx\n", "f = 0       \nx\n");
    check("f = %pwd\nx\n", "f = 0   \nx\n");
    check("f = %time g(x)\n", "f = 0         \n");
    check("f = !ls \\\n  -l\nx\n", "f = 0    \n    \nx\n");
}

static void questions_lose_their_mark(void **state)
{
    (void)state;
    check("df?\n", "df \n");
    check("df.head??\n", "df.head  \n");
    check("a.b[0]? # c\n", "a.b[0]  # c\n");
    check("?df\n??df\n?\n", "0  \n0   \n0\n");
    check("df.a*?\n", "0     \n");
    check("x = df?\n", "0      \n");
    check("print(x)?\n", "0        \n");
    check("%%time?\n", "0      \n");
}

static void cell_magics_become_comments(void **state)
{
    (void)state;
    check("%%time\nx\n", "#%time\nx\n");
    check("\n# a\n %%capture out\n%%time\n!ls\n", "\n# a\n #%capture out\n#%time\n0  \n");
    check("%%time", "#%time");
    check("x\n%%time\n", "x\n0     \n");
}

static void automagics_at_the_top_become_constants(void **state)
{
    (void)state;
    check("pip install -U x\n", "0               \n");
    check("# a\n\ncd ..\nls\nls -l *.py\nx\n", "# a\n\n0    \n0 \n0         \nx\n");
    check("cat ~/a\n", "0      \n");
    check("history\n", "0      \n");
}

static void python_is_left_alone(void **state)
{
    (void)state;
    check_same("x = (a\n % b)\n");
    check_same("x = a \\\n  % b\n");
    check_same("x = '''\n%time y\n!ls\ndf?\n'''\n");
    check_same("f(\n!ls\n)\n");
    check_same("x = f'''{\n%b}'''\n");
    check_same("x = y # why?\n");
    check_same("x = 'a?'\n");
    check_same("x = 'a' \\\n  '?'\n");
    check_same("time = 3\ncat = 'a'\n");
    check_same("time += 3\n");
    check_same("time -= 3\n");
    check_same("less in more\n");
    check_same("run(x)\n");
    check_same("store.x = 1\n");
    check_same("history[0]\n");
    check_same("x = 1\npip install y\n");
    check_same("");
    check_same("\n\n");
}

static void check_lines(const char *cell, const char *marks)
{
    Arena *arena = arena_new();
    char *text = (char *)(uintptr_t)arena_copy(arena, str_of(cell)).at;
    MagicLines lines = {0};
    magics_mask(arena, text, (Span){0, (uint32_t)strlen(cell)}, &lines);
    char found[64] = "";
    memset(found, '.', strlen(cell));
    for (uint32_t i = 0; i < lines.count; i++) {
        memset(found + lines.at[i].start, 'm', lines.at[i].end - lines.at[i].start);
        if (i)
            assert_true(lines.at[i - 1].end < lines.at[i].start);
    }
    assert_string_equal(found, marks);
    arena_free(arena);
}

static void lines_with_magics_are_known(void **state)
{
    (void)state;
    check_lines("x\n%time y\nz\n", "..mmmmmmmm..");
    check_lines("x\n%time f(\ny)\nz\n", "..mmmmmmmmmmmm..");
    check_lines("df?\n!ls \\\n a\nz\n", "mmmmmmmmmmmmm..");
    check_lines("%%time\nx\n!ls\n", "mmmmmmm..mmmm");
    check_lines("%%timeit\nx\n!ls\ny\n", "mmmmmmmmmmmmmmmmm");
}

static void check_foreign(const char *cell, bool databricks, bool wanted)
{
    assert_int_equal(magics_are_foreign(str_of(cell), databricks), wanted);
}

static void other_languages_are_known_by_their_magic(void **state)
{
    (void)state;
    check_foreign("%%bash\nls\n", false, true);
    check_foreign("# a\n\n%%sql x <<\nselect\n", false, true);
    check_foreign("%%capture\n%%bash\nls\n", false, true);
    check_foreign("%%writefile a.py\nx\n", false, true);
    check_foreign("%md\n# Title\n", false, true);
    check_foreign("%sql\nselect\n", false, true);
    check_foreign("%sql select\n", true, true);
    check_foreign("%sh ls\n", true, true);
}

static void python_cells_are_not_foreign(void **state)
{
    (void)state;
    check_foreign("%%time\nx\n", false, false);
    check_foreign("%%timeit -n 1\nx\n", false, false);
    check_foreign("%%bash?\n", false, false);
    check_foreign("x\n%%bash\n", false, false);
    check_foreign("%sql select\n", false, false);
    check_foreign("%run a\n", true, false);
    check_foreign("#%%bash\nx\n", false, false);
    check_foreign("", false, false);
}

/* Each line of the sample costs its length, however many there are. */
static void many_lines_take_no_longer(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    const uint32_t count = 200000;
    char *text = arena_alloc(arena, (size_t)count * 4 + 1);
    for (uint32_t i = 0; i < count; i++)
        memcpy(text + (size_t)i * 4, "!a(\n", 4);
    MagicLines lines = {0};
    magics_mask(arena, text, (Span){0, count * 4}, &lines);
    assert_int_equal(lines.count, 1);
    assert_memory_equal(text + (size_t)(count - 1) * 4, "0  \n", 4);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(statements_of_magics_stay),
        cmocka_unit_test(other_magics_become_constants),
        cmocka_unit_test(shell_lines_become_constants),
        cmocka_unit_test(assigned_escapes_become_constants),
        cmocka_unit_test(questions_lose_their_mark),
        cmocka_unit_test(cell_magics_become_comments),
        cmocka_unit_test(automagics_at_the_top_become_constants),
        cmocka_unit_test(python_is_left_alone),
        cmocka_unit_test(lines_with_magics_are_known),
        cmocka_unit_test(other_languages_are_known_by_their_magic),
        cmocka_unit_test(python_cells_are_not_foreign),
        cmocka_unit_test(many_lines_take_no_longer),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
