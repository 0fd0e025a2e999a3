/* The names in a folder. */
#ifndef WRANGLINT_SOURCE_FOLDER_H
#define WRANGLINT_SOURCE_FOLDER_H

#include "base/arena.h"
#include "base/str.h"

typedef struct Entry {
    Str name; /* ended by NUL; any bytes but NUL and slash */
    bool is_folder;
    bool is_file; /* a regular one, or a link to one; a link to a folder is neither */
    bool is_link; /* is_file, but through a symbolic link */
} Entry;

typedef struct Entries {
    LIST(Entry) list; /* in no order, without `.` and `..` */
    int error;        /* errno when the folder could not be read to its end; 0: none */
} Entries;

Entries folder_read(Arena *arena, const char *path);

#endif
