/* Saved outputs of notebooks, as pandas prints them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cjson/cJSON.h>
#include <cmocka.h>
#include <string.h>

#include "base/buffer.h"
#include "data/outputs.h"

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

static SavedOutputs read_json(cJSON *list)
{
    char *text = cJSON_PrintUnformatted(list);
    SavedOutputs outputs =
        outputs_from_json(arena, arena_copy(arena, str_of(text)), STR("a.ipynb"));
    cJSON_free(text);
    cJSON_Delete(list);
    return outputs;
}

static SavedOutputs read_value(const char *media, const char *text)
{
    cJSON *list = cJSON_CreateArray(), *item = cJSON_CreateObject();
    cJSON_AddItemToArray(list, item);
    cJSON_AddStringToObject(item, "output_type", "execute_result");
    cJSON_AddStringToObject(cJSON_AddObjectToObject(item, "data"), media, text);
    return read_json(list);
}

static SavedOutputs read_printed(const char *text)
{
    cJSON *list = cJSON_CreateArray(), *item = cJSON_CreateObject();
    cJSON_AddItemToArray(list, item);
    cJSON_AddStringToObject(item, "output_type", "stream");
    cJSON_AddStringToObject(item, "name", "stdout");
    cJSON_AddStringToObject(item, "text", text);
    return read_json(list);
}

static const SavedOutput *only(SavedOutputs outputs, SavedKind kind)
{
    assert_int_equal(outputs.count, 1);
    assert_int_equal(outputs.at[0].kind, kind);
    return &outputs.at[0];
}

/* NAMES is what the columns are called, separated by `|`. */
static void check_columns(const Table *table, const char *names)
{
    Buffer found = {0};
    for (uint32_t i = 0; i < table->column_count; i++)
        buffer_printf(&found, "%s%.*s", i ? "|" : "", STR_ARG(table->columns[i].name));
    if (!str_is(buffer_str(&found), names))
        fail_msg("%.*s", STR_ARG(buffer_str(&found)));
    buffer_free(&found);
}

#define HEAD \
    "<div>\n<style scoped>\n</style>\n<table border=\"1\" class=\"dataframe\">\n  <thead>\n"
#define TR "    <tr style=\"text-align: right;\">\n"

static const char FRAME[] =
    HEAD TR "      <th></th>\n      <th>Size</th>\n      <th>n</th>\n      <th>Rating &lt; 5</th>\n"
            "    </tr>\n  </thead>\n  <tbody>\n"
            "    <tr>\n      <th>0</th>\n      <td>19M</td>\n      <td>1</td>\n      "
            "<td>4.5</td>\n    </tr>\n"
            "    <tr>\n      <th>1</th>\n      <td>1.1k</td>\n      <td>2</td>\n      "
            "<td>NaN</td>\n    </tr>\n"
            "    <tr>\n      <th>2</th>\n      <td>19M</td>\n      <td>3</td>\n      <td>x &amp; "
            "y</td>\n    </tr>\n"
            "  </tbody>\n</table>\n</div>";

static void frame_as_html(void **state)
{
    (void)state;
    const SavedOutput *frame = only(read_value("text/html", FRAME), SAVED_FRAME);
    const Table *table = &frame->table;
    check_columns(table, "Size|n|Rating < 5");
    assert_int_equal(frame->place, SAVED_RESULT);
    assert_int_equal(table->origin, TABLE_FROM_NOTEBOOK);
    assert_true(str_is(table->path, "a.ipynb"));
    assert_true(table->closed);
    assert_false(table->names_trimmed);
    assert_int_equal(table->rows, 3);
    assert_int_equal(table->columns[0].dtype, DTYPE_TEXT);
    assert_int_equal(table->columns[1].dtype, DTYPE_UNKNOWN);
    assert_int_equal(table->columns[0].values.count, 2);
    assert_int_equal(table->columns[0].values.at[0].count, 2);
    assert_false(table->columns[0].has_all_values);
    assert_int_equal(table->columns[0].decimal.count, 1);
    assert_int_equal(table->columns[2].missing, 1);
    assert_true(str_is(table->columns[2].values.at[1].value, "x & y"));
}

static void index_has_a_name(void **state)
{
    (void)state;
    const SavedOutput *frame = only(
        read_value("text/html", HEAD TR "<th></th><th>a</th><th>b</th></tr>"
                                        "<tr><th>key</th><th></th><th></th></tr></thead><tbody>"
                                        "<tr><th>x</th><td>1</td><td>2</td></tr></tbody></table>"),
        SAVED_FRAME);
    check_columns(&frame->table, "a|b");
}

