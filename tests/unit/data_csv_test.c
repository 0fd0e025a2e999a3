/* What a table says of its columns. That the columns are those of pandas, tests/data shows. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "data/csv.h"

static Arena *arena;

static int set_up(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static Table read_with(const char *text, const CsvOptions *options)
{
    Table table;
    Str why = {NULL, 0};
    FileText all = {.bytes = str_of(text), .complete = true};
    DataStatus status = csv_from_text(arena, all, options, &table, &why);
    if (status != DATA_READ)
        fail_msg("%.*s", STR_ARG(why));
    return table;
}

static Table read_text(const char *text)
{
    CsvOptions options = csv_defaults();
    return read_with(text, &options);
}

static const Column *column(const Table *table, const char *name)
{
    const Column *found = table_column(table, str_of(name));
    if (!found)
        fail_msg("there is no column %s", name);
    return found;
}

static void check_sample(const Sample *sample, const char *value, uint32_t count, uint32_t line)
{
    assert_true(str_is(sample->value, value));
    assert_int_equal(sample->count, count);
    assert_int_equal(sample->line, line);
}

static void table_is_described(void **state)
{
    (void)state;
    Table table = read_text("a,b\n1,2\n");
    assert_true(table.complete);
    assert_true(table.closed);
    assert_int_equal(table.origin, TABLE_FROM_FILE);
    assert_int_equal(table.header_line, 1);
    assert_int_equal(table.rows, 1);
    assert_null(table_column(&table, STR("c")));
}

static void values_are_counted_with_the_line_of_the_first(void **state)
{
    (void)state;
    Table table = read_text("Size,n\n19M,1\n\n1.1k,2\n\"19M\",3\n,4\n");
    const Column *size = column(&table, "Size");
    assert_int_equal(size->values.count, 2);
    check_sample(&size->values.at[0], "19M", 2, 2);
    check_sample(&size->values.at[1], "1.1k", 1, 4);
    assert_true(size->has_all_values);
    assert_int_equal(column_sampled(size), 3);
    assert_int_equal(size->rows, 4);
    assert_int_equal(size->missing, 1);
    check_sample(&size->decimal, "1.1k", 1, 4);
    assert_int_equal(size->dtype, DTYPE_TEXT);
}

static void line_of_a_row_behind_a_quoted_line_end(void **state)
{
    (void)state;
    Table table = read_text("a,b\n\"x\ny\",1\nz,2\n");
    check_sample(&column(&table, "b")->values.at[1], "2", 1, 4);
}

static void markers_are_noted(void **state)
{
    (void)state;
    Table table = read_text("code,n\nNA,1\nDE,2\nNA,3\nnull,4\n");
    const Column *code = column(&table, "code");
    assert_int_equal(code->markers.count, 2);
    check_sample(&code->markers.at[0], "NA", 2, 2);
    check_sample(&code->markers.at[1], "null", 1, 5);
    assert_int_equal(code->missing, 3);
    assert_int_equal(code->values.count, 1);
}

static void markers_are_noted_where_they_are_text(void **state)
{
    (void)state;
    CsvOptions options = csv_defaults();
    options.only_given_missing = true;
    Table table = read_with("code,n\nNA,1\nDE,2\n", &options);
    const Column *code = column(&table, "code");
    assert_int_equal(code->missing, 0);
    assert_int_equal(code->values.count, 2);
    check_sample(&code->markers.at[0], "NA", 1, 2);
}

static Dtype dtype_of_nones(Target target, const char *text)
{
    CsvOptions options = csv_defaults();
    options.target = target;
    Table table = read_with(text, &options);
    return table.columns[0].dtype;
}

static void none_depends_on_the_version(void **state)
{
    (void)state;
    assert_int_equal(dtype_of_nones(PANDAS(1, 5), "a\n1\nNone\n"), DTYPE_TEXT);
    assert_int_equal(dtype_of_nones(PANDAS(2, 0), "a\n1\nNone\n"), DTYPE_FLOAT);
    assert_int_equal(dtype_of_nones(TARGET_UNKNOWN, "a\n1\nNone\n"), DTYPE_UNKNOWN);
    assert_int_equal(dtype_of_nones(TARGET_UNKNOWN, "a\nx\nNone\n"), DTYPE_TEXT);
}

static void numbers_that_lose_something(void **state)
{
    (void)state;
    Table table =
        read_text("zip,id,f\n00123,9007199254740993,1.5\n123,1,2\n0,9007199254740992,3\n");
    check_sample(&column(&table, "zip")->zero_led, "00123", 1, 2);
    check_sample(&column(&table, "id")->huge, "9007199254740993", 1, 2);
    check_sample(&column(&table, "f")->decimal, "1.5", 1, 2);
    assert_int_equal(column(&table, "f")->zero_led.count, 0);
}

static void blanks_at_the_ends(void **state)
{
    (void)state;
    Table table = read_text("a,b\nx ,1\ny,2\n z,3\n");
    check_sample(&column(&table, "a")->padded, "x ", 2, 2);
}

static void many_values_are_not_all_kept(void **state)
{
    (void)state;
    Str text = STR("a\n");
    for (uint32_t i = 0; i < TABLE_MOST_VALUES + 10; i++)
        text = arena_printf(arena, "%.*sv%u\nv0\n", STR_ARG(text), i);
    Table table = read_text(text.at);
    assert_int_equal(table.columns[0].values.count, TABLE_MOST_VALUES);
    assert_false(table.columns[0].has_all_values);
    assert_int_equal(table.columns[0].values.at[0].count, TABLE_MOST_VALUES + 1);
    assert_int_equal(table.columns[0].counted, 2 * TABLE_MOST_VALUES);
}

static void positions_are_no_names(void **state)
{
    (void)state;
    CsvOptions options = csv_defaults();
    options.header = CSV_HEADER_NONE;
    Table table = read_with("1,2\n", &options);
    assert_true(table.columns[0].is_position);
    assert_true(str_is(table.columns[1].name, "1"));
    assert_null(table_column(&table, STR("1")));
    assert_int_equal(table.header_line, 0);
}

static void asked_for_dtypes(void **state)
{
    (void)state;
    CsvOptions options = csv_defaults();
    CsvLabel dates[] = {{STR_INIT("d"), -1}, {STR_INIT("e"), -1}};
    CsvDtype dtypes[] = {{{STR_INIT("a"), -1}, DTYPE_TEXT}, {{STR_INIT("b"), -1}, DTYPE_UNKNOWN}};
    options.dates = (CsvLabels){dates, 2};
    options.dtypes = dtypes;
    options.dtype_count = 2;
    Table table = read_with("a,b,c,d,e\n1,2,3,2020-01-02,soon\n", &options);
    assert_int_equal(column(&table, "a")->dtype, DTYPE_TEXT);
    assert_int_equal(column(&table, "b")->dtype, DTYPE_UNKNOWN);
    assert_int_equal(column(&table, "c")->dtype, DTYPE_INTEGER);
    assert_int_equal(column(&table, "d")->dtype, DTYPE_DATETIME);
    assert_int_equal(column(&table, "e")->dtype, DTYPE_UNKNOWN);
}

static void no_column_is_asked_for(void **state)
{
    (void)state;
    CsvOptions options = csv_defaults();
    options.has_usecols = true;
    assert_int_equal(read_with("a,b\n1,2\n", &options).column_count, 0);
}

static void range_of_the_numbers(void **state)
{
    (void)state;
    Table table = read_text("a,b\n3,x\n-1.5,7\ninf,y\n2e3,z\n");
    const Column *a = column(&table, "a"), *b = column(&table, "b");
    assert_true(a->has_range && a->least == -1.5 && a->most == 2000);
    assert_false(a->are_integers);
    assert_true(b->has_range && b->least == 7 && b->most == 7);
    table = read_text("a,b\nx,1\ny,\n");
    assert_false(column(&table, "a")->has_range);
    assert_true(column(&table, "b")->are_integers);
    assert_int_equal(column(&table, "b")->dtype, DTYPE_FLOAT);
}

static void nrows_ends_the_table(void **state)
{
    (void)state;
    CsvOptions options = csv_defaults();
    options.most_rows = 1;
    Table table = read_with("a\n1\nx\n", &options);
    assert_true(table.complete);
    assert_int_equal(table.rows, 1);
    assert_int_equal(table.columns[0].dtype, DTYPE_INTEGER);
}

static void whole_file_is_read_without_choices(void **state)
{
    (void)state;
    CsvOptions options = csv_defaults();
    CsvLabel label = {STR_INIT("b"), -1};
    options.sep = STR(";");
    options.has_usecols = true;
    options.usecols = options.index_col = (CsvLabels){&label, 1};
    CsvOptions whole = csv_whole(&options);
    Table table = read_with("a;b\n1;2\n", &whole);
    assert_int_equal(table.column_count, 2);
    assert_int_equal(table.index_count, 0);
}

static void check_shape(const char *value, const char *shape)
{
    if (!str_is(shape_of(arena, str_of(value)), shape))
        fail_msg("%s: %.*s", value, STR_ARG(shape_of(arena, str_of(value))));
}

static void shapes_keep_units_and_hide_words(void **state)
{
    (void)state;
    check_shape("", "");
    check_shape("1.1k", "0.0k");
    check_shape("€226.5M", "€000.0M");
    check_shape("159lbs", "000lbs");
    check_shape("Jul 1, 2004", "Jul 0, 0000");
    check_shape("Braund, Mr. Owen", "Aaaa, Mr. Aaaa");
    check_shape("KILO-meter", "AAAA-aaaa");
    check_shape("Łódź", "aaaa");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(table_is_described),
        TEST(values_are_counted_with_the_line_of_the_first),
        TEST(line_of_a_row_behind_a_quoted_line_end),
        TEST(markers_are_noted),
        TEST(markers_are_noted_where_they_are_text),
        TEST(none_depends_on_the_version),
        TEST(numbers_that_lose_something),
        TEST(blanks_at_the_ends),
        TEST(many_values_are_not_all_kept),
        TEST(positions_are_no_names),
        TEST(asked_for_dtypes),
        TEST(no_column_is_asked_for),
        TEST(range_of_the_numbers),
        TEST(nrows_ends_the_table),
        TEST(whole_file_is_read_without_choices),
        TEST(shapes_keep_units_and_hide_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
