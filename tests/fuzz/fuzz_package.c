/* datapackage.json as it stands in a repository: read, and refreshed from data.
 * Input: its text. */
#include "data/package.h"
#include "harness.h"

static const char DATA[] = "name,age\nAda,36\nBob,\n";

static void check_tables(const Package *package)
{
    for (uint32_t i = 0; i < package->table_count; i++) {
        const PackageTable *table = &package->tables[i];
        for (uint32_t j = 0; j < table->table.column_count; j++) {
            const Column *column = &table->table.columns[j];
            CHECK(column->values.count <= TABLE_MOST_VALUES, "%u values", column->values.count);
        }
        for (uint32_t j = 0; j < table->path_count; j++)
            package_find(package, table->paths[j]);
    }
    package_find(package, STR("data.csv"));
    package_find_named(package, STR("../data.csv"), STR("src/x"));
}

static PackageSource source_of(Arena *arena, CsvOptions *options)
{
    Table *table = ARENA_NEW(arena, Table);
    FileText text = {.bytes = str_of(DATA), .complete = true};
    Str why = STR("");
    *options = csv_defaults();
    CHECK(csv_from_text(arena, text, options, table, &why) == DATA_READ, "the data is read");
    return (PackageSource){STR("data.csv"), table, options};
}

/* What was refreshed is read again, and stays as it is. */
static void check_refreshed(Arena *arena, Str existing)
{
    CsvOptions options;
    PackageSource source = source_of(arena, &options);
    Package package;
    Str once = STR(""), twice = STR(""), why = STR("");
    if (package_text(arena, existing, &source, 1, &once, &why) != DATA_READ) {
        check_sentence(why);
        return;
    }
    CHECK(package_from_text(arena, STR("datapackage.json"), once, &package, &why) == DATA_READ,
          "what was written is read: %.*s", STR_ARG(why));
    CHECK(package_text(arena, once, &source, 1, &twice, &why) == DATA_READ, "and refreshed: %.*s",
          STR_ARG(why));
    CHECK(str_eq(once, twice), "the same data gives the same text:\n%.*s\n%.*s", STR_ARG(once),
          STR_ARG(twice));
    package_check(arena, &package, &source, 1);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = fresh_arena();
    Str text = {(const char *)data, (uint32_t)size}, why = STR("");
    Package package = {0};
    if (package_from_text(arena, STR("datapackage.json"), text, &package, &why) == DATA_READ) {
        check_tables(&package);
        CsvOptions options;
        PackageSource source = source_of(arena, &options);
        package_check(arena, &package, &source, 1);
    } else {
        check_sentence(why);
    }
    check_refreshed(arena, text);
    return 0;
}
