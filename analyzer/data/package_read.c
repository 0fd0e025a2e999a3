#include "data/package.h"

#include "base/map.h"
#include "data/package_types.h"
#include "source/file.h"
#include "source/json.h"

static Str text_of(Arena *arena, const cJSON *value)
{
    const char *text = json_string(value);
    return text ? arena_copy(arena, str_of(text)) : STR("");
}

static uint32_t count_of(const cJSON *object, const char *name)
{
    const cJSON *value = json_member(object, name);
    bool is_count = cJSON_IsNumber(value) && value->valuedouble >= 0 && value->valuedouble <= 1e9;
    return is_count ? (uint32_t)value->valuedouble : 0;
}

/* {"value": count …} */
static Samples samples_of(Arena *arena, const cJSON *object)
{
    Samples samples = {0};
    const cJSON *item;
    if (!cJSON_IsObject(object))
        return samples;
    cJSON_ArrayForEach(item, object)
    {
        if (samples.count == TABLE_MOST_VALUES)
            break;
        double count = cJSON_IsNumber(item) ? item->valuedouble : 0;
        Sample sample = {.value = arena_copy(arena, str_of(item->string)),
                         .count = count >= 0 && count <= 1e9 ? (uint32_t)count : 0};
        LIST_ADD(arena, &samples, sample);
    }
    return samples;
}

static Sample trait_of(Arena *arena, const cJSON *notes, const char *name)
{
    Samples samples = samples_of(arena, json_member(notes, name));
    return samples.count ? samples.at[0] : (Sample){.count = 0};
}

static void add_enumeration(Arena *arena, const cJSON *enumeration, const Samples *counts,
                            Column *column)
{
    const cJSON *item;
    Map places = {0};
    for (uint32_t i = 0; i < counts->count; i++)
        map_put(arena, &places, counts->at[i].value, i);
    column->has_all_values = true;
    cJSON_ArrayForEach(item, enumeration)
    {
        if (!cJSON_IsString(item) || column->values.count == TABLE_MOST_VALUES) {
            column->has_all_values = false;
            continue;
        }
        Str value = text_of(arena, item);
        uint32_t place = map_get(&places, value);
        Sample sample = {.value = value,
                         .count = place == MAP_ABSENT ? 0 : counts->at[place].count};
        LIST_ADD(arena, &column->values, sample);
    }
}

/* Samples stand in the order in which they were first seen, as far as that is known. */
static void put_first(Samples *samples, Str first)
{
    for (uint32_t i = 0; i < samples->count; i++) {
        Sample moved = samples->at[i];
        if (!str_eq(moved.value, first))
            continue;
        samples->at[i] = samples->at[0];
        samples->at[0] = moved;
    }
}

static void add_shapes(Arena *arena, const cJSON *object, Samples *values)
{
    Samples shapes = samples_of(arena, object);
    for (uint32_t i = 0; i < shapes.count; i++) {
        shapes.at[i].is_shape = true;
        LIST_ADD(arena, values, shapes.at[i]);
    }
}

static void add_values(Arena *arena, const cJSON *field, const cJSON *notes, Column *column)
{
    const cJSON *enumeration = json_member(json_member(field, "constraints"), "enum");
    if (cJSON_IsArray(enumeration)) {
        Samples counts = samples_of(arena, json_member(notes, "counts"));
        add_enumeration(arena, enumeration, &counts, column);
        return;
    }
    if (cJSON_IsObject(json_member(notes, "counts"))) {
        column->values = samples_of(arena, json_member(notes, "counts"));
        column->has_all_values = true;
        return;
    }
    column->values = samples_of(arena, json_member(notes, "often"));
    add_shapes(arena, json_member(notes, "shapes"), &column->values);
    column->values_are_shapes = true;
    put_first(&column->values, text_of(arena, json_member(notes, "first")));
}

