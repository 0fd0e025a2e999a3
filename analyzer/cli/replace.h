/* A file's content replaced whole or not at all. */
#ifndef WRANGLINT_CLI_REPLACE_H
#define WRANGLINT_CLI_REPLACE_H

#include "base/arena.h"

/* Puts BYTES in place of the file at PATH: whoever reads it sees the old content or the new one.
 * Keeps its mode; of a symbolic link, the file that it leads to is replaced. False with *why, which
 * goes behind the path. */
bool file_replace(Arena *arena, const char *path, Str bytes, Str *why);

#endif
