/* Reads a JSON list of {"path", "options"} from standard input and prints, for each, what
 * the data stage makes of the file: one line of JSON. Options have the names and values of
 * pandas' read_csv. */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "data/csv.h"

static const char *const DTYPES[] = {
    [DTYPE_UNKNOWN] = "unknown",   [DTYPE_SAME] = "same",         [DTYPE_INTEGER] = "integer",
    [DTYPE_FLOAT] = "float",       [DTYPE_NUMBER] = "number",     [DTYPE_TEXT] = "text",
    [DTYPE_BOOL] = "bool",         [DTYPE_DATETIME] = "datetime", [DTYPE_TIMEDELTA] = "timedelta",
    [DTYPE_CATEGORY] = "category", [DTYPE_MIXED] = "mixed",
};

static Str text_of(const cJSON *item)
{
    return cJSON_IsString(item) ? str_of(item->valuestring) : (Str){NULL, 0};
}

static char char_of(const cJSON *item)
{
    return cJSON_IsString(item) ? item->valuestring[0] : '\0';
}

static CsvTexts texts_of(Arena *arena, const cJSON *list)
{
    CsvTexts texts = {0};
    Str *at = ARENA_ARRAY(arena, Str, cJSON_GetArraySize(list));
    const cJSON *item;
    cJSON_ArrayForEach(item, list) at[texts.count++] = text_of(item);
    texts.at = at;
    return texts;
}

static CsvLabel label_of(const cJSON *item)
{
    return cJSON_IsNumber(item) ? (CsvLabel){.position = item->valueint}
                                : (CsvLabel){.name = text_of(item), .position = -1};
}

static CsvLabels labels_of(Arena *arena, const cJSON *list)
{
    CsvLabels labels = {0};
    CsvLabel *at = ARENA_ARRAY(arena, CsvLabel, cJSON_GetArraySize(list) + 1);
    const cJSON *item;
    if (cJSON_IsArray(list))
        cJSON_ArrayForEach(item, list) at[labels.count++] = label_of(item);
    else
        at[labels.count++] = label_of(list);
    labels.at = at;
    return labels;
}

static void add_missing(Arena *arena, CsvOptions *options, const cJSON *list, CsvLabel column)
{
    CsvMissing *all = ARENA_ARRAY(arena, CsvMissing, options->missing_count + 100);
    memcpy(all, options->missing ? options->missing : all, sizeof *all * options->missing_count);
    const cJSON *item;
    cJSON_ArrayForEach(item, list)
    {
        Str text = text_of(item);
        if (cJSON_IsNumber(item))
            text = arena_printf(arena, "%g", item->valuedouble);
        all[options->missing_count++] = (CsvMissing){column, text};
    }
    options->missing = all;
}

static void take_missing(Arena *arena, CsvOptions *options, const cJSON *value)
{
    const cJSON *item;
    if (!cJSON_IsObject(value)) {
        add_missing(arena, options, value, CSV_EVERY_COLUMN);
        return;
    }
    cJSON_ArrayForEach(item, value)
        add_missing(arena, options, item, (CsvLabel){str_of(item->string), -1});
}

static Dtype dtype_called(const char *name)
{
    if (strcmp(name, "str") == 0)
        return DTYPE_TEXT;
    return strcmp(name, "float") == 0 ? DTYPE_FLOAT : DTYPE_CATEGORY;
}

static void take_dtypes(Arena *arena, CsvOptions *options, const cJSON *value)
{
    CsvDtype *dtypes = ARENA_ARRAY(arena, CsvDtype, cJSON_GetArraySize(value) + 1);
    const cJSON *item;
    if (cJSON_IsString(value))
        dtypes[options->dtype_count++] =
            (CsvDtype){CSV_EVERY_COLUMN, dtype_called(value->valuestring)};
    else
        cJSON_ArrayForEach(item, value) dtypes[options->dtype_count++] =
            (CsvDtype){{str_of(item->string), -1}, dtype_called(item->valuestring)};
    options->dtypes = dtypes;
}

static void take_skiprows(Arena *arena, CsvOptions *options, const cJSON *value)
{
    if (cJSON_IsNumber(value)) {
        options->skip_first = (uint32_t)value->valueint;
        return;
    }
    uint32_t *lines = ARENA_ARRAY(arena, uint32_t, cJSON_GetArraySize(value));
    const cJSON *item;
    cJSON_ArrayForEach(item, value) lines[options->skip_line_count++] = (uint32_t)item->valueint;
    options->skip_lines = lines;
}