static void add_notes(Arena *arena, const cJSON *notes, Column *column)
{
    const cJSON *least = json_member(notes, "least"), *most = json_member(notes, "most");
    column->rows = count_of(notes, "rows");
    column->missing = count_of(notes, "missing");
    column->markers = samples_of(arena, json_member(notes, "markers"));
    column->zero_led = trait_of(arena, notes, "zeroLed");
    column->huge = trait_of(arena, notes, "huge");
    column->decimal = trait_of(arena, notes, "decimal");
    column->padded = trait_of(arena, notes, "padded");
    column->goes_on = cJSON_IsTrue(json_member(notes, "goesOn"));
    column->is_position = cJSON_IsTrue(json_member(notes, "position"));
    column->are_integers = cJSON_IsTrue(json_member(notes, "integers"));
    column->is_unsorted = cJSON_IsTrue(json_member(notes, "unsorted"));
    column->has_range = cJSON_IsNumber(least) && cJSON_IsNumber(most);
    if (column->has_range) {
        column->least = least->valuedouble;
        column->most = most->valuedouble;
    }
}

static bool read_field(Arena *arena, const cJSON *field, Column *column)
{
    const cJSON *notes = json_member(field, "wranglint");
    *column = (Column){.name = text_of(arena, json_member(field, "name"))};
    if (!json_string(json_member(field, "name")))
        return false;
    Str type = text_of(arena, json_member(field, "type"));
    Str dtype = text_of(arena, json_member(notes, "dtype"));
    column->dtype = dtype.len ? package_dtype(dtype) : package_type_dtype(type);
    add_notes(arena, notes, column);
    add_values(arena, field, notes, column);
    return true;
}

/* `path` is one file or several that make one table. */
static void read_paths(Arena *arena, const cJSON *path, PackageTable *table)
{
    const cJSON *item;
    Str *paths = ARENA_ARRAY(arena, Str, cJSON_GetArraySize(path) + 1);
    if (cJSON_IsString(path))
        paths[table->path_count++] = text_of(arena, path);
    if (cJSON_IsArray(path))
        cJSON_ArrayForEach(item, path)
        {
            paths[table->path_count++] = text_of(arena, item);
        }
    table->paths = paths;
}

static const cJSON *fields_of(const cJSON *resource)
{
    return json_member(json_member(resource, "schema"), "fields");
}

static uint32_t field_count(const cJSON *resource)
{
    return (uint32_t)cJSON_GetArraySize(fields_of(resource));
}

static bool read_resource(Arena *arena, const cJSON *resource, Str path, PackageTable *out)
{
    const cJSON *field, *fields = fields_of(resource);
    *out = (PackageTable){.name = text_of(arena, json_member(resource, "name"))};
    if (!cJSON_IsArray(fields) || !cJSON_GetArraySize(fields))
        return false;
    read_paths(arena, json_member(resource, "path"), out);
    Table *table = &out->table;
    *table = (Table){.origin = TABLE_FROM_PACKAGE, .path = path, .closed = true};
    table->columns = ARENA_ARRAY(arena, Column, cJSON_GetArraySize(fields));
    Str *types = ARENA_ARRAY(arena, Str, cJSON_GetArraySize(fields));
    cJSON_ArrayForEach(field, fields)
    {
        types[table->column_count] = text_of(arena, json_member(field, "type"));
        if (!read_field(arena, field, &table->columns[table->column_count++]))
            return false;
    }
    out->types = types;
    for (uint32_t i = 0; i < table->column_count; i++)
        if (table->columns[i].rows > table->rows)
            table->rows = table->columns[i].rows;
    return true;
}

static void read_resources(Arena *arena, const cJSON *resources, Package *package, Str *why)
{
    LIST(PackageTable) tables = {0};
    uint32_t fields = 0;
    const cJSON *resource;
    cJSON_ArrayForEach(resource, resources)
    {
        PackageTable table;
        fields += field_count(resource);
        if (fields > PACKAGE_MOST_FIELDS) {
            *why = arena_printf(arena, "has more than %u columns, and the rest is not read",
                                PACKAGE_MOST_FIELDS);
            break;
        }
        if (read_resource(arena, resource, package->path, &table))
            LIST_ADD(arena, &tables, table);
    }
    package->tables = tables.at;
    package->table_count = tables.count;
}

