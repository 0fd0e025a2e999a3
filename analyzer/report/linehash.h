/* The fingerprint of a line, bit for bit as GitHub's SARIF upload action computes it (and warns
 * when a log disagrees): `primaryLocationLineHash`. */
#ifndef WRANGLINT_REPORT_LINEHASH_H
#define WRANGLINT_REPORT_LINEHASH_H

#include "base/arena.h"

typedef struct LineHash {
    uint32_t row;   /* from 1; lines end at LF, CRLF and lone CR */
    uint32_t count; /* from 1: the how manieth line of the file with this hash; 0: there is no such
                       line */
    uint64_t hash;
} LineHash;

/* Finds hash and count of the LINES, COUNT of them, of a file with the bytes RAW. Their rows rise.
 */
void linehash_find(Arena *arena, Str raw, LineHash *lines, uint32_t count);

/* "271789c17abda88f:1" for the line that is called ROW; for a line that the file does not have, "".
 */
Str linehash_text(Arena *arena, const LineHash *lines, uint32_t count, uint32_t row);

#endif
