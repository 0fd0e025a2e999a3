#include <unistd.h>

#include "data/package.h"
#include "source/file.h"
#include "source/replace.h"

DataStatus package_refresh(Arena *arena, const char *path, const PackageSource *sources,
                           uint32_t count, bool *changed, Str *why)
{
    Str existing = {NULL, 0}, text;
    *changed = false;
    bool is_there = access(path, F_OK) == 0;
    if (is_there && file_read(arena, path, PACKAGE_MOST_BYTES, &existing, why) != FILE_READ)
        return DATA_UNREADABLE;
    DataStatus status = package_text(arena, existing, sources, count, &text, why);
    if (status != DATA_READ || str_eq(existing, text))
        return status;
    *changed = true;
    return file_write(arena, path, text, why) ? DATA_READ : DATA_UNREADABLE;
}