DataStatus package_from_text(Arena *arena, Str path, Str text, Package *package, Str *why)
{
    uint32_t wrong = 0;
    *package = (Package){.path = arena_copy(arena, path)};
    cJSON *json = json_parse(text, &wrong);
    const cJSON *resources = json_member(json, "resources");
    if (!cJSON_IsArray(resources)) {
        *why = json ? STR("is no data package: it has no `resources`")
                    : arena_printf(arena, "is no JSON (byte %u)", wrong);
        cJSON_Delete(json);
        return DATA_MALFORMED;
    }
    read_resources(arena, resources, package, why);
    cJSON_Delete(json);
    return DATA_READ;
}

static DataStatus status_of(FileStatus status)
{
    switch (status) {
    case FILE_READ:
        return DATA_READ;
    case FILE_UNREADABLE:
        return DATA_UNREADABLE;
    case FILE_TOO_LARGE:
        return DATA_REFUSED;
    }
    return DATA_UNREADABLE;
}

static DataStatus look(Arena *arena, const char *path, Str *text, Digest *seen, Str *why)
{
    FileStatus status = file_read(arena, path, PACKAGE_MOST_BYTES, text, why);
    *seen = digest_of(status == FILE_READ ? *text : *why, (uint32_t)status);
    return status_of(status);
}

DataStatus package_read(Arena *arena, const char *path, Package *package, Str *why)
{
    Str text;
    Digest seen;
    *package = (Package){.path = str_of(path)};
    DataStatus status = look(arena, path, &text, &seen, why);
    if (status == DATA_READ)
        status = package_from_text(arena, str_of(path), text, package, why);
    package->seen = seen;
    return status;
}

Digest package_seen(Arena *arena, const char *path)
{
    Str text, why;
    Digest seen;
    look(arena, path, &text, &seen, &why);
    return seen;
}

static Str plain_path(Str path)
{
    while (str_starts(path, "./"))
        path = str_slice(path, 2, path.len);
    return path;
}

/* data/train.csv.gz → train */
static Str stem_of(Str path)
{
    uint32_t start = path.len;
    while (start && path.at[start - 1] != '/')
        start--;
    Str name = str_slice(path, start, path.len);
    return str_slice(name, 0, str_find(name, ".", 1));
}

static bool has_path(const PackageTable *table, Str path)
{
    for (uint32_t i = 0; i < table->path_count; i++)
        if (str_eq(plain_path(table->paths[i]), plain_path(path)))
            return true;
    return false;
}

const PackageTable *package_find(const Package *package, Str path)
{
    for (uint32_t i = 0; i < package->table_count; i++)
        if (has_path(&package->tables[i], path))
            return &package->tables[i];
    return NULL;
}

/* data/raw/train.csv → data/raw; "" at the top. */
static Str folder_of(Str path)
{
    uint32_t end = path.len;
    while (end && path.at[end - 1] != '/')
        end--;
    return str_slice(path, 0, end ? end - 1 : 0);
}

static bool is_in(Str folder, Str above)
{
    bool starts = folder.len >= above.len && str_eq(str_slice(folder, 0, above.len), above);
    return !above.len || (starts && (folder.len == above.len || folder.at[above.len] == '/'));
}

static bool is_near(const PackageTable *table, Str folder)
{
    return !table->path_count || is_in(folder, folder_of(folder_of(plain_path(table->paths[0]))));
}

const PackageTable *package_find_named(const Package *package, Str path, Str folder)
{
    const PackageTable *named = NULL;
    uint32_t found = 0;
    for (uint32_t i = 0; i < package->table_count; i++)
        if (package->tables[i].name.len && str_eq_folded(package->tables[i].name, stem_of(path))) {
            named = &package->tables[i];
            found++;
        }
    return found == 1 && is_near(named, folder) ? named : NULL;
}
