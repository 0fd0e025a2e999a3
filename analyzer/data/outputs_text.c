#include <string.h>

#include "base/utf8.h"
#include "data/outputs_forms.h"

#define MOST_WIDE 1024u /* characters */
#define FEWEST_ROWS                                                              \
    2u /* with one alone a blank in a name and one between columns look the same \
        */

typedef struct Grid { /* the lines of a frame: names, perhaps the index's name, rows */
    Arena *arena;
    TextLines lines;
    uint32_t wide;  /* characters of every line */
    uint32_t *ends; /* behind the last character of each column, the labels first */
    uint32_t column_count;
} Grid;

/* `[5 rows x 12 columns]` behind a blank line. */
static void drop_size(TextLines *lines)
{
    uint32_t last = lines->count - 1;
    if (lines->count > 2 && str_starts(lines->at[last], "[") &&
        str_ends(lines->at[last], " columns]") && !lines->at[last - 1].len)
        lines->count -= 2;
}

static bool are_equally_wide(const TextLines *lines, uint32_t *wide)
{
    *wide = str_characters(lines->at[0], lines->at[0].len);
    for (uint32_t i = 1; i < lines->count; i++)
        if (str_characters(lines->at[i], lines->at[i].len) != *wide)
            return false;
    return *wide > 0 && *wide <= MOST_WIDE;
}

/* Marks the characters at which some line has no blank. */
static bool *filled_places(Grid *grid)
{
    bool *filled = ARENA_ARRAY(grid->arena, bool, grid->wide + 1);
    for (uint32_t i = 0; i < grid->lines.count; i++) {
        Str line = grid->lines.at[i];
        uint32_t at = 0;
        for (uint32_t place = 0; at < line.len && place < grid->wide; place++)
            filled[place] |= utf8_next(line, &at) != ' ';
    }
    return filled;
}

static bool is_blank_at(Str line, uint32_t place)
{
    uint32_t at = 0;
    for (uint32_t i = 0; i < place && at < line.len; i++)
        utf8_next(line, &at);
    return at >= line.len || line.at[at] == ' ';
}

typedef enum Gap { GAP_BETWEEN, GAP_INSIDE, GAP_UNCLEAR } Gap;

/* One blank in every line, at PLACE. All values end at the right edge of their column, so where
 * some row has several blanks it parts two columns, or is part of a name over narrow values. The
 * index's name has a line of its own, blank at the right. */
static Gap gap_at(const Grid *grid, uint32_t place)
{
    bool is_wide = false;
    for (uint32_t i = 1; i < grid->lines.count; i++) {
        Str line = grid->lines.at[i];
        if (is_blank_at(line, grid->wide - 1))
            continue;
        if (is_blank_at(line, place - 1))
            return GAP_INSIDE;
        is_wide |= is_blank_at(line, place + 1);
    }
    return is_wide ? GAP_BETWEEN : GAP_UNCLEAR;
}

/* False when it is not clear what a blank parts. */
static bool find_columns(Grid *grid)
{
    const bool *filled = filled_places(grid);
    grid->ends = ARENA_ARRAY(grid->arena, uint32_t, grid->wide + 1);
    for (uint32_t place = 0; place < grid->wide; place++) {
        bool is_last = place + 1 == grid->wide;
        if (!filled[place] || (!is_last && filled[place + 1]))
            continue;
        Gap gap = !is_last && filled[place + 2] ? gap_at(grid, place + 1) : GAP_BETWEEN;
        if (gap == GAP_UNCLEAR)
            return false;
        if (gap == GAP_BETWEEN)
            grid->ends[grid->column_count++] = place + 1;
    }
    return true;
}

static Str cell_of(const Grid *grid, uint32_t line, uint32_t column)
{
    Str text = grid->lines.at[line];
    uint32_t at = 0, place = 0, from = column ? grid->ends[column - 1] : 0, start = 0;
    for (; at < text.len && place < grid->ends[column]; place++) {
        if (place == from)
            start = at;
        utf8_next(text, &at);
    }
    return str_trim(str_slice(text, start, at));
}

/* Names and values end at the right edge of their column. */
static bool is_right_aligned(const Grid *grid, uint32_t line, uint32_t column)
{
    Str text = grid->lines.at[line];
    uint32_t at = 0;
    for (uint32_t place = 0; place + 1 < grid->ends[column] && at < text.len; place++)
        utf8_next(text, &at);
    return at < text.len && text.at[at] != ' ';
}

static bool is_aligned(const Grid *grid, uint32_t first_row)
{
    for (uint32_t column = 1; column < grid->column_count; column++) {
        if (!is_right_aligned(grid, 0, column))
            return false;
        for (uint32_t line = first_row; line < grid->lines.count; line++)
            if (!is_right_aligned(grid, line, column))
                return false;
    }
    return true;
}

static bool names_index(const Grid *grid)
{
    for (uint32_t column = 1; column < grid->column_count; column++)
        if (cell_of(grid, 1, column).len)
            return false;
    return cell_of(grid, 1, 0).len > 0;
}

/* Labels of several levels leave some out or have blanks between them. */
static bool has_plain_labels(const Grid *grid, uint32_t first_row)
{
    for (uint32_t line = first_row; line < grid->lines.count; line++) {
        Str label = cell_of(grid, line, 0);
        if (!label.len || str_has(label, "  "))
            return false;
    }
    return true;
}

static bool read_grid(Grid *grid, SavedOutput *output)
{
    uint32_t first_row = names_index(grid) ? 2 : 1, count = grid->column_count - 1;
    if (grid->lines.count < first_row + FEWEST_ROWS || !is_aligned(grid, first_row) ||
        !has_plain_labels(grid, first_row))
        return false;
    uint32_t rows = grid->lines.count - first_row;
    Str *names = ARENA_ARRAY(grid->arena, Str, count);
    Str *cells = ARENA_ARRAY(grid->arena, Str, (size_t)count * rows);
    Str *labels = ARENA_ARRAY(grid->arena, Str, rows);
    for (uint32_t row = 0; row < rows; row++)
        labels[row] = cell_of(grid, first_row + row, 0);
    for (uint32_t column = 0; column < count; column++) {
        names[column] = cell_of(grid, 0, column + 1);
        for (uint32_t row = 0; row < rows; row++)
            cells[row * count + column] = cell_of(grid, first_row + row, column + 1);
    }
    bool is_frame = outputs_frame(grid->arena, names, count, labels, cells, rows, output);
    output->table.names_trimmed = true;
    return is_frame;
}

bool outputs_text_frame(Arena *arena, Str text, SavedOutput *output)
{
    Grid grid = {.arena = arena, .lines = outputs_lines(arena, text)};
    while (grid.lines.count && !str_trim(grid.lines.at[grid.lines.count - 1]).len)
        grid.lines.count--;
    if (grid.lines.count < 1 + FEWEST_ROWS || grid.lines.at[0].at[0] != ' ')
        return false;
    drop_size(&grid.lines);
    if (!are_equally_wide(&grid.lines, &grid.wide))
        return false;
    return find_columns(&grid) && grid.column_count > 1 && read_grid(&grid, output);
}
