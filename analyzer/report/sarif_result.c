#include "report/root.h"
#include "report/sarif.h"

SarifFile sarif_file(Arena *arena, const ReportSettings *settings, const FileReport *file)
{
    Str root = str_of(settings->root);
    return (SarifFile){file, root, arena, path_from_root(arena, root, file->path)};
}

void sarif_add_artifact(cJSON *object, Str path_from_root)
{
    Buffer uri = {0};
    uri_add(&uri, path_from_root);
    cJSON *artifact = json_add_object(object, "artifactLocation");
    json_add(artifact, "uri", buffer_str(&uri));
    if (path_from_root.at[0] != '/')
        json_add_text(artifact, "uriBaseId", "%SRCROOT%");
    buffer_free(&uri);
}

/* Regions are places in the saved file, in notebooks too: that is what code scanning shows. */
static void add_region(cJSON *object, const char *key, const Extent *at)
{
    cJSON *region = json_add_object(object, key);
    json_add_number(region, "startLine", at->raw_start.row);
    json_add_number(region, "startColumn", at->raw_start.utf16);
    json_add_number(region, "endLine", at->raw_end.row);
    json_add_number(region, "endColumn", at->raw_end.utf16);
}

/* A location of FILE, whose notebook cell is named. */
static void fill_location(cJSON *location, const SarifFile *file, const Extent *at)
{
    cJSON *physical = json_add_object(location, "physicalLocation");
    sarif_add_artifact(physical, file->path);
    add_region(physical, "region", at);
    if (!at->cell)
        return;
    cJSON *logical = json_append_object(json_add_array(location, "logicalLocations"));
    json_add(logical, "name", arena_printf(file->arena, "cell %u", at->cell));
}

static void fill_note_location(cJSON *location, const SarifFile *file, const ResultNote *note)
{
    if (!note->path.len) {
        fill_location(location, file, &note->at);
    } else {
        cJSON *physical = json_add_object(location, "physicalLocation");
        sarif_add_artifact(physical, path_from_root(file->arena, file->root, note->path));
        if (note->line)
            json_add_number(json_add_object(physical, "region"), "startLine", note->line);
    }
    json_add(json_add_object(location, "message"), "text", note->message);
}

/* Brackets would end the text of a link; a backslash keeps them, and itself. */
static void add_link_text(Buffer *out, Str text)
{
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.at[i] == '[' || text.at[i] == ']' || text.at[i] == '\\')
            buffer_add_char(out, '\\');
        buffer_add_char(out, text.at[i]);
    }
}

/* `df[i](0)` in a message must not become a link. */
static void add_without_links(Buffer *out, Str text)
{
    for (uint32_t i = 0; i < text.len; i++) {
        bool would_link = text.at[i] == ']' && i + 1 < text.len && text.at[i + 1] == '(';
        if (would_link)
            buffer_add_char(out, '\\');
        buffer_add_char(out, text.at[i]);
    }
}

static void add_message(cJSON *object, const Result *result)
{
    Buffer text = {0};
    if (result->at.cell)
        buffer_printf(&text, "Cell %u, line %u: ", result->at.cell, result->at.start.row);
    add_without_links(&text, result->message);
    for (uint32_t i = 0; i < result->note_count; i++) {
        buffer_add(&text, i ? STR(", [") : STR(". See ["));
        add_link_text(&text, result->notes[i].message);
        buffer_printf(&text, "](%u)", i + 1);
    }
    buffer_add(&text, result->note_count ? STR(".") : STR(""));
    json_add(json_add_object(object, "message"), "text", buffer_str(&text));
    buffer_free(&text);
}

static void add_related(cJSON *object, const SarifFile *file, const Result *result)
{
    if (!result->note_count)
        return;
    cJSON *related = json_add_array(object, "relatedLocations");
    for (uint32_t i = 0; i < result->note_count; i++) {
        cJSON *location = json_append_object(related);
        json_add_number(location, "id", i + 1);
        fill_note_location(location, file, &result->notes[i]);
    }
}

