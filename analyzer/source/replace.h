/* A file's content replaced whole or not at all. */
#ifndef WRANGLINT_SOURCE_REPLACE_H
#define WRANGLINT_SOURCE_REPLACE_H

#include "base/arena.h"

/* Puts BYTES in place of the file at PATH, which must be there: whoever reads it sees the old
 * content or the new one, whenever the program ends. Keeps its mode and its owner, and leaves alone
 * what its mode or its owner does not let be written; of a symbolic link, the file that it leads to
 * is replaced. A pipe or a device is written to. False with *why, which goes behind the path. */
bool file_replace(Arena *arena, const char *path, Str bytes, Str *why);

/* The same; where there is no file, it is made, with the mode that new files get. */
bool file_write(Arena *arena, const char *path, Str bytes, Str *why);

#endif
