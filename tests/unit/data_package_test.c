/* datapackage.json: written, read again, checked. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "data/package.h"
#include "data_folder.h"

static Arena *arena;
static CsvOptions options;

static int set_up(void **state)
{
    (void)state;
    arena = arena_new();
    options = csv_defaults();
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static PackageSource source_of(const char *path, const char *text)
{
    Table *table = ARENA_NEW(arena, Table);
    FileText all = {.bytes = str_of(text), .complete = true};
    Str why;
    assert_int_equal(csv_from_text(arena, all, &options, table, &why), DATA_READ);
    return (PackageSource){str_of(path), table, &options};
}

static Str write_one(const char *existing, const PackageSource *source)
{
    Str text = {NULL, 0}, why;
    assert_int_equal(package_text(arena, str_of(existing), source, 1, &text, &why), DATA_READ);
    return text;
}

static Package read_text(Str text)
{
    Package package;
    Str why = {NULL, 0};
    DataStatus status = package_from_text(arena, STR("datapackage.json"), text, &package, &why);
    if (status != DATA_READ)
        fail_msg("%.*s", STR_ARG(why));
    return package;
}

static const char TITANIC[] = "Sex,Age,Name,Alone\n"
                              "male,22,\"Braund, Mr. Owen\",True\n"
                              "female,38,\"Cumings, Mrs. John\",False\n"
                              "male,,\"Allen, Mr. William\",True\n"
                              "female,4,\"Sandstrom, Miss. Ada\",NA\n"
                              "male,54,\"McCarthy, Mr. Timothy\",True\n"
                              "female,27,\"Johnson, Mrs. Oscar\",True\n";

static const char PACKAGE[] = "{\n"
                              "  \"resources\": [\n"
                              "    {\n"
                              "      \"name\": \"train\",\n"
                              "      \"path\": \"data/Train.csv\",\n"
                              "      \"schema\": {\n"
                              "        \"fields\": [\n"
                              "          {\n"
                              "            \"name\": \"Sex\",\n"
                              "            \"type\": \"string\",\n"
                              "            \"constraints\": {\n"
                              "              \"enum\": [\n"
                              "                \"female\",\n"
                              "                \"male\"\n"
                              "              ]\n"
                              "            },\n"
                              "            \"wranglint\": {\n"
                              "              \"dtype\": \"text\",\n"
                              "              \"rows\": 6,\n"
                              "              \"unsorted\": true,\n"
                              "              \"counts\": {\n"
                              "                \"female\": 3,\n"
                              "                \"male\": 3\n"
                              "              }\n"
                              "            }\n"
                              "          },\n"
                              "          {\n"
                              "            \"name\": \"Age\",\n"
                              "            \"type\": \"integer\",\n"
                              "            \"wranglint\": {\n"
                              "              \"dtype\": \"float\",\n"
                              "              \"rows\": 6,\n"
                              "              \"missing\": 1,\n"
                              "              \"integers\": true,\n"
                              "              \"least\": 4,\n"
                              "              \"most\": 54,\n"
                              "              \"shapes\": {\n"
                              "                \"00\": 3,\n"
                              "                \"10\": 1,\n"
                              "                \"9\": 1\n"
                              "              }\n"
                              "            }\n"
                              "          },\n"
                              "          {\n"
                              "            \"name\": \"Name\",\n"
                              "            \"type\": \"string\",\n"
                              "            \"wranglint\": {\n"
                              "              \"dtype\": \"text\",\n"
                              "              \"rows\": 6,\n"
                              "              \"shapes\": {\n"
                              "                \"Aaaa, Mr. Aaaa\": 3,\n"
                              "                \"Aaaa, Mrs. Aaaa\": 2,\n"
                              "                \"Aaaa, Aaaa. Ada\": 1\n"
                              "              }\n"
                              "            }\n"
                              "          },\n"
                              "          {\n"
                              "            \"name\": \"Alone\",\n"
                              "            \"type\": \"boolean\",\n"
                              "            \"wranglint\": {\n"
                              "              \"dtype\": \"mixed\",\n"
                              "              \"rows\": 6,\n"
                              "              \"missing\": 1,\n"
                              "              \"unsorted\": true,\n"
                              "              \"markers\": {\n"
                              "                \"NA\": 1\n"
                              "              }\n"
                              "            }\n"
                              "          }\n"
                              "        ],\n"
                              "        \"missingValues\": [\n"
                              "          \"\",\n"
                              "          \"NA\"\n"
                              "        ]\n"
                              "      }\n"
                              "    }\n"
                              "  ]\n"
                              "}\n";

static void package_is_written(void **state)
{
    (void)state;
    PackageSource source = source_of("data/Train.csv", TITANIC);
    Str text = write_one("", &source);
    assert_string_equal(text.at, PACKAGE);
}

static void writing_again_changes_nothing(void **state)
{
    (void)state;
    PackageSource source = source_of("data/Train.csv", TITANIC);
    assert_string_equal(write_one(PACKAGE, &source).at, PACKAGE);
}

static void check_same(const Column *read, const Column *written)
{
    assert_true(str_eq(read->name, written->name));
    assert_int_equal(read->dtype, written->dtype);
    assert_int_equal(read->rows, written->rows);
    assert_int_equal(read->missing, written->missing);
    assert_int_equal(read->are_integers, written->are_integers);
    assert_int_equal(read->has_range, written->has_range);
    assert_true(read->least == written->least && read->most == written->most);
    assert_int_equal(read->markers.count, written->markers.count);
    assert_int_equal(read->decimal.count, written->decimal.count);
}

static void facts_come_back(void **state)
{
    (void)state;
    PackageSource source = source_of("data/Train.csv", TITANIC);
    Package package = read_text(str_of(PACKAGE));
    const PackageTable *said = package_find(&package, STR("data/Train.csv"));
    assert_non_null(said);
    assert_true(said->table.closed);
    assert_int_equal(said->table.origin, TABLE_FROM_PACKAGE);
    assert_int_equal(said->table.column_count, 4);
    for (uint32_t i = 0; i < 4; i++)
        check_same(&said->table.columns[i], &source.table->columns[i]);
    const Column *sex = table_column(&said->table, STR("Sex"));
    assert_true(sex->has_all_values);
    assert_false(sex->values_are_shapes);
    assert_int_equal(sex->values.at[1].count, 3);
    const Column *name = table_column(&said->table, STR("Name"));
    assert_true(name->values_are_shapes);
    assert_false(name->has_all_values);
    assert_true(str_is(name->values.at[0].value, "Aaaa, Mr. Aaaa"));
}

static void tables_are_found_by_path_or_name(void **state)
{
    (void)state;
    Package package =
        read_text(STR("{\"resources\": ["
                      "{\"name\": \"one\", \"path\": \"./a/x.csv\", \"schema\": {\"fields\": "
                      "[{\"name\": \"p\"}]}},"
                      "{\"name\": \"two\", \"path\": [\"b/1.csv\", \"b/2.csv\"], \"schema\": "
                      "{\"fields\": [{\"name\": \"q\"}]}},"
                      "{\"name\": \"twin\", \"schema\": {\"fields\": [{\"name\": \"r\"}]}},"
                      "{\"name\": \"twin\", \"schema\": {\"fields\": [{\"name\": \"s\"}]}},"
                      "{\"name\": \"deep\", \"path\": \"x/y/data/deep.csv\", \"schema\": "
                      "{\"fields\": [{\"name\": \"t\"}]}},"
                      "{\"name\": \"none\", \"path\": \"c.csv\"}]}"));
    assert_int_equal(package.table_count, 5);
    assert_ptr_equal(package_find(&package, STR("a/x.csv")), &package.tables[0]);
    assert_ptr_equal(package_find(&package, STR("b/2.csv")), &package.tables[1]);
    assert_null(package_find(&package, STR("c.csv")));
    assert_null(package_find(&package, STR("elsewhere/One.csv.gz")));
    assert_ptr_equal(package_find_named(&package, STR("elsewhere/One.csv.gz"), STR("src")),
                     &package.tables[0]);
    assert_null(package_find_named(&package, STR("twin.csv"), STR("")));
    assert_non_null(package_find_named(&package, STR("deep.csv"), STR("x/y/src")));
    assert_null(package_find_named(&package, STR("deep.csv"), STR("x/z")));
    assert_null(package_find_named(&package, STR("deep.csv"), STR("x/yy")));
    assert_null(package_find_named(&package, STR("c.csv"), STR("")));
}

/* What stands in packages that people wrote says little of dtypes, and nothing that may be
 * wrong. */
