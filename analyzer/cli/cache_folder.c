#include "cli/cache_folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define DAY ((time_t)24 * 60 * 60)
#define OLDEST_ENTRY (30 * DAY)
#define BETWEEN_SWEEPS (7 * DAY)

/* Backup programs leave out folders with this file, and git what the other one names. */
#define TAG "CACHEDIR.TAG"
#define TAG_TEXT                                                                    \
    "Signature: 8a477f597d28d172789f06886806bc55\n"                                 \
    "# A cache of wranglint, which may be removed at any time (wranglint clean).\n" \
    "# About such tags: https://bford.info/cachedir/\n"
#define IGNORE ".gitignore"
#define IGNORE_TEXT "# Made by wranglint.\n*\n"

#define ABSENT "does not exist"
#define NAME_ROOM (DIGEST_DIGITS + 48u)

struct CacheFolder {
    const char *path;
    pthread_mutex_t lock; /* of what stands below */
    int fd;               /* of the folder; -1: it is not open */
    Str trouble;
    uint32_t puts;
};

/* --- Files in the folder ------------------------------------------------------------------------
 */

static bool write_all(int fd, Str bytes)
{
    while (bytes.len) {
        ssize_t done = write(fd, bytes.at, bytes.len);
        if (done < 0 && errno != EINTR)
            return false;
        bytes = str_slice(bytes, done > 0 ? (uint32_t)done : 0, bytes.len);
    }
    return true;
}

/* Makes the file NAME, which must not be there. */
static bool write_new(int folder, const char *name, Str bytes)
{
    int fd = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (fd < 0)
        return false;
    bool is_written = write_all(fd, bytes);
    is_written = close(fd) == 0 && is_written;
    if (!is_written)
        unlinkat(folder, name, 0);
    return is_written;
}

/* The regular file NAME as a whole, or "" when it is no entry: a link, too long, not to be read. */
static Str read_whole(Arena *arena, int folder, const char *name)
{
    struct stat info;
    int fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (fd < 0)
        return STR("");
    bool is_entry = fstat(fd, &info) == 0 && S_ISREG(info.st_mode) && info.st_size >= 0 &&
                    (uintmax_t)info.st_size <= CACHE_MOST_ENTRY_BYTES;
    size_t size = is_entry ? (size_t)info.st_size : 0, len = 0;
    char *bytes = arena_alloc_raw(arena, size + 1);
    ssize_t got = 0;
    while (len < size && (got = read(fd, bytes + len, size - len)) > 0)
        len += (size_t)got;
    close(fd);
    return len == size ? (Str){bytes, (uint32_t)len} : STR("");
}

/* Calls VISIT for each name in FOLDER until it says false. */
static void for_each_name(int folder, bool (*visit)(int folder, const char *name, void *context),
                          void *context)
{
    int fd = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *names = fd < 0 ? NULL : fdopendir(fd);
    const struct dirent *found;
    while (names && (found = readdir(names)) != NULL)
        if (strcmp(found->d_name, ".") != 0 && strcmp(found->d_name, "..") != 0 &&
            !visit(folder, found->d_name, context))
            break;
    if (names)
        closedir(names);
    else if (fd >= 0)
        close(fd);
}

/* An entry, or one that its writer never put in place. */
static bool is_entry_name(const char *name)
{
    size_t digits = strspn(name, "0123456789abcdef");
    return digits == DIGEST_DIGITS && (name[digits] == '\0' || name[digits] == '.');
}

static bool is_own_name(const char *name)
{
    return is_entry_name(name) || strcmp(name, TAG) == 0 || strcmp(name, IGNORE) == 0;
}

/* --- The folder itself --------------------------------------------------------------------------
 */

static bool note_other(int folder, const char *name, void *context)
{
    (void)folder;
    *(bool *)context = !is_own_name(name);
    return is_own_name(name);
}

/* Ours by its tag, or because nothing else is in it: a full disk may have had no room for the tag.
 */
static bool is_cache(int folder)
{
    struct stat info;
    bool has_others = false;
    if (fstatat(folder, TAG, &info, AT_SYMLINK_NOFOLLOW) == 0)
        return S_ISREG(info.st_mode);
    for_each_name(folder, note_other, &has_others);
    return !has_others;
}

/* Opens the cache at PATH; -1 with the reason in *why. */
static int open_cache(const char *path, Str *why)
{
    struct stat info;
    int fd = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0) {
        *why = errno == ENOENT                      ? STR(ABSENT)
               : errno == ENOTDIR || errno == ELOOP ? STR("is no folder")
                                                    : STR("cannot be opened");
        return -1;
    }
    if (fstat(fd, &info) != 0 || info.st_uid != geteuid())
        *why = STR("is another user's");
    else if (!is_cache(fd))
        *why = STR("holds other things than a cache");
    else
        return fd;
    close(fd);
    return -1;
}

