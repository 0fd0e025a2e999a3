#include <stdlib.h>
#include <string.h>

#include "data/package.h"
#include "data/package_json.h"
#include "data/package_notes.h"
#include "data/package_types.h"
#include "source/json.h"

#define MOST_LISTED 256u /* values of an enumeration: what has more is none */

static bool has_text(const cJSON *array, Str text)
{
    const cJSON *item;
    cJSON_ArrayForEach(item, array)
    {
        const char *found = json_string(item);
        if (found && str_is(text, found))
            return true;
    }
    return false;
}

static void append_new(Arena *arena, cJSON *array, const Samples *samples)
{
    Samples sorted = package_sorted(arena, samples);
    for (uint32_t i = 0; i < sorted.count; i++)
        if (!has_text(array, sorted.at[i].value))
            cJSON_AddItemToArray(array, package_json_string(arena, sorted.at[i].value));
}

static bool allows_all(const cJSON *enumeration, const Column *column)
{
    for (uint32_t i = 0; i < column->values.count; i++)
        if (!has_text(enumeration, column->values.at[i].value))
            return false;
    return true;
}

/* An enumeration that stands there grows with the data; one that the data has outgrown goes. Of
 * what is not text nothing is enumerated, and what people enumerated is theirs. Is there one in the
 * end? */
static bool update_enumeration(Arena *arena, cJSON *field, const Table *table, const Column *column)
{
    cJSON *constraints = cJSON_GetObjectItemCaseSensitive(field, "constraints");
    cJSON *enumeration = cJSON_GetObjectItemCaseSensitive(constraints, "enum");
    bool is_text = column->dtype == DTYPE_TEXT || column->dtype == DTYPE_CATEGORY;
    if (!is_text || (!enumeration && !package_is_enumeration(table, column)))
        return false;
    if (!enumeration)
        enumeration = package_json_open(package_json_open(field, "constraints", cJSON_Object),
                                        "enum", cJSON_Array);
    if (column->has_all_values && table->complete && column->values.count <= MOST_LISTED)
        append_new(arena, enumeration, &column->values);
    if (allows_all(enumeration, column))
        return true;
    cJSON_DeleteItemFromObjectCaseSensitive(constraints, "enum");
    if (!constraints->child)
        cJSON_DeleteItemFromObjectCaseSensitive(field, "constraints");
    return false;
}

static void update_field(Arena *arena, cJSON *field, const Table *table, const Column *column)
{
    const char *type = json_string(json_member(field, "type"));
    if (!type || !package_type_fits(str_of(type), column))
        package_json_set(field, "type", cJSON_CreateString(package_type(column)));
    bool is_enumerated = update_enumeration(arena, field, table, column);
    bool has_counts = is_enumerated || package_is_counted(table, column);
    package_json_set(field, "wranglint", package_notes(arena, table, column, has_counts));
}

static cJSON *detach_field(cJSON *fields, Str name)
{
    cJSON *field;
    cJSON_ArrayForEach(field, fields)
    {
        const char *found = json_string(json_member(field, "name"));
        if (found && str_is(name, found))
            return cJSON_DetachItemViaPointer(fields, field);
    }
    return NULL;
}

/* Fields stand in the order of the data's columns, as Table Schema wants it. */
static void update_fields(Arena *arena, cJSON *schema, const Table *table)
{
    cJSON *old = package_json_open(schema, "fields", cJSON_Array), *fields = cJSON_CreateArray();
    for (uint32_t i = 0; i < table->column_count; i++) {
        const Column *column = &table->columns[i];
        cJSON *field = detach_field(old, column->name);
        if (!field) {
            field = cJSON_CreateObject();
            cJSON_AddItemToObject(field, "name", package_json_string(arena, column->name));
        }
        update_field(arena, field, table, column);
        cJSON_AddItemToArray(fields, field);
    }
    package_json_set(schema, "fields", fields);
}

/* An empty field is missing for pandas, and so are the markers that were seen. */
static void update_missing(Arena *arena, cJSON *schema, const Table *table)
{
    cJSON *missing = cJSON_GetObjectItemCaseSensitive(schema, "missingValues");
    for (uint32_t i = 0; i < table->column_count; i++) {
        const Column *column = &table->columns[i];
        if (!column->missing || !column->markers.count)
            continue;
        if (!missing) {
            missing = package_json_open(schema, "missingValues", cJSON_Array);
            cJSON_AddItemToArray(missing, cJSON_CreateString(""));
        }
        append_new(arena, missing, &column->markers);
    }
}

