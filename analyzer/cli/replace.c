#include "cli/replace.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool write_all(int file, Str bytes)
{
    for (uint32_t from = 0; from < bytes.len;) {
        ssize_t written = write(file, bytes.at + from, bytes.len - from);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        from += (uint32_t)written;
    }
    return true;
}

/* Writes a new file beside TARGET and moves it over. errno tells what went wrong. */
static bool write_beside(Arena *arena, const char *target, Str bytes)
{
    struct stat old;
    char *beside = (char *)(uintptr_t)arena_printf(arena, "%s.XXXXXX", target).at;
    if (stat(target, &old) != 0)
        return false;
    int file = mkstemp(beside);
    if (file < 0)
        return false;
    bool is_whole =
        write_all(file, bytes) && fchmod(file, old.st_mode & 07777) == 0 && fsync(file) == 0;
    is_whole = close(file) == 0 && is_whole;
    if (is_whole && rename(beside, target) == 0)
        return true;
    int error = errno;
    unlink(beside);
    errno = error;
    return false;
}

bool file_replace(Arena *arena, const char *path, Str bytes, Str *why)
{
    char *target = realpath(path, NULL);
    bool is_replaced = target && write_beside(arena, target, bytes);
    if (!is_replaced)
        *why = arena_printf(arena, "cannot be written: %s", strerror(errno));
    free(target);
    return is_replaced;
}
