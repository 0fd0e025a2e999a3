/* The beginning of a data file, read so that nothing in the file system can hurt: never
 * more than a fixed number of bytes, never a device, a pipe or a folder, never out of a
 * folder that bounds it. */
#ifndef WRANGLINT_DATA_BEGINNING_H
#define WRANGLINT_DATA_BEGINNING_H

#include "data/table.h"

#define BEGINNING_MOST_BYTES 262144u /* of the text, after decompression */

typedef struct FileBounds {
    const char *root;   /* a folder that a link must not lead out of; NULL or "": no bound */
    bool allow_outside; /* the user named a place outside: no bound either */
} FileBounds;

typedef struct FileText {
    Str bytes;
    bool complete; /* they are the whole file */
    Digest seen;   /* of what the file system gave, also when it is of no use: the bytes as they lie
                      there, or why there are none */
} FileText;

/* Reads the beginning of the file at PATH, which is decompressed as pandas' `compression` says:
 * "infer" goes by the ending of PATH, "none" and "gzip" are followed, others refused. Memory is
 * ARENA's. The same text->seen means the same outcome. */
DataStatus beginning_read(Arena *arena, const char *path, const FileBounds *bounds, Str compression,
                          FileText *text, Str *why);

/* FileText.seen as beginning_read would give it now, at the cost of reading alone. */
Digest beginning_seen(Arena *arena, const char *path, const FileBounds *bounds, Str compression);

#endif
