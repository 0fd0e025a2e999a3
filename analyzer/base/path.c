#include "base/path.h"

#include <limits.h>
#include <stdlib.h>

Str path_real(Arena *arena, const char *path)
{
    char real[PATH_MAX];
    return realpath(path, real) ? arena_copy(arena, str_of(real)) : STR("");
}