static void columns_that_are_not_shown(void **state)
{
    (void)state;
    const SavedOutput *frame =
        only(read_value("text/html", HEAD TR
                        "<th></th><th>a</th><th>...</th><th>z</th></tr></thead><tbody>"
                        "<tr><th>0</th><td>1</td><td>...</td><td>2</td></tr>"
                        "<tr><th>...</th><td>...</td><td>...</td><td>...</td></tr>"
                        "<tr><th>9</th><td>3</td><td>...</td><td>4</td></tr></tbody></table>"),
             SAVED_FRAME);
    check_columns(&frame->table, "a|z");
    assert_false(frame->table.closed);
    assert_false(frame->table.complete);
    assert_int_equal(frame->table.rows, 2);
}

static void names_that_may_be_numbers_close_nothing(void **state)
{
    (void)state;
    const SavedOutput *frame = only(
        read_value("text/html", HEAD TR "<th></th><th>0</th><th>1</th></tr></thead><tbody>"
                                        "<tr><th>0</th><td>a</td><td>b</td></tr></tbody></table>"),
        SAVED_FRAME);
    assert_false(frame->table.closed);
}

static void html_that_is_not_read(void **state)
{
    (void)state;
    static const char *const OTHERS[] = {
        "<table><tr><td>1</td></tr></table>",
        /* labels of several levels, at the side and at the top */
        HEAD TR "<th></th><th></th><th>a</th></tr></thead><tbody><tr><th rowspan=\"2\" "
                "valign=\"top\">x</th>"
                "<th>1</th><td>1</td></tr><tr><th>2</th><td>2</td></tr></tbody></table>",
        HEAD "<tr><th></th><th colspan=\"2\" halign=\"left\">a</th></tr>"
             "<tr><th></th><th>x</th><th>y</th></tr></thead>"
             "<tbody><tr><th>0</th><td>1</td><td>2</td></tr></tbody></table>",
        HEAD "<tr><th></th><th>a</th><th>b</th></tr><tr><th></th><th>x</th><th>y</th></tr></thead>"
             "<tbody><tr><th>0</th><td>1</td><td>2</td></tr></tbody></table>",
        /* polars */
        HEAD "<tr><th>a</th><th>b</th></tr><tr><td>i64</td><td>str</td></tr></thead>"
             "<tbody><tr><td>1</td><td>x</td></tr></tbody></table>",
        /* no rows: which of the names are labels is not to be seen */
        HEAD TR "<th></th><th>a</th></tr></thead><tbody></tbody></table>",
        HEAD TR "<th></th><th><b>a</b></th></tr></thead><tbody><tr><th>0</th><td>1</td></tr></"
                "tbody></table>",
        HEAD TR "<th></th><th>a</th></tr></thead><tbody><tr><th>0</th><td>1</td><td>2</td></tr></"
                "tbody></table>",
        HEAD TR "<th></th><th>a",
        HEAD,
    };
    for (size_t i = 0; i < sizeof OTHERS / sizeof *OTHERS; i++)
        if (read_value("text/html", OTHERS[i]).count)
            fail_msg("%s", OTHERS[i]);
}

static void html_that_is_cut(void **state)
{
    (void)state;
    Buffer text = {0};
    buffer_add(&text, STR(HEAD TR "<th></th><th>a</th></tr></thead><tbody>"));
    for (int i = 0; i < 5000; i++)
        buffer_printf(&text, "<tr><th>%d</th><td>v%d</td></tr>", i, i);
    const SavedOutput *frame = only(read_value("text/html", text.at), SAVED_FRAME);
    buffer_free(&text);
    assert_true(frame->table.rows > 1000 && frame->table.rows < 5000);
}

static void values_with_markup_are_left_out(void **state)
{
    (void)state;
    const SavedOutput *frame =
        only(read_value("text/html", HEAD TR "<th></th><th>a</th></tr></thead><tbody>"
                                             "<tr><th>0</th><td><a href=\"x\">x</a></td></tr>"
                                             "<tr><th>1</th><td>y</td></tr></tbody></table>"),
             SAVED_FRAME);
    assert_int_equal(frame->table.columns[0].values.count, 1);
}