static void update_dialect(Arena *arena, cJSON *resource, const CsvOptions *options)
{
    bool is_plain = options->sep.len != 1 || options->sep.at[0] == ',';
    if (!is_plain)
        package_json_set(package_json_open(resource, "dialect", cJSON_Object), "delimiter",
                         package_json_string(arena, options->sep));
    if (options->header == CSV_HEADER_NONE)
        package_json_set(package_json_open(resource, "dialect", cJSON_Object), "header",
                         cJSON_CreateFalse());
    if (options->encoding.len && !json_member(resource, "encoding"))
        package_json_set(resource, "encoding", package_json_string(arena, options->encoding));
}

/* The file's name in the small alphabet that the standard has for names of resources. */
static Str slug_of(Arena *arena, Str path)
{
    uint32_t start = path.len;
    while (start && path.at[start - 1] != '/')
        start--;
    Str name = str_slice(path, start, path.len);
    name = str_slice(name, 0, str_find(name, ".", 1));
    char *slug = arena_alloc(arena, (size_t)name.len + 1);
    for (uint32_t i = 0; i < name.len; i++) {
        char c = name.at[i] >= 'A' && name.at[i] <= 'Z' ? (char)(name.at[i] + 32) : name.at[i];
        bool is_kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '.';
        slug[i] = is_kept ? c : '-';
    }
    return (Str){slug, name.len};
}

static bool is_taken(const cJSON *resources, Str name)
{
    const cJSON *resource;
    cJSON_ArrayForEach(resource, resources)
    {
        const char *found = json_string(json_member(resource, "name"));
        if (found && str_is(name, found))
            return true;
    }
    return false;
}

static Str free_name(Arena *arena, const cJSON *resources, Str path)
{
    Str slug = slug_of(arena, path), name = slug;
    for (uint32_t i = 2; is_taken(resources, name); i++)
        name = arena_printf(arena, "%.*s-%u", STR_ARG(slug), i);
    return name;
}

static bool is_path(const cJSON *path, Str wanted)
{
    const char *text = json_string(path);
    return text && str_is(wanted, strncmp(text, "./", 2) == 0 ? text + 2 : text);
}

static cJSON *find_resource(cJSON *resources, Str path)
{
    cJSON *resource;
    const cJSON *part;
    cJSON_ArrayForEach(resource, resources)
    {
        const cJSON *found = json_member(resource, "path");
        if (is_path(found, path))
            return resource;
        if (!cJSON_IsArray(found))
            continue;
        cJSON_ArrayForEach(part, found)
        {
            if (is_path(part, path))
                return resource;
        }
    }
    return NULL;
}

static void update_resource(Arena *arena, cJSON *resources, const PackageSource *source)
{
    cJSON *resource = find_resource(resources, source->path);
    if (!resource) {
        resource = cJSON_CreateObject();
        Str name = free_name(arena, resources, source->path);
        cJSON_AddItemToObject(resource, "name", package_json_string(arena, name));
        cJSON_AddItemToObject(resource, "path", package_json_string(arena, source->path));
        cJSON_AddItemToArray(resources, resource);
    }
    update_dialect(arena, resource, source->options);
    cJSON *schema = package_json_open(resource, "schema", cJSON_Object);
    update_fields(arena, schema, source->table);
    update_missing(arena, schema, source->table);
}

static int order_by_path(const void *a, const void *b)
{
    return str_order(((const PackageSource *)a)->path, ((const PackageSource *)b)->path);
}

static void update_all(Arena *arena, cJSON *package, const PackageSource *sources, uint32_t count)
{
    cJSON *resources = package_json_open(package, "resources", cJSON_Array);
    PackageSource *sorted = ARENA_ARRAY(arena, PackageSource, count);
    for (uint32_t i = 0; i < count; i++)
        sorted[i] = sources[i];
    qsort(sorted, count, sizeof *sorted, order_by_path);
    for (uint32_t i = 0; i < count; i++)
        update_resource(arena, resources, &sorted[i]);
}

DataStatus package_text(Arena *arena, Str existing, const PackageSource *sources, uint32_t count,
                        Str *text, Str *why)
{
    uint32_t wrong = 0;
    cJSON *package = existing.len ? json_parse(existing, &wrong) : cJSON_CreateObject();
    if (!cJSON_IsObject(package)) {
        *why = package ? STR("is no data package")
                       : arena_printf(arena, "is no JSON (byte %u)", wrong);
        cJSON_Delete(package);
        return DATA_MALFORMED;
    }
    update_all(arena, package, sources, count);
    Buffer out = {0};
    package_json_print(&out, package);
    buffer_add_char(&out, '\n');
    *text = arena_copy(arena, buffer_str(&out));
    buffer_free(&out);
    cJSON_Delete(package);
    return DATA_READ;
}
