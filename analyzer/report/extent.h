/* Byte offsets to positions, for one source. */
#ifndef WRANGLINT_REPORT_EXTENT_H
#define WRANGLINT_REPORT_EXTENT_H

#include "report/result.h"
#include "source/lines.h"

typedef struct Locator {
    const Source *source;
    Lines text;
    Lines raw; /* notebooks: of the saved file */
} Locator;

/* A locator for SOURCE; memory is ARENA's. */
Locator locator_new(Arena *arena, const Source *source);

/* SPAN without the line ends at its end: what people see of it. */
Span locator_visible(const Locator *locator, Span span);

/* SPAN is cut at the end of the cell in which it starts. */
Extent locator_extent(const Locator *locator, Span span);

/* The lines of SPAN, copied to ARENA. */
Excerpt locator_excerpt(const Locator *locator, Arena *arena, Span span);

#endif
