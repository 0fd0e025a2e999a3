#include "source/notebook_offsets.h"

#include <string.h>

#include "source/json_cursor.h"

/* What a cell of the file has that is of interest, by where it begins in raw. */
typedef struct RawCell {
    uint32_t source; /* 0: there is none */
    Span outputs;
} RawCell;

typedef LIST(RawCell) RawCells;

static void read_cell(JsonCursor *cursor, RawCell *cell)
{
    uint32_t source = 0, input = 0;
    Str name;
    while (cursor_next_member(cursor, &name)) {
        uint32_t start = cursor->at;
        cursor_skip(cursor);
        if (str_is(name, "source") && !source)
            source = start;
        else if (str_is(name, "input") && !input)
            input = start;
        else if (str_is(name, "outputs") && !cell->outputs.end)
            cell->outputs = (Span){start, cursor->at};
    }
    cell->source = source ? source : input;
}

/* Reads the list of cells that comes next. */
static void read_cells(Arena *arena, JsonCursor *cursor, RawCells *cells)
{
    if (!cursor_enter(cursor, '[')) {
        cursor_skip(cursor);
        return;
    }
    while (cursor_next_item(cursor)) {
        RawCell cell = {0};
        if (cursor_enter(cursor, '{'))
            read_cell(cursor, &cell);
        else
            cursor_skip(cursor);
        LIST_ADD(arena, cells, cell);
    }
}

/* The value of member NAME of the object that comes next, which the cursor then stands before; or
 * the cursor stands behind the object. */
static bool find_member(JsonCursor *cursor, const char *wanted)
{
    Str name;
    if (!cursor_enter(cursor, '{')) {
        cursor_skip(cursor);
        return false;
    }
    while (cursor_next_member(cursor, &name)) {
        if (str_is(name, wanted))
            return true;
        cursor_skip(cursor);
    }
    return false;
}

static void leave_object(JsonCursor *cursor)
{
    Str name;
    while (cursor_next_member(cursor, &name))
        cursor_skip(cursor);
}

static void read_worksheets(Arena *arena, JsonCursor *cursor, RawCells *cells)
{
    if (!cursor_enter(cursor, '['))
        return;
    while (cursor_next_item(cursor)) {
        if (find_member(cursor, "cells")) {
            read_cells(arena, cursor, cells);
            leave_object(cursor);
        }
    }
}

static JsonCursor start_of(Str raw)
{
    return (JsonCursor){raw, str_starts(raw, "\xEF\xBB\xBF") ? 3 : 0};
}

static RawCells raw_cells(Arena *arena, Str raw)
{
    RawCells cells = {0};
    JsonCursor cursor = start_of(raw);
    if (find_member(&cursor, "cells") && cursor_peek(&cursor) == '[') {
        read_cells(arena, &cursor, &cells);
        return cells;
    }
    cursor = start_of(raw);
    if (find_member(&cursor, "worksheets"))
        read_worksheets(arena, &cursor, &cells);
    return cells;
}

/* From the closing quote of an item to the first character of the next one that has any; AT itself
 * when there is none, and when the source is no list. */
static uint32_t behind_break(Str raw, uint32_t literal, uint32_t at)
{
    uint32_t settled = at;
    while (raw.at[literal] == '[' && raw.at[settled] == '"') {
        JsonCursor cursor = {raw, settled + 1};
        if (!cursor_next_item(&cursor) || raw.at[cursor.at] != '"')
            return at;
        settled = cursor.at + 1;
    }
    return settled;
}

/* The first character of the source, or the closing quote; UINT32_MAX in an empty list. */
static uint32_t first_character(Str raw, uint32_t literal)
{
    JsonCursor cursor = {raw, literal + 1};
    if (raw.at[literal] == '"')
        return cursor.at;
    if (raw.at[literal] != '[' || cursor_peek(&cursor) != '"')
        return UINT32_MAX;
    return behind_break(raw, literal, cursor.at + 1);
}

typedef LIST(RawMark) RawMarks;

