/* Each sample is read line by line; what is open behind each line is written as one letter: `.`
 * nothing, `s` a string, `b` brackets, `c` a backslash. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "source/scan.h"

static char state_letter(const Scan *scan)
{
    if (scan_is_in_string(scan))
        return 's';
    if (scan->brackets)
        return 'b';
    return scan->continued ? 'c' : '.';
}

static void check(const char *python, const char *wanted)
{
    Str text = str_of(python);
    Scan scan = {0};
    char states[64] = "";
    for (uint32_t at = 0, line = 0; at < text.len; line++) {
        at = scan_line(&scan, text, at).end;
        states[line] = state_letter(&scan);
    }
    assert_string_equal(states, wanted);
}

static void lines_of_their_own_leave_nothing_open(void **state)
{
    (void)state;
    check("x = 1\n\n# (\ny = ')'\n", "....");
    check("x = '#(' # [\ny = \"'\"\n", "..");
}

static void brackets_stay_open(void **state)
{
    (void)state;
    check("f(a,\n  [1,\n 2], {\n})\nx\n", "bbb..");
    check(")\n]\nf(\n)\n", "..b.");
}

static void triple_quotes_span_lines(void **state)
{
    (void)state;
    check("x = '''a\n% ' \" '' (\n''' + y\n", "ss.");
    check("x = \"\"\"a\n\\\"\"\"\n\"\"\"\n", "ss.");
    check("x = ''''a'''\ny = ''''''\nz = ''\n", "...");
    check("'''\n'''\n'''\n", "s.s");
}

static void single_quotes_end_with_the_line(void **state)
{
    (void)state;
    check("x = 'it is (\ny = 1\n", "..");
    check("x = 'a\\\nb'\ny\n", "s..");
    check("x = 'a\\\\\nb\n", "..");
    check("f('a\\\n (', [\n])\n", "sb.");
}

static void raw_strings_keep_their_backslashes_and_quotes(void **state)
{
    (void)state;
    check("x = r'\\'\ny\n'\n", "...");
    check("x = r'\\\\' + '('\ny\n", "..");
}

static void backslashes_continue_lines(void **state)
{
    (void)state;
    check("x = a + \\\n  b\n", "c.");
    check("x = a # \\\nb\n", "..");
    check("x = a + \\\r\n  b\r\n", "c.");
    check("x = 'a\\\r\nb'\r\n", "s.");
}

static void fields_of_formatted_strings_are_code(void **state)
{
    (void)state;
    check("x = f'{d['a']}'\ny\n", "..");
    check("x = f'{d[\"(\"]}' + rf\"{'['}\"\ny\n", "..");
    check("x = f'{{(' + f'}}'\ny\n", "..");
    check("x = f'{a!r:>{w}}' + f'{b:%Y-%m(}'\ny\n", "..");
    check("x = f'''{\n f(a,\n '''b'''\n )}'''\n", "sss.");
    check("x = f'{a(' \ny\n", "..");
    check("x = buf'{'\ny = bf'('\nz = ub\"{(\"\n", "...");
    check("x = self'{'\n", ".");
}

static void template_strings_have_fields_too(void **state)
{
    (void)state;
    check("x = t'{d['(']}'\ny\n", "..");
}

static void fields_nest_without_bound(void **state)
{
    (void)state;
    char deep[512] = "";
    for (int i = 0; i < 40; i++)
        strcat(deep, "f'''{");
    strcat(deep, "\n");
    Scan scan = {0};
    scan_line(&scan, str_of(deep), 0);
    assert_true(scan.depth <= SCAN_DEPTH);
}

static void check_escape(const char *line, uint32_t wanted)
{
    Scan scan = {0};
    ScannedLine found = scan_line(&scan, str_of(line), 0);
    assert_int_equal(found.escape, wanted);
    assert_int_equal(found.end, strlen(line));
    assert_false(wanted != SCAN_NONE && scan_is_open(&scan));
}

static void assignments_of_escapes_are_found(void **state)
{
    (void)state;
    check_escape("f = !ls 'it is (\n", 4);
    check_escape("f=!ls\n", 2);
    check_escape("a, b = !ls\n", 7);
    check_escape("x.y[0] = %pwd\n", 9);
    check_escape("d = %env HOME\n", 4);
}

static void python_has_no_escapes(void **state)
{
    (void)state;
    check_escape("f(a=!ls)\n", SCAN_NONE);
    check_escape("x = 'a = !ls'\n", SCAN_NONE);
    check_escape("x == !y\n", SCAN_NONE);
    check_escape("x != y\n", SCAN_NONE);
    check_escape("x = y % z\n", SCAN_NONE);
    check_escape("x = '%d' %n\n", SCAN_NONE);
    check_escape("# f = !ls\n", SCAN_NONE);
    check_escape("x = y = 3\n", SCAN_NONE);
}

static void last_code_is_neither_blank_nor_comment(void **state)
{
    (void)state;
    Scan scan = {0};
    assert_int_equal(scan_line(&scan, STR("df? \t # why?\n"), 0).last, 2);
    assert_int_equal(scan_line(&scan, STR("# why?\n"), 0).last, SCAN_NONE);
    assert_int_equal(scan_line(&scan, STR("\n"), 0).last, SCAN_NONE);
    assert_int_equal(scan_line(&scan, STR("x = 'a?'"), 0).last, 7);
    assert_int_equal(scan_line(&scan, STR(""), 0).end, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_of_their_own_leave_nothing_open),
        cmocka_unit_test(brackets_stay_open),
        cmocka_unit_test(triple_quotes_span_lines),
        cmocka_unit_test(single_quotes_end_with_the_line),
        cmocka_unit_test(raw_strings_keep_their_backslashes_and_quotes),
        cmocka_unit_test(backslashes_continue_lines),
        cmocka_unit_test(fields_of_formatted_strings_are_code),
        cmocka_unit_test(template_strings_have_fields_too),
        cmocka_unit_test(fields_nest_without_bound),
        cmocka_unit_test(assignments_of_escapes_are_found),
        cmocka_unit_test(python_has_no_escapes),
        cmocka_unit_test(last_code_is_neither_blank_nor_comment),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
