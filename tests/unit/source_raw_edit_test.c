#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "source/raw_edit.h"

#define START "{\"cells\":[{\"cell_type\":\"code\",\"source\":"
#define END "}],\"metadata\":{}}"

static Source read_as(Arena *arena, const char *name, Str raw)
{
    Source source;
    Str why;
    assert_int_equal(source_from_bytes(arena, str_of(name), raw, &source, &why), SOURCE_READ);
    return source;
}

static Str applied(Arena *arena, Str raw, RawEdit edit)
{
    assert_true(edit.start <= edit.end && edit.end <= raw.len);
    return arena_printf(arena, "%.*s%.*s%.*s", STR_ARG(str_slice(raw, 0, edit.start)),
                        STR_ARG(edit.bytes), STR_ARG(str_slice(raw, edit.end, raw.len)));
}

/* Replaces WHAT, which is in the text once, or inserts at its start when INSERT. */
static Str changed(Arena *arena, const char *name, Str raw, const char *what, const char *by)
{
    Source source = read_as(arena, name, raw);
    uint32_t start = str_find(source.text, what, 0);
    assert_true(start < source.text.len);
    RawEdit edit;
    Span span = {start, start + (uint32_t)strlen(what)};
    assert_true(raw_edit(arena, &source, span, str_of(by), &edit));
    return applied(arena, source.raw, edit);
}

static void check(const char *before, const char *what, const char *by, const char *after)
{
    Arena *arena = arena_new();
    Str raw = arena_printf(arena, START "%s" END, before);
    Str result = changed(arena, "a.ipynb", raw, what, by);
    assert_string_equal(result.at, arena_printf(arena, START "%s" END, after).at);
    read_as(arena, "a.ipynb", result);
    arena_free(arena);
}

static void check_script(const char *before, const char *what, const char *by, const char *after)
{
    Arena *arena = arena_new();
    assert_string_equal(changed(arena, "a.py", str_of(before), what, by).at, after);
    arena_free(arena);
}

static void strings_are_edited_in_place(void **state)
{
    (void)state;
    check("\"a = b\\nc\"", "b", "b.x()", "\"a = b.x()\\nc\"");
    check("\"a['\\u00e9'] = b\"", "b", "\"\\\t\x01\u20ac",
          "\"a['\\u00e9'] = \\\"\\\\\\t\\u0001\u20ac\"");
    check("\"a\\nb\"", "a\n", "", "\"b\"");
    check("\"a\\nb\"", "b", "x\ny", "\"a\\nx\\ny\"");
}

static void the_line_feed_of_the_cell_is_not_the_files(void **state)
{
    (void)state;
    check("\"a\\nb\"", "b\n", "c\n", "\"a\\nc\"");
    check("\"a\\nb\\n\"", "b\n", "c\n", "\"a\\nc\\n\"");
    check("[\"a\\n\",\"b\"]", "b\n", "c\n", "[\"a\\n\",\"c\"]");
}

static void lists_are_edited_in_their_items(void **state)
{
    (void)state;
    check("[\n  \"a\\n\",\n  \"b\"\n]", "a", "x", "[\n  \"x\\n\",\n  \"b\"\n]");
    check("[\n  \"a\\n\",\n  \"b\"\n]", "b", "x", "[\n  \"a\\n\",\n  \"x\"\n]");
}

static void new_lines_get_items_of_their_own(void **state)
{
    (void)state;
    check("[\n  \"a\\n\",\n  \"b\"\n]", "b", "x\ny", "[\n  \"a\\n\",\n  \"x\\n\",\n  \"y\"\n]");
    check("[\n  \"a\\n\",\n  \"b\"\n]", "a", "x\na", "[\n  \"x\\n\",\n  \"a\\n\",\n  \"b\"\n]");
    check("[\n  \"a\"\n]", "a", "x\ny", "[\n  \"x\\n\",\n  \"y\"\n]");
    check("[\"a\"]", "a", "x\ny", "[\"x\\n\",\"y\"]");
    check("[\"a\"]", "a", "x\ny\n", "[\"x\\n\",\"y\\n\"]");
}

