/* What the flow stage is told of the sources that a script names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "data/sources.h"
#include "data_folder.h"

static Folder folder;
static DataContext context;
static CsvOptions options;

static const char PACKAGE[] =
    "{\"resources\": [{\"name\": \"train\", \"path\": \"data/train.csv\", \"schema\": {\"fields\": "
    "["
    "{\"name\": \"a\", \"wranglint\": {\"dtype\": \"integer\"}},"
    "{\"name\": \"b\", \"wranglint\": {\"dtype\": \"text\"}}, {\"name\": \"c\"}]}}]}";

static int set_up(void **state)
{
    (void)state;
    folder = folder_new();
    folder_make(&folder, "nb");
    folder_make(&folder, "data");
    folder_text(&folder, "pyproject.toml", "");
    context = data_context(folder.arena, str_of(folder_path(&folder, "nb/a.ipynb")), STR(""), true);
    options = csv_defaults();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    folder_free(&folder);
    return 0;
}

static uint32_t count_status(DataStatus status)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < context.sources.count; i++)
        count += context.sources.at[i].status == status;
    return count;
}

static uint32_t count_complaints(void)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < context.sources.count; i++)
        count += data_is_complaint(&context.sources.at[i]);
    return count;
}

static const Table *ask(const char *path)
{
    return data_table(&context, STR("csv"), str_of(path), &options);
}

static void file_is_read_once(void **state)
{
    (void)state;
    const char *path = folder_text(&folder, "data/x.csv", "a,b\n1,2\n");
    const Table *table = ask("../data/x.csv");
    assert_non_null(table);
    assert_int_equal(table->origin, TABLE_FROM_FILE);
    assert_true(str_ends(table->path, "/data/x.csv"));
    assert_false(str_has(table->path, ".."));
    assert_int_equal(unlink(path), 0);
    assert_ptr_equal(ask("../data/x.csv"), table);
    assert_int_equal(context.sources.count, 1);
    assert_int_equal(count_status(DATA_READ), 1);
    assert_int_equal(count_complaints(), 0);
}

static void other_options_are_another_source(void **state)
{
    (void)state;
    folder_text(&folder, "data/x.csv", "a;b\n1;2\n");
    assert_int_equal(ask("../data/x.csv")->column_count, 1);
    options.sep = STR(";");
    assert_int_equal(ask("../data/x.csv")->column_count, 2);
    CsvLabel b = {STR_INIT("b"), -1};
    options.usecols = (CsvLabels){&b, 1};
    options.has_usecols = true;
    assert_int_equal(ask("../data/x.csv")->column_count, 1);
    assert_int_equal(context.sources.count, 3);
}

static void shown_path_is_relative_to_where_one_is(void **state)
{
    (void)state;
    char before[PATH_MAX];
    assert_non_null(getcwd(before, sizeof before));
    folder_text(&folder, "data/x.csv", "a\n1\n");
    assert_int_equal(chdir(folder.path), 0);
    const Table *table = ask("../data/x.csv");
    assert_int_equal(chdir(before), 0);
    assert_true(str_is(table->path, "data/x.csv"));
}

static void package_stands_in_for_data_that_is_not_here(void **state)
{
    (void)state;
    folder_text(&folder, "datapackage.json", PACKAGE);
    const Table *table = ask("../data/train.csv");
    assert_non_null(table);
    assert_int_equal(table->origin, TABLE_FROM_PACKAGE);
    assert_true(str_ends(table->path, "/datapackage.json"));
    assert_int_equal(table->column_count, 3);
    assert_int_equal(table->columns[0].dtype, DTYPE_INTEGER);
    assert_non_null(ask("/kaggle/input/titanic/train.csv"));
    assert_non_null(data_table(&context, STR("parquet"), STR("train.parquet"), &options));
    assert_null(ask("test.csv"));
    assert_int_equal(context.sources.count, 4);
    assert_int_equal(count_status(DATA_ABSENT), 4);
    assert_int_equal(count_complaints(), 0);
}

static void file_comes_before_the_package(void **state)
{
    (void)state;
    folder_text(&folder, "datapackage.json", PACKAGE);
    folder_text(&folder, "data/train.csv", "p\n1\n");
    assert_int_equal(ask("data/train.csv")->column_count, 1);
}

static void package_is_read_as_the_script_reads(void **state)
{
    (void)state;
    folder_text(&folder, "datapackage.json", PACKAGE);
    CsvLabel used[] = {{STR_INIT("c"), -1}, {STR_INIT("a"), -1}};
    CsvLabel index = {.position = 0};
    CsvDtype dtype = {{STR_INIT("c"), -1}, DTYPE_TEXT};
    options.has_usecols = true;
    options.usecols = (CsvLabels){used, 2};
    options.index_col = (CsvLabels){&index, 1};
    options.dtypes = &dtype;
    options.dtype_count = 1;
    const Table *table = ask("data/train.csv");
    assert_int_equal(table->column_count, 1);
    assert_int_equal(table->columns[0].dtype, DTYPE_TEXT);
    assert_int_equal(table->index_count, 1);
    assert_true(str_is(table->index[0].name, "a"));
}

static void package_and_script_that_do_not_go_together(void **state)
{
    (void)state;
    folder_text(&folder, "datapackage.json", PACKAGE);
    Str names[] = {STR_INIT("p"), STR_INIT("q"), STR_INIT("r")};
    options.names = (CsvTexts){names, 3};
    assert_true(str_is(ask("data/train.csv")->columns[2].name, "r"));
    options.names = (CsvTexts){names, 2};
    assert_null(ask("data/train.csv"));
    options.names = (CsvTexts){0};
    options.header = CSV_HEADER_NONE;
    assert_null(ask("data/train.csv"));
    options = csv_defaults();
    CsvLabel used = {STR_INIT("x"), -1};
    options.has_usecols = true;
    options.usecols = (CsvLabels){&used, 1};
    assert_null(ask("data/train.csv"));
}

static void files_that_cannot_be_read_are_complaints(void **state)
{
    (void)state;
    folder_text(&folder, "datapackage.json", PACKAGE);
    folder_make(&folder, "data/train.csv");
    folder_text(&folder, "data/broken.csv", "a\n\"1\n");
    assert_non_null(ask("data/train.csv"));
    assert_null(ask("data/broken.csv"));
    assert_null(ask("https://example.org/x.csv"));
    assert_null(ask("~/x.csv"));
    assert_int_equal(count_complaints(), 2);
    assert_true(data_is_complaint(&context.sources.at[0]));
    assert_true(str_is(context.sources.at[0].why, "is a folder, not a file"));
    assert_true(str_ends(context.sources.at[1].shown, "data/broken.csv"));
    assert_false(data_is_complaint(&context.sources.at[2]));
    assert_false(data_is_complaint(&context.sources.at[3]));
}

static void package_that_is_none(void **state)
{
    (void)state;
    folder_text(&folder, "datapackage.json", "{");
    assert_null(ask("data/train.csv"));
    assert_true(context.package_why.len > 0);
}

static void no_data_means_no_data(void **state)
{
    (void)state;
    folder_text(&folder, "data/x.csv", "a\n1\n");
    context.use_data = false;
    assert_null(ask("data/x.csv"));
    assert_int_equal(context.sources.count, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(file_is_read_once),
        TEST(other_options_are_another_source),
        TEST(shown_path_is_relative_to_where_one_is),
        TEST(package_stands_in_for_data_that_is_not_here),
        TEST(file_comes_before_the_package),
        TEST(package_is_read_as_the_script_reads),
        TEST(package_and_script_that_do_not_go_together),
        TEST(files_that_cannot_be_read_are_complaints),
        TEST(package_that_is_none),
        TEST(no_data_means_no_data),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
