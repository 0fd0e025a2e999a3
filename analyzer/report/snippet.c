#include "report/snippet.h"

#include "report/display.h"

Style style_of_severity(Severity severity)
{
    switch (severity) {
    case SEVERITY_NOTE:
        return STYLE_NOTE;
    case SEVERITY_WARNING:
        return STYLE_WARNING;
    case SEVERITY_ERROR:
        return STYLE_ERROR;
    }
    return STYLE_PLAIN;
}

void page_style(const Page *page, Style style)
{
    static const char *const CODES[] = {
        [STYLE_PLAIN] = "0",   [STYLE_ERROR] = "1;31", [STYLE_WARNING] = "1;33",
        [STYLE_NOTE] = "1;36", [STYLE_HELP] = "1;32",  [STYLE_GUTTER] = "1;34",
        [STYLE_BOLD] = "1",    [STYLE_ADDED] = "32",   [STYLE_REMOVED] = "31",
    };
    if (page->color)
        buffer_printf(page->out, "\033[%sm", CODES[style]);
}

void page_add(const Page *page, Style style, Str text)
{
    page_style(page, style);
    display_add(page->out, text);
    page_style(page, STYLE_PLAIN);
}

uint32_t page_gutter(uint32_t row)
{
    uint32_t width = 1;
    while (row >= 10) {
        row /= 10;
        width++;
    }
    return width;
}

static void gutter(const Page *page, uint32_t row, const char *sign)
{
    page_style(page, STYLE_GUTTER);
    if (row)
        buffer_printf(page->out, "%*u %s", (int)page->gutter, row, sign);
    else
        buffer_printf(page->out, "%*s %s", (int)page->gutter, "", sign);
    page_style(page, STYLE_PLAIN);
}

void page_empty_line(const Page *page)
{
    gutter(page, 0, "|");
    buffer_add_char(page->out, '\n');
}

static Str part(Str text, Span span)
{
    return str_slice(text, span.start, span.end);
}

static void add_text(const Page *page, const ShownLine *line)
{
    buffer_add(page->out, line->cut_before ? STR("...") : STR(""));
    display_add(page->out, line->text);
    buffer_add(page->out, line->cut_after ? STR("...\n") : STR("\n"));
}

static void marked_line(const Page *page, const ShownLine *line, Style style, char mark)
{
    gutter(page, line->row, line->text.len ? "| " : "|");
    add_text(page, line);
    uint32_t indent = display_width(part(line->text, (Span){0, line->marked.start}));
    uint32_t width = display_width(part(line->text, line->marked));
    gutter(page, 0, "| ");
    buffer_printf(page->out, "%*s", (int)(indent + (line->cut_before ? 3 : 0)), "");
    page_style(page, style);
    do
        buffer_add_char(page->out, mark);
    while (width-- > 1);
    page_style(page, STYLE_PLAIN);
    buffer_add_char(page->out, '\n');
}

void page_snippet(const Page *page, const Excerpt *excerpt, Style style, char mark)
{
    page_empty_line(page);
    for (uint32_t i = 0; i < excerpt->count; i++) {
        bool leaves_out = i && excerpt->lines[i].row > excerpt->lines[i - 1].row + 1;
        if (leaves_out)
            buffer_add(page->out, STR("...\n"));
        marked_line(page, &excerpt->lines[i], style, mark);
    }
    page_empty_line(page);
}

static void changed_line(const Page *page, uint32_t row, char sign, Str text)
{
    page_style(page, STYLE_GUTTER);
    buffer_printf(page->out, "%*u ", (int)page->gutter, row);
    page_style(page, sign == '+' ? STYLE_ADDED : STYLE_REMOVED);
    buffer_add_char(page->out, sign);
    if (text.len)
        buffer_add_char(page->out, ' ');
    display_add(page->out, text);
    page_style(page, STYLE_PLAIN);
    buffer_add_char(page->out, '\n');
}

void page_fix(const Page *page, const ResultFix *fix)
{
    page_empty_line(page);
    for (uint32_t i = 0; i < fix->before.count; i++)
        changed_line(page, fix->before.lines[i].row, '-', fix->before.lines[i].text);
    uint32_t row = fix->before.lines[0].row;
    for (uint32_t from = 0; from <= fix->after.len; row++) {
        uint32_t end = str_find(fix->after, "\n", from);
        changed_line(page, row, '+', str_slice(fix->after, from, end));
        from = end + 1;
    }
    page_empty_line(page);
}
