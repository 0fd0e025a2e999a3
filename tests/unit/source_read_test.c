#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "data_folder.h"
#include "source/source.h"

static void check_why(const char *path, size_t most, SourceStatus wanted, const char *words)
{
    Arena *arena = arena_new();
    Source source;
    Str why;
    assert_int_equal(source_read(arena, path, str_of(path), most, &source, &why), wanted);
    assert_string_equal(arena_copy(arena, why).at, words);
    assert_int_equal(source.text.len, 0);
    arena_free(arena);
}

static Source read_bytes(Arena *arena, Str raw)
{
    Source source;
    Str why;
    assert_int_equal(source_from_bytes(arena, STR("a.py"), raw, &source, &why), SOURCE_READ);
    assert_int_equal(source.text.at[source.text.len], 0);
    return source;
}

static void files_are_read(void **state)
{
    (void)state;
    Folder folder = folder_new();
    const char *path = folder_text(&folder, "a.txt", "x = 1\ny = 2");
    Source source;
    Str why;
    assert_int_equal(source_read(folder.arena, path, STR("shown.txt"), 0, &source, &why),
                     SOURCE_READ);
    assert_string_equal(source.text.at, "x = 1\ny = 2");
    assert_true(str_is(source.path, "shown.txt"));
    assert_true(source.kind == SOURCE_SCRIPT && source.text.at == source.raw.at);
    assert_true(source.cell_count == 1 && source.cells[0].end == 11 && source.line_count == 2);
    assert_int_equal(source_read(folder.arena, path, STR("a.ipynb"), 0, &source, &why),
                     SOURCE_IS_NOT_JSON);
    folder_free(&folder);
}

static void empty_files_are_fine(void **state)
{
    (void)state;
    Folder folder = folder_new();
    Source source;
    Str why;
    const char *path = folder_text(&folder, "a.py", "");
    assert_int_equal(source_read(folder.arena, path, str_of(path), 0, &source, &why), SOURCE_READ);
    assert_true(source.text.len == 0 && source.line_count == 1 && source.cell_count == 1);
    Place place = source_place(&source, 0);
    assert_true(place.cell == 0 && place.row == 1 && place.column == 1);
    assert_int_equal(source_line(&source, 0).len, 0);
    folder_free(&folder);
}

static void size_is_bounded(void **state)
{
    (void)state;
    Folder folder = folder_new();
    const char *path = folder_text(&folder, "a.py", "12345");
    check_why(path, 4, SOURCE_TOO_LARGE,
              "is larger than 4 bytes, the most that is looked at (--max-size)");
    Source source;
    Str why;
    assert_int_equal(source_read(folder.arena, path, STR("a"), 5, &source, &why), SOURCE_READ);
    folder_free(&folder);
}

static void what_is_no_file_is_named(void **state)
{
    (void)state;
    Folder folder = folder_new();
    check_why(folder_path(&folder, "none.py"), 0, SOURCE_UNREADABLE, "does not exist");
    check_why(folder_make(&folder, "folder.py"), 0, SOURCE_UNREADABLE, "is a folder");
    const char *pipe_path = folder_path(&folder, "pipe.py");
    assert_int_equal(mkfifo(pipe_path, 0600), 0);
    check_why(pipe_path, 0, SOURCE_UNREADABLE, "is a pipe, not a file");
    check_why("/dev/null", 0, SOURCE_UNREADABLE, "is a device, not a file");
    const char *link = folder_path(&folder, "loop.py");
    assert_int_equal(symlink(link, link), 0);
    check_why(link, 0, SOURCE_UNREADABLE, "cannot be read: Too many levels of symbolic links");
    const char *bytes = folder_text(&folder, "bytes.py", "x\n\xFF");
    check_why(bytes, 0, SOURCE_UNREADABLE, "is not UTF-8 text (byte 0xff in line 2)");
    folder_free(&folder);
}

