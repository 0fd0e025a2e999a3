/* From the text of a notebook back into its JSON: cJSON keeps no offsets, so this walks the bytes
 * that it has found to be valid. */
#ifndef WRANGLINT_SOURCE_NOTEBOOK_OFFSETS_H
#define WRANGLINT_SOURCE_NOTEBOOK_OFFSETS_H

#include "source/source.h"

/* The characters of a cell are marked every so many bytes of text, which bounds what a look-up
 * walks. */
#define RAW_MARK_BYTES 4096u

typedef struct RawMark { /* one at least for each cell, ordered by text */
    uint32_t text;       /* the character at this offset of the text ... */
    uint32_t
        raw; /* ... stands here, in a JSON string, or at its closing quote; UINT32_MAX: nowhere */
    uint32_t
        literal; /* where the cell's source begins in raw: at a quote or at the bracket of a list */
} RawMark;

/* Fills marks and outputs of SOURCE, a notebook whose raw, text, written and cells are set. */
void notebook_map(Arena *arena, Source *source);

/* Where the character at OFFSET of the text stands in raw; the closing quote for the line feed that
 * ends a cell when the user wrote none. UINT32_MAX when there is no such place. */
uint32_t notebook_raw_offset(const Source *source, uint32_t offset);

/* Where a span of text ends in raw whose last byte is before END: at the character behind it, or at
 * the closing quote of the cell. UINT32_MAX as above. */
uint32_t notebook_raw_end(const Source *source, uint32_t end);

/* What parts two items of the list of strings that OFFSET stands in, from a closing quote's right
 * to the next opening quote, both in, as this notebook writes it: `",\n    "`. Empty when the
 * source is no list. */
Str notebook_item_break(Arena *arena, const Source *source, uint32_t offset);

#endif
