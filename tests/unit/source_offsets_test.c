#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "source/json_cursor.h"
#include "source/notebook_offsets.h"

#define START "{\"cells\":[{\"cell_type\":\"code\",\"source\":"
#define END "}],\"metadata\":{}}"

static Source read_as(Arena *arena, Str name, const char *raw)
{
    Source source;
    Str why;
    assert_int_equal(source_from_bytes(arena, name, str_of(raw), &source, &why), SOURCE_READ);
    return source;
}

/* SOURCE_JSON is a cell's source; PLACES gives for each byte of the text that begins a character,
 * and for its end, where it stands in SOURCE_JSON. */
static void check(const char *source_json, const uint32_t *places)
{
    Arena *arena = arena_new();
    Str raw = arena_printf(arena, START "%s" END, source_json);
    Source source = read_as(arena, STR("a.ipynb"), raw.at);
    uint32_t start = (uint32_t)sizeof START - 1, count = 0;
    for (uint32_t at = 0; at <= source.text.len; at++)
        if (at == source.text.len || ((unsigned char)source.text.at[at] & 0xC0) != 0x80)
            assert_int_equal(source_raw_offset(&source, at), start + places[count++]);
    arena_free(arena);
}

static void characters_of_a_string_are_found(void **state)
{
    (void)state;
    check("\"ab\"", (const uint32_t[]){1, 2, 3, 3});
    check("\"\"", (const uint32_t[]){1, 1});
    check("\"a\\n\"", (const uint32_t[]){1, 2, 4});
    check("\"]\"", (const uint32_t[]){1, 2, 2});
}

static void escapes_count_as_one_character(void **state)
{
    (void)state;
    check("\"\\\"\\\\\\u00e9\\ud83d\\ude00x\"", (const uint32_t[]){1, 3, 5, 11, 23, 24, 24});
    check("\"\\ud83d\\u20ac\\u0000\\u0041x\"", (const uint32_t[]){1, 7, 13, 19, 25, 26, 26});
    check("\"\u00e9\U0001f600x\"", (const uint32_t[]){1, 3, 7, 8, 8});
}

static void items_of_a_list_follow_each_other(void **state)
{
    (void)state;
    check("[\"a\\n\", \"b\"]", (const uint32_t[]){2, 3, 9, 10, 10});
    check("[ \"a\" ,\n\"\",\"b\", \"\"]", (const uint32_t[]){3, 12, 13, 13});
    check("[\"\", \"a\"]", (const uint32_t[]){6, 7, 7});
}

static void strange_cells_have_no_way_back(void **state)
{
    (void)state;
    check("[]", (const uint32_t[]){UINT32_MAX - (uint32_t)sizeof START + 1,
                                   UINT32_MAX - (uint32_t)sizeof START + 1});
    check("[\"a\", 1, \"b\"]", (const uint32_t[]){UINT32_MAX - (uint32_t)sizeof START + 1,
                                                  UINT32_MAX - (uint32_t)sizeof START + 1,
                                                  UINT32_MAX - (uint32_t)sizeof START + 1,
                                                  UINT32_MAX - (uint32_t)sizeof START + 1});
}

static void items_that_are_no_strings_close_the_way(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Source source = read_as(arena, STR("a.ipynb"), START "[\"a\", NaN]" END);
    assert_string_equal(source.text.at, "a\n");
    assert_int_equal(source_raw_offset(&source, 0), UINT32_MAX);
    arena_free(arena);
}

static void members_around_the_source_do_not_matter(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    const char *raw =
        "{\"metadata\":{\"cells\":[1]},\n \"a\":[\"\\\\\",[{}],-1.5e3,true],\"cells\":"
        " [ {\"source\":\"m\",\"cell_type\":\"markdown\"}, null, {\"metadata\":"
        "{\"source\":\"n\"},\"source\":\"x\",\"outputs\":[\"]\"],"
        "\"cell_type\":\"code\"} ] }";
    Source source = read_as(arena, STR("a.ipynb"), raw);
    assert_string_equal(source.text.at, "x\n");
    assert_int_equal(source_raw_offset(&source, 0), strstr(raw, "\"x\"") + 1 - raw);
    arena_free(arena);
}

/* Over several marks: as each character is two bytes of text and six of JSON, so is the distance.
 */
static void long_cells_are_mapped_throughout(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    uint32_t count = RAW_MARK_BYTES * 2;
    char *literal = arena_alloc(arena, (size_t)count * 6 + 1);
    for (uint32_t i = 0; i < count; i++)
        memcpy(literal + i * 6, "\\u00e9", 6);
    Str raw = arena_printf(arena, START "\"%s\"" END, literal);
    Source source = read_as(arena, STR("a.ipynb"), raw.at);
    assert_true(source.mark_count > 3);
    for (uint32_t i = 0; i < count; i += 7)
        assert_int_equal(source_raw_offset(&source, i * 2), sizeof START + i * 6);
    arena_free(arena);
}

static void scripts_count_from_behind_the_mark(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Source source = read_as(arena, STR("a.py"), "\xEF\xBB\xBFx = 1\n");
    assert_int_equal(source_raw_offset(&source, 0), 3);
    assert_int_equal(source_raw_offset(&source, 6), 9);
    assert_int_equal(source_raw_offset(&source, 99), 9);
    source = read_as(arena, STR("a.py"), "# coding: latin-1\n'\xE9'\n");
    assert_int_equal(source_raw_offset(&source, 0), UINT32_MAX);
    arena_free(arena);
}

/* On what is no JSON the cursor must stop, inside the bytes. */
static void the_cursor_stays_inside(void **state)
{
    (void)state;
    static const char *const BROKEN[] = {"",       "\"",      "\"\\", "[",   "{",     "{\"a",
                                         "{\"a\"", "{\"a\":", "[1,",  "]",   "[\"\\", "{\"a\":1,",
                                         "  ",     "tru",     ",",    "[}{", "{]"};
    for (size_t i = 0; i < sizeof BROKEN / sizeof *BROKEN; i++) {
        JsonCursor cursor = {str_of(BROKEN[i]), 0};
        cursor_skip(&cursor);
        assert_true(cursor.at <= cursor.raw.len);
        cursor = (JsonCursor){str_of(BROKEN[i]), 0};
        Str name;
        if (cursor_enter(&cursor, '{'))
            while (cursor_next_member(&cursor, &name))
                cursor_skip(&cursor);
        else if (cursor_enter(&cursor, '['))
            while (cursor_next_item(&cursor))
                cursor_skip(&cursor);
        assert_true(cursor.at <= cursor.raw.len);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(characters_of_a_string_are_found),
        cmocka_unit_test(escapes_count_as_one_character),
        cmocka_unit_test(items_of_a_list_follow_each_other),
        cmocka_unit_test(strange_cells_have_no_way_back),
        cmocka_unit_test(items_that_are_no_strings_close_the_way),
        cmocka_unit_test(members_around_the_source_do_not_matter),
        cmocka_unit_test(long_cells_are_mapped_throughout),
        cmocka_unit_test(scripts_count_from_behind_the_mark),
        cmocka_unit_test(the_cursor_stays_inside),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
