/* Files that want to hurt: each costs little time and memory, and says in plain words what
 * it is. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <fcntl.h>
#include <zlib.h>

#include "base/buffer.h"
#include "data/csv.h"
#include "data_folder.h"

#define MEBIBYTE ((size_t)1 << 20)

static int set_up(void **state)
{
    static Folder folder;
    folder = folder_new();
    *state = &folder;
    return 0;
}

static int tear_down(void **state)
{
    folder_free(*state);
    return 0;
}

typedef struct Outcome {
    DataStatus status;
    Str why;
    Table table;
} Outcome;

/* Reads PATH within a second of work and 20 MB of lasting memory. */
static Outcome read_within(Folder *folder, const char *path, const char *root)
{
    Outcome outcome = {.why = {NULL, 0}};
    FileBounds bounds = {.root = root};
    CsvOptions options = csv_defaults();
    double start = seconds_now();
    outcome.status =
        data_read_csv(folder->arena, path, &bounds, &options, &outcome.table, &outcome.why);
    assert_true(seconds_now() - start < 1.0);
    assert_true(arena_bytes(folder->arena) < 20 * MEBIBYTE);
    if (outcome.status != DATA_READ) {
        assert_true(outcome.why.len > 0);
        assert_int_equal(outcome.table.column_count, 0);
        assert_false(outcome.table.closed);
    }
    return outcome;
}

static void check(Folder *folder, const char *path, DataStatus status, const char *why)
{
    Outcome outcome = read_within(folder, path, folder->path);
    assert_int_equal(outcome.status, status);
    if (!str_is(outcome.why, why))
        fail_msg("%.*s: %.*s", STR_ARG(str_of(path)), STR_ARG(outcome.why));
}

static void sparse_file_of_10_gb(void **state)
{
    Folder *folder = *state;
    const char *path = folder_text(folder, "data.csv", "a,b\n1,2\n");
    if (truncate(path, (off_t)10 << 30) != 0)
        skip();
    check(folder, path, DATA_MALFORMED, "holds NUL bytes, so it is no text");
}

static void long_file_is_read_at_its_beginning(void **state)
{
    Folder *folder = *state;
    Str line = STR("1,x\n");
    char *text = arena_alloc(folder->arena, 4 * MEBIBYTE);
    for (size_t i = 0; i < MEBIBYTE; i++)
        memcpy(text + 4 * i, line.at, 4);
    memcpy(text, "a,b\n", 4);
    const char *path = folder_write(folder, "data.csv", text, 4 * MEBIBYTE);
    Outcome outcome = read_within(folder, path, NULL);
    assert_int_equal(outcome.status, DATA_READ);
    assert_false(outcome.table.complete);
    assert_true(outcome.table.closed);
    assert_int_equal(outcome.table.rows, BEGINNING_MOST_BYTES / 4 - 1);
}

static void last_row_is_dropped_where_the_beginning_ends(void **state)
{
    Folder *folder = *state;
    size_t len = BEGINNING_MOST_BYTES + 100;
    char *text = arena_alloc(folder->arena, len);
    memset(text, '7', len);
    memcpy(text, "a\n1\n", 4);
    text[100] = '\n';
    Outcome outcome = read_within(folder, folder_write(folder, "data.csv", text, len), NULL);
    assert_int_equal(outcome.status, DATA_READ);
    assert_int_equal(outcome.table.rows, 2);
}

static void pipe_never_blocks(void **state)
{
    Folder *folder = *state;
    const char *path = folder_path(folder, "data.csv");
    assert_int_equal(mkfifo(path, 0666), 0);
    check(folder, path, DATA_REFUSED, "is a pipe, not a file");
}

static void folder_called_data_csv(void **state)
{
    check(*state, folder_make(*state, "data.csv"), DATA_REFUSED, "is a folder, not a file");
}

static void device(void **state)
{
    Folder *folder = *state;
    Outcome outcome = read_within(folder, "/dev/zero", NULL);
    assert_int_equal(outcome.status, DATA_REFUSED);
    assert_true(str_is(outcome.why, "is a device, not a file"));
}

static void link_out_of_the_project(void **state)
{
    Folder *folder = *state;
    const char *root = folder_make(folder, "project");
    folder_text(folder, "secret.csv", "a,b\n1,2\n");
    const char *path = folder_path(folder, "project/data.csv");
    assert_int_equal(symlink("../secret.csv", path), 0);
    Outcome outcome = read_within(folder, path, root);
    assert_int_equal(outcome.status, DATA_REFUSED);
    assert_true(str_is(outcome.why, "is a link that leads out of the project"));

    FileBounds named_by_the_user = {.root = root, .allow_outside = true};
    CsvOptions options = csv_defaults();
    assert_int_equal(data_read_csv(folder->arena, path, &named_by_the_user, &options,
                                   &outcome.table, &outcome.why),
                     DATA_READ);
}

