/* A change to the text as a change to the file, for --fix. */
#ifndef WRANGLINT_SOURCE_RAW_EDIT_H
#define WRANGLINT_SOURCE_RAW_EDIT_H

#include "source/source.h"

typedef struct RawEdit { /* raw's bytes [start, end) give way to BYTES */
    uint32_t start, end;
    Str bytes;
} RawEdit;

/* What replacing SPAN of the text by REPLACEMENT comes to in source->raw. Line feeds in REPLACEMENT
 * become the file's line ends; in a notebook whose source is a list of lines, they go on in an item
 * of their own, as Jupyter writes it, and nothing outside of the strings concerned is touched.
 * Edits of spans that do not overlap do not overlap either. Returns false when it cannot be done:
 * the file is re-encoded (then change source->written as a whole and put it through decode_back),
 * or SPAN crosses cells or touches a masked magic. */
bool raw_edit(Arena *arena, const Source *source, Span span, Str replacement, RawEdit *edit);

#endif
