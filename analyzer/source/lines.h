/* Where the lines of a text start, and how many characters stand in front of a place. Lines end at
 * LF, CRLF and lone CR. Looking up costs the logarithm of the lines and never the length of a line.
 */
#ifndef WRANGLINT_SOURCE_LINES_H
#define WRANGLINT_SOURCE_LINES_H

#include "base/arena.h"
#include "base/str.h"

/* Counts up to the start of every block of LINES_BLOCK_BYTES bytes. */
#define LINES_BLOCK_BYTES 4096u

typedef struct LineBlock {
    uint32_t characters; /* code points that begin before the block */
    uint32_t astral;     /* those of them that take two UTF-16 units */
} LineBlock;

typedef struct Lines {
    Str text; /* valid UTF-8 */
    const uint32_t *starts;
    uint32_t count;          /* at least 1 */
    const LineBlock *blocks; /* NULL when all characters are ASCII */
} Lines;

Lines lines_index(Arena *arena, Str text);

/* Index, from 0, of the line that holds OFFSET. */
uint32_t lines_at(const Lines *lines, uint32_t offset);

/* Line INDEX without its line end. */
Str lines_text(const Lines *lines, uint32_t index);

/* The column of OFFSET in its line, from 1, in characters and in UTF-16 units. */
uint32_t lines_column(const Lines *lines, uint32_t offset);
uint32_t lines_utf16_column(const Lines *lines, uint32_t offset);

#endif
