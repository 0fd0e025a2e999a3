#include "data/rows_place.h"

#define MOST_LINES_SEEN 100u /* infer_nrows */
#define MOST_WIDE 4096u      /* bytes of a line */

typedef struct Place {
    uint32_t from, to;
} Place;

typedef LIST(Place) Places;

static bool is_filler(char c)
{
    return c == ' ' || c == '\t';
}

static DataStatus refuse(const char *sentence, Str *why)
{
    *why = str_of(sentence);
    return DATA_UNSUPPORTED;
}

/* Bytes are characters in ASCII alone. */
static bool is_plain(Str line)
{
    for (uint32_t i = 0; i < line.len; i++)
        if ((unsigned char)line.at[i] >= 0x80)
            return false;
    return line.len <= MOST_WIDE;
}

/* The lines that are neither skipped nor blank, as rows of one field. */
static bool take_lines(FileText *text, const CsvOptions *options, Rows *rows)
{
    uint32_t at = 0, record = 0, number = 0;
    while (at < text->bytes.len) {
        Str end, line = rows_next_line(text->bytes, &at, &end);
        Row row = {.line = ++number, .count = 1};
        if (rows_skip_line(options, record++) || !str_trim(line).len)
            continue;
        row.fields = ARENA_NEW(rows->arena, Str);
        row.fields[0] = line;
        LIST_ADD(rows->arena, &rows->list, row);
        if (!is_plain(line))
            return false;
    }
    return true;
}

static Places find_places(const Rows *rows)
{
    bool filled[MOST_WIDE + 1] = {false};
    Places places = {0};
    for (uint32_t i = 0; i < rows->list.count && i < MOST_LINES_SEEN; i++) {
        Str line = rows->list.at[i].fields[0];
        for (uint32_t k = 0; k < line.len; k++)
            filled[k] |= !is_filler(line.at[k]);
    }
    for (uint32_t k = 0, from = 0; k < MOST_WIDE; k++) {
        from = filled[k] && (!k || !filled[k - 1]) ? k : from;
        if (filled[k] && !filled[k + 1])
            LIST_ADD(rows->arena, &places, ((Place){from, k + 1}));
    }
    return places;
}

static void cut(const Rows *rows, Row *row, const Places *places)
{
    Str line = row->fields[0];
    row->fields = ARENA_ARRAY(rows->arena, Str, places->count);
    row->count = places->count;
    for (uint32_t i = 0; i < places->count; i++) {
        Place place = places->at[i];
        uint32_t to = place.to < line.len ? place.to : line.len;
        row->fields[i] = place.from < to ? str_trim(str_slice(line, place.from, to)) : STR("");
    }
}

DataStatus rows_split_by_place(Arena *arena, FileText *text, const CsvOptions *options, Rows *rows,
                               Str *why)
{
    *rows = (Rows){.arena = arena};
    if (options->comment)
        return refuse("has comments between fixed places, which are not followed here", why);
    if (!take_lines(text, options, rows))
        return refuse("has lines in fixed places that are not followed here", why);
    Places places = find_places(rows);
    for (uint32_t i = 0; i < rows->list.count; i++)
        cut(rows, &rows->list.at[i], &places);
    return DATA_READ;
}
