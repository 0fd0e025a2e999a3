/* From the bytes of a script to UTF-8 text: byte order marks, `coding:` lines, and what is no text.
 */
#ifndef WRANGLINT_SOURCE_DECODE_H
#define WRANGLINT_SOURCE_DECODE_H

#include <iconv.h>

#include "base/arena.h"
#include "base/str.h"

typedef struct Decoded {
    Str text;            /* valid UTF-8 without NUL, ended by NUL; a part of raw unless reencoded */
    uint32_t text_start; /* where text begins in raw, behind a byte order mark */
    bool reencoded;
    Str encoding; /* of raw, as iconv(3) names it */
} Decoded;

/* RAW must be ended by NUL behind its last byte. Returns false when it is no text; then *why is
 * what it is, as in source.h. The encoding is that of a byte order mark, else of a `coding:` line
 * in the first two lines (PEP 263), else UTF-8. A `coding:` line that nobody understands counts as
 * UTF-8. */
bool decode_script(Arena *arena, Str raw, Decoded *decoded, Str *why);

/* Is RAW UTF-8 text without NUL? As above if not. */
bool decode_is_utf8(Arena *arena, Str raw, Str *why);

/* TEXT, which is UTF-8, in ENCODING; false when it has characters that ENCODING has not. */
bool decode_back(Arena *arena, Str text, Str encoding, Str *raw);

/* As iconv_open, but that want of memory is not taken for an encoding that nobody knows. */
iconv_t decode_converter(const char *to, const char *from);

#endif
