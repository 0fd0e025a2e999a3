#include "data/sources.h"

#include <string.h>
#include <unistd.h>

#include "base/buffer.h"
#include "data/adapt.h"
#include "data/dependencies.h"

DataContext data_context(Arena *arena, Str script, Str data_root, bool use_data)
{
    return (DataContext){
        .arena = arena, .script = script, .data_root = data_root, .use_data = use_data};
}

static void add_text(Buffer *key, Str text)
{
    buffer_printf(key, "%u:%.*s;", text.len, STR_ARG(text));
}

static void add_labels(Buffer *key, const CsvLabels *labels)
{
    buffer_printf(key, "[%u", labels->count);
    for (uint32_t i = 0; i < labels->count; i++) {
        buffer_printf(key, ",%d", labels->at[i].position);
        add_text(key, labels->at[i].name);
    }
}

static void add_texts(Buffer *key, const CsvTexts *texts)
{
    buffer_printf(key, "(%u", texts->count);
    for (uint32_t i = 0; i < texts->count; i++)
        add_text(key, texts->at[i]);
}

static void add_numbers(Buffer *key, const CsvOptions *o)
{
    buffer_printf(key, "%d,%u,%u,%u,%d,%d,%d,%d,%d%d%d%d%d%d%d%d,%d,%u;", o->header, o->skip_first,
                  o->skip_last, o->most_rows, o->comment, o->quote, o->decimal, o->thousands,
                  o->keep_blank_lines, o->skip_initial_space, o->skip_bad_lines, o->has_usecols,
                  o->no_index, o->only_given_missing, o->nothing_missing, o->is_fixed,
                  (int)o->bad_bytes, o->target);
    for (uint32_t i = 0; i < o->skip_line_count; i++)
        buffer_printf(key, "%u,", o->skip_lines[i]);
}

static void add_lists(Buffer *key, const CsvOptions *options)
{
    add_texts(key, &options->names);
    add_texts(key, &options->true_values);
    add_texts(key, &options->false_values);
    add_labels(key, &options->usecols);
    add_labels(key, &options->index_col);
    add_labels(key, &options->dates);
    for (uint32_t i = 0; i < options->missing_count; i++) {
        add_labels(key, &(CsvLabels){&options->missing[i].column, 1});
        add_text(key, options->missing[i].text);
    }
    for (uint32_t i = 0; i < options->dtype_count; i++) {
        add_labels(key, &(CsvLabels){&options->dtypes[i].column, 1});
        buffer_printf(key, "%d", (int)options->dtypes[i].dtype);
    }
}

/* Everything that makes a difference to what is read, as one text. */
static Str key_of(Arena *arena, Str kind, Str path, const CsvOptions *options)
{
    Buffer key = {0};
    add_text(&key, kind);
    add_text(&key, path);
    add_text(&key, options->sep);
    add_text(&key, options->prefix);
    add_text(&key, options->encoding);
    add_text(&key, options->compression);
    add_numbers(&key, options);
    add_lists(&key, options);
    Str text = arena_copy(arena, buffer_str(&key));
    buffer_free(&key);
    return text;
}

static void look_for_package(DataContext *context)
{
    Arena *arena = context->arena;
    if (context->has_looked_for_package)
        return;
    context->has_looked_for_package = true;
    Str path = locate_package(arena, context->script);
    if (path.len)
        package_read(arena, path.at, &context->package, &context->package_why);
    context->package_answer =
        dependency_package(arena, context->script, path, context->package.seen);
    if (!path.len)
        return;
    context->package_folder = str_slice(path, 0, path.len - (uint32_t)strlen("/datapackage.json"));
    context->package_shown = locate_shown(arena, path);
    for (uint32_t i = 0; i < context->package.table_count; i++)
        context->package.tables[i].table.path = context->package_shown;
}

static const Whereabouts *whereabouts(DataContext *context)
{
    if (!context->from.folder.len)
        context->from = locate_from(context->arena, context->script, context->data_root);
    return &context->from;
}

/* The path as the package would write it: where the file is, or where it would be looked for. One
 * that is there and is not in the package is another. */
static const PackageTable *find_in_package(DataContext *context, const DataSource *source)
{
    Arena *arena = context->arena;
    const Whereabouts *from = whereabouts(context);
    Str base = context->package_folder, named = source->path.len ? source->path : source->named;
    const Str folders[] = {from->folder, from->project, from->data_root};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        Str path = folders[i].len ? locate_relative(arena, base, folders[i], named) : STR("");
        const PackageTable *found = path.len ? package_find(&context->package, path) : NULL;
        if (found)
            return found;
    }
    return source->path.len
               ? NULL
               : package_find_named(&context->package, named,
                                    locate_relative(arena, base, from->folder, STR(".")));
}

