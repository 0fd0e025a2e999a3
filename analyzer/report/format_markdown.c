/* A table for the summary of a job or the comment of a bot. */
#include "report/display.h"
#include "report/format.h"
#include "report/project.h"
#include "report/summary.h"

/* A summary may have a megabyte. */
#define MOST_ROWS 500u

/* TEXT, harmless. Code between backticks stays code; outside of it, what would become markup is
 * escaped. A bar would end the cell. */
static void add_cell(Buffer *out, Str given)
{
    Buffer shown = {0};
    display_add(&shown, given);
    Str text = buffer_str(&shown);
    uint32_t ticks = 0;
    for (uint32_t i = 0; i < text.len; i++)
        ticks += text.at[i] == '`';
    bool has_code = ticks % 2 == 0, in_code = false;
    for (uint32_t i = 0; i < text.len; i++) {
        char c = text.at[i];
        in_code = in_code != (c == '`' && has_code);
        if (c == '|')
            buffer_add(out, STR("\\|"));
        else if (!in_code && (c == '<' || c == '&'))
            buffer_add(out, c == '<' ? STR("&lt;") : STR("&amp;"));
        else if (!in_code &&
                 (c == '*' || c == '_' || c == '[' || c == '\\' || (c == '`' && !has_code)))
            buffer_printf(out, "\\%c", c);
        else
            buffer_add_char(out, c);
    }
    buffer_free(&shown);
}

static void add_row(Buffer *out, Str path, const Result *result)
{
    buffer_printf(out, "| %s | [%s](", severity_name(result->severity), result->rule->code);
    project_add_page_url(out, result->rule);
    buffer_add(out, STR(") | "));
    add_cell(out, path);
    if (result->at.cell)
        buffer_printf(out, ", cell %u, line %u | ", result->at.cell, result->at.start.row);
    else
        buffer_printf(out, ":%u | ", result->at.start.row);
    add_cell(out, result->message);
    buffer_add(out, STR(" |\n"));
}

static void begin(Reporter *reporter)
{
    fputs("## wranglint\n\n", reporter->out);
}

static void file(Reporter *reporter, const FileReport *report)
{
    Buffer out = {0};
    for (uint32_t i = 0; i < report->count; i++) {
        if (!reporter->written)
            buffer_add(&out, STR("| | Rule | Where | What |\n|---|---|---|---|\n"));
        if (reporter->written++ < MOST_ROWS)
            add_row(&out, report->path, &report->results[i]);
    }
    fwrite(out.at ? out.at : "", 1, out.len, reporter->out);
    buffer_free(&out);
}

static void end(Reporter *reporter)
{
    if (reporter->written)
        fputc('\n', reporter->out);
    if (reporter->written > MOST_ROWS)
        fprintf(reporter->out, "The first %u are shown. ", MOST_ROWS);
    summary_write(reporter);
}

const Format FORMAT_MARKDOWN = {
    .name = "markdown",
    .begin = begin,
    .file = file,
    .end = end,
};
