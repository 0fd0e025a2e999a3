/* Bytes of a data file to UTF-8, as Python's codecs would. */
#ifndef WRANGLINT_DATA_ENCODING_H
#define WRANGLINT_DATA_ENCODING_H

#include "data/beginning.h"

typedef enum BadBytes { /* what read_csv's encoding_errors says to do with bytes that are no text */
                        BAD_BYTES_RAISE,
                        BAD_BYTES_IGNORE,
                        BAD_BYTES_REPLACE,
} BadBytes;

/* Turns TEXT into valid UTF-8 without a byte-order mark. ENCODING is Python's name for it; "" is
 * UTF-8, as in read_csv. A text that is not complete loses its last line, which may be cut in the
 * middle. Bytes that the encoding does not have: DATA_UNDECODABLE, unless BAD says otherwise. */
DataStatus encoding_to_utf8(Arena *arena, FileText *text, Str encoding, BadBytes bad, Str *why);

#endif