static void foreign_packages_are_read_with_care(void **state)
{
    (void)state;
    Package package = read_text(
        STR("{\"resources\": [{\"path\": \"a.csv\", \"schema\": {\"fields\": ["
            "{\"name\": \"zip\", \"type\": \"string\"}, {\"name\": \"n\", \"type\": \"integer\"},"
            "{\"name\": \"d\", \"type\": \"date\"}, {\"name\": \"b\", \"type\": \"boolean\"},"
            "{\"name\": \"e\", \"type\": \"integer\", \"constraints\": {\"enum\": [1, 2]}}]}}]}"));
    const Column *columns = package.tables[0].table.columns;
    assert_int_equal(columns[0].dtype, DTYPE_UNKNOWN);
    assert_int_equal(columns[1].dtype, DTYPE_NUMBER);
    assert_int_equal(columns[2].dtype, DTYPE_UNKNOWN);
    assert_int_equal(columns[3].dtype, DTYPE_UNKNOWN);
    assert_false(columns[4].has_all_values);
}

static void what_people_added_stays(void **state)
{
    (void)state;
    PackageSource source =
        source_of("a.csv", "id,when,kind,new\n"
                           "1,2020-01-01,x,1\n2,2020-01-02,y,2\n3,2020-01-03,x,3\n");
    Str text = write_one(
        "{\"title\": \"Mine\", \"resources\": [{\"path\": \"other.csv\"},"
        "{\"description\": \"D\", \"path\": \"./a.csv\", \"schema\": {\"primaryKey\": \"id\","
        "\"fields\": [{\"name\": \"gone\"}, {\"name\": \"kind\", \"type\": \"number\", \"title\": "
        "\"T\","
        "\"constraints\": {\"required\": true, \"enum\": [\"z\", \"x\"]}},"
        "{\"name\": \"when\", \"type\": \"date\", \"format\": \"any\"},"
        "{\"name\": \"id\", \"description\": \"key\", \"type\": \"date\"}]}}]}",
        &source);
    static const char *const KEPT[] = {"\"title\": \"Mine\"",
                                       "\"path\": \"other.csv\"",
                                       "\"description\": \"D\"",
                                       "\"primaryKey\": \"id\"",
                                       "\"type\": \"string\",\n            \"title\": \"T\"",
                                       "\"required\": true",
                                       "\"type\": \"date\",\n            \"format\": \"any\"",
                                       "\"description\": \"key\",\n            \"type\": \"date\"",
                                       "\"z\",\n                \"x\",\n                \"y\""};
    for (size_t i = 0; i < sizeof KEPT / sizeof *KEPT; i++)
        if (!str_has(text, KEPT[i]))
            fail_msg("%s is not in\n%.*s", KEPT[i], STR_ARG(text));
    assert_false(str_has(text, "gone"));
    assert_true(str_find(text, "\"id\",", 0) < str_find(text, "\"when\",", 0));
    assert_true(str_find(text, "\"kind\",", 0) < str_find(text, "\"new\",", 0));
}

