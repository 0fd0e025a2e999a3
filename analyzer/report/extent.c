#include "report/extent.h"

#include "base/utf8.h"

static void find_raw_lines(Arena *arena, Locator *locator)
{
    Str raw = locator->source->raw;
    LIST_ADD(arena, &locator->raw_lines, 0);
    for (uint32_t i = 0; i < raw.len; i++) {
        bool second = raw.at[i] == '\r' && i + 1 < raw.len && raw.at[i + 1] == '\n';
        if (raw.at[i] == '\n' || (raw.at[i] == '\r' && !second))
            LIST_ADD(arena, &locator->raw_lines, i + 1);
    }
}

Locator locator_new(Arena *arena, const Source *source)
{
    Locator locator = {.source = source};
    if (source->kind == SOURCE_NOTEBOOK)
        find_raw_lines(arena, &locator);
    return locator;
}

/* Columns of the end of BEFORE, the part of a line in front of a position. */
static Position position_behind(Str before, uint32_t row)
{
    Position position = {row, 1, 1, before.len + 1};
    for (uint32_t i = 0; i < before.len; position.column++)
        position.utf16 += utf8_utf16_units(utf8_next(before, &i));
    return position;
}

static Position text_position(const Source *source, uint32_t offset)
{
    Place place = source_place(source, offset);
    uint32_t start = source->lines[source_line_at(source, offset)];
    return position_behind(str_slice(source->text, start, offset), place.row);
}

static Position raw_position(const Locator *locator, uint32_t raw)
{
    uint32_t low = 0, high = locator->raw_lines.count - 1;
    while (low < high) {
        uint32_t middle = high - (high - low) / 2;
        if (locator->raw_lines.at[middle] <= raw)
            low = middle;
        else
            high = middle - 1;
    }
    uint32_t start = locator->raw_lines.at[low];
    return position_behind(str_slice(locator->source->raw, start, raw), low + 1);
}

static Span cut_at_cell(const Source *source, Span span)
{
    const Cell *cell = source_cell_at(source, span.start);
    if (source->kind == SOURCE_NOTEBOOK && span.end > cell->end)
        span.end = cell->end > span.start ? cell->end : span.start;
    return span;
}

Extent locator_extent(const Locator *locator, Span span)
{
    const Source *source = locator->source;
    span = cut_at_cell(source, span);
    Extent extent = {.cell = source_place(source, span.start).cell,
                     .start = text_position(source, span.start),
                     .end = text_position(source, span.end),
                     .line = source_line_at(source, span.start) + 1};
    extent.raw_start = extent.start;
    extent.raw_end = extent.end;
    uint32_t from = source_raw_offset(source, span.start);
    uint32_t to = source_raw_offset(source, span.end);
    if (source->kind == SOURCE_NOTEBOOK && from != UINT32_MAX) {
        extent.raw_start = raw_position(locator, from);
        extent.raw_end = raw_position(locator, to != UINT32_MAX && to > from ? to : from);
    }
    return extent;
}

Excerpt locator_excerpt(const Locator *locator, Arena *arena, Span span)
{
    const Source *source = locator->source;
    span = cut_at_cell(source, span);
    uint32_t first = source_line_at(source, span.start);
    uint32_t last = source_line_at(source, span.end > span.start ? span.end - 1 : span.start);
    uint32_t row = source_place(source, span.start).row;
    Excerpt excerpt = {0};
    for (uint32_t line = first; line <= last; line++) {
        bool is_room_for_last_only = excerpt.count == SHOWN_LINES - 1;
        if (is_room_for_last_only)
            line = last;
        excerpt.lines[excerpt.count++] =
            (ShownLine){row + (line - first), arena_copy(arena, source_line(source, line))};
    }
    return excerpt;
}
