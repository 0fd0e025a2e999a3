#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "source/json.h"
#include "source/source.h"

static Source read_notebook(Arena *arena, const char *json)
{
    Source source;
    Str why;
    SourceStatus status = source_from_bytes(arena, STR("a.ipynb"), str_of(json), &source, &why);
    assert_int_equal(status, SOURCE_READ);
    assert_int_equal(source.kind, SOURCE_NOTEBOOK);
    assert_int_equal(source.text.len, source.written.len);
    assert_int_equal(source.text.at[source.text.len], 0);
    assert_true(source.cell_count > 0);
    return source;
}

static void check_text(const char *json, const char *text)
{
    Arena *arena = arena_new();
    Source source = read_notebook(arena, json);
    assert_string_equal(source.text.at, text);
    arena_free(arena);
}

static void check_status(const char *json, SourceStatus wanted, const char *words)
{
    Arena *arena = arena_new();
    Source source;
    Str why;
    assert_int_equal(source_from_bytes(arena, STR("a.ipynb"), str_of(json), &source, &why), wanted);
    assert_string_equal(arena_copy(arena, why).at, words);
    arena_free(arena);
}

#define NOTEBOOK(cells) "{\"cells\":[" cells "],\"metadata\":{},\"nbformat\":4}"
#define CODE(source) "{\"cell_type\":\"code\",\"source\":" source "}"
#define OTHER(type, source) "{\"cell_type\":\"" type "\",\"source\":" source "}"

static void cells_become_one_text(void **state)
{
    (void)state;
    check_text(NOTEBOOK(CODE("\"x = 1\"") "," CODE("[\"y\\n\", \"z\"]")), "x = 1\ny\nz\n");
    check_text(NOTEBOOK(CODE("\"x\\n\"") "," CODE("[]") "," CODE("\"\"")), "x\n\n\n");
    check_text(NOTEBOOK(OTHER("markdown", "\"x\"") "," OTHER("raw", "\"x\"")), "");
    check_text(NOTEBOOK("{\"cell_type\":\"code\"},7,null," CODE("[\"a\", 3, \"b\"]")), "\nab\n");
    check_text(NOTEBOOK(""), "");
    check_text("", "");
    check_text(" \n", "");
    check_text("\xEF\xBB\xBF" NOTEBOOK(CODE("\"x\"")), "x\n");
}

static void cells_are_counted_over_all(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Source source =
        read_notebook(arena, NOTEBOOK(OTHER("markdown", "\"a\"") "," CODE("\"x\\ny\"") "," CODE(
                                 "\"%%bash\\nls\"") "," OTHER("raw", "\"b\"") "," CODE("\"z\"")));
    assert_string_equal(source.text.at, "x\ny\nz\n");
    assert_int_equal(source.cell_count, 2);
    assert_int_equal(source.cells[0].number, 2);
    assert_int_equal(source.cells[1].number, 5);
    assert_int_equal(source.cells[1].saved, 4);
    assert_int_equal(source.cells[1].start, 4);
    assert_int_equal(source.cells[1].end, 6);
    Place place = source_place(&source, 2);
    assert_true(place.cell == 2 && place.row == 2 && place.column == 1);
    place = source_place(&source, 5);
    assert_true(place.cell == 5 && place.row == 1 && place.column == 2);
    assert_true(source_cell_at(&source, 3) == &source.cells[0]);
    assert_true(source_cell_at(&source, 99) == &source.cells[1]);
    arena_free(arena);
}

static void magics_are_masked_and_remembered(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Source source = read_notebook(
        arena, NOTEBOOK(CODE("\"!ls\\nx\"") "," CODE("\"%%timeit\\ny\"") "," CODE("\"z\"")));
    assert_string_equal(source.text.at, "0  \nx\n#%timeit\ny\nz\n");
    assert_string_equal(source.written.at, "!ls\nx\n%%timeit\ny\nz\n");
    assert_true(source.masked);
    assert_true(source_is_magic(&source, 0) && source_is_magic(&source, 3));
    assert_false(source_is_magic(&source, 4));
    assert_true(source_is_magic(&source, 6) && source_is_magic(&source, 15));
    assert_false(source_is_magic(&source, 17));
    assert_true(str_is(source_line(&source, 0), "!ls"));
    assert_true(str_is(source_text(&source, (Span){0, 3}), "0  "));
    assert_true(str_is(source_written(&source, (Span){0, 3}), "!ls"));
    arena_free(arena);
}

