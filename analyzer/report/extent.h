/* Byte offsets to positions, for one source. */
#ifndef WRANGLINT_REPORT_EXTENT_H
#define WRANGLINT_REPORT_EXTENT_H

#include "report/result.h"

/* Counts of characters and UTF-16 units in a text, at every BLOCK bytes: the way to any column is
 * short, also in a line of a megabyte. */
typedef struct Count {
    uint32_t characters, utf16;
} Count;

typedef struct Counts {
    Str text;
    const Count *blocks;
} Counts;

typedef struct Locator {
    const Source *source;
    Counts text;
    Counts raw;               /* notebooks */
    LIST(uint32_t) raw_lines; /* notebooks: where each line of the saved file starts */
} Locator;

/* A locator for SOURCE; memory is ARENA's. */
Locator locator_new(Arena *arena, const Source *source);

/* SPAN is cut at the end of the cell in which it starts. */
Extent locator_extent(const Locator *locator, Span span);

/* The lines of SPAN, copied to ARENA. */
Excerpt locator_excerpt(const Locator *locator, Arena *arena, Span span);

#endif
