/* Python text read line by line, knowing no more than what is open at the end of a line: a string,
 * brackets, or a line continued by a backslash. It serves what stands before the parser (magics,
 * cell markers), so it must be right on Python and harmless on anything else.
 * https://docs.python.org/3/reference/lexical_analysis.html */
#ifndef WRANGLINT_SOURCE_SCAN_H
#define WRANGLINT_SOURCE_SCAN_H

#include "base/str.h"

#define SCAN_NONE UINT32_MAX
#define SCAN_DEPTH \
    16u /* f-strings in replacement fields of f-strings; deeper ones are taken as plain */

typedef struct ScanFrame { /* an open string, or an open replacement field of an f-string */
    bool is_field;
    bool in_format;    /* a field behind its colon: text again */
    char quote;        /* strings: ' or " */
    bool is_triple;    /* strings */
    bool is_formatted; /* strings: may hold fields */
    uint32_t brackets; /* that were open where it begins */
} ScanFrame;

typedef struct Scan { /* all zero at the start of a text */
    ScanFrame frames[SCAN_DEPTH];
    uint32_t depth;    /* of frames */
    uint32_t brackets; /* open ones */
    bool continued;    /* the last line ended in a backslash */
} Scan;

typedef struct ScannedLine {
    uint32_t end;    /* behind the line end */
    uint32_t last;   /* the last byte of code that is neither blank nor comment; SCAN_NONE: there is
                        none */
    uint32_t escape; /* the `!` or `%` of `a = !ls` or `a = %pwd`, where scanning stopped; or
                        SCAN_NONE */
} ScannedLine;

/* Reads the line of TEXT that starts at AT. Only LF ends a line. With an escape, the state is that
 * of a closed line and end is still right. */
ScannedLine scan_line(Scan *scan, Str text, uint32_t at);

/* Is the next line a continuation: of a string, of brackets, or behind a backslash? */
static inline bool scan_is_open(const Scan *scan)
{
    return scan->depth || scan->brackets || scan->continued;
}

static inline bool scan_is_in_string(const Scan *scan)
{
    return scan->depth > 0;
}

#endif
