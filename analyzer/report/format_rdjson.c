/* Reviewdog's diagnostic format: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 * Columns are bytes of UTF-8, from 1; ends are exclusive. */
#include <stdlib.h>

#include "report/format.h"
#include "report/json.h"
#include "report/project.h"
#include "report/root.h"

static void add_position(cJSON *object, const char *key, const Position *position)
{
    cJSON *made = json_add_object(object, key);
    json_add_number(made, "line", position->row);
    json_add_number(made, "column", position->utf8);
}

static void add_range(cJSON *object, const Position *start, const Position *end)
{
    cJSON *range = json_add_object(object, "range");
    add_position(range, "start", start);
    add_position(range, "end", end);
}

static const char *severity_of(Severity severity)
{
    switch (severity) {
    case SEVERITY_NOTE:
        return "INFO";
    case SEVERITY_WARNING:
        return "WARNING";
    case SEVERITY_ERROR:
        return "ERROR";
    }
    return "";
}

/* Each suggestion is applied by itself, so a fix of several edits would fall apart; and a
 * notebook's text is not what stands in its file. */
static void add_suggestion(cJSON *object, const FileReport *file, const ResultFix *fix)
{
    if (fix->edit_count != 1 || file->is_notebook)
        return;
    cJSON *suggestion = json_append_object(json_add_array(object, "suggestions"));
    add_range(suggestion, &fix->edits[0].at.start, &fix->edits[0].at.end);
    json_add(suggestion, "text", fix->edits[0].content);
}

static void add_code(cJSON *object, const Rule *rule)
{
    Buffer url = {0};
    project_add_page_url(&url, rule);
    cJSON *code = json_add_object(object, "code");
    json_add_text(code, "value", rule->code);
    json_add(code, "url", buffer_str(&url));
    buffer_free(&url);
}

static void add_message(cJSON *object, const Result *result)
{
    Buffer text = {0};
    if (result->at.cell)
        buffer_printf(&text, "Cell %u, line %u: ", result->at.cell, result->at.start.row);
    buffer_add(&text, result->message);
    json_add(object, "message", buffer_str(&text));
    buffer_free(&text);
}

static cJSON *diagnostic(const FileReport *file, Str path, const Result *result)
{
    cJSON *object = cJSON_CreateObject();
    add_message(object, result);
    cJSON *location = json_add_object(object, "location");
    json_add(location, "path", path);
    add_range(location, &result->at.raw_start, &result->at.raw_end);
    json_add_text(object, "severity", severity_of(result->severity));
    add_code(object, result->rule);
    add_suggestion(object, file, &result->fix);
    return object;
}

static void begin(Reporter *reporter)
{
    fprintf(reporter->out, "{\"source\":{\"name\":\"%s\",\"url\":\"%s\"},\"diagnostics\":[",
            PROJECT_NAME, PROJECT_URL);
}

static void file(Reporter *reporter, const FileReport *report)
{
    if (!report->count)
        return;
    Arena *arena = arena_new();
    Str path = path_from_root(arena, str_of(reporter->settings->root), report->path);
    for (uint32_t i = 0; i < report->count; i++) {
        char *text = json_take_text(diagnostic(report, path, &report->results[i]));
        fprintf(reporter->out, "%s\n  %s", reporter->written++ ? "," : "", text);
        free(text);
    }
    arena_free(arena);
}

static void end(Reporter *reporter)
{
    fputs(reporter->written ? "\n]}\n" : "]}\n", reporter->out);
}

const Format FORMAT_RDJSON = {
    .name = "rdjson",
    .begin = begin,
    .file = file,
    .end = end,
};
