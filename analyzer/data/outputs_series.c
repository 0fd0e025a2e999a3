#include <string.h>

#include "base/utf8.h"
#include "data/outputs_forms.h"

#define MOST_WIDE 512u /* characters of a label */

/* The name itself may hold commas and colons. */
bool outputs_footer(Str line, Footer *footer)
{
    *footer = (Footer){0};
    uint32_t dtype = line.len;
    for (uint32_t at = str_find(line, "dtype: ", 0); at < line.len;
         at = str_find(line, "dtype: ", at + 1))
        dtype = at;
    if (dtype == line.len)
        return false;
    footer->dtype = str_slice(line, dtype + 7, line.len);
    Str front = str_slice(line, 0, dtype);
    uint32_t length = str_find(front, "Length: ", 0);
    footer->has_length = length < front.len;
    front = str_slice(front, 0, length);
    if (!str_starts(front, "Name: "))
        return !front.len;
    footer->name = str_slice(front, 6, front.len - 2);
    return front.len > 8 && str_ends(front, ", ");
}

/* The offset in bytes of character number CHARACTER of LINE, or its length. */
static uint32_t offset_of(Str line, uint32_t character)
{
    uint32_t at = 0;
    while (at < line.len && character--)
        utf8_next(line, &at);
    return at;
}

static bool is_blank_at(Str line, uint32_t offset)
{
    return offset >= line.len || line.at[offset] == ' ';
}

/* Does every line have four blanks from character CHARACTER on? The labels stand in front
 * of them. */
static bool is_boundary(const TextLines *lines, uint32_t from, uint32_t to, uint32_t character)
{
    for (uint32_t i = from; i < to; i++) {
        uint32_t at = offset_of(lines->at[i], character);
        for (uint32_t k = 0; k < 4; k++)
            if (!is_blank_at(lines->at[i], at + k))
                return false;
    }
    return true;
}

static uint32_t find_boundary(const TextLines *lines, uint32_t from, uint32_t to)
{
    uint32_t most = str_characters(lines->at[from], lines->at[from].len);
    most = most < MOST_WIDE ? most : MOST_WIDE;
    for (uint32_t character = 1; character + 4 < most; character++)
        if (is_boundary(lines, from, to, character))
            return character;
    return 0;
}

static bool is_ellipsis(Str line)
{
    line = str_trim(line);
    return str_is(line, "...") || str_is(line, "..");
}

/* Labels of several levels leave blanks where one repeats, or between two. */
static bool read_pair(Str line, uint32_t boundary, SavedPair *pair)
{
    uint32_t at = offset_of(line, boundary);
    pair->label = str_trim(str_slice(line, 0, at));
    pair->value = str_trim(str_slice(line, at, line.len));
    return pair->label.len && pair->value.len && line.at[0] != ' ' && !str_has(pair->label, "  ");
}

static bool read_pairs(Arena *arena, const TextLines *lines, uint32_t from, uint32_t to,
                       SavedOutput *output)
{
    LIST(SavedPair) pairs = {0};
    uint32_t boundary = find_boundary(lines, from, to);
    if (!boundary)
        return false;
    for (uint32_t i = from; i < to; i++) {
        SavedPair pair;
        if (is_ellipsis(lines->at[i])) {
            output->complete = false;
            continue;
        }
        if (!read_pair(lines->at[i], boundary, &pair))
            return false;
        LIST_ADD(arena, &pairs, pair);
    }
    output->pairs = pairs.at;
    output->pair_count = pairs.count;
    return pairs.count > 0;
}

bool outputs_series(Arena *arena, Str text, SavedOutput *output)
{
    TextLines lines = outputs_lines(arena, text);
    Footer footer;
    Dtype dtype;
    while (lines.count && !str_trim(lines.at[lines.count - 1]).len)
        lines.count--;
    if (lines.count < 2 || !outputs_footer(lines.at[lines.count - 1], &footer) ||
        !outputs_dtype(footer.dtype, &dtype))
        return false;
    uint32_t end = lines.count - 1;
    *output = (SavedOutput){.kind = SAVED_SERIES, .dtype = dtype, .complete = true};
    output->name = arena_copy(arena, footer.name);
    if (read_pairs(arena, &lines, 0, end, output))
        return true;
    /* The name of the labels stands on a line of its own in front of them. */
    output->index_name = str_trim(lines.at[0]);
    return end > 1 && output->index_name.len && !str_has(output->index_name, "  ") &&
           read_pairs(arena, &lines, 1, end, output);
}