static void nothing_masked_is_one_text(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Source source = read_notebook(arena, NOTEBOOK(CODE("\"x % y\"")));
    assert_false(source.masked || source_is_magic(&source, 0));
    arena_free(arena);
}

static void lone_cr_ends_a_line_in_a_cell(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Source source = read_notebook(arena, NOTEBOOK(CODE("\"x\\ry\\r\\nz\\r\"")));
    assert_string_equal(source.text.at, "x\ny\r\nz\r\n");
    assert_string_equal(source.written.at, "x\ry\r\nz\r\n");
    assert_int_equal(source.line_count, 4);
    arena_free(arena);
}

static void escapes_are_resolved(void **state)
{
    (void)state;
    check_text(NOTEBOOK(CODE("\"\\\"\\\\\\/\\t\\u00e9\\ud83d\\ude00\"")),
               "\"\\/\t\u00e9\U0001f600\n");
    check_text(NOTEBOOK(CODE("\"a\\ud83db\\ude00c\\ud83d\\ud83d\\ude00\"")),
               "a\uFFFDb\uFFFDc\uFFFD\U0001f600\n");
    check_text(NOTEBOOK(CODE("\"a\\u0000b\"")), "a\uFFFDb\n");
    check_text(NOTEBOOK(CODE("\"a\\\\ud83d\"")), "a\\ud83d\n");
}

static void older_notebooks_have_worksheets(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Source source = read_notebook(
        arena,
        "{\"metadata\":{\"name\":\"\"},\"nbformat\":3,\"worksheets\":[{\"cells\":["
        "{\"cell_type\":\"markdown\",\"source\":\"a\"},"
        "{\"cell_type\":\"code\",\"input\":[\"x\\n\",\"y\"],\"language\":\"python\"}]},{\"cells\":["
        "{\"cell_type\":\"code\",\"input\":\"z\",\"outputs\":[7]},"
        "{\"cell_type\":\"code\",\"input\":\"w\",\"language\":\"ruby\"}],\"metadata\":{}}]}");
    assert_string_equal(source.text.at, "x\ny\nz\n");
    assert_int_equal(source.cells[1].number, 3);
    assert_true(str_is(source_saved_outputs(&source, &source.cells[1]), "[7]"));
    assert_int_equal(source_saved_outputs(&source, &source.cells[0]).len, 0);
    arena_free(arena);
}

#define OF_LANGUAGE(metadata) "{\"cells\":[" CODE("\"x\"") "],\"metadata\":" metadata "}"

static void other_kernels_are_passed_over(void **state)
{
    (void)state;
    check_status(OF_LANGUAGE("{\"language_info\":{\"name\":\"R\"}}"), SOURCE_NOT_PYTHON, "");
    check_status(OF_LANGUAGE("{\"kernelspec\":{\"language\":\"julia\"}}"), SOURCE_NOT_PYTHON, "");
    check_status(OF_LANGUAGE("{\"language\":\"haskell\"}"), SOURCE_NOT_PYTHON, "");
    check_status(OF_LANGUAGE("{\"language_info\":{\"name\":\"a language with a long name\"}}"),
                 SOURCE_NOT_PYTHON, "");
}

static void python_kernels_are_known(void **state)
{
    (void)state;
    check_text(OF_LANGUAGE("{\"language_info\":{\"name\":\"python\"}}"), "x\n");
    check_text(OF_LANGUAGE("{\"language_info\":{\"name\":\"Python3\"}}"), "x\n");
    check_text(OF_LANGUAGE("{\"kernelspec\":{\"language\":\"python\",\"name\":\"conda\"}}"), "x\n");
    check_text(OF_LANGUAGE("{\"language_info\":{\"name\":\"\"}}"), "x\n");
    check_text(OF_LANGUAGE("[]"), "x\n");
}