static void folder_that_is_a_link_out_of_the_project(void **state)
{
    Folder *folder = *state;
    const char *root = folder_make(folder, "project");
    folder_make(folder, "project2");
    folder_text(folder, "project2/data.csv", "a,b\n1,2\n");
    assert_int_equal(symlink("../project2", folder_path(folder, "project/data")), 0);
    Outcome outcome = read_within(folder, folder_path(folder, "project/data/data.csv"), root);
    assert_int_equal(outcome.status, DATA_REFUSED);
}

static void link_within_the_project(void **state)
{
    Folder *folder = *state;
    folder_text(folder, "real.csv", "a,b\n1,2\n");
    assert_int_equal(symlink("real.csv", folder_path(folder, "data.csv")), 0);
    Outcome outcome = read_within(folder, folder_path(folder, "data.csv"), folder->path);
    assert_int_equal(outcome.status, DATA_READ);
}

static void link_to_itself(void **state)
{
    Folder *folder = *state;
    const char *path = folder_path(folder, "data.csv");
    assert_int_equal(symlink("data.csv", path), 0);
    Outcome outcome = read_within(folder, path, folder->path);
    assert_int_equal(outcome.status, DATA_UNREADABLE);
}

static void absent_file(void **state)
{
    Outcome outcome = read_within(*state, folder_path(*state, "no.csv"), NULL);
    assert_int_equal(outcome.status, DATA_ABSENT);
}

static void header_line_of_1_mb(void **state)
{
    Folder *folder = *state;
    char *text = arena_alloc(folder->arena, MEBIBYTE);
    memset(text, 'x', MEBIBYTE);
    check(folder, folder_write(folder, "data.csv", text, MEBIBYTE), DATA_UNSUPPORTED,
          "has a first row of more than 256 KB");
}

static void more_columns_than_anybody_has(void **state)
{
    Folder *folder = *state;
    size_t len = BEGINNING_MOST_BYTES - 10;
    char *text = arena_alloc(folder->arena, len);
    memset(text, ',', len);
    text[len - 1] = '\n';
    check(folder, folder_write(folder, "data.csv", text, len), DATA_UNSUPPORTED,
          "has more than 16384 columns");
}

static void names_that_all_are_the_same(void **state)
{
    Folder *folder = *state;
    Buffer text = {0};
    for (int i = 0; i < 16000; i++)
        buffer_add(&text, STR("a,"));
    buffer_add(&text, STR("a.1\n"));
    Outcome outcome =
        read_within(folder, folder_write(folder, "data.csv", text.at, text.len), NULL);
    buffer_free(&text);
    assert_int_equal(outcome.status, DATA_READ);
    assert_int_equal(outcome.table.column_count, 16001);
}

static void nul_bytes(void **state)
{
    check(*state, folder_write(*state, "data.csv", "a,b\n1,\0\n", 8), DATA_MALFORMED,
          "holds NUL bytes, so it is no text");
}

static void quote_that_is_never_closed(void **state)
{
    check(*state, folder_text(*state, "data.csv", "a,b\n1,\"x\n2,3\n"), DATA_MALFORMED,
          "has a quote in line 2 that is never closed");
}

static void quote_that_swallows_a_long_file(void **state)
{
    Folder *folder = *state;
    char *text = arena_alloc(folder->arena, MEBIBYTE);
    for (size_t i = 0; i < MEBIBYTE; i++)
        text[i] = "1,2\n"[i % 4];
    memcpy(text, "a,b\n1,2\n1,\"", 11);
    Outcome outcome = read_within(folder, folder_write(folder, "data.csv", text, MEBIBYTE), NULL);
    assert_int_equal(outcome.status, DATA_READ);
    assert_int_equal(outcome.table.rows, 1);
    assert_false(outcome.table.complete);
}

static void wrong_encoding(void **state)
{
    check(*state, folder_text(*state, "data.csv", "a,b\nJos\xe9,2\n"), DATA_UNDECODABLE,
          "has the byte 0xe9 in line 2, which is not in UTF-8, and no encoding is given");
}

/* Four bytes that some decoders take for a character, though Unicode ends before it. */
static void beyond_unicode(void **state)
{
    check(*state, folder_text(*state, "data.csv", "a,b\nx,\xf6\x8a\x8c\x95\n"), DATA_UNDECODABLE,
          "has the byte 0xf6 in line 2, which is not in UTF-8, and no encoding is given");
}

static void utf_16_without_saying_so(void **state)
{
    check(*state,
          folder_write(*state, "data.csv",
                       "\xff\xfe"
                       "a\0\n\0",
                       6),
          DATA_UNDECODABLE, "is UTF-16, and no encoding is given");
}

