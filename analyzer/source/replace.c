#include "source/replace.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/path.h"

/* The new content until it takes its place: beside the target, because only what lies in one file
 * system can be moved over. */
typedef struct Beside {
    const char *target;
    const struct stat *old; /* NULL: there is no file yet */
    Str folder;             /* with a slash at the end; empty: the working directory */
    const char *name;       /* NULL: it has none yet */
    int file;
} Beside;

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

static Str folder_of(Str path)
{
    while (path.len && path.at[path.len - 1] != '/')
        path.len--;
    return path;
}

static int make(Arena *arena, const Beside *beside, const char *name)
{
    if (beside->file < 0)
        return open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    const char *open_file = arena_printf(arena, "/proc/self/fd/%d", beside->file).at;
    int is_linked = linkat(AT_FDCWD, open_file, AT_FDCWD, name, AT_SYMLINK_FOLLOW);
    return is_linked == 0 ? beside->file : -1;
}

/* A short name, since the target's own may be as long as names can be. */
static bool give_name(Arena *arena, Beside *beside)
{
    for (unsigned attempt = 0; attempt < 1000; attempt++) {
        const char *name = arena_printf(arena, "%.*s.wranglint-%ld-%u", STR_ARG(beside->folder),
                                        (long)getpid(), attempt)
                               .at;
        int file = make(arena, beside, name);
        if (file >= 0) {
            beside->file = file;
            beside->name = name;
            return true;
        }
        if (errno != EEXIST)
            return false;
    }
    return false;
}

/* Without a name until it is whole, nothing is left when the program is killed. Some file systems
 * have no such files. */
static bool open_beside(Arena *arena, Beside *beside)
{
    const char *folder = beside->folder.len ? arena_copy(arena, beside->folder).at : ".";
    bool has_links = access("/proc/self/fd", X_OK) == 0;
    beside->file = has_links ? open(folder, O_WRONLY | O_TMPFILE | O_CLOEXEC, 0666) : -1;
    return beside->file >= 0 || give_name(arena, beside);
}

/* The owner first: giving a file away takes some of its mode. */
static bool keep_rights(int file, const struct stat *old)
{
    struct stat made;
    if (!old)
        return true;
    if (fstat(file, &made) != 0)
        return false;
    bool is_owned = made.st_uid == old->st_uid && made.st_gid == old->st_gid;
    return (is_owned || fchown(file, old->st_uid, old->st_gid) == 0) &&
           fchmod(file, old->st_mode & 07777) == 0;
}

static bool write_beside(Arena *arena, Beside *beside, Str bytes)
{
    if (!open_beside(arena, beside))
        return false;
    bool is_whole = write_all(beside->file, bytes) && keep_rights(beside->file, beside->old) &&
                    fsync(beside->file) == 0 && (beside->name || give_name(arena, beside)) &&
                    rename(beside->name, beside->target) == 0;
    int error = errno;
    close(beside->file);
    if (!is_whole && beside->name)
        unlink(beside->name);
    errno = error;
    return is_whole;
}

static bool write_through(const char *path, Str bytes)
{
    int file = open(path, O_WRONLY | O_NOCTTY | O_CLOEXEC);
    bool is_whole = file >= 0 && write_all(file, bytes);
    int error = errno;
    bool is_closed = file >= 0 && close(file) == 0;
    errno = is_whole ? errno : error;
    return is_whole && is_closed;
}

static bool write_to(Arena *arena, const char *path, bool makes, Str bytes)
{
    struct stat old;
    Str real = path_real(arena, path);
    const char *target = real.len ? real.at : path;
    bool is_there = stat(target, &old) == 0;
    Beside beside = {.target = target,
                     .old = is_there ? &old : NULL,
                     .folder = folder_of(str_of(target)),
                     .file = -1};
    if (!is_there)
        return makes && errno == ENOENT && write_beside(arena, &beside, bytes);
    if (!S_ISREG(old.st_mode))
        return write_through(target, bytes);
    return access(target, W_OK) == 0 && write_beside(arena, &beside, bytes);
}

static bool write_or_say(Arena *arena, const char *path, bool makes, Str bytes, Str *why)
{
    bool is_written = write_to(arena, path, makes, bytes);
    if (!is_written)
        *why = arena_printf(arena, "cannot be written: %s", strerror(errno));
    return is_written;
}

bool file_replace(Arena *arena, const char *path, Str bytes, Str *why)
{
    return write_or_say(arena, path, false, bytes, why);
}

bool file_write(Arena *arena, const char *path, Str bytes, Str *why)
{
    return write_or_say(arena, path, true, bytes, why);
}
