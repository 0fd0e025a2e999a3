#include "source/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define FIRST_ROOM ((size_t)65536)

static FileStatus cannot_read(Arena *arena, int error, Str *why)
{
    *why = error == ENOENT ? STR("does not exist")
                           : arena_printf(arena, "cannot be read: %s", strerror(error));
    return FILE_UNREADABLE;
}

static FileStatus too_large(Arena *arena, size_t most_bytes, Str *why)
{
    bool is_round = most_bytes % ((size_t)1 << 20) == 0;
    *why = is_round ? arena_printf(arena, "is larger than %zu MB", most_bytes >> 20)
                    : arena_printf(arena, "is larger than %zu bytes", most_bytes);
    return FILE_TOO_LARGE;
}

static const char *kind_of(mode_t mode)
{
    if (S_ISDIR(mode))
        return "is a folder";
    if (S_ISFIFO(mode))
        return "is a pipe, not a file";
    if (S_ISSOCK(mode))
        return "is a socket, not a file";
    return "is a device, not a file";
}

static bool is_regular(const struct stat *info, Str *why)
{
    if (!S_ISREG(info->st_mode))
        *why = str_of(kind_of(info->st_mode));
    return S_ISREG(info->st_mode);
}

static ssize_t read_some(int fd, char *to, size_t room)
{
    ssize_t got;
    do
        got = read(fd, to, room);
    while (got < 0 && errno == EINTR);
    return got;
}

/* Reads to the end: a file may have grown, and what stands in /proc has no size. ROOM is how much
 * to expect; one byte more shows that it was the end. */
static FileStatus read_all(Arena *arena, int fd, size_t room, size_t most_bytes, Str *raw, Str *why)
{
    char *bytes = arena_alloc_raw(arena, ++room);
    size_t len = 0;
    for (;;) {
        ssize_t got = read_some(fd, bytes + len, room - len);
        if (got < 0)
            return cannot_read(arena, errno, why);
        if (got == 0)
            break;
        len += (size_t)got;
        if (len > most_bytes)
            return too_large(arena, most_bytes, why);
        if (len == room) {
            char *larger = arena_alloc_raw(arena, room * 2);
            memcpy(larger, bytes, len);
            bytes = larger;
            room *= 2;
        }
    }
    bytes[len] = '\0';
    *raw = (Str){bytes, (uint32_t)len};
    return FILE_READ;
}

static FileStatus read_open(Arena *arena, int fd, size_t most_bytes, Str *raw, Str *why)
{
    struct stat info;
    if (fstat(fd, &info) != 0)
        return cannot_read(arena, errno, why);
    if (!is_regular(&info, why))
        return FILE_UNREADABLE;
    if ((uintmax_t)info.st_size > most_bytes)
        return too_large(arena, most_bytes, why);
    return read_all(arena, fd, (size_t)info.st_size, most_bytes, raw, why);
}

FileStatus file_read(Arena *arena, const char *path, size_t most_bytes, Str *raw, Str *why)
{
    if (most_bytes == 0 || most_bytes > FILE_MOST_BYTES)
        most_bytes = FILE_MOST_BYTES;
    if (strcmp(path, "-") == 0)
        return read_all(arena, STDIN_FILENO, FIRST_ROOM, most_bytes, raw, why);
    /* Opening alone can rewind a tape or wait for a writer, so look first; and look again at what
     * was opened, which may be another thing by then. */
    struct stat info;
    if (stat(path, &info) != 0)
        return cannot_read(arena, errno, why);
    if (!is_regular(&info, why))
        return FILE_UNREADABLE;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return cannot_read(arena, errno, why);
    FileStatus status = read_open(arena, fd, most_bytes, raw, why);
    close(fd);
    return status;
}
