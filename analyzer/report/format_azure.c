/* Logging commands of Azure Pipelines:
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands */
#include "report/display.h"
#include "report/format.h"
#include "report/root.h"

/* A part of TEXT without line ends, harmless, as command data; properties have more characters that
 * would end them. */
static void add_part(Buffer *out, Str text, bool is_property)
{
    Buffer shown = {0};
    display_add(&shown, text);
    for (size_t i = 0; i < shown.len; i++) {
        char c = shown.at[i];
        if (c == '%')
            buffer_add(out, STR("%AZP25"));
        else if (is_property && c == ']')
            buffer_add(out, STR("%5D"));
        else if (is_property && c == ';')
            buffer_add(out, STR("%3B"));
        else
            buffer_add_char(out, c);
    }
    buffer_free(&shown);
}

static void add_escaped(Buffer *out, Str text, bool is_property)
{
    uint32_t from = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.at[i] != '\r' && text.at[i] != '\n')
            continue;
        add_part(out, str_slice(text, from, i), is_property);
        buffer_add(out, text.at[i] == '\r' ? STR("%0D") : STR("%0A"));
        from = i + 1;
    }
    add_part(out, str_slice(text, from, text.len), is_property);
}

/* There is no kind below a warning. */
static void write_result(Buffer *out, Str path, const Result *result)
{
    const Position *start = &result->at.raw_start;
    const char *type = result->severity == SEVERITY_ERROR ? "error" : "warning";
    buffer_printf(out, "##vso[task.logissue type=%s;sourcepath=", type);
    add_escaped(out, path, true);
    buffer_printf(out, ";linenumber=%u;columnnumber=%u;code=%s;]", start->row, start->column,
                  result->rule->code);
    if (result->at.cell)
        buffer_printf(out, "Cell %u, line %u: ", result->at.cell, result->at.start.row);
    add_escaped(out, result->message, false);
    buffer_add_char(out, '\n');
}

static void file(Reporter *reporter, const FileReport *report)
{
    if (!report->count)
        return;
    Arena *arena = arena_new();
    Buffer out = {0};
    Str path = path_from_root(arena, str_of(reporter->settings->root), report->path);
    for (uint32_t i = 0; i < report->count; i++)
        write_result(&out, path, &report->results[i]);
    fwrite(out.at, 1, out.len, reporter->out);
    buffer_free(&out);
    arena_free(arena);
}

const Format FORMAT_AZURE = {
    .name = "azure",
    .file = file,
};
