#include "source/folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

static bool is_kind(DIR *folder, const char *name, int flags, mode_t kind)
{
    struct stat info;
    return fstatat(dirfd(folder), name, &info, flags) == 0 && (info.st_mode & S_IFMT) == kind;
}

/* File systems that do not tell the kind of an entry along with its name cost one more call. */
static Entry entry_of(Arena *arena, DIR *folder, const struct dirent *found)
{
    const char *name = found->d_name;
    Entry entry = {.name = arena_copy(arena, str_of(name))};
    bool is_unknown = found->d_type == DT_UNKNOWN;
    entry.is_folder = found->d_type == DT_DIR ||
                      (is_unknown && is_kind(folder, name, AT_SYMLINK_NOFOLLOW, S_IFDIR));
    entry.is_file = found->d_type == DT_REG ||
                    ((is_unknown || found->d_type == DT_LNK) && is_kind(folder, name, 0, S_IFREG));
    entry.is_link = entry.is_file && found->d_type != DT_REG &&
                    is_kind(folder, name, AT_SYMLINK_NOFOLLOW, S_IFLNK);
    return entry;
}

Entries folder_read(Arena *arena, const char *path)
{
    Entries entries = {0};
    DIR *folder = opendir(path);
    if (!folder) {
        entries.error = errno;
        if (errno == ENOMEM)
            out_of_memory();
        return entries;
    }
    const struct dirent *found;
    for (errno = 0; (found = readdir(folder)) != NULL; errno = 0)
        if (strcmp(found->d_name, ".") != 0 && strcmp(found->d_name, "..") != 0)
            LIST_ADD(arena, &entries.list, entry_of(arena, folder, found));
    entries.error = errno;
    closedir(folder);
    return entries;
}
