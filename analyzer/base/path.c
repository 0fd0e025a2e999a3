#include "base/path.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>

Str path_real(Arena *arena, const char *path)
{
    char real[PATH_MAX];
    if (realpath(path, real))
        return arena_copy(arena, str_of(real));
    if (errno == ENOMEM)
        out_of_memory();
    return STR("");
}
