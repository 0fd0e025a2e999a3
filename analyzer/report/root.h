/* The root of the repository: paths in machine formats are relative to it. */
#ifndef WRANGLINT_REPORT_ROOT_H
#define WRANGLINT_REPORT_ROOT_H

#include "base/arena.h"
#include "base/buffer.h"

/* GITHUB_WORKSPACE, CI_PROJECT_DIR or BUILD_SOURCESDIRECTORY when the working directory is inside
 * it, else the nearest folder above with a .git, else the working directory. Absolute, without
 * symbolic links. */
Str root_find(Arena *arena);

/* PATH, absolute or relative to the working directory, as an absolute one without `.`, `..` and
 * doubled slashes, ended by NUL. */
Str path_absolute(Arena *arena, Str path);

/* PATH relative to ROOT, or its absolute form when it is outside of it. */
Str path_from_root(Arena *arena, Str root, Str path);

/* Adds PATH as a URI reference: percent-encoded UTF-8 outside A-Za-z0-9-._~/; an absolute one as
 * file:///. */
void uri_add(Buffer *out, Str path);

#endif