static void enumerations_that_the_data_outgrew_go(void **state)
{
    (void)state;
    Str text = STR("k\n");
    for (int i = 0; i < 300; i++)
        text = arena_printf(arena, "%.*sv%d\n", STR_ARG(text), i);
    PackageSource source = source_of("a.csv", text.at);
    Str package = write_one(
        "{\"resources\": [{\"path\": \"a.csv\", \"schema\": {\"fields\": [{\"name\": \"k\","
        "\"type\": \"string\", \"constraints\": {\"enum\": [\"v0\"]}}]}}]}",
        &source);
    assert_false(str_has(package, "enum"));
    assert_false(str_has(package, "constraints"));
}

static void names_of_resources_are_free(void **state)
{
    (void)state;
    PackageSource sources[] = {source_of("b/My Data.csv", "a\n1\n"),
                               source_of("a/my data.csv", "a\n1\n")};
    Str text, why;
    assert_int_equal(package_text(arena, STR(""), sources, 2, &text, &why), DATA_READ);
    assert_true(str_find(text, "\"my-data\",\n      \"path\": \"a/my data.csv\"", 0) <
                str_find(text, "\"my-data-2\",\n      \"path\": \"b/My Data.csv\"", 0));
    assert_true(str_has(text, "my-data-2"));
}

static void dialect_is_told(void **state)
{
    (void)state;
    options.sep = STR(";");
    options.header = CSV_HEADER_NONE;
    options.encoding = STR("latin-1");
    PackageSource source = source_of("a.csv", "1;2\n");
    Str text = write_one("", &source);
    assert_true(str_has(text, "\"delimiter\": \";\""));
    assert_true(str_has(text, "\"header\": false"));
    assert_true(str_has(text, "\"encoding\": \"latin-1\""));
    Package package = read_text(text);
    assert_true(package.tables[0].table.columns[1].is_position);
}

static void check_finds(const char *data, const char *const *wanted)
{
    PackageSource source = source_of("data/Train.csv", data);
    Package package = read_text(str_of(PACKAGE));
    Sentences sentences = package_check(arena, &package, &source, 1);
    uint32_t count = 0;
    for (; wanted[count]; count++)
        if (count >= sentences.count || !str_is(sentences.at[count], wanted[count]))
            fail_msg("%s: %.*s", wanted[count],
                     STR_ARG(count < sentences.count ? sentences.at[count] : STR("nothing")));
    assert_int_equal(sentences.count, count);
}

