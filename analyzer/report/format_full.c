#include "report/format.h"
#include "report/snippet.h"
#include "report/summary.h"

static uint32_t last_row(const Excerpt *excerpt)
{
    return excerpt->count ? excerpt->lines[excerpt->count - 1].row : 0;
}

/* Row numbers of one result stand below each other. */
static uint32_t gutter_of(const Result *result)
{
    uint32_t most = last_row(&result->excerpt);
    for (uint32_t i = 0; i < result->note_count; i++)
        if (last_row(&result->notes[i].excerpt) > most)
            most = last_row(&result->notes[i].excerpt);
    return page_gutter(most);
}

static void title(const Page *page, Style style, const char *kind, const char *code, Str message)
{
    page_style(page, style);
    buffer_printf(page->out, code ? "%s[%s]" : "%s", kind, code);
    page_style(page, STYLE_PLAIN);
    page_style(page, STYLE_BOLD);
    buffer_add(page->out, STR(": "));
    page_add(page, STYLE_BOLD, message);
    buffer_add_char(page->out, '\n');
}

static void arrow(const Page *page, const char *sign, Str path)
{
    page_style(page, STYLE_GUTTER);
    buffer_printf(page->out, "%*s%s ", (int)page->gutter, "", sign);
    page_style(page, STYLE_PLAIN);
    page_add(page, STYLE_PLAIN, path);
}

static void place(const Page *page, const char *sign, Str path, const Extent *at)
{
    arrow(page, sign, path);
    if (at->cell)
        buffer_printf(page->out, ":cell %u", at->cell);
    buffer_printf(page->out, ":%u:%u\n", at->start.row, at->start.column);
}

static void write_note(const Page *page, const FileReport *file, const ResultNote *note)
{
    title(page, STYLE_NOTE, "note", NULL, note->message);
    if (!note->path.len) {
        place(page, ":::", file->path, &note->at);
        page_snippet(page, &note->excerpt, STYLE_GUTTER, '-');
        return;
    }
    arrow(page, ":::", note->path);
    buffer_printf(page->out, note->line ? ":%u\n" : "\n", note->line);
}

static void write_fix(const Page *page, const Reporter *reporter, const ResultFix *fix)
{
    title(page, STYLE_HELP, "help", NULL, fix->title);
    if (reporter->settings->show_fixes && fix->before.count)
        page_fix(page, fix);
}

static void write_result(const Reporter *reporter, Buffer *out, const FileReport *file,
                         const Result *result)
{
    Page page = {out, reporter->settings->color, gutter_of(result)};
    Style style = style_of_severity(result->severity);
    title(&page, style, severity_name(result->severity), result->rule->code, result->message);
    place(&page, "-->", file->path, &result->at);
    page_snippet(&page, &result->excerpt, style, '^');
    for (uint32_t i = 0; i < result->note_count; i++)
        write_note(&page, file, &result->notes[i]);
    if (result->fix.title.len)
        write_fix(&page, reporter, &result->fix);
    buffer_add_char(out, '\n');
}

static void file(Reporter *reporter, const FileReport *report)
{
    Buffer out = {0};
    for (uint32_t i = 0; i < report->count; i++)
        write_result(reporter, &out, report, &report->results[i]);
    if (out.len)
        fwrite(out.at, 1, out.len, reporter->out);
    buffer_free(&out);
}

const Format FORMAT_FULL = {
    .name = "full",
    .file = file,
    .end = summary_write,
};
