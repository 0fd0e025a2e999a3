#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "data/package.h"
#include "source/file.h"

static DataStatus cannot_write(Arena *arena, Str *why)
{
    *why = arena_printf(arena, "cannot be written: %s", strerror(errno));
    return DATA_UNREADABLE;
}

static bool write_all(int fd, Str text)
{
    while (text.len) {
        ssize_t done = write(fd, text.at, text.len);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        text = str_slice(text, (uint32_t)done, text.len);
    }
    return true;
}

/* A new file gets the rights that new files get, one in the place of another that one's. */
static bool keep_mode(int fd, const char *path)
{
    struct stat info;
    return stat(path, &info) != 0 || fchmod(fd, info.st_mode & 07777) == 0;
}

/* Beside the file first and then in its place: whoever reads it sees the old text or the
 * new one. */
static DataStatus replace(Arena *arena, const char *path, Str text, Str *why)
{
    const char *beside = arena_printf(arena, "%s.%ld~", path, (long)getpid()).at;
    int fd = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0)
        return cannot_write(arena, why);
    bool is_written = write_all(fd, text) && keep_mode(fd, path);
    is_written = close(fd) == 0 && is_written;
    if (is_written && rename(beside, path) == 0)
        return DATA_READ;
    DataStatus status = cannot_write(arena, why);
    unlink(beside);
    return status;
}

/* Where a link leads to; PATH itself when there is nothing yet. */
static const char *target_of(Arena *arena, const char *path)
{
    char real[PATH_MAX];
    return realpath(path, real) ? arena_copy(arena, str_of(real)).at : path;
}

DataStatus package_refresh(Arena *arena, const char *path, const PackageSource *sources,
                           uint32_t count, bool *changed, Str *why)
{
    Str existing = {NULL, 0}, text;
    const char *target = target_of(arena, path);
    *changed = false;
    bool is_there = access(target, F_OK) == 0;
    if (is_there && file_read(arena, target, PACKAGE_MOST_BYTES, &existing, why) != FILE_READ)
        return DATA_UNREADABLE;
    DataStatus status = package_text(arena, existing, sources, count, &text, why);
    if (status != DATA_READ || str_eq(existing, text))
        return status;
    *changed = true;
    return replace(arena, target, text, why);
}