static void compression_that_is_not_looked_into(void **state)
{
    check(*state, folder_text(*state, "data.csv.zip", "PK\3\4"), DATA_UNSUPPORTED,
          "is compressed with zip, which is not looked into");
}

/* TEXT, repeated TIMES, as one gzip file. */
static const char *write_gzip(Folder *folder, const char *name, const char *text, size_t times)
{
    const char *path = folder_path(folder, name);
    gzFile file = gzopen(path, "wb9");
    for (size_t i = 0; i < times; i++)
        gzwrite(file, text, (unsigned)strlen(text));
    gzclose(file);
    return path;
}

static void gzip_bomb(void **state)
{
    Folder *folder = *state;
    char *blanks = arena_alloc(folder->arena, MEBIBYTE);
    memset(blanks, ' ', MEBIBYTE - 1);
    check(folder, write_gzip(folder, "data.csv.gz", blanks, 200), DATA_UNSUPPORTED,
          "has a first row of more than 256 KB");
}

static void gzip_file(void **state)
{
    Folder *folder = *state;
    Outcome outcome = read_within(folder, write_gzip(folder, "data.csv.gz", "a,b\n1,2\n", 1), NULL);
    assert_int_equal(outcome.status, DATA_READ);
    assert_true(outcome.table.complete);
    assert_int_equal(outcome.table.column_count, 2);
}

/* Stored blocks of no bytes: input without end that gives no output. */
static void gzip_that_never_gives_anything(void **state)
{
    Folder *folder = *state;
    static const unsigned char HEAD[10] = {0x1f, 0x8b, 8};
    static const unsigned char NOTHING[5] = {0, 0, 0, 0xff, 0xff};
    unsigned char *bytes = arena_alloc(folder->arena, 5 * MEBIBYTE + 10);
    memcpy(bytes, HEAD, 10);
    for (size_t i = 0; i < MEBIBYTE; i++)
        memcpy(bytes + 10 + 5 * i, NOTHING, 5);
    Outcome outcome =
        read_within(folder, folder_write(folder, "data.csv.gz", bytes, 5 * MEBIBYTE + 10), NULL);
    assert_int_not_equal(outcome.status, DATA_READ);
}

static void damaged_gzip(void **state)
{
    check(*state, folder_write(*state, "data.csv.gz", "\x1f\x8b\x08\0\0\0\0\0\0\3xxxxxxxx", 18),
          DATA_UNREADABLE, "is a damaged gzip file");
}

static void no_gzip_at_all(void **state)
{
    check(*state, folder_text(*state, "data.csv.gz", "a,b\n1,2\n"), DATA_UNREADABLE,
          "is no gzip file, though its name says so");
}

static void gzip_without_the_name(void **state)
{
    check(*state, write_gzip(*state, "data.csv", "a,b\n1,2\n", 1), DATA_UNDECODABLE,
          "is compressed with gzip, though its name does not end in .gz");
}

static void separator_that_takes_for_ever(void **state)
{
    Folder *folder = *state;
    char *text = arena_alloc(folder->arena, 100000);
    memset(text, 'a', 99999);
    for (size_t i = 2000; i < 99999; i += 2000)
        text[i] = '\n';
    const char *path = folder_write(folder, "data.csv", text, 99999);
    CsvOptions options = csv_defaults();
    options.sep = STR("(?:a+)+[bc]");
    Table table;
    Str why;
    double start = seconds_now();
    DataStatus status = data_read_csv(folder->arena, path, NULL, &options, &table, &why);
    assert_int_equal(status, DATA_UNSUPPORTED);
    assert_true(seconds_now() - start < 1.0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(sparse_file_of_10_gb),
        TEST(long_file_is_read_at_its_beginning),
        TEST(last_row_is_dropped_where_the_beginning_ends),
        TEST(pipe_never_blocks),
        TEST(folder_called_data_csv),
        TEST(device),
        TEST(link_out_of_the_project),
        TEST(folder_that_is_a_link_out_of_the_project),
        TEST(link_within_the_project),
        TEST(link_to_itself),
        TEST(absent_file),
        TEST(header_line_of_1_mb),
        TEST(more_columns_than_anybody_has),
        TEST(names_that_all_are_the_same),
        TEST(nul_bytes),
        TEST(quote_that_is_never_closed),
        TEST(quote_that_swallows_a_long_file),
        TEST(wrong_encoding),
        TEST(beyond_unicode),
        TEST(utf_16_without_saying_so),
        TEST(compression_that_is_not_looked_into),
        TEST(gzip_bomb),
        TEST(gzip_file),
        TEST(gzip_that_never_gives_anything),
        TEST(damaged_gzip),
        TEST(no_gzip_at_all),
        TEST(gzip_without_the_name),
        TEST(separator_that_takes_for_ever),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