/* Is the source at LITERAL what it should be, a string or a list of nothing but strings? */
static bool is_text(Str raw, uint32_t literal)
{
    JsonCursor cursor = {raw, literal};
    if (!cursor_enter(&cursor, '['))
        return cursor_peek(&cursor) == '"';
    while (cursor_next_item(&cursor)) {
        if (cursor_peek(&cursor) != '"')
            return false;
        cursor_skip(&cursor);
    }
    return true;
}

/* Marks a cell whose source begins at LITERAL. Returns whether the walk came out where the cell
 * ends. */
static bool mark_characters(Arena *arena, const Source *source, const Cell *cell, uint32_t literal,
                            RawMarks *marks)
{
    Str raw = source->raw;
    RawMark here = {cell->start, first_character(raw, literal), literal};
    if (here.raw == UINT32_MAX)
        return false;
    LIST_ADD(arena, marks, here);
    while (here.raw < raw.len && raw.at[here.raw] != '"' && here.text < cell->end) {
        RawMark last = marks->at[marks->count - 1];
        if (here.text - last.text >= RAW_MARK_BYTES || here.raw - last.raw >= 8 * RAW_MARK_BYTES)
            LIST_ADD(arena, marks, here);
        here.text += cursor_character(raw, &here.raw);
        here.raw = behind_break(raw, literal, here.raw);
    }
    bool at_end = here.raw < raw.len && raw.at[here.raw] == '"';
    return at_end && (here.text == cell->end || here.text + 1 == cell->end);
}

static void mark_cell(Arena *arena, const Source *source, const Cell *cell, uint32_t literal,
                      RawMarks *marks)
{
    uint32_t before = marks->count;
    if (literal && is_text(source->raw, literal) &&
        mark_characters(arena, source, cell, literal, marks))
        return;
    marks->count = before;
    LIST_ADD(arena, marks, ((RawMark){cell->start, UINT32_MAX, literal}));
}

void notebook_map(Arena *arena, Source *source)
{
    RawCells cells = raw_cells(arena, source->raw);
    RawMarks marks = {0};
    Span *outputs = ARENA_ARRAY(arena, Span, source->cell_count);
    for (uint32_t i = 0; i < source->cell_count; i++) {
        const Cell *cell = &source->cells[i];
        RawCell found = cell->saved < cells.count ? cells.at[cell->saved] : (RawCell){0};
        outputs[i] = found.outputs;
        mark_cell(arena, source, cell, found.source, &marks);
    }
    source->outputs = outputs;
    source->marks = marks.at;
    source->mark_count = marks.count;
}

/* The last mark at or before OFFSET: there is one, as the first cell starts at 0. */
static const RawMark *mark_before(const Source *source, uint32_t offset)
{
    uint32_t low = 0, high = source->mark_count - 1;
    while (low < high) {
        uint32_t middle = high - (high - low) / 2;
        if (source->marks[middle].text <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return &source->marks[low];
}

static uint32_t walk(const Source *source, RawMark here, uint32_t offset)
{
    Str raw = source->raw;
    if (here.raw == UINT32_MAX)
        return UINT32_MAX;
    while (here.text < offset && raw.at[here.raw] != '"') {
        uint32_t next = here.raw;
        here.text += cursor_character(raw, &next);
        if (here.text > offset)
            break;
        here.raw = behind_break(raw, here.literal, next);
    }
    return here.raw;
}

uint32_t notebook_raw_offset(const Source *source, uint32_t offset)
{
    return walk(source, *mark_before(source, offset), offset);
}

uint32_t notebook_raw_end(const Source *source, uint32_t end)
{
    return walk(source, *mark_before(source, end ? end - 1 : 0), end);
}

Str notebook_item_break(Arena *arena, const Source *source, uint32_t offset)
{
    Str raw = source->raw;
    JsonCursor cursor = {raw, mark_before(source, offset)->literal};
    uint32_t bracket = cursor.at;
    if (!cursor_enter(&cursor, '['))
        return STR("");
    cursor_next_item(&cursor);
    uint32_t first = cursor.at;
    cursor_skip(&cursor);
    uint32_t behind_first = cursor.at;
    if (cursor_next_item(&cursor))
        return str_slice(raw, behind_first - 1, cursor.at + 1);
    /* A list of one shows in front of it how a list of more would go on. */
    return arena_printf(arena, "\",%.*s", STR_ARG(str_slice(raw, bracket + 1, first + 1)));
}