/* True, when NAME is one of the options whose value is one character or one text. */
static bool take_simple(CsvOptions *options, const char *name, const cJSON *value)
{
    if (strcmp(name, "sep") == 0)
        options->sep = text_of(value);
    else if (strcmp(name, "comment") == 0)
        options->comment = char_of(value);
    else if (strcmp(name, "quotechar") == 0)
        options->quote = char_of(value);
    else if (strcmp(name, "quoting") == 0)
        options->quote = value->valueint == 3 ? '\0' : options->quote;
    else if (strcmp(name, "decimal") == 0)
        options->decimal = char_of(value);
    else if (strcmp(name, "thousands") == 0)
        options->thousands = char_of(value);
    else if (strcmp(name, "encoding") == 0)
        options->encoding = text_of(value);
    else if (strcmp(name, "encoding_errors") == 0)
        options->bad_bytes = text_of(value).at[0] == 'i' ? BAD_BYTES_IGNORE : BAD_BYTES_REPLACE;
    else if (strcmp(name, "compression") == 0)
        options->compression = text_of(value);
    else if (strcmp(name, "header") == 0)
        options->header = cJSON_IsNumber(value) ? value->valueint : CSV_HEADER_NONE;
    else if (strcmp(name, "nrows") == 0)
        options->most_rows = (uint32_t)value->valueint;
    else if (strcmp(name, "skipfooter") == 0)
        options->skip_last = (uint32_t)value->valueint;
    else
        return false;
    return true;
}

static bool take_switch(CsvOptions *options, const char *name, const cJSON *value)
{
    bool is_true = cJSON_IsTrue(value);
    if (strcmp(name, "skip_blank_lines") == 0)
        options->keep_blank_lines = !is_true;
    else if (strcmp(name, "skipinitialspace") == 0)
        options->skip_initial_space = is_true;
    else if (strcmp(name, "keep_default_na") == 0)
        options->only_given_missing = !is_true;
    else if (strcmp(name, "na_filter") == 0)
        options->nothing_missing = !is_true;
    else if (strcmp(name, "on_bad_lines") == 0)
        options->skip_bad_lines = true;
    else
        return false;
    return true;
}

static void take(Arena *arena, CsvOptions *options, const char *name, const cJSON *value)
{
    if (take_simple(options, name, value) || take_switch(options, name, value))
        return;
    if (strcmp(name, "names") == 0)
        options->names = texts_of(arena, value);
    else if (strcmp(name, "true_values") == 0)
        options->true_values = texts_of(arena, value);
    else if (strcmp(name, "false_values") == 0)
        options->false_values = texts_of(arena, value);
    else if (strcmp(name, "na_values") == 0)
        take_missing(arena, options, value);
    else if (strcmp(name, "dtype") == 0)
        take_dtypes(arena, options, value);
    else if (strcmp(name, "skiprows") == 0)
        take_skiprows(arena, options, value);
    else if (strcmp(name, "parse_dates") == 0)
        options->dates = labels_of(arena, value);
    else if (strcmp(name, "index_col") == 0 && cJSON_IsFalse(value))
        options->no_index = true;
    else if (strcmp(name, "index_col") == 0)
        options->index_col = labels_of(arena, value);
    else if (strcmp(name, "usecols") == 0) {
        options->has_usecols = true;
        options->usecols = labels_of(arena, value);
    }
}

static void add_columns(cJSON *list, const Column *columns, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        cJSON *column = cJSON_CreateObject();
        cJSON_AddStringToObject(column, "name", columns[i].name.len ? columns[i].name.at : "");
        cJSON_AddBoolToObject(column, "is_position", columns[i].is_position);
        cJSON_AddStringToObject(column, "dtype", DTYPES[columns[i].dtype]);
        cJSON_AddNumberToObject(column, "missing", columns[i].missing);
        cJSON_AddNumberToObject(column, "distinct", columns[i].values.count);
        cJSON_AddBoolToObject(column, "all", columns[i].has_all_values);
        cJSON_AddItemToArray(list, column);
    }
}

static void describe(const cJSON *item, Target target)
{
    Arena *arena = arena_new();
    CsvOptions options = csv_defaults();
    options.target = target;
    const cJSON *option;
    cJSON_ArrayForEach(option, cJSON_GetObjectItem(item, "options"))
        take(arena, &options, option->string, option);
    Table table;
    Str why = {NULL, 0};
    const char *path = cJSON_GetObjectItem(item, "path")->valuestring;
    DataStatus status = data_read_csv(arena, path, NULL, &options, &table, &why);
    cJSON *result = cJSON_CreateObject();
    cJSON_AddNumberToObject(result, "status", status);
    cJSON_AddStringToObject(result, "why", why.len ? why.at : "");
    cJSON_AddNumberToObject(result, "rows", table.rows);
    cJSON_AddBoolToObject(result, "complete", table.complete);
    add_columns(cJSON_AddArrayToObject(result, "columns"), table.columns, table.column_count);
    add_columns(cJSON_AddArrayToObject(result, "index"), table.index, table.index_count);
    char *line = cJSON_PrintUnformatted(result);
    puts(line);
    cJSON_free(line);
    cJSON_Delete(result);
    arena_free(arena);
}

/* The version of pandas to read like is the one argument. */
int main(int count, char **words)
{
    Target target = count > 1 ? target_parse(str_of(words[1])) : TARGET_UNKNOWN;
    Buffer input = {0};
    char bytes[65536];
    size_t got;
    while ((got = fread(bytes, 1, sizeof bytes, stdin)) > 0)
        buffer_add(&input, (Str){bytes, (uint32_t)got});
    cJSON *list = cJSON_Parse(input.at ? input.at : "");
    const cJSON *item;
    cJSON_ArrayForEach(item, list) describe(item, target);
    bool is_list = cJSON_IsArray(list);
    cJSON_Delete(list);
    buffer_free(&input);
    return is_list ? 0 : 2;
}
