/* The fingerprint of a line, bit for bit as GitHub's SARIF upload action computes it (and warns
 * when a log disagrees): `primaryLocationLineHash`. */
#ifndef WRANGLINT_REPORT_LINEHASH_H
#define WRANGLINT_REPORT_LINEHASH_H

#include "base/arena.h"

typedef struct LineHash {
    uint64_t hash;
    uint32_t count; /* from 1: the how manieth line of the file with this hash */
} LineHash;

typedef struct LineHashes {
    LIST(LineHash) lines; /* of line 1, 2, …; lines end at LF, CRLF and lone CR */
} LineHashes;

/* The hashes of all lines of a file with the bytes RAW. */
LineHashes linehash_all(Arena *arena, Str raw);

/* "271789c17abda88f:1" for LINE, from 1; for a line that the file does not have, "". */
Str linehash_text(Arena *arena, const LineHashes *hashes, uint32_t line);

#endif
