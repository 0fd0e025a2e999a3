#include "data/package.h"
#include "data/package_types.h"

typedef struct Check {
    Arena *arena;
    const PackageSource *source;
    Sentences sentences;
} Check;

static void say(Check *check, Str sentence)
{
    LIST_ADD(check->arena, &check->sentences, sentence);
}

static bool is_same(const Column *a, const Column *b)
{
    return str_eq(a->name, b->name) && a->is_position == b->is_position;
}

/* The column of TABLE that is called as WANTED, most often at the same PLACE. */
static const Column *find(const Table *table, const Column *wanted, uint32_t place)
{
    if (place < table->column_count && is_same(&table->columns[place], wanted))
        return &table->columns[place];
    for (uint32_t i = 0; i < table->column_count; i++)
        if (is_same(&table->columns[i], wanted))
            return &table->columns[i];
    return NULL;
}

static bool allows(const Column *said, Str value)
{
    for (uint32_t i = 0; i < said->values.count; i++)
        if (str_eq(said->values.at[i].value, value))
            return true;
    return false;
}

/* One value is enough to say that an enumeration does not hold. */
static void check_values(Check *check, const Column *column, const Column *said)
{
    if (said->values_are_shapes || !said->has_all_values || !said->values.count)
        return;
    for (uint32_t i = 0; i < column->values.count; i++) {
        const Sample *sample = &column->values.at[i];
        if (allows(said, sample->value))
            continue;
        say(check,
            arena_printf(check->arena,
                         "the column `%.*s` of %.*s holds `%.*s` (line %u), which the package "
                         "does not list",
                         STR_ARG(column->name), STR_ARG(check->source->path),
                         STR_ARG(str_slice(sample->value, 0, 80)), sample->line));
        return;
    }
}

static void check_column(Check *check, const Column *column, const Column *said, Str type)
{
    if (type.len && !package_type_fits(type, column))
        say(check, arena_printf(check->arena,
                                "the column `%.*s` of %.*s holds %s, and the package says `%.*s`",
                                STR_ARG(column->name), STR_ARG(check->source->path),
                                package_content(column), STR_ARG(type)));
    else
        check_values(check, column, said);
}

static void check_columns(Check *check, const PackageTable *said)
{
    const Table *data = check->source->table;
    for (uint32_t i = 0; i < data->column_count; i++) {
        const Column *column = &data->columns[i], *found = find(&said->table, column, i);
        if (found)
            check_column(check, column, found, said->types[found - said->table.columns]);
        else
            say(check, arena_printf(check->arena,
                                    "%.*s has the column `%.*s`, which the package does not list",
                                    STR_ARG(check->source->path), STR_ARG(column->name)));
    }
    for (uint32_t i = 0; i < said->table.column_count; i++)
        if (!find(data, &said->table.columns[i], i))
            say(check,
                arena_printf(check->arena, "%.*s has no column `%.*s`, which the package lists",
                             STR_ARG(check->source->path), STR_ARG(said->table.columns[i].name)));
}

Sentences package_check(Arena *arena, const Package *package, const PackageSource *sources,
                        uint32_t count)
{
    Check check = {.arena = arena};
    for (uint32_t i = 0; i < count; i++) {
        check.source = &sources[i];
        const PackageTable *said = package_find(package, sources[i].path);
        if (said)
            check_columns(&check, said);
        else
            say(&check,
                arena_printf(arena, "%.*s is not in the package", STR_ARG(sources[i].path)));
    }
    return check.sentences;
}