/* Longer than what reading expects at first. */
static void standard_input_is_read_to_its_end(void **state)
{
    (void)state;
    Folder folder = folder_new();
    char *text = arena_alloc(folder.arena, 300001);
    memset(text, 'x', 300000);
    int input = dup(STDIN_FILENO);
    assert_non_null(freopen(folder_text(&folder, "a.py", text), "r", stdin));
    Source source;
    Str why;
    assert_int_equal(source_read(folder.arena, "-", STR("<stdin>"), 0, &source, &why), SOURCE_READ);
    assert_int_equal(source.text.len, 300000);
    assert_true(str_is(source.path, "<stdin>"));
    rewind(stdin);
    assert_int_equal(source_read(folder.arena, "-", STR("<stdin>"), 299999, &source, &why),
                     SOURCE_TOO_LARGE);
    dup2(input, STDIN_FILENO);
    close(input);
    folder_free(&folder);
}

static void lone_cr_is_lf_to_the_parser(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Source source = read_bytes(arena, STR("a\rb\r\nc\r"));
    assert_string_equal(source.text.at, "a\nb\r\nc\n");
    assert_string_equal(source.written.at, "a\rb\r\nc\r");
    assert_int_equal(source.line_count, 4);
    source = read_bytes(arena, STR("a\r\nb\r\n"));
    assert_true(source.text.at == source.written.at);
    arena_free(arena);
}

static void places_count_characters(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Source source = read_bytes(arena, STR("x\r\n\u00e9\u20ac\U0001f600y = 1\rz"));
    Place place = source_place(&source, 12);
    assert_true(place.cell == 0 && place.row == 2 && place.column == 4);
    place = source_place(&source, 18);
    assert_true(place.row == 3 && place.column == 1);
    place = source_place(&source, 99);
    assert_true(place.row == 3 && place.column == 2);
    assert_true(str_is(source_line(&source, 1), "\u00e9\u20ac\U0001f600y = 1"));
    assert_int_equal(source_line_at(&source, 3), 1);
    arena_free(arena);
}

static void names_tell_the_kind(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Source source;
    Str why;
    assert_int_equal(source_from_bytes(arena, STR("a.ipynb"), STR("{\"cells\":[]}"), &source, &why),
                     SOURCE_READ);
    assert_int_equal(source.kind, SOURCE_NOTEBOOK);
    assert_int_equal(source_from_bytes(arena, STR("ipynb"), STR("{}"), &source, &why), SOURCE_READ);
    assert_int_equal(source.kind, SOURCE_SCRIPT);
    arena_free(arena);
}

static void markers_make_cells_of_scripts(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    Source source = read_bytes(arena, STR("\xEF\xBB\xBF# %%\nx\n# %%\ny\n"));
    assert_int_equal(source.cell_count, 2);
    assert_true(source_cell_at(&source, 6) == &source.cells[0]);
    assert_true(source_cell_at(&source, 7) == &source.cells[1]);
    assert_int_equal(source_saved_outputs(&source, &source.cells[0]).len, 0);
    assert_false(source_is_magic(&source, 0));
    arena_free(arena);
}

/* Ten thousand places in one line of ten million characters, the last ones from its far end. */
static void long_lines_cost_no_more_than_short_ones(void **state)
{
    (void)state;
    Arena *arena = arena_new();
    const uint32_t len = 10 * 1000 * 1000;
    char *text = arena_alloc(arena, len + 1);
    memset(text, 'x', len);
    memcpy(text, "\u00e9", 2);
    Source source = read_bytes(arena, (Str){text, len});
    double start = seconds_now();
    for (uint32_t i = 0; i < 10000; i++)
        assert_int_equal(source_place(&source, len - i).column, len - i);
    assert_true(seconds_now() - start < 1);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_are_read),
        cmocka_unit_test(empty_files_are_fine),
        cmocka_unit_test(size_is_bounded),
        cmocka_unit_test(what_is_no_file_is_named),
        cmocka_unit_test(standard_input_is_read_to_its_end),
        cmocka_unit_test(lone_cr_is_lf_to_the_parser),
        cmocka_unit_test(places_count_characters),
        cmocka_unit_test(names_tell_the_kind),
        cmocka_unit_test(markers_make_cells_of_scripts),
        cmocka_unit_test(long_lines_cost_no_more_than_short_ones),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
