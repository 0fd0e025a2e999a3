/* Byte offsets to positions, for one source. */
#ifndef WRANGLINT_REPORT_EXTENT_H
#define WRANGLINT_REPORT_EXTENT_H

#include "report/result.h"

typedef struct Locator {
    const Source *source;
    LIST(uint32_t) raw_lines; /* notebooks: where each line of the saved file starts */
} Locator;

/* A locator for SOURCE; memory is ARENA's. */
Locator locator_new(Arena *arena, const Source *source);

/* SPAN is cut at the end of the cell in which it starts. */
Extent locator_extent(const Locator *locator, Span span);

/* The lines of EXTENT, which came from SPAN, copied to ARENA. */
Excerpt locator_excerpt(const Locator *locator, Arena *arena, Span span);

#endif