static const char INFO[] = "<class 'pandas.core.frame.DataFrame'>\n"
                           "RangeIndex: 891 entries, 0 to 890\n"
                           "Data columns (total 5 columns):\n"
                           " #   Column       Non-Null Count  Dtype              \n"
                           "---  ------       --------------  -----              \n"
                           " 0   PassengerId  891 non-null    int64              \n"
                           " 1   Rating < 5   714 non-null    float64            \n"
                           " 2   Name         891 non-null    object             \n"
                           " 3   When         891 non-null    datetime64[ns, UTC]\n"
                           " 4   5 non-null   0 non-null      category           \n"
                           "dtypes: category(1), float64(1), int64(1), object(1)\n"
                           "memory usage: 83.7+ KB\n";

static void check_info(const Table *table)
{
    check_columns(table, "PassengerId|Rating < 5|Name|When|5 non-null");
    assert_true(table->closed);
    assert_true(table->names_trimmed);
    assert_int_equal(table->rows, 891);
    static const Dtype DTYPES[] = {DTYPE_INTEGER, DTYPE_FLOAT, DTYPE_MIXED, DTYPE_DATETIME,
                                   DTYPE_CATEGORY};
    for (uint32_t i = 0; i < 5; i++)
        assert_int_equal(table->columns[i].dtype, DTYPES[i]);
    assert_int_equal(table->columns[0].missing, 0);
    assert_int_equal(table->columns[1].missing, 177);
    assert_int_equal(table->columns[4].missing, 891);
}

static void info(void **state)
{
    (void)state;
    const SavedOutput *summary = only(read_printed(INFO), SAVED_SUMMARY);
    assert_int_equal(summary->place, SAVED_PRINTED);
    check_info(&summary->table);
}

static void several_of_them_among_other_text(void **state)
{
    (void)state;
    Str text =
        arena_printf(arena,
                     "train\n%s----\n%s\nage         int64\nFare      float64\ndtype: object\n"
                     "x    object\ndtype: object\n",
                     INFO, INFO);
    SavedOutputs outputs = read_printed(text.at);
    assert_int_equal(outputs.count, 4);
    check_info(&outputs.at[0].table);
    check_info(&outputs.at[1].table);
    assert_int_equal(outputs.at[2].kind, SAVED_DTYPES);
    check_columns(&outputs.at[2].table, "age|Fare");
    check_columns(&outputs.at[3].table, "x");
}

static void info_of_old_versions(void **state)
{
    (void)state;
    const SavedOutput *summary =
        only(read_printed("<class 'pandas.core.frame.DataFrame'>\n"
                          "DatetimeIndex: 3 entries, 2000-01-01 to 2000-01-03\n"
                          "Freq: D\n"
                          "Data columns (total 2 columns):\n"
                          "first name    3 non-null object\n"
                          "b             2 non-null float64\n"
                          "dtypes: float64(1), object(1)\n"),
             SAVED_SUMMARY);
    check_columns(&summary->table, "first name|b");
    assert_int_equal(summary->table.columns[1].missing, 1);
}

static void info_without_its_columns(void **state)
{
    (void)state;
    assert_int_equal(
        read_printed("<class 'pandas.core.frame.DataFrame'>\nRangeIndex: 3 entries, 0 to 2\n"
                     "Columns: 200 entries, a to z\ndtypes: int64(200)\n")
            .count,
        0);
    assert_int_equal(
        read_printed("<class 'pandas.core.frame.DataFrame'>\nRangeIndex: 3 entries, 0 to 2\n"
                     "Data columns (total 2 columns):\na    3 non-null int64\n")
            .count,
        0);
    assert_int_equal(
        read_printed("<class 'pandas.core.frame.DataFrame'>\nRangeIndex: 3 entries, 0 to 2\n"
                     "Data columns (total 1 columns):\n(a, b)    3 non-null int64\n")
            .count,
        0);
}

static void dtypes(void **state)
{
    (void)state;
    const SavedOutput *types = only(read_value("text/plain", "Size           object\n"
                                                             "n               int64\n"
                                                             "Rating < 5    float64\n"
                                                             "dtype: object"),
                                    SAVED_DTYPES);
    check_columns(&types->table, "Size|n|Rating < 5");
    assert_true(types->table.closed);
    types = only(read_value("text/plain",
                            "a      int64\n       ...  \nz    float64\nLength: 81, dtype: object"),
                 SAVED_DTYPES);
    check_columns(&types->table, "a|z");
    assert_false(types->table.closed);
}