static const Table *table_from_package(DataContext *context, const DataSource *source)
{
    look_for_package(context);
    if (!context->package.table_count)
        return NULL;
    const PackageTable *found = find_in_package(context, source);
    return found ? adapt_table(context->arena, &found->table, &source->options) : NULL;
}

static const Table *read_file(Arena *arena, const Located *located, DataSource *source)
{
    Table *table = ARENA_NEW(arena, Table);
    FileBounds bounds = dependency_bounds(located);
    source->path = located->path;
    source->shown = locate_shown(arena, located->path);
    if (!data_is_readable(source->kind)) {
        source->status = DATA_UNSUPPORTED;
        source->why = STR("is in a format that is not looked into");
        return NULL;
    }
    source->status =
        data_read_csv(arena, located->path.at, &bounds, &source->options, table, &source->why);
    source->answer = dependency_answer(located, table->seen);
    table->path = source->shown;
    if (source->status == DATA_READ) {
        source->note = source->why;
        source->why = STR("");
    }
    return source->status == DATA_READ ? table : NULL;
}

static const Table *find_file(DataContext *context, DataSource *source)
{
    Located located = locate(context->arena, whereabouts(context), source->named);
    source->status = DATA_ABSENT;
    source->answer = dependency_answer(&located, (Digest){0});
    switch (located.status) {
    case LOCATE_FOUND:
        return read_file(context->arena, &located, source);
    case LOCATE_ABSENT:
        source->why = STR("is neither beside the script nor in the project");
        break;
    case LOCATE_REMOTE:
        source->why = STR("is on the network, which is never asked");
        break;
    case LOCATE_HOME:
        source->why = STR("is in a home folder, which is not looked into");
        break;
    }
    return NULL;
}

/* Whoever has a column in hand can say where it stands. */
static void name_place(const Table *table)
{
    for (uint32_t i = 0; table && i < table->column_count; i++) {
        table->columns[i].path = table->path;
        table->columns[i].goes_on |= table->origin == TABLE_FROM_FILE && !table->complete;
    }
}

const DataSource *data_source(DataContext *context, Str kind, Str path, const CsvOptions *options)
{
    if (!context->use_data)
        return NULL;
    Str key = key_of(context->arena, kind, path, options);
    uint32_t place = map_get(&context->places, key);
    if (place != MAP_ABSENT)
        return &context->sources.at[place];
    DataSource source = {.kind = kind, .named = path, .options = *options};
    source.table = find_file(context, &source);
    if (!source.table)
        source.table = table_from_package(context, &source);
    name_place(source.table);
    map_put(context->arena, &context->places, key, context->sources.count);
    LIST_ADD(context->arena, &context->sources, source);
    return &context->sources.at[context->sources.count - 1];
}

const Table *data_table(DataContext *context, Str kind, Str path, const CsvOptions *options)
{
    const DataSource *source = data_source(context, kind, path, options);
    return source ? source->table : NULL;
}

/* The same text of the code, read anew in each round of a loop, is one place in memory. */
const Table *data_in_text(DataContext *context, Str text, const CsvOptions *options)
{
    Arena *arena = context->arena;
    Str place = arena_printf(arena, "%p %u", (const void *)text.at, text.len);
    Str key = key_of(arena, STR("text"), place, options), why;
    uint32_t found = map_get(&context->texts, key);
    if (found != MAP_ABSENT)
        return context->tables.at[found];
    bool is_long = text.len > BEGINNING_MOST_BYTES || context->text_bytes > TEXTS_MOST_BYTES;
    Table *table = is_long ? NULL : ARENA_NEW(arena, Table);
    context->text_bytes += text.len;
    FileText whole = {.bytes = arena_copy(arena, text), .complete = true};
    if (table && csv_from_text(arena, whole, options, table, &why) != DATA_READ)
        table = NULL;
    map_put(arena, &context->texts, key, context->tables.count);
    LIST_ADD(arena, &context->tables, table);
    return table;
}

bool data_is_readable(Str kind)
{
    return str_in_words(kind, "csv fwf");
}

bool data_is_complaint(const DataSource *source)
{
    return source->path.len && source->status != DATA_READ && data_is_readable(source->kind);
}
