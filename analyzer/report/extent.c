#include "report/extent.h"

#include "source/notebook_offsets.h"

/* Longer lines are cut to a window of WINDOW bytes that begins BEFORE bytes in front of the place.
 */
#define LONG_LINE 220u
#define WINDOW 160u
#define BEFORE 60u

Locator locator_new(Arena *arena, const Source *source)
{
    Lines text = {source->written, source->lines, source->line_count, source->blocks};
    Locator locator = {.source = source, .text = text};
    if (source->kind == SOURCE_NOTEBOOK)
        locator.raw = lines_index(arena, source->raw);
    return locator;
}

/* The row in front of which rows count from 1: that of the cell in notebooks. */
static uint32_t rows_before(const Source *source, uint32_t offset)
{
    if (source->kind != SOURCE_NOTEBOOK)
        return 0;
    return source_line_at(source, source_cell_at(source, offset)->start);
}

/* The position of OFFSET, rows counted from 1 behind BEFORE lines. */
static Position position_in(const Lines *lines, uint32_t before, uint32_t offset)
{
    uint32_t line = lines_at(lines, offset);
    return (Position){line - before + 1, lines_column(lines, offset),
                      lines_utf16_column(lines, offset), offset - lines->starts[line] + 1};
}

static Span cut_at_cell(const Source *source, Span span)
{
    const Cell *cell = source_cell_at(source, span.start);
    if (source->kind == SOURCE_NOTEBOOK && span.end > cell->end)
        span.end = cell->end > span.start ? cell->end : span.start;
    return span;
}

Span locator_visible(const Locator *locator, Span span)
{
    Str text = locator->source->text;
    while (span.end > span.start &&
           (text.at[span.end - 1] == '\n' || text.at[span.end - 1] == '\r'))
        span.end--;
    return span;
}

Extent locator_extent(const Locator *locator, Span span)
{
    const Source *source = locator->source;
    span = cut_at_cell(source, span);
    uint32_t before = rows_before(source, span.start);
    bool is_notebook = source->kind == SOURCE_NOTEBOOK;
    Extent extent = {.cell = is_notebook ? source_cell_at(source, span.start)->number : 0,
                     .start = position_in(&locator->text, before, span.start),
                     .end = position_in(&locator->text, before, span.end)};
    extent.raw_start = extent.start;
    extent.raw_end = extent.end;
    uint32_t from = is_notebook ? notebook_raw_offset(source, span.start) : UINT32_MAX;
    if (from == UINT32_MAX)
        return extent;
    uint32_t to = span.end > span.start ? notebook_raw_end(source, span.end) : from;
    extent.raw_start = position_in(&locator->raw, 0, from);
    extent.raw_end = position_in(&locator->raw, 0, to > from ? to : from);
    return extent;
}

static uint32_t character_start(Str text, uint32_t at)
{
    while (at > 0 && at < text.len && ((unsigned char)text.at[at] & 0xC0) == 0x80)
        at--;
    return at;
}

static uint32_t indent_of(Str text)
{
    uint32_t at = 0;
    while (at < text.len && (text.at[at] == ' ' || text.at[at] == '\t'))
        at++;
    return at;
}

/* The part of LINE that is shown when its bytes MARKED are what matters. */
static ShownLine shown_line(Arena *arena, uint32_t row, Str line, Span marked)
{
    uint32_t from = 0, to = line.len;
    if (line.len > LONG_LINE) {
        from = marked.start > BEFORE ? character_start(line, marked.start - BEFORE) : 0;
        to = character_start(line, from + WINDOW < line.len ? from + WINDOW : line.len);
    }
    marked.start = marked.start < to ? marked.start : to;
    marked.end = marked.end < to ? marked.end : to;
    return (ShownLine){.row = row,
                       .text = arena_copy(arena, str_slice(line, from, to)),
                       .cut_before = from > 0,
                       .cut_after = to < line.len,
                       .marked = {marked.start - from, marked.end - from}};
}

/* What SPAN covers of the line that starts at START: behind its first line all but the indent. */
static Span marked_in(Span span, uint32_t start, Str line)
{
    uint32_t from = span.start > start ? span.start - start : indent_of(line);
    uint32_t to = span.end < start + line.len ? span.end - start : line.len;
    return (Span){from, to > from ? to : from};
}

Excerpt locator_excerpt(const Locator *locator, Arena *arena, Span span)
{
    const Source *source = locator->source;
    span = cut_at_cell(source, span);
    uint32_t first = source_line_at(source, span.start);
    uint32_t last = source_line_at(source, span.end > span.start ? span.end - 1 : span.start);
    uint32_t before = rows_before(source, span.start);
    Excerpt excerpt = {0};
    for (uint32_t line = first; line <= last; line++) {
        bool is_room_for_last_only = excerpt.count == SHOWN_LINES - 1;
        if (is_room_for_last_only)
            line = last;
        Str text = source_line(source, line);
        Span marked = marked_in(span, source->lines[line], text);
        excerpt.lines[excerpt.count++] = shown_line(arena, line - before + 1, text, marked);
    }
    return excerpt;
}