static void check_pair(const SavedOutput *series, uint32_t index, const char *label,
                       const char *value)
{
    assert_true(index < series->pair_count);
    assert_true(str_is(series->pairs[index].label, label));
    assert_true(str_is(series->pairs[index].value, value));
}

static void series(void **state)
{
    (void)state;
    const SavedOutput *found =
        only(read_value("text/plain",
                        "0    Mr. Owen Braund\n1               Kim\nName: Name, dtype: object"),
             SAVED_SERIES);
    assert_true(str_is(found->name, "Name"));
    assert_int_equal(found->dtype, DTYPE_MIXED);
    assert_int_equal(found->pair_count, 2);
    check_pair(found, 0, "0", "Mr. Owen Braund");
    check_pair(found, 1, "1", "Kim");
    found = only(read_value("text/plain",
                            "Size          1\nRating < 5    10\nÄ b           0\ndtype: int64"),
                 SAVED_SERIES);
    check_pair(found, 2, "Ä b", "0");
    assert_int_equal(found->name.len, 0);
    found = only(
        read_value("text/plain",
                   "0      0\n1      1\n      ..\n98    98\n99    99\nLength: 100, dtype: int64"),
        SAVED_SERIES);
    assert_false(found->complete);
    assert_int_equal(found->pair_count, 4);
}

static void value_counts(void **state)
{
    (void)state;
    Column column;
    const SavedOutput *found =
        only(read_value("text/plain", "male      577\nfemale    314\nName: Sex, dtype: int64"),
             SAVED_SERIES);
    assert_true(outputs_value_counts(arena, found, &column));
    assert_true(str_is(column.name, "Sex"));
    assert_true(column.has_all_values);
    assert_int_equal(column.rows, 891);
    assert_int_equal(column.values.count, 2);
    assert_true(str_is(column.values.at[1].value, "female"));
    assert_int_equal(column.values.at[1].count, 314);
    found = only(
        read_value("text/plain", "Sex\nmale      577\nNaN         3\nName: count, dtype: int64"),
        SAVED_SERIES);
    assert_true(outputs_value_counts(arena, found, &column));
    assert_true(str_is(column.name, "Sex"));
    assert_int_equal(column.missing, 3);
    assert_int_equal(column.values.count, 1);
    found = only(read_value("text/plain", "a    -1\nb     2\nName: x, dtype: int64"), SAVED_SERIES);
    assert_false(outputs_value_counts(arena, found, &column));
}

static void what_is_printed_in_front_is_no_name(void **state)
{
    (void)state;
    const SavedOutput *found =
        only(read_printed("Number of clubs: 2\nA    2\nB    1\nName: Club, dtype: int64\n"),
             SAVED_SERIES);
    assert_int_equal(found->index_name.len, 0);
    assert_int_equal(found->pair_count, 2);
}

static void lists(void **state)
{
    (void)state;
    const SavedOutput *list =
        only(read_value("text/plain", "Index(['Size', 'it\\'s', \"a'b\", 'Ä\\n'],\n"
                                      "      dtype='object')"),
             SAVED_LIST);
    assert_int_equal(list->pair_count, 4);
    assert_true(str_is(list->pairs[1].value, "it's"));
    assert_true(str_is(list->pairs[2].value, "a'b"));
    assert_true(str_is(list->pairs[3].value, "Ä\n"));
    assert_true(list->complete);
    assert_false(list->has_others);
    list = only(
        read_value(
            "text/plain",
            "Index(['c0', 'c1',\n       ...\n       'c199'],\n      dtype='object', length=200)"),
        SAVED_LIST);
    assert_int_equal(list->pair_count, 3);
    assert_false(list->complete);
    list =
        only(read_value("text/plain", "array(['19M', '1.1k', nan, 3], dtype=object)"), SAVED_LIST);
    assert_int_equal(list->pair_count, 2);
    assert_true(list->has_others);
    list = only(read_value("text/plain", "['a', 'b']"), SAVED_LIST);
    assert_int_equal(list->pair_count, 2);
    list = only(read_printed("['a' 'b'\n 'c']\n"), SAVED_LIST);
    assert_int_equal(list->pair_count, 3);
}

