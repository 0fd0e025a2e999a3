/* Where a path leads. */
#ifndef WRANGLINT_BASE_PATH_H
#define WRANGLINT_BASE_PATH_H

#include "base/arena.h"

/* PATH as an absolute one without symbolic links, ended by NUL; empty with errno when nothing is
 * there. */
Str path_real(Arena *arena, const char *path);

#endif