static void make_folders(const char *path)
{
    char part[4096];
    for (size_t i = 1; path[i - 1] && i < sizeof part; i++)
        if (path[i] == '/' || path[i] == '\0') {
            memcpy(part, path, i);
            part[i] = '\0';
            mkdir(part, 0777);
        }
}

static int make_cache(const char *path, Str *why)
{
    make_folders(path);
    int fd = open_cache(path, why);
    if (str_is(*why, ABSENT))
        *why = STR("cannot be made");
    return fd;
}

/* The tag comes first: a run that starts meanwhile knows the folder by it. */
static void mark(int folder)
{
    write_new(folder, TAG, STR(TAG_TEXT));
    write_new(folder, IGNORE, STR(IGNORE_TEXT));
}

CacheFolder *cache_folder_new(const char *path)
{
    CacheFolder *folder = must_malloc(sizeof *folder);
    *folder = (CacheFolder){.path = path, .fd = -1};
    pthread_mutex_init(&folder->lock, NULL);
    folder->fd = open_cache(path, &folder->trouble);
    if (str_is(folder->trouble, ABSENT))
        folder->trouble = STR("");
    return folder;
}

void cache_folder_free(CacheFolder *folder)
{
    if (folder->fd >= 0)
        close(folder->fd);
    pthread_mutex_destroy(&folder->lock);
    free(folder);
}

Str cache_folder_trouble(const CacheFolder *folder)
{
    return folder->trouble;
}

static int opened(CacheFolder *folder)
{
    pthread_mutex_lock(&folder->lock);
    int fd = folder->fd;
    pthread_mutex_unlock(&folder->lock);
    return fd;
}

/* The folder, made if need be, and a number for this put; -1 when it cannot be used. */
static int opened_to_put(CacheFolder *folder, uint32_t *number)
{
    pthread_mutex_lock(&folder->lock);
    if (folder->fd < 0 && !folder->trouble.len)
        folder->fd = make_cache(folder->path, &folder->trouble);
    if (folder->fd >= 0 && !folder->puts)
        mark(folder->fd);
    *number = folder->puts++;
    int fd = folder->fd;
    pthread_mutex_unlock(&folder->lock);
    return fd;
}

/* --- Entries ------------------------------------------------------------------------------------
 */

Str cache_folder_get(CacheFolder *folder, Arena *arena, Digest name)
{
    char digits[DIGEST_DIGITS + 1];
    int fd = opened(folder);
    if (fd < 0)
        return STR("");
    digest_write(name, digits);
    return read_whole(arena, fd, digits);
}

void cache_folder_put(CacheFolder *folder, Digest name, Str bytes)
{
    uint32_t number = 0;
    char digits[DIGEST_DIGITS + 1], beside[NAME_ROOM];
    int fd = bytes.len <= CACHE_MOST_ENTRY_BYTES ? opened_to_put(folder, &number) : -1;
    if (fd < 0)
        return;
    digest_write(name, digits);
    snprintf(beside, sizeof beside, "%s.%ld.%u", digits, (long)getpid(), number);
    if (write_new(fd, beside, bytes) && renameat(fd, beside, fd, digits) != 0)
        unlinkat(fd, beside, 0);
}

static bool remove_old(int folder, const char *name, void *context)
{
    struct stat info;
    const time_t *oldest = context;
    if (is_entry_name(name) && fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) == 0 &&
        info.st_mtime < *oldest)
        unlinkat(folder, name, 0);
    return true;
}

void cache_folder_sweep(CacheFolder *folder)
{
    struct stat info;
    time_t now = time(NULL), oldest = now - OLDEST_ENTRY;
    if (folder->fd < 0 || !folder->puts ||
        fstatat(folder->fd, TAG, &info, AT_SYMLINK_NOFOLLOW) != 0 ||
        info.st_mtime > now - BETWEEN_SWEEPS)
        return;
    utimensat(folder->fd, TAG, NULL, AT_SYMLINK_NOFOLLOW);
    for_each_name(folder->fd, remove_old, &oldest);
}

static bool remove_own(int folder, const char *name, void *context)
{
    (void)context;
    if (is_own_name(name))
        unlinkat(folder, name, 0);
    return true;
}

bool cache_folder_remove(Arena *arena, const char *path, bool *removed, Str *why)
{
    int fd = open_cache(path, why);
    *removed = false;
    if (fd < 0)
        return str_is(*why, ABSENT);
    for_each_name(fd, remove_own, NULL);
    close(fd);
    *removed = rmdir(path) == 0;
    if (!*removed)
        *why = arena_printf(arena, "cannot be removed: %s", strerror(errno));
    return *removed;
}