static void frame_as_text(void **state)
{
    (void)state;
    const SavedOutput *frame = only(read_printed("   Size  n  Rating < 5    a b\n"
                                                 "0   19M  1         4.5  x & y\n"
                                                 "1  1.1k  2         NaN    <b>\n"
                                                 "2  None  3         1.0      Ä\n"
                                                 "\n"
                                                 "[3 rows x 4 columns]\n"),
                                    SAVED_FRAME);
    check_columns(&frame->table, "Size|n|Rating < 5|a b");
    assert_true(frame->table.names_trimmed);
    assert_int_equal(frame->table.rows, 3);
    assert_int_equal(frame->table.columns[0].missing, 1);
    frame = only(
        read_value(
            "text/plain",
            "   Size  Rating < 5\nn                  \n1   19M         4.5\n2  1.1k         NaN"),
        SAVED_FRAME);
    check_columns(&frame->table, "Size|Rating < 5");
    frame =
        only(read_value("text/plain", "    col0  ...  col29\n0      0  ...      0\n..   ...  ...   "
                                      " ...\n9      9  ...      9\n\n[100 rows x 30 columns]"),
             SAVED_FRAME);
    check_columns(&frame->table, "col0|col29");
    assert_false(frame->table.closed);
    assert_int_equal(frame->table.rows, 2);
}

static void text_that_is_not_read(void **state)
{
    (void)state;
    static const char *const OTHERS[] = {
        "",
        "\n",
        " ",
        "hello",
        "0.82",
        "     a\nx 1  1",
        "Size  n\n1.1k  2    1\n19M   1    1\nName: a b, dtype: int64",
        "a  b\n1  2\n3  4",
        "dtype: object",
        "Name: , dtype: int64",
        "[(1, 2), 3]",
        "['a'",
        "Index(['a'",
        "Index([(1, 2)])",
        "{'a': 1}",
        "   a  \\\n0  1   \n1  2   \n\n   b  \n0  3  \n1  4  ",
        "Hello object\ndtype: object",
        "           a      b\n  0  1  2   3\n  1  2  3   4",
    };
    for (size_t i = 0; i < sizeof OTHERS / sizeof *OTHERS; i++) {
        if (read_value("text/plain", OTHERS[i]).count || read_printed(OTHERS[i]).count)
            fail_msg("%s", OTHERS[i]);
    }
}

static void outputs_of_all_formats(void **state)
{
    (void)state;
    SavedOutputs outputs = outputs_from_json(
        arena,
        STR("[{\"output_type\": \"pyout\", \"text\": [\"['a',\", \" 'b']\"], \"metadata\": {}},"
            "{\"output_type\": \"display_data\", \"data\": {\"text/plain\": [\"['c']\"], "
            "\"image/png\": \"iVBOR\"}},"
            "{\"output_type\": \"stream\", \"stream\": \"stdout\", \"text\": [\"['d']\"]},"
            "{\"output_type\": \"stream\", \"name\": \"stderr\", \"text\": [\"['e']\"]},"
            "{\"output_type\": \"error\", \"ename\": \"KeyError\"}, 3, null, [], {}]"),
        STR("a.ipynb"));
    assert_int_equal(outputs.count, 3);
    assert_int_equal(outputs.at[0].place, SAVED_RESULT);
    assert_int_equal(outputs.at[0].pair_count, 2);
    assert_int_equal(outputs.at[1].place, SAVED_DISPLAYED);
    assert_int_equal(outputs.at[2].place, SAVED_PRINTED);
    assert_int_equal(outputs_from_json(arena, STR("[1"), STR("a.ipynb")).count, 0);
    assert_int_equal(outputs_from_json(arena, STR("{}"), STR("a.ipynb")).count, 0);
    assert_int_equal(outputs_from_json(arena, STR(""), STR("a.ipynb")).count, 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(frame_as_html),
        TEST(index_has_a_name),
        TEST(columns_that_are_not_shown),
        TEST(names_that_may_be_numbers_close_nothing),
        TEST(html_that_is_not_read),
        TEST(html_that_is_cut),
        TEST(values_with_markup_are_left_out),
        TEST(info),
        TEST(several_of_them_among_other_text),
        TEST(info_of_old_versions),
        TEST(info_without_its_columns),
        TEST(dtypes),
        TEST(series),
        TEST(value_counts),
        TEST(what_is_printed_in_front_is_no_name),
        TEST(lists),
        TEST(frame_as_text),
        TEST(text_that_is_not_read),
        TEST(outputs_of_all_formats),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
