#include "notebook_text.h"

#include "base/utf8.h"

enum { AS_LINES = 1, ESCAPED = 2, OLD = 4, PRINTED = 8, HTML = 16, SLASHES = 32 };

static void add_unit(Buffer *out, uint32_t unit)
{
    buffer_printf(out, "\\u%04X", unit);
}

static void add_escape(Buffer *out, uint32_t c)
{
    if (c <= 0xFFFF) {
        add_unit(out, c);
        return;
    }
    add_unit(out, 0xD800 + ((c - 0x10000) >> 10));
    add_unit(out, 0xDC00 + ((c - 0x10000) & 0x3FF));
}

static void add_string(Buffer *out, Str text, uint32_t how)
{
    buffer_add_char(out, '"');
    for (uint32_t i = 0; i < text.len;) {
        uint32_t c = utf8_next(text, &i);
        if (c == '"' || c == '\\')
            buffer_printf(out, "\\%c", (char)c);
        else if (c == '\n')
            buffer_add(out, STR("\\n"));
        else if (c == '/' && (how & SLASHES))
            buffer_add(out, STR("\\/"));
        else if (c < 0x20 || (c >= 0x7F && (how & ESCAPED)))
            add_escape(out, c);
        else
            utf8_add(out, c);
    }
    buffer_add_char(out, '"');
}

static void add_lines(Buffer *out, Str text, uint32_t how)
{
    buffer_add_char(out, '[');
    for (uint32_t at = 0; at < text.len;) {
        uint32_t end = str_find(text, "\n", at);
        end += end < text.len;
        buffer_add(out, at ? STR(",\n    ") : STR("\n    "));
        add_string(out, str_slice(text, at, end), how);
        at = end;
    }
    buffer_add_char(out, ']');
}

static void add_text(Buffer *out, Str text, uint32_t how)
{
    if (how & AS_LINES)
        add_lines(out, text, how);
    else
        add_string(out, text, how);
}

static void add_outputs(Buffer *out, Str text, uint32_t how)
{
    buffer_add(out, STR("[{\"output_type\": "));
    if (how & PRINTED)
        buffer_add(out, STR("\"stream\", \"name\": \"stdout\", \"text\": "));
    else
        buffer_printf(
            out, "\"execute_result\", \"data\": {\"text/%s\": ", how & HTML ? "html" : "plain");
    add_text(out, text, how);
    buffer_add(out, how & PRINTED ? STR("}]") : STR("}}]"));
}

static void add_cell(Buffer *out, Str cell, uint32_t how)
{
    uint32_t end = str_find(cell, "\v", 0);
    buffer_printf(out, "\n  {\"cell_type\": \"code\", \"%s\": ", how & OLD ? "input" : "source");
    add_text(out, str_slice(cell, 0, end), how);
    buffer_add(out, STR(", \"metadata\": {}, \"outputs\": "));
    if (end < cell.len)
        add_outputs(out, str_slice(cell, end + 1, cell.len), how);
    else
        buffer_add(out, STR("[]"));
    buffer_add_char(out, '}');
}

Str notebook_text(Arena *arena, Str text, uint32_t how)
{
    Buffer out = {0};
    buffer_add(&out, how & OLD ? STR("{\"worksheets\": [{\"cells\": [") : STR("{\"cells\": ["));
    for (uint32_t at = 0; at <= text.len;) {
        uint32_t end = str_find(text, "\f", at);
        if (at)
            buffer_add_char(&out, ',');
        add_cell(&out, str_slice(text, at, end), how);
        at = end + 1;
    }
    buffer_add(&out, how & OLD ? STR("]}], \"metadata\": {}, \"nbformat\": 3}\n")
                               : STR("], \"metadata\": {}, \"nbformat\": 4}\n"));
    Str copy = arena_copy(arena, buffer_str(&out));
    buffer_free(&out);
    return copy;
}
