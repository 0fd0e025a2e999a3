#include "report/display.h"
#include "report/format.h"
#include "report/snippet.h"
#include "report/summary.h"

/* path:row:col: error[WL101] message */
static void write_result(const Reporter *reporter, Buffer *out, Str path, const Result *result)
{
    Page page = {.out = out, .color = reporter->settings->color};
    page_add(&page, STYLE_BOLD, path);
    if (result->at.cell)
        buffer_printf(out, ":cell %u", result->at.cell);
    buffer_printf(out, ":%u:%u: ", result->at.start.row, result->at.start.column);
    page_style(&page, style_of_severity(result->severity));
    buffer_printf(out, "%s[%s]", severity_name(result->severity), result->rule->code);
    page_style(&page, STYLE_PLAIN);
    buffer_add_char(out, ' ');
    display_add(out, result->message);
    buffer_add_char(out, '\n');
}

static void file(Reporter *reporter, const FileReport *report)
{
    Buffer out = {0};
    for (uint32_t i = 0; i < report->count; i++)
        write_result(reporter, &out, report->path, &report->results[i]);
    if (out.len)
        fwrite(out.at, 1, out.len, reporter->out);
    buffer_free(&out);
}

const Format FORMAT_CONCISE = {
    .name = "concise",
    .file = file,
    .end = summary_write,
};
