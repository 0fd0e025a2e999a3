/* Workflow commands that become annotations:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * A step shows ten of each kind, so they are written at the end, the first ten, and one plain line
 * for the rest. */
#include <stdlib.h>

#include "report/escape.h"
#include "report/format.h"
#include "report/root.h"

#define MOST_OF_A_KIND 10u
#define MOST_BYTES 4000u
#define KIND_COUNT 3u /* of severities */

typedef struct Commands {
    Arena *arena;
    Strs of[KIND_COUNT]; /* by severity; at most MOST_OF_A_KIND each */
    uint32_t left_out;
} Commands;

static const Escape in_data[] = {{'%', STR_INIT("%25")}, {0}};
static const Escape in_property[] = {
    {'%', STR_INIT("%25")}, {':', STR_INIT("%3A")}, {',', STR_INIT("%2C")}, {0}};

static const char *kind_of(Severity severity)
{
    switch (severity) {
    case SEVERITY_NOTE:
        return "notice";
    case SEVERITY_WARNING:
        return "warning";
    case SEVERITY_ERROR:
        return "error";
    }
    return "";
}

/* Columns are for one line only: with more, GitHub refuses them. */
static void add_place(Buffer *out, const Extent *at)
{
    buffer_printf(out, ",line=%u,endLine=%u", at->raw_start.row, at->raw_end.row);
    if (at->raw_start.row == at->raw_end.row)
        buffer_printf(out, ",col=%u,endColumn=%u", at->raw_start.column, at->raw_end.column);
}

static Str command(Arena *arena, Str path, const Result *result)
{
    Buffer out = {0};
    buffer_printf(&out, "::%s title=", kind_of(result->severity));
    escape_add(&out, arena_printf(arena, "wranglint %s %s", result->rule->code, result->rule->name),
               in_property);
    buffer_add(&out, STR(",file="));
    escape_add(&out, path, in_property);
    add_place(&out, &result->at);
    buffer_add(&out, STR("::"));
    if (result->at.cell)
        buffer_printf(&out, "Cell %u, line %u: ", result->at.cell, result->at.start.row);
    escape_add(&out, str_slice(result->message, 0, MOST_BYTES), in_data);
    if (result->fix.title.len) {
        buffer_add(&out, STR("%0A%0AHelp: "));
        escape_add(&out, str_slice(result->fix.title, 0, MOST_BYTES), in_data);
    }
    Str copy = arena_copy(arena, buffer_str(&out));
    buffer_free(&out);
    return copy;
}

static void begin(Reporter *reporter)
{
    Arena *arena = arena_new();
    Commands *commands = ARENA_NEW(arena, Commands);
    commands->arena = arena;
    reporter->state = commands;
}

static void file(Reporter *reporter, const FileReport *report)
{
    Commands *commands = reporter->state;
    for (uint32_t i = 0; i < report->count; i++) {
        const Result *result = &report->results[i];
        Strs *kind = &commands->of[result->severity];
        if (kind->count == MOST_OF_A_KIND) {
            commands->left_out++;
            continue;
        }
        Str path = path_absolute(commands->arena, report->path);
        LIST_ADD(commands->arena, kind, command(commands->arena, path, result));
    }
}

static void end(Reporter *reporter)
{
    Commands *commands = reporter->state;
    for (uint32_t kind = KIND_COUNT; kind-- > 0;)
        for (uint32_t i = 0; i < commands->of[kind].count; i++)
            fprintf(reporter->out, "%.*s\n", STR_ARG(commands->of[kind].at[i]));
    if (commands->left_out)
        fprintf(reporter->out,
                "wranglint found %u more: GitHub shows ten annotations of each kind. All of them "
                "are in "
                "the other formats.\n",
                commands->left_out);
    arena_free(commands->arena);
}

const Format FORMAT_GITHUB = {
    .name = "github",
    .begin = begin,
    .file = file,
    .end = end,
};
