/* The bytes of a file, whatever is in it. */
#ifndef WRANGLINT_SOURCE_FILE_H
#define WRANGLINT_SOURCE_FILE_H

#include "base/arena.h"
#include "base/str.h"

typedef enum FileStatus {
    FILE_READ,
    FILE_UNREADABLE, /* *why is what is wrong, as in source.h */
    FILE_TOO_LARGE,  /* over MOST_BYTES; *why says so */
} FileStatus;

/* What 32-bit offsets hold, with room to spare. */
#define FILE_MOST_BYTES ((size_t)UINT32_MAX - 65536)

/* Reads the regular file at PATH, or standard input for "-", whatever that is. *raw is ended by NUL
 * behind its last byte. MOST_BYTES 0 stands for FILE_MOST_BYTES. Pipes, folders and devices are
 * refused, unopened. */
FileStatus file_read(Arena *arena, const char *path, size_t most_bytes, Str *raw, Str *why);

#endif
