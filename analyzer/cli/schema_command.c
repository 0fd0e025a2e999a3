#include "cli/schema_command.h"

#include "cli/gather.h"
#include "data/locate.h"
#include "data/sources.h"

/* A package with its sources. The description of a script's data stands in the nearest package
 * above the script; without one, in a new one where linting will look for it. */
typedef struct Described {
    Str folder; /* absolute */
    LIST(PackageSource) sources;
    Map seen; /* path → which of the sources */
} Described;

typedef struct Schema {
    Arena *arena;
    const Options *options;
    Str here; /* the working directory, absolute */
    LIST(Described *) packages;
    LIST(Arena *) kept; /* of scripts whose data was described: paths and options stand there */
    uint32_t troubles;
    bool differs;
} Schema;

static void tell(Schema *schema, Str path, Str why)
{
    schema->troubles++;
    complain(arena_printf(schema->arena, "%.*s %.*s", STR_ARG(path), STR_ARG(why)));
}

static Str parent_of(Str folder)
{
    while (folder.len && folder.at[folder.len - 1] != '/')
        folder.len--;
    return str_slice(folder, 0, folder.len > 1 ? folder.len - 1 : folder.len);
}

static bool is_below(Arena *arena, Str path, Str folder)
{
    return str_eq(path, folder) || locate_relative(arena, folder, folder, path).len;
}

/* Without marks of a project, the working directory is taken for it. */
static Str folder_of_new(const Schema *schema, Str script)
{
    Str folder = locate_folder(schema->arena, script);
    bool is_marked = locate_has_mark(schema->arena, locate_project(schema->arena, script));
    if (is_marked)
        return locate_project(schema->arena, script);
    return is_below(schema->arena, folder, schema->here) ? schema->here : folder;
}

/* Paths in a package lead down from it, so it stands above data that lies beside the script's
 * folder. */
static Str folder_for(const Schema *schema, Str script, Str data)
{
    Str package = locate_package(schema->arena, script);
    if (package.len)
        return parent_of(package);
    Str folder = folder_of_new(schema, script);
    while (folder.len > 1 && !is_below(schema->arena, data, folder))
        folder = parent_of(folder);
    return folder;
}

static Described *package_in(Schema *schema, Str folder)
{
    for (uint32_t i = 0; i < schema->packages.count; i++)
        if (str_eq(schema->packages.at[i]->folder, folder))
            return schema->packages.at[i];
    Described *package = ARENA_NEW(schema->arena, Described);
    package->folder = folder;
    LIST_ADD(schema->arena, &schema->packages, package);
    return package;
}

/* Is what is missing read in the same way by both? */
static bool is_missing_alike(const CsvOptions *a, const CsvOptions *b)
{
    bool is_alike = a->nothing_missing == b->nothing_missing &&
                    a->only_given_missing == b->only_given_missing &&
                    a->missing_count == b->missing_count;
    for (uint32_t i = 0; i < a->missing_count && is_alike; i++)
        is_alike = str_eq(a->missing[i].text, b->missing[i].text) &&
                   str_eq(a->missing[i].column.name, b->missing[i].column.name) &&
                   a->missing[i].column.position == b->missing[i].column.position;
    return is_alike;
}

static void describe(Schema *schema, Described *package, PackageSource described, Str from)
{
    FileBounds bounds = {.allow_outside = true};
    Table *table = ARENA_NEW(schema->arena, Table);
    Str why = STR("");
    if (data_read_csv(schema->arena, from.at, &bounds, described.options, table, &why) != DATA_READ)
        return;
    described.table = table;
    uint32_t place = map_get(&package->seen, described.path);
    if (place != MAP_ABSENT) {
        package->sources.at[place] = described;
        return;
    }
    map_put(schema->arena, &package->seen, described.path, package->sources.count);
    LIST_ADD(schema->arena, &package->sources, described);
}

/* The whole file, whatever part of it the script takes. What several scripts take for missing in
 * ways of their own is described as pandas reads it by itself, from which all of them can be told.
 */
static void add_source(Schema *schema, Str script, const DataSource *source)
{
    Arena *arena = schema->arena;
    Str folder = folder_for(schema, script, source->path);
    Str path = locate_relative(arena, folder, folder, source->path);
    if (!path.len) {
        tell(schema, source->shown, STR("is not below the folder of datapackage.json"));
        return;
    }
    Described *package = package_in(schema, folder);
    uint32_t place = map_get(&package->seen, path);
    CsvOptions *options = ARENA_NEW(arena, CsvOptions);
    *options = csv_whole(&source->options);
    if (place != MAP_ABSENT) {
        const CsvOptions *before = package->sources.at[place].options;
        CsvOptions plain = *before;
        plain.nothing_missing = plain.only_given_missing = false;
        plain.missing_count = 0;
        if (is_missing_alike(before, options) || is_missing_alike(before, &plain))
            return;
        *options = plain;
    }
    describe(schema, package, (PackageSource){.path = path, .options = options}, source->path);
}

