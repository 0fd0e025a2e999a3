/* The keys are ruff's, so that what reads ruff's output reads ours; name, severity, confidence and
 * related are more. */
#include <stdlib.h>

#include "report/format.h"
#include "report/json.h"
#include "report/project.h"

static const char *confidence_name(Confidence confidence)
{
    switch (confidence) {
    case CONFIDENCE_MEDIUM:
        return "medium";
    case CONFIDENCE_HIGH:
        return "high";
    case CONFIDENCE_VERY_HIGH:
        return "very-high";
    }
    return "";
}

static void add_location(cJSON *object, const char *key, const Position *position)
{
    cJSON *location = json_add_object(object, key);
    json_add_number(location, "row", position->row);
    json_add_number(location, "column", position->column);
}

static void add_place(cJSON *object, const Extent *at)
{
    json_add_item(object, "cell", at->cell ? cJSON_CreateNumber(at->cell) : cJSON_CreateNull());
    add_location(object, "location", &at->start);
    add_location(object, "end_location", &at->end);
}

static void add_fix(cJSON *object, const ResultFix *fix)
{
    if (!fix->edit_count) {
        json_add_item(object, "fix", cJSON_CreateNull());
        return;
    }
    cJSON *made = json_add_object(object, "fix");
    json_add_text(made, "applicability", fix->applicability == FIX_SAFE ? "safe" : "unsafe");
    json_add(made, "message", fix->title);
    cJSON *edits = json_add_array(made, "edits");
    for (uint32_t i = 0; i < fix->edit_count; i++) {
        cJSON *edit = json_append_object(edits);
        json_add(edit, "content", fix->edits[i].content);
        add_location(edit, "location", &fix->edits[i].at.start);
        add_location(edit, "end_location", &fix->edits[i].at.end);
    }
}

static void add_related(cJSON *array, Str path, const ResultNote *note)
{
    cJSON *related = json_append_object(array);
    Position line = {.row = note->line ? note->line : 1, .column = 1};
    Extent elsewhere = {.start = line, .end = line};
    json_add(related, "message", note->message);
    json_add(related, "filename", note->path.len ? note->path : path);
    add_place(related, note->path.len ? &elsewhere : &note->at);
}

static void add_url(cJSON *object, const Rule *rule)
{
    Buffer url = {0};
    project_add_page_url(&url, rule);
    json_add(object, "url", buffer_str(&url));
    buffer_free(&url);
}

static cJSON *result_object(const FileReport *file, const Result *result)
{
    cJSON *object = cJSON_CreateObject();
    json_add_text(object, "code", result->rule->code);
    json_add_text(object, "name", result->rule->name);
    json_add_text(object, "severity", severity_name(result->severity));
    json_add_text(object, "confidence", confidence_name(result->rule->confidence));
    json_add(object, "message", result->message);
    json_add(object, "filename", file->path);
    add_place(object, &result->at);
    add_fix(object, &result->fix);
    cJSON *related = json_add_array(object, "related");
    for (uint32_t i = 0; i < result->note_count; i++)
        add_related(related, file->path, &result->notes[i]);
    add_url(object, result->rule);
    json_add_number(object, "noqa_row", result->noqa_row);
    return object;
}

static void write_all(Reporter *reporter, const FileReport *file, const char *first,
                      const char *between, const char *last)
{
    for (uint32_t i = 0; i < file->count; i++) {
        char *text = json_take_text(result_object(file, &file->results[i]));
        fprintf(reporter->out, "%s%s%s", reporter->written++ ? between : first, text, last);
        free(text);
    }
}

static void json_file(Reporter *reporter, const FileReport *file)
{
    write_all(reporter, file, "[\n  ", ",\n  ", "");
}

static void json_end(Reporter *reporter)
{
    fputs(reporter->written ? "\n]\n" : "[]\n", reporter->out);
}

static void json_lines_file(Reporter *reporter, const FileReport *file)
{
    write_all(reporter, file, "", "", "\n");
}

const Format FORMAT_JSON = {
    .name = "json",
    .file = json_file,
    .end = json_end,
};

const Format FORMAT_JSON_LINES = {
    .name = "json-lines",
    .file = json_lines_file,
};
