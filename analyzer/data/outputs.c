#include "data/outputs.h"

#include <string.h>

#include "base/buffer.h"
#include "data/outputs_forms.h"
#include "source/json.h"

#define MOST_JSON_BYTES ((uint32_t)16 << 20) /* of the output of one cell */
#define MOST_LINES 4096u

TextLines outputs_lines(Arena *arena, Str text)
{
    LIST(Str) lines = {0};
    for (uint32_t at = 0; at < text.len && lines.count < MOST_LINES;) {
        uint32_t end = str_find(text, "\n", at);
        LIST_ADD(arena, &lines, str_slice(text, at, end));
        at = end + 1;
    }
    return (TextLines){lines.at, lines.count};
}

/* Text in a notebook is a string or a list of strings. */
static Str text_of(Arena *arena, const cJSON *value)
{
    Buffer text = {0};
    const cJSON *item;
    if (json_string(value))
        buffer_add(&text, str_of(json_string(value)));
    else if (cJSON_IsArray(value))
        cJSON_ArrayForEach(item, value)
        {
            if (json_string(item) && text.len < OUTPUTS_MOST_BYTES)
                buffer_add(&text, str_of(json_string(item)));
        }
    Str all = arena_copy(arena, str_slice(buffer_str(&text), 0, OUTPUTS_MOST_BYTES));
    buffer_free(&text);
    return all;
}

typedef struct Gathering {
    Arena *arena;
    Str path;
    SavedPlace place;
    SavedOutputs outputs;
} Gathering;

static void add(Gathering *gathering, SavedOutput output)
{
    output.place = gathering->place;
    output.table.path = gathering->path;
    LIST_ADD(gathering->arena, &gathering->outputs, output);
}

/* What may stand among other text: summaries and dtypes. */
static void take_parts(Gathering *gathering, Str text)
{
    Arena *arena = gathering->arena;
    TextLines lines = outputs_lines(arena, text);
    SavedOutput output;
    for (uint32_t at = 0; at < lines.count;) {
        if (outputs_info(arena, &lines, &at, &output)) {
            add(gathering, output);
            continue;
        }
        if (outputs_dtypes(arena, &lines, at, &output))
            add(gathering, output);
        at++;
    }
}

static void take_text(Gathering *gathering, Str text)
{
    Arena *arena = gathering->arena;
    SavedOutput output;
    uint32_t before = gathering->outputs.count;
    take_parts(gathering, text);
    if (gathering->outputs.count > before)
        return;
    if (outputs_series(arena, text, &output)) {
        /* What is printed in front of a Series may be anything. */
        if (gathering->place == SAVED_PRINTED && !str_is(output.name, "count"))
            output.index_name = STR("");
        add(gathering, output);
    } else if (outputs_list(arena, text, &output) || outputs_text_frame(arena, text, &output)) {
        add(gathering, output);
    }
}

/* Since nbformat 4 the forms of a value are in `data` under their media types, before beside it. */
static void take_value(Gathering *gathering, const cJSON *item)
{
    const cJSON *data = json_member(item, "data");
    Str html = text_of(gathering->arena,
                       data ? json_member(data, "text/html") : json_member(item, "html"));
    SavedOutput output;
    if (html.len && outputs_html_frame(gathering->arena, html, &output))
        add(gathering, output);
    else if (!html.len)
        take_text(gathering, text_of(gathering->arena, data ? json_member(data, "text/plain")
                                                            : json_member(item, "text")));
}

static bool is(const cJSON *item, const char *name, const char *text)
{
    const char *found = json_string(json_member(item, name));
    return found && strcmp(found, text) == 0;
}

static void take_output(Gathering *gathering, const cJSON *item)
{
    if (is(item, "output_type", "stream")) {
        gathering->place = SAVED_PRINTED;
        if (is(item, "name", "stdout") || is(item, "stream", "stdout"))
            take_text(gathering, text_of(gathering->arena, json_member(item, "text")));
    } else if (is(item, "output_type", "execute_result") || is(item, "output_type", "pyout")) {
        gathering->place = SAVED_RESULT;
        take_value(gathering, item);
    } else if (is(item, "output_type", "display_data")) {
        gathering->place = SAVED_DISPLAYED;
        take_value(gathering, item);
    }
}

SavedOutputs outputs_from_json(Arena *arena, Str json, Str path)
{
    Gathering gathering = {.arena = arena, .path = path};
    uint32_t wrong;
    if (!json.len || json.len > MOST_JSON_BYTES)
        return gathering.outputs;
    cJSON *list = json_parse(json, &wrong);
    const cJSON *item;
    cJSON_ArrayForEach(item, list)
    {
        take_output(&gathering, item);
    }
    cJSON_Delete(list);
    return gathering.outputs;
}

SavedOutputs outputs_of_cell(Arena *arena, const Source *source, const Cell *cell)
{
    return outputs_from_json(arena, source_saved_outputs(source, cell), source->path);
}
