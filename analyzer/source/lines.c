#include "source/lines.h"

#include <string.h>

#include "source/ascii.h"

static bool has_lone_cr(Str text)
{
    const char *at = text.at, *end = text.at + text.len;
    while (at < end && (at = memchr(at, '\r', (size_t)(end - at))) != NULL)
        if (++at == end || *at != '\n')
            return true;
    return false;
}

typedef LIST(uint32_t) Starts;

/* LF ends the lines of nearly all texts, with or without a CR before it, and memchr finds it faster
 * than any loop of ours. */
static Starts starts_behind_lf(Arena *arena, Str text)
{
    Starts starts = {0};
    LIST_ADD(arena, &starts, 0);
    const char *at = text.at, *end = text.at + text.len;
    while (at < end && (at = memchr(at, '\n', (size_t)(end - at))) != NULL)
        LIST_ADD(arena, &starts, (uint32_t)(++at - text.at));
    return starts;
}

static Starts starts_behind_any(Arena *arena, Str text)
{
    Starts starts = {0};
    LIST_ADD(arena, &starts, 0);
    for (uint32_t i = 0; i < text.len; i++) {
        bool before_lf = text.at[i] == '\r' && i + 1 < text.len && text.at[i + 1] == '\n';
        if (!before_lf && (text.at[i] == '\n' || text.at[i] == '\r'))
            LIST_ADD(arena, &starts, i + 1);
    }
    return starts;
}

/* Code points and those outside the basic plane that begin in [from, to). */
static LineBlock count_characters(Str text, uint32_t from, uint32_t to)
{
    LineBlock found = {0};
    for (uint32_t i = from; i < to; i++) {
        found.characters += ((unsigned char)text.at[i] & 0xC0u) != 0x80;
        found.astral += (unsigned char)text.at[i] >= 0xF0;
    }
    return found;
}

static LineBlock sum(LineBlock a, LineBlock b)
{
    return (LineBlock){a.characters + b.characters, a.astral + b.astral};
}

static const LineBlock *blocks_of(Arena *arena, Str text)
{
    uint32_t count = text.len / LINES_BLOCK_BYTES + 1;
    LineBlock *blocks = ARENA_ARRAY(arena, LineBlock, count);
    for (uint32_t i = 1; i < count; i++) {
        uint32_t end = i * LINES_BLOCK_BYTES;
        blocks[i] = sum(blocks[i - 1], count_characters(text, end - LINES_BLOCK_BYTES, end));
    }
    return blocks;
}

Lines lines_index(Arena *arena, Str text)
{
    Starts starts =
        has_lone_cr(text) ? starts_behind_any(arena, text) : starts_behind_lf(arena, text);
    bool is_ascii = ascii_end(text, 0) == text.len;
    return (Lines){text, starts.at, starts.count, is_ascii ? NULL : blocks_of(arena, text)};
}

uint32_t lines_at(const Lines *lines, uint32_t offset)
{
    uint32_t low = 0, high = lines->count - 1;
    while (low < high) {
        uint32_t middle = high - (high - low) / 2;
        if (lines->starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

Str lines_text(const Lines *lines, uint32_t index)
{
    uint32_t start = lines->starts[index];
    uint32_t end = index + 1 < lines->count ? lines->starts[index + 1] : lines->text.len;
    if (end > start && lines->text.at[end - 1] == '\n')
        end--;
    if (end > start && lines->text.at[end - 1] == '\r')
        end--;
    return str_slice(lines->text, start, end);
}

/* All that begins before OFFSET. */
static LineBlock characters_before(const Lines *lines, uint32_t offset)
{
    if (!lines->blocks)
        return (LineBlock){offset, 0};
    uint32_t block = offset / LINES_BLOCK_BYTES;
    return sum(lines->blocks[block],
               count_characters(lines->text, block * LINES_BLOCK_BYTES, offset));
}

static LineBlock in_line_before(const Lines *lines, uint32_t offset)
{
    if (offset > lines->text.len)
        offset = lines->text.len;
    LineBlock start = characters_before(lines, lines->starts[lines_at(lines, offset)]);
    LineBlock here = characters_before(lines, offset);
    return (LineBlock){here.characters - start.characters, here.astral - start.astral};
}

uint32_t lines_column(const Lines *lines, uint32_t offset)
{
    return in_line_before(lines, offset).characters + 1;
}

uint32_t lines_utf16_column(const Lines *lines, uint32_t offset)
{
    LineBlock before = in_line_before(lines, offset);
    return before.characters + before.astral + 1;
}
