#include "source/notebook.h"

#include <string.h>

#include "base/buffer.h"
#include "source/decode.h"
#include "source/json.h"
#include "source/language.h"
#include "source/magics.h"
#include "source/notebook_offsets.h"

/* The cells that are kept, and their text, while they are gathered. */
typedef struct Gathering {
    Arena *arena;
    Buffer text;
    LIST(Cell) cells;
    bool databricks;
    bool too_large;
} Gathering;

static void add_string(Gathering *gathering, const cJSON *value)
{
    const char *string = json_string(value);
    if (string)
        buffer_add(&gathering->text, str_of(string));
}

/* A source is one string, or a list of them to be joined. */
static void add_source(Gathering *gathering, const cJSON *source)
{
    add_string(gathering, source);
    if (!cJSON_IsArray(source))
        return;
    for (const cJSON *item = source->child; item; item = item->next)
        add_string(gathering, item);
}

/* `prompt_number` before nbformat 4. */
static uint32_t run_number(const cJSON *cell)
{
    const cJSON *count = json_member(cell, "execution_count");
    if (!count)
        count = json_member(cell, "prompt_number");
    bool is_count = cJSON_IsNumber(count) && count->valuedouble > 0 && count->valuedouble < 1e9;
    return is_count ? (uint32_t)count->valuedouble : 0;
}

static void gather_cell(Gathering *gathering, const cJSON *cell, uint32_t index)
{
    if (!language_is_code(cell))
        return;
    Buffer *text = &gathering->text;
    uint32_t start = (uint32_t)text->len;
    const cJSON *source = json_member(cell, "source");
    add_source(gathering, source ? source : json_member(cell, "input"));
    gathering->too_large = gathering->too_large || text->len >= UINT32_MAX - 1;
    if (gathering->too_large)
        return;
    if (text->len == start || text->at[text->len - 1] != '\n')
        buffer_add_char(text, '\n');
    Str code = str_slice(buffer_str(text), start, (uint32_t)text->len);
    if (magics_are_foreign(code, gathering->databricks)) {
        text->len = start;
        return;
    }
    Cell kept = {.start = start, .end = (uint32_t)text->len, .number = index + 1, .saved = index};
    kept.ran = run_number(cell);
    kept.is_unrun = cJSON_IsNull(json_member(cell, "execution_count"));
    LIST_ADD(gathering->arena, &gathering->cells, kept);
}

static uint32_t gather_cells(Gathering *gathering, const cJSON *cells, uint32_t index)
{
    for (const cJSON *cell = cells ? cells->child : NULL; cell; cell = cell->next)
        gather_cell(gathering, cell, index++);
    return index;
}

/* Since nbformat 4 the cells stand in the notebook, before in its worksheets. Returns whether there
 * is a list of either. */
static bool gather(Gathering *gathering, const cJSON *notebook)
{
    const cJSON *cells = json_member(notebook, "cells");
    const cJSON *sheets = json_member(notebook, "worksheets");
    uint32_t index = 0;
    if (cJSON_IsArray(cells)) {
        gather_cells(gathering, cells, index);
        return true;
    }
    for (const cJSON *sheet = sheets ? sheets->child : NULL; sheet; sheet = sheet->next)
        index = gather_cells(gathering, json_member(sheet, "cells"), index);
    return cJSON_IsArray(sheets);
}

/* tree-sitter takes a lone CR for a blank. */
static void end_lines_by_lf(char *text, uint32_t len)
{
    for (char *at = text; (at = memchr(at, '\r', (size_t)(text + len - at))) != NULL; at++)
        if (at[1] != '\n')
            *at = '\n';
}

static void mask_cells(Gathering *gathering, Source *source)
{
    source->text = arena_copy(gathering->arena, source->written);
    char *text = (char *)(uintptr_t)source->text.at;
    end_lines_by_lf(text, source->text.len);
    MagicLines lines = {0};
    for (uint32_t i = 0; i < source->cell_count; i++)
        magics_mask(gathering->arena, text, (Span){source->cells[i].start, source->cells[i].end},
                    &lines);
    source->magics = lines.at;
    source->magic_count = lines.count;
    source->masked = lines.count > 0;
}

static void fill(Gathering *gathering, Source *source)
{
    if (!gathering->cells.count)
        LIST_ADD(gathering->arena, &gathering->cells, ((Cell){.number = 1, .saved = UINT32_MAX}));
    source->written = arena_copy(gathering->arena, buffer_str(&gathering->text));
    source->cells = gathering->cells.at;
    source->cell_count = gathering->cells.count;
    mask_cells(gathering, source);
    notebook_map(gathering->arena, source);
}

static SourceStatus read_notebook(Gathering *gathering, const cJSON *notebook, Source *source,
                                  Str *why)
{
    if (!language_is_python(notebook))
        return SOURCE_NOT_PYTHON;
    gathering->databricks = language_is_databricks(notebook);
    if (!gather(gathering, notebook)) {
        *why = STR("is no notebook: it has no list of cells");
        return SOURCE_IS_NOT_JSON;
    }
    if (gathering->too_large) {
        *why = STR("has too much code");
        return SOURCE_TOO_LARGE;
    }
    fill(gathering, source);
    return SOURCE_READ;
}

static SourceStatus not_json(Arena *arena, Str raw, uint32_t wrong, Str *why)
{
    uint32_t line = 1;
    for (uint32_t i = 0; i < wrong; i++)
        line += raw.at[i] == '\n';
    *why = arena_printf(arena, "is not JSON (wrong in line %u)", line);
    return SOURCE_IS_NOT_JSON;
}

SourceStatus notebook_read(Arena *arena, Source *source, Str *why)
{
    Gathering gathering = {.arena = arena};
    source->encoding = STR("UTF-8");
    if (!decode_is_utf8(arena, source->raw, why))
        return SOURCE_UNREADABLE;
    /* What Jupyter makes of an empty file is a new notebook. */
    if (!str_trim(source->raw).len) {
        fill(&gathering, source);
        return SOURCE_READ;
    }
    uint32_t wrong;
    cJSON *notebook = json_parse(source->raw, &wrong);
    if (!notebook)
        return not_json(arena, source->raw, wrong, why);
    SourceStatus status = read_notebook(&gathering, notebook, source, why);
    cJSON_Delete(notebook);
    buffer_free(&gathering.text);
    return status;
}
