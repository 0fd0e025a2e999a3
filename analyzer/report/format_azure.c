/* Logging commands of Azure Pipelines:
 * https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands */
#include "report/escape.h"
#include "report/format.h"
#include "report/root.h"

static const Escape in_data[] = {{'%', STR_INIT("%AZP25")}, {0}};
static const Escape in_property[] = {
    {'%', STR_INIT("%AZP25")}, {']', STR_INIT("%5D")}, {';', STR_INIT("%3B")}, {0}};

/* There is no kind below a warning. */
static void write_result(Buffer *out, Str path, const Result *result)
{
    const Position *start = &result->at.raw_start;
    const char *type = result->severity == SEVERITY_ERROR ? "error" : "warning";
    buffer_printf(out, "##vso[task.logissue type=%s;sourcepath=", type);
    escape_add(out, path, in_property);
    buffer_printf(out, ";linenumber=%u;columnnumber=%u;code=%s;]", start->row, start->column,
                  result->rule->code);
    if (result->at.cell)
        buffer_printf(out, "Cell %u, line %u: ", result->at.cell, result->at.start.row);
    escape_add(out, result->message, in_data);
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
