/* gzip from memory to memory, bounded on both sides. */
#ifndef WRANGLINT_DATA_GUNZIP_H
#define WRANGLINT_DATA_GUNZIP_H

#include "data/beginning.h"

/* Decompresses at most MOST bytes of PACKED, which may be the beginning of a longer file, into
 * *TEXT. *WHY is also set for DATA_READ, when what was read grew beyond what data does. */
DataStatus gunzip(Arena *arena, FileText packed, uint32_t most, FileText *text, Str *why);

#endif