static void take_sources(Schema *schema, const Job *job, const DataContext *context)
{
    for (uint32_t i = 0; i < context->sources.count; i++) {
        const DataSource *source = &context->sources.at[i];
        if (source->status == DATA_READ)
            add_source(schema, job->name, source);
        else if (data_is_complaint(source))
            tell(schema, source->shown, source->why);
    }
}

static void look_into(Schema *schema, Linter *linter, const Job *job, Arena *arena)
{
    Source source;
    Str why = STR("");
    SourceStatus status =
        source_read(arena, job->path, job->name, job->settings->most_bytes, &source, &why);
    if (status == SOURCE_NOT_PYTHON)
        return;
    if (status != SOURCE_READ) {
        tell(schema, job->name, why);
        return;
    }
    Str root = job->settings->data_root;
    LintSettings settings = {.data_root = root.len ? root.at : NULL, .use_data = true};
    DataContext context = lint_sources(linter, &source, &settings, arena);
    take_sources(schema, job, &context);
    if (context.sources.count)
        LIST_ADD(schema->arena, &schema->kept, arena);
}

/* Most scripts read nothing that is here, and their memory goes at once. */
static void look_into_all(Schema *schema, const Jobs *jobs)
{
    Linter *linter = linter_new();
    for (uint32_t i = 0; i < jobs->count; i++) {
        Arena *arena = arena_new();
        uint32_t kept = schema->kept.count;
        look_into(schema, linter, &jobs->at[i], arena);
        if (schema->kept.count == kept)
            arena_free(arena);
    }
    linter_free(linter);
}

/* The path as people write it: relative when it is below the working directory. */
static Str shown(const Schema *schema, Str path)
{
    Str below = locate_relative(schema->arena, schema->here, schema->here, path);
    return below.len ? below : path;
}

static void check(Schema *schema, const Described *described, Str path)
{
    Arena *arena = schema->arena;
    Package package = {0};
    Str why = STR("");
    if (package_read(arena, path.at, &package, &why) != DATA_READ) {
        tell(schema, shown(schema, path), why);
        return;
    }
    Sentences sentences =
        package_check(arena, &package, described->sources.at, described->sources.count);
    for (uint32_t i = 0; i < sentences.count; i++)
        printf("%.*s: %.*s\n", STR_ARG(shown(schema, path)), STR_ARG(sentences.at[i]));
    schema->differs |= sentences.count > 0;
}

static void refresh(Schema *schema, const Described *described, Str path)
{
    bool changed = false;
    Str why = STR("");
    DataStatus status = package_refresh(schema->arena, path.at, described->sources.at,
                                        described->sources.count, &changed, &why);
    if (status != DATA_READ)
        tell(schema, shown(schema, path), why);
    else if (!option_flag(schema->options, OPTION_QUIET))
        printf("%.*s: %u data file%s, %s\n", STR_ARG(shown(schema, path)), described->sources.count,
               described->sources.count == 1 ? "" : "s", changed ? "written" : "as before");
}

static ExitStatus describe_all(Schema *schema)
{
    bool is_check = option_flag(schema->options, OPTION_CHECK);
    for (uint32_t i = 0; i < schema->packages.count; i++) {
        const Described *described = schema->packages.at[i];
        Str path = arena_printf(schema->arena, "%.*s/datapackage.json", STR_ARG(described->folder));
        if (is_check)
            check(schema, described, path);
        else
            refresh(schema, described, path);
    }
    if (!schema->packages.count && !schema->troubles)
        complain(STR("no data file that the code reads was found"));
    if (schema->troubles)
        return EXIT_TROUBLE;
    return schema->differs ? EXIT_FINDINGS : EXIT_CLEAN;
}

ExitStatus schema_run(Arena *arena, const Options *options)
{
    Gather *gather = ARENA_NEW(arena, Gather);
    Str why = STR("");
    if (!gather_start(arena, options, gather, &why) || !gather_files(gather, &why))
        return complain(why);
    Schema schema = {.arena = arena, .options = options, .troubles = gather->troubles};
    schema.here = locate_folder(arena, STR("schema"));
    look_into_all(&schema, &gather->jobs);
    ExitStatus status = describe_all(&schema);
    for (uint32_t i = 0; i < schema.kept.count; i++)
        arena_free(schema.kept.at[i]);
    return status;
}
