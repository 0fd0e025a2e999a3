#include "report/snippet.h"

#include "report/display.h"

/* Longer lines (data written into code, minified text) are cut to a window around the place. */
#define WINDOW_BYTES 160u
#define WINDOW_BEFORE 60u

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

static uint32_t char_start(Str text, uint32_t at)
{
    while (at > 0 && at < text.len && ((unsigned char)text.at[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* The part of LINE that is shown. */
static Span window(Str line, uint32_t from)
{
    if (line.len <= WINDOW_BYTES + WINDOW_BEFORE)
        return (Span){0, line.len};
    uint32_t start = from > WINDOW_BEFORE ? char_start(line, from - WINDOW_BEFORE) : 0;
    uint32_t end = start + WINDOW_BYTES < line.len ? start + WINDOW_BYTES : line.len;
    return (Span){start, char_start(line, end)};
}

static Str part(Str text, Span span)
{
    return str_slice(text, span.start, span.end);
}

/* LINE, cut to its window; underlines MARKED. */
static void marked_line(const Page *page, const ShownLine *line, Span marked, Style style,
                        char mark)
{
    Span shown = window(line->text, marked.start);
    const char *cut = shown.start ? "..." : "";
    gutter(page, line->row, line->text.len ? "| " : "|");
    buffer_add(page->out, str_of(cut));
    display_add(page->out, part(line->text, shown));
    buffer_add(page->out, str_of(shown.end < line->text.len ? "...\n" : "\n"));
    if (marked.end > shown.end)
        marked.end = shown.end;
    uint32_t indent = display_width(part(line->text, (Span){shown.start, marked.start}));
    uint32_t width = display_width(part(line->text, marked));
    gutter(page, 0, "| ");
    buffer_printf(page->out, "%*s", (int)(indent + (shown.start ? 3 : 0)), "");
    page_style(page, style);
    do
        buffer_add_char(page->out, mark);
    while (width-- > 1);
    page_style(page, STYLE_PLAIN);
    buffer_add_char(page->out, '\n');
}

/* The part of a line that EXTENT covers: on the lines between its first and its last, all but the
 * indent. */
static Span covered(const ShownLine *line, const Extent *extent)
{
    Span span = {0, line->text.len};
    if (line->row == extent->start.row)
        span.start = extent->start.utf8 - 1;
    else
        while (span.start < line->text.len &&
               (line->text.at[span.start] == ' ' || line->text.at[span.start] == '\t'))
            span.start++;
    if (line->row == extent->end.row && extent->end.utf8 - 1 < span.end)
        span.end = extent->end.utf8 - 1;
    return span;
}

void page_snippet(const Page *page, const Excerpt *excerpt, const Extent *extent, Style style,
                  char mark)
{
    page_empty_line(page);
    for (uint32_t i = 0; i < excerpt->count; i++) {
        const ShownLine *line = &excerpt->lines[i];
        if (i && line->row > excerpt->lines[i - 1].row + 1)
            buffer_printf(page->out, "%s\n", "...");
        marked_line(page, line, covered(line, extent), style, mark);
    }
    page_empty_line(page);
}

static void changed_line(const Page *page, uint32_t row, char sign, Str text)
{
    Style style = sign == '+' ? STYLE_ADDED : STYLE_REMOVED;
    page_style(page, STYLE_GUTTER);
    buffer_printf(page->out, "%*u ", (int)page->gutter, row);
    page_style(page, style);
    buffer_add_char(page->out, sign);
    if (text.len)
        buffer_add_char(page->out, ' ');
    Span shown = window(text, 0);
    display_add(page->out, part(text, shown));
    buffer_add(page->out, str_of(shown.end < text.len ? "..." : ""));
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