/* Where the value came from, step by step, and the finding as the last step. */
static void add_flow(cJSON *object, const SarifFile *file, const Result *result)
{
    if (!result->note_count)
        return;
    cJSON *flow = json_append_object(json_add_array(object, "codeFlows"));
    cJSON *thread = json_append_object(json_add_array(flow, "threadFlows"));
    cJSON *steps = json_add_array(thread, "locations");
    for (uint32_t i = 0; i < result->note_count; i++)
        fill_note_location(json_add_object(json_append_object(steps), "location"), file,
                           &result->notes[i]);
    cJSON *last = json_add_object(json_append_object(steps), "location");
    fill_location(last, file, &result->at);
    json_add(json_add_object(last, "message"), "text", result->message);
}

/* CONTENT as it stands between the quotes of a JSON string, for an edit of the saved notebook. */
static void add_inserted(cJSON *replacement, bool is_notebook, Str content)
{
    cJSON *inserted = json_add_object(replacement, "insertedContent");
    if (!is_notebook) {
        json_add(inserted, "text", content);
        return;
    }
    char *quoted = json_take_text(json_new_string(content));
    Str whole = str_of(quoted);
    json_add(inserted, "text", str_slice(whole, 1, whole.len - 1));
    cJSON_free(quoted);
}

static void add_fixes(cJSON *object, const SarifFile *file, const Result *result)
{
    const ResultFix *fix = &result->fix;
    if (!fix->edit_count)
        return;
    cJSON *made = json_append_object(json_add_array(object, "fixes"));
    json_add(json_add_object(made, "description"), "text", fix->title);
    cJSON *change = json_append_object(json_add_array(made, "artifactChanges"));
    sarif_add_artifact(change, file->path);
    cJSON *replacements = json_add_array(change, "replacements");
    for (uint32_t i = 0; i < fix->edit_count; i++) {
        cJSON *replacement = json_append_object(replacements);
        add_region(replacement, "deletedRegion", &fix->edits[i].at);
        add_inserted(replacement, file->file->is_notebook, fix->edits[i].content);
    }
}

static void add_novelty(cJSON *object, Novelty novelty)
{
    switch (novelty) {
    case NOVELTY_UNKNOWN:
        break;
    case NOVELTY_NEW:
        json_add_text(object, "baselineState", "new");
        break;
    case NOVELTY_UNCHANGED:
        json_add_text(object, "baselineState", "unchanged");
        break;
    }
}

cJSON *sarif_result(const SarifFile *file, const Result *result)
{
    cJSON *object = cJSON_CreateObject();
    json_add_text(object, "ruleId", result->rule->code);
    json_add_number(object, "ruleIndex", result->rule_index);
    json_add_text(object, "level", sarif_level(result->severity));
    add_message(object, result);
    fill_location(json_append_object(json_add_array(object, "locations")), file, &result->at);
    add_related(object, file, result);
    add_flow(object, file, result);
    add_fixes(object, file, result);
    json_add(json_add_object(object, "partialFingerprints"), "primaryLocationLineHash",
             result->line_hash);
    add_novelty(object, result->novelty);
    return object;
}

static cJSON *notification(const char *level, Str text)
{
    cJSON *object = cJSON_CreateObject();
    json_add_text(object, "level", level);
    json_add(json_add_object(object, "message"), "text", text);
    return object;
}

cJSON *sarif_parse_notification(const SarifFile *file, const Result *result)
{
    cJSON *object = notification("warning", result->message);
    fill_location(json_append_object(json_add_array(object, "locations")), file, &result->at);
    return object;
}

cJSON *sarif_trouble_notification(const ReportSettings *settings, const Trouble *trouble)
{
    Arena *arena = arena_new();
    cJSON *object = notification("warning", trouble->sentence);
    cJSON *location = json_append_object(json_add_array(object, "locations"));
    sarif_add_artifact(json_add_object(location, "physicalLocation"),
                       path_from_root(arena, str_of(settings->root), trouble->path));
    arena_free(arena);
    return object;
}
