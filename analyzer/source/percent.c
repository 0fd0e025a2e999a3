#include "source/percent.h"

#include <ctype.h>

#include "source/scan.h"

typedef LIST(Cell) Cells;

static uint32_t behind_blanks(Str line, uint32_t at)
{
    while (at < line.len && (line.at[at] == ' ' || line.at[at] == '\t'))
        at++;
    return at;
}

/* `In[3]`, `In[ ]` or `In[]`. */
static bool is_prompt(Str s)
{
    if (!str_starts(s, "In["))
        return false;
    uint32_t at = 3;
    while (at < s.len && (isdigit((unsigned char)s.at[at]) || s.at[at] == ' '))
        at++;
    return at < s.len && s.at[at] == ']';
}

static bool is_marker(Str line)
{
    if (!line.len || line.at[0] != '#')
        return false;
    Str rest = str_slice(line, behind_blanks(line, 1), line.len);
    return str_starts(rest, "%%") || is_prompt(rest) || str_starts(rest, "COMMAND ----------");
}

/* Most scripts have no cells: a look at how their lines begin spares them the reading. */
static bool has_markers(const Lines *lines)
{
    for (uint32_t i = 0; i < lines->count; i++) {
        uint32_t start = lines->starts[i];
        if (start < lines->text.len && lines->text.at[start] == '#' &&
            is_marker(lines_text(lines, i)))
            return true;
    }
    return false;
}

static void start_cell(Arena *arena, Cells *cells, uint32_t start)
{
    if (cells->count && cells->at[cells->count - 1].start == start)
        return;
    if (cells->count)
        cells->at[cells->count - 1].end = start;
    Cell cell = {.start = start, .number = cells->count + 1};
    LIST_ADD(arena, cells, cell);
}

const Cell *percent_cells(Arena *arena, const Lines *lines, uint32_t *count)
{
    Str text = lines->text;
    Cells cells = {0};
    start_cell(arena, &cells, 0);
    Scan scan = {0};
    for (uint32_t at = has_markers(lines) ? 0 : text.len; at < text.len;) {
        bool in_string = scan_is_in_string(&scan);
        uint32_t start = at;
        at = scan_line(&scan, text, at).end;
        if (in_string || !is_marker(str_slice(text, start, at)))
            continue;
        /* A bracket left open above is a slip, not a reason to lose all cells below. */
        scan = (Scan){0};
        start_cell(arena, &cells, start);
    }
    cells.at[cells.count - 1].end = text.len;
    *count = cells.count;
    return cells.at;
}
