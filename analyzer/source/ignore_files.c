#include "source/ignore_files.h"

#include <sys/stat.h>

#include "source/file.h"

#define MOST_BYTES ((size_t)1 << 20)

/* Like git, which does not follow links here: what a tree says must stand in the tree. */
static const IgnoreList *add_file(Arena *arena, const IgnoreList *outer, Str folder,
                                  const char *name)
{
    Str path = arena_printf(arena, "%.*s/%s", STR_ARG(folder), name), lines, why;
    struct stat info;
    if (lstat(path.at, &info) != 0 || !S_ISREG(info.st_mode))
        return outer;
    if (file_read(arena, path.at, MOST_BYTES, &lines, &why) != FILE_READ)
        return outer;
    return ignore_list(arena, outer, arena_join(arena, folder, STR("/")), lines);
}

static bool is_repository(Arena *arena, Str folder)
{
    struct stat info;
    return lstat(arena_printf(arena, "%.*s/.git", STR_ARG(folder)).at, &info) == 0;
}

static bool has(const Entries *entries, const char *name)
{
    for (uint32_t i = 0; i < entries->list.count; i++)
        if (str_is(entries->list.at[i].name, name))
            return true;
    return false;
}

/* The nearest to the file is asked first: .ignore, .gitignore, and what the repository has of its
 * own. */
const IgnoreList *ignore_files_in(Arena *arena, const IgnoreList *outer, Str folder,
                                  const Entries *entries)
{
    if (has(entries, ".git"))
        outer = add_file(arena, NULL, folder, ".git/info/exclude");
    if (has(entries, ".gitignore"))
        outer = add_file(arena, outer, folder, ".gitignore");
    if (has(entries, ".ignore"))
        outer = add_file(arena, outer, folder, ".ignore");
    return outer;
}

/* The length of the path of the folder above. */
static uint32_t above(Str folder)
{
    uint32_t len = folder.len;
    while (len && folder.at[len - 1] != '/')
        len--;
    return len ? len - 1 : 0;
}

const IgnoreList *ignore_files_above(Arena *arena, Str folder)
{
    Str root = folder;
    while (root.len && !is_repository(arena, root))
        root.len = above(root);
    if (!root.len || root.len == folder.len)
        return NULL;
    const IgnoreList *list = add_file(arena, NULL, root, ".git/info/exclude");
    for (uint32_t at = root.len; at < folder.len; at = str_find(folder, "/", at + 1)) {
        list = add_file(arena, list, str_slice(folder, 0, at), ".gitignore");
        list = add_file(arena, list, str_slice(folder, 0, at), ".ignore");
    }
    return list;
}
