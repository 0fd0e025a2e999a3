#include "data/beginning.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/path.h"
#include "data/gunzip.h"

/* Compressed bytes that are looked at. Data that does not shrink grows by less than 1 in 1000, and
 * a header may hold a name; more than this for BEGINNING_MOST_BYTES of text is an attack. */
#define MOST_RAW_BYTES (BEGINNING_MOST_BYTES + 65536u)

static DataStatus refuse(DataStatus status, const char *sentence, Str *why)
{
    *why = str_of(sentence);
    return status;
}

static DataStatus refuse_errno(Arena *arena, int error, Str *why)
{
    *why = arena_printf(arena, "cannot be read: %s", strerror(error));
    return error == ENOENT || error == ENOTDIR ? DATA_ABSENT : DATA_UNREADABLE;
}

static const char *kind_of(mode_t mode)
{
    if (S_ISDIR(mode))
        return "is a folder, not a file";
    if (S_ISFIFO(mode))
        return "is a pipe, not a file";
    if (S_ISSOCK(mode))
        return "is a socket, not a file";
    return S_ISREG(mode) ? NULL : "is a device, not a file";
}

static bool is_inside(const char *path, const char *root)
{
    size_t len = strlen(root);
    while (len && root[len - 1] == '/')
        len--;
    return strncmp(path, root, len) == 0 && (path[len] == '/' || path[len] == '\0');
}

static bool is_bounded(Arena *arena, const char *real, const FileBounds *bounds)
{
    if (!bounds || bounds->allow_outside || !bounds->root || !*bounds->root)
        return true;
    Str root = path_real(arena, bounds->root);
    return root.len && is_inside(real, root.at);
}

/* The place was resolved before, so what is opened can be no link that was not looked at; and it is
 * opened without blocking, since a pipe may have taken the file's place in between. */
static DataStatus open_resolved(Arena *arena, const char *real, int *fd, Str *why)
{
    struct stat about;
    if (stat(real, &about) != 0)
        return refuse_errno(arena, errno, why);
    if (kind_of(about.st_mode))
        return refuse(DATA_REFUSED, kind_of(about.st_mode), why);
    *fd = open(real, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW | O_CLOEXEC);
    if (*fd < 0)
        return refuse_errno(arena, errno, why);
    if (fstat(*fd, &about) == 0 && !kind_of(about.st_mode))
        return DATA_READ;
    close(*fd);
    return refuse(DATA_REFUSED, "changed while it was opened", why);
}

static DataStatus open_bounded(Arena *arena, const char *path, const FileBounds *bounds, int *fd,
                               Str *why)
{
    Str real = path_real(arena, path);
    if (!real.len)
        return refuse_errno(arena, errno, why);
    if (!is_bounded(arena, real.at, bounds))
        return refuse(DATA_REFUSED, "is a link that leads out of the project", why);
    return open_resolved(arena, real.at, fd, why);
}

static DataStatus read_raw(Arena *arena, int fd, size_t most, FileText *raw, Str *why)
{
    char *bytes = arena_alloc_raw(arena, most + 1);
    size_t len = 0;
    while (len <= most) {
        ssize_t got = read(fd, bytes + len, most + 1 - len);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return refuse_errno(arena, errno, why);
        if (got == 0)
            break;
        len += (size_t)got;
    }
    raw->complete = len <= most;
    if (raw->complete)
        bytes[len] = '\0';
    raw->bytes = (Str){bytes, (uint32_t)(raw->complete ? len : most)};
    return DATA_READ;
}

static const char *refused_by_ending(Str path)
{
    static const char *const ENDINGS[] = {".zip", ".bz2",    ".xz",     ".zst",
                                          ".tar", ".tar.gz", ".tar.bz2"};
    for (size_t i = 0; i < sizeof ENDINGS / sizeof *ENDINGS; i++)
        if (str_ends(path, ENDINGS[i]))
            return ENDINGS[i];
    return NULL;
}

/* What becomes of the bytes: "none", "gzip", or another name that nothing here reads. */
static Str compression_of(Str path, Str compression)
{
    if (compression.len && !str_is(compression, "infer"))
        return compression;
    if (refused_by_ending(path))
        return str_of(refused_by_ending(path) + 1);
    return str_ends(path, ".gz") ? STR("gzip") : STR("none");
}

static bool is_gzip(Str bytes)
{
    return str_starts(bytes, "\x1f\x8b");
}

/* What Git leaves in the place of a large file that was not fetched. */
static bool is_pointer(Str bytes)
{
    return str_starts(bytes, "version https://git-lfs.github.com/spec/");
}

static DataStatus read_packed(Arena *arena, const char *path, const FileBounds *bounds, Str how,
                              FileText *packed, Str *why)
{
    bool zipped = str_is(how, "gzip");
    if (!zipped && !str_is(how, "none")) {
        *why =
            arena_printf(arena, "is compressed with %.*s, which is not looked into", STR_ARG(how));
        return DATA_UNSUPPORTED;
    }
    int fd = -1;
    DataStatus status = open_bounded(arena, path, bounds, &fd, why);
    if (status != DATA_READ)
        return status;
    status = read_raw(arena, fd, zipped ? MOST_RAW_BYTES : BEGINNING_MOST_BYTES, packed, why);
    close(fd);
    return status;
}

/* As it lies there. A file that ends where reading does is not one that goes on. */
static DataStatus look(Arena *arena, const char *path, const FileBounds *bounds, Str how,
                       FileText *packed, Str *why)
{
    *packed = (FileText){0};
    DataStatus status = read_packed(arena, path, bounds, how, packed, why);
    Str told = status == DATA_READ ? packed->bytes : *why;
    packed->seen = digest_of(told, (uint32_t)status << 1 | packed->complete);
    return status;
}

Digest beginning_seen(Arena *arena, const char *path, const FileBounds *bounds, Str compression)
{
    FileText packed;
    Str why;
    look(arena, path, bounds, compression_of(str_of(path), compression), &packed, &why);
    return packed.seen;
}

static DataStatus unpack(Arena *arena, Str how, FileText *text, Str *why)
{
    if (str_is(how, "gzip"))
        return gunzip(arena, *text, BEGINNING_MOST_BYTES, text, why);
    if (is_gzip(text->bytes))
        return refuse(DATA_UNDECODABLE,
                      "is compressed with gzip, though its name does not end in .gz", why);
    if (is_pointer(text->bytes))
        return refuse(DATA_UNSUPPORTED, "is kept in Git LFS and was not fetched", why);
    return DATA_READ;
}

DataStatus beginning_read(Arena *arena, const char *path, const FileBounds *bounds, Str compression,
                          FileText *text, Str *why)
{
    Str how = compression_of(str_of(path), compression);
    DataStatus status = look(arena, path, bounds, how, text, why);
    Digest seen = text->seen;
    if (status == DATA_READ)
        status = unpack(arena, how, text, why);
    text->seen = seen;
    return status;
}
