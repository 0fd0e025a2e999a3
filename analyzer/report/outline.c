#include "report/outline.h"

/* How many statements start before OFFSET. */
static uint32_t count_before(const Outline *outline, uint32_t offset)
{
    uint32_t low = 0, high = outline->statement_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (outline->statements[middle].span.start < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const Statement *outline_statement_at(const Outline *outline, const Source *source, uint32_t offset)
{
    uint32_t before = count_before(outline, offset + 1);
    if (!before)
        return NULL;
    const Statement *statement = &outline->statements[before - 1];
    if (offset < statement->span.end)
        return statement;
    bool same_line = source_line_at(source, offset) == source_line_at(source, statement->span.end);
    return same_line ? statement : NULL;
}

const Statement *outline_statement_from(const Outline *outline, const Source *source,
                                        uint32_t offset)
{
    uint32_t before = count_before(outline, offset);
    if (before == outline->statement_count)
        return NULL;
    const Statement *next = &outline->statements[before];
    bool same_cell = source_cell_at(source, offset) == source_cell_at(source, next->span.start);
    return same_cell ? next : NULL;
}

static Rows rows_of(const Source *source, Span span)
{
    uint32_t last = span.end > span.start ? span.end - 1 : span.end;
    return (Rows){source_line_at(source, span.start), source_line_at(source, last)};
}

/* Statements are in the order of the text, so the ones that touch ROW are neighbours; each may
 * reach further up or down, to where `a; b` begins or ends another one. */
static Rows find_logical_line(const Outline *outline, const Source *source, uint32_t row)
{
    Rows rows = {row, row};
    uint32_t middle = count_before(outline, source->lines[row]);
    for (uint32_t i = middle; i-- > 0;) {
        Rows touched = rows_of(source, outline->statements[i].span);
        if (touched.last < rows.first)
            break;
        rows.first = touched.first;
        rows.last = touched.last > rows.last ? touched.last : rows.last;
    }
    for (uint32_t i = middle; i < outline->statement_count; i++) {
        Rows touched = rows_of(source, outline->statements[i].span);
        if (touched.first > rows.last)
            break;
        rows.last = touched.last > rows.last ? touched.last : rows.last;
    }
    return rows;
}

/* One logical line may hold many findings: the answer is kept, or a long one would be walked for
 * each. */
Rows logical_line_at(LogicalLines *lines, uint32_t row)
{
    bool is_known = lines->any && row >= lines->found.first && row <= lines->found.last;
    if (!is_known)
        lines->found = find_logical_line(lines->outline, lines->source, row);
    lines->any = true;
    return lines->found;
}