static void cells_of_other_languages_are_dropped(void **state)
{
    (void)state;
    check_text(NOTEBOOK("{\"cell_type\":\"code\",\"source\":\"x\",\"metadata\":"
                        "{\"vscode\":{\"languageId\":\"sql\"}}}," CODE("\"y\"")),
               "y\n");
    check_text(NOTEBOOK("{\"cell_type\":\"code\",\"source\":\"x\",\"metadata\":"
                        "{\"vscode\":{\"languageId\":\"python\"}}}"),
               "x\n");
    check_text("{\"cells\":[" CODE("\"%sql select\"") "," CODE(
                   "\"y\"") "],\"metadata\":{\"application/vnd.databricks.v1+notebook\":{}}}",
               "y\n");
}

static void what_is_no_notebook_is_named(void **state)
{
    (void)state;
    check_status("{\n\"cells\": [,]}", SOURCE_IS_NOT_JSON, "is not JSON (wrong in line 2)");
    check_status("{}\n\n<<<<", SOURCE_IS_NOT_JSON, "is not JSON (wrong in line 3)");
    check_status("{\"a\":\n\"\\uZZZZ\"}", SOURCE_IS_NOT_JSON, "is not JSON (wrong in line 2)");
    check_status("[]", SOURCE_IS_NOT_JSON, "is no notebook: it has no list of cells");
    check_status("{\"cells\":{}}", SOURCE_IS_NOT_JSON, "is no notebook: it has no list of cells");
    check_status("\"x\n\xFF\"", SOURCE_UNREADABLE, "is not UTF-8 text (byte 0xff in line 2)");
}

static void deep_nesting_is_refused(void **state)
{
    (void)state;
    char json[5001];
    memset(json, '[', sizeof json - 1);
    json[sizeof json - 1] = '\0';
    check_status(json, SOURCE_IS_NOT_JSON, "is not JSON (wrong in line 1)");
}

static void numbers_that_python_writes_are_read(void **state)
{
    (void)state;
    check_text(NOTEBOOK("{\"cell_type\":\"code\",\"outputs\":[NaN,-Infinity,{\"a\":Infinity}],"
                        "\"source\":\"NaN\"}"),
               "NaN\n");
}

static void saved_outputs_are_found(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Source source = read_notebook(
        arena, NOTEBOOK("{\"cell_type\":\"code\",\"outputs\":[{\"text\":\"]\\\"}\"}],"
                        "\"source\":\"x\"}," CODE("\"y\"") ",{\"source\":\"z\",\"outputs\" : [ ] ,"
                                                           "\"cell_type\":\"code\"}"));
    assert_true(str_is(source_saved_outputs(&source, &source.cells[0]), "[{\"text\":\"]\\\"}\"}]"));
    assert_int_equal(source_saved_outputs(&source, &source.cells[1]).len, 0);
    assert_true(str_is(source_saved_outputs(&source, &source.cells[2]), "[ ]"));
    uint32_t wrong;
    cJSON *outputs = json_parse(source_saved_outputs(&source, &source.cells[0]), &wrong);
    assert_string_equal(json_string(json_member(cJSON_GetArrayItem(outputs, 0), "text")), "]\"}");
    cJSON_Delete(outputs);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cells_become_one_text),
        cmocka_unit_test(cells_are_counted_over_all),
        cmocka_unit_test(magics_are_masked_and_remembered),
        cmocka_unit_test(nothing_masked_is_one_text),
        cmocka_unit_test(lone_cr_ends_a_line_in_a_cell),
        cmocka_unit_test(escapes_are_resolved),
        cmocka_unit_test(older_notebooks_have_worksheets),
        cmocka_unit_test(other_kernels_are_passed_over),
        cmocka_unit_test(python_kernels_are_known),
        cmocka_unit_test(cells_of_other_languages_are_dropped),
        cmocka_unit_test(what_is_no_notebook_is_named),
        cmocka_unit_test(deep_nesting_is_refused),
        cmocka_unit_test(numbers_that_python_writes_are_read),
        cmocka_unit_test(saved_outputs_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