static void data_that_is_as_the_package_says(void **state)
{
    (void)state;
    check_finds(TITANIC, (const char *[]){NULL});
    check_finds("Age,Sex,Alone,Name\n1,male,True,x\n", (const char *[]){NULL});
}

static void data_that_is_not(void **state)
{
    (void)state;
    check_finds(
        "Sex,Age,Name,Alone\nother,old,x,1\n",
        (const char *[]){
            "the column `Sex` of data/Train.csv holds `other` (line 2), which the package does "
            "not list",
            "the column `Age` of data/Train.csv holds text, and the package says `integer`", NULL});
    check_finds(
        "Sex,Ages,Name,Alone\nmale,1,x,True\n",
        (const char *[]){"data/Train.csv has the column `Ages`, which the package does not list",
                         "data/Train.csv has no column `Age`, which the package lists", NULL});
}

static void data_that_is_not_in_the_package(void **state)
{
    (void)state;
    PackageSource source = source_of("b.csv", "a\n1\n");
    Package package = read_text(str_of(PACKAGE));
    Sentences sentences = package_check(arena, &package, &source, 1);
    assert_int_equal(sentences.count, 1);
    assert_string_equal(sentences.at[0].at, "b.csv is not in the package");
}

static void what_is_no_package(void **state)
{
    (void)state;
    static const char *const WRONG[] = {"", "{", "[]", "3", "{\"resources\": {}}", "null"};
    for (size_t i = 0; i < sizeof WRONG / sizeof *WRONG; i++) {
        Package package;
        Str why = {NULL, 0};
        assert_int_equal(package_from_text(arena, STR("p"), str_of(WRONG[i]), &package, &why),
                         DATA_MALFORMED);
        assert_true(why.len > 0);
        assert_int_equal(package.table_count, 0);
    }
    Str text, why;
    assert_int_equal(package_text(arena, STR("[1"), NULL, 0, &text, &why), DATA_MALFORMED);
}

static void odd_members_are_no_harm(void **state)
{
    (void)state;
    Package package = read_text(
        STR("{\"resources\": [1, null, {\"path\": 3, \"name\": [], \"schema\": {\"fields\": [1]}},"
            "{\"path\": {}, \"schema\": {\"fields\": {}}}, {\"path\": [1, null], \"schema\": "
            "{\"fields\": ["
            "{\"name\": \"a\", \"type\": 3, \"constraints\": [], \"wranglint\": {\"rows\": -1, "
            "\"shapes\": 3,"
            "\"markers\": {\"x\": \"y\"}, \"least\": \"a\", \"dtype\": \"same\", \"missing\": "
            "1e300}}]}}]}"));
    assert_int_equal(package.table_count, 1);
    assert_int_equal(package.tables[0].table.columns[0].rows, 0);
    assert_int_equal(package.tables[0].table.columns[0].dtype, DTYPE_UNKNOWN);
}

static void package_is_refreshed_in_place(void **state)
{
    (void)state;
    Folder folder = folder_new();
    const char *path = folder_path(&folder, "datapackage.json");
    PackageSource source = source_of("data/Train.csv", TITANIC);
    bool changed;
    Str why;
    assert_int_equal(package_refresh(arena, path, &source, 1, &changed, &why), DATA_READ);
    assert_true(changed);
    Package package;
    assert_int_equal(package_read(arena, path, &package, &why), DATA_READ);
    assert_int_equal(package.table_count, 1);
    assert_int_equal(chmod(path, 0640), 0);
    assert_int_equal(package_refresh(arena, path, &source, 1, &changed, &why), DATA_READ);
    assert_false(changed);
    source = source_of("data/Train.csv", "a\n1\n");
    assert_int_equal(package_refresh(arena, path, &source, 1, &changed, &why), DATA_READ);
    assert_true(changed);
    struct stat info;
    assert_int_equal(stat(path, &info), 0);
    assert_int_equal(info.st_mode & 0777, 0640);
    folder_free(&folder);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(package_is_written),
        TEST(writing_again_changes_nothing),
        TEST(facts_come_back),
        TEST(tables_are_found_by_path_or_name),
        TEST(foreign_packages_are_read_with_care),
        TEST(what_people_added_stays),
        TEST(enumerations_that_the_data_outgrew_go),
        TEST(names_of_resources_are_free),
        TEST(dialect_is_told),
        TEST(data_that_is_as_the_package_says),
        TEST(data_that_is_not),
        TEST(data_that_is_not_in_the_package),
        TEST(what_is_no_package),
        TEST(odd_members_are_no_harm),
        TEST(package_is_refreshed_in_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