static void deleted_lines_take_their_items_along(void **state)
{
    (void)state;
    check("[\n  \"a\\n\",\n  \"b\\n\",\n  \"c\"\n]", "b\n", "", "[\n  \"a\\n\",\n  \"c\"\n]");
    check("[\n  \"a\\n\",\n  \"b\\n\",\n  \"c\"\n]", "c", "", "[\n  \"a\\n\",\n  \"b\\n\"\n]");
    check("[\n  \"a\\n\",\n  \"b\\n\",\n  \"c\"\n]", "b\nc\n", "", "[\n  \"a\\n\"\n]");
    check("[\n  \"a\"\n]", "a", "", "[\n  \"\"\n]");
}

static void spans_over_items_join_what_is_left(void **state)
{
    (void)state;
    check("[\"f(a,\\n\", \"  b)\\n\", \"c\"]", "a,\n  b", "x", "[\"f(x)\\n\", \"c\"]");
    check("[\"f(a,\\n\", \"  b)\\n\", \"c\"]", "a,\n  b", "x,\ny",
          "[\"f(x,\\n\", \"y)\\n\", \"c\"]");
}

static void insertions_touch_nothing(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Source source = read_as(arena, "a.ipynb", STR(START "[\"a\\n\", \"b\"]" END));
    RawEdit edit;
    assert_true(raw_edit(arena, &source, (Span){2, 2}, STR("x\n"), &edit));
    assert_int_equal(edit.start, edit.end);
    assert_string_equal(applied(arena, source.raw, edit).at,
                        START "[\"a\\n\", \"x\\n\", \"b\"]" END);
    arena_free(arena);
}

static void what_cannot_be_done_is_refused(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    RawEdit edit;
    Source source = read_as(
        arena, "a.ipynb",
        STR("{\"cells\":[{\"cell_type\":\"code\",\"source\":\"!ls\\na\"},{\"cell_type\":\"code\","
            "\"source\":\"b\"},{\"cell_type\":\"code\",\"source\":[]}]}"));
    assert_string_equal(source.text.at, "0  \na\nb\n\n");
    assert_false(raw_edit(arena, &source, (Span){0, 1}, STR("x"), &edit));
    assert_false(raw_edit(arena, &source, (Span){4, 7}, STR("x"), &edit));
    assert_false(raw_edit(arena, &source, (Span){8, 8}, STR("x"), &edit));
    assert_false(raw_edit(arena, &source, (Span){5, 4}, STR("x"), &edit));
    assert_false(raw_edit(arena, &source, (Span){4, 99}, STR("x"), &edit));
    assert_true(raw_edit(arena, &source, (Span){4, 5}, STR("x"), &edit));
    source = read_as(arena, "a.py", STR("# coding: latin-1\n'\xE9'"));
    assert_false(raw_edit(arena, &source, (Span){0, 1}, STR("x"), &edit));
    arena_free(arena);
}

static void scripts_keep_mark_and_line_ends(void **state)
{
    (void)state;
    check_script("\xEF\xBB\xBFx = 1\n", "1", "2", "\xEF\xBB\xBFx = 2\n");
    check_script("a\r\nb\r\n", "b", "x\ny", "a\r\nx\r\ny\r\n");
    check_script("a\rb", "b", "x\ny", "a\rx\ry");
    check_script("a\nb", "b", "x\ny", "a\nx\ny");
    check_script("a", "a", "x\ny", "x\ny");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(strings_are_edited_in_place),
        cmocka_unit_test(the_line_feed_of_the_cell_is_not_the_files),
        cmocka_unit_test(lists_are_edited_in_their_items),
        cmocka_unit_test(new_lines_get_items_of_their_own),
        cmocka_unit_test(deleted_lines_take_their_items_along),
        cmocka_unit_test(spans_over_items_join_what_is_left),
        cmocka_unit_test(insertions_touch_nothing),
        cmocka_unit_test(what_cannot_be_done_is_refused),
        cmocka_unit_test(scripts_keep_mark_and_line_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
