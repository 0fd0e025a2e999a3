#include "source/walk.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/buffer.h"
#include "base/map.h"
#include "base/path.h"
#include "source/folder.h"
#include "source/ignore_files.h"

const Str WALK_DEFAULT_EXCLUDES[] = {
    STR_INIT(".bzr"),           STR_INIT(".direnv"),       STR_INIT(".eggs"),
    STR_INIT(".git"),           STR_INIT(".hg"),           STR_INIT(".ipynb_checkpoints"),
    STR_INIT(".mypy_cache"),    STR_INIT(".nox"),          STR_INIT(".pants.d"),
    STR_INIT(".pyenv"),         STR_INIT(".pytest_cache"), STR_INIT(".pytype"),
    STR_INIT(".ruff_cache"),    STR_INIT(".svn"),          STR_INIT(".tox"),
    STR_INIT(".venv"),          STR_INIT(".vscode"),       STR_INIT(".wranglint_cache"),
    STR_INIT("__pypackages__"), STR_INIT("_build"),        STR_INIT("buck-out"),
    STR_INIT("dist"),           STR_INIT("node_modules"),  STR_INIT("site-packages"),
    STR_INIT("venv"),
};
const uint32_t WALK_DEFAULT_EXCLUDE_COUNT =
    sizeof WALK_DEFAULT_EXCLUDES / sizeof *WALK_DEFAULT_EXCLUDES;

typedef struct Folder {
    Str shown; /* as the user would write it; empty: the working directory */
    Str real;  /* absolute, without links and without a slash at the end */
    const IgnoreList *ignores;
} Folder;

typedef struct Walk {
    Arena *arena;
    Str named; /* the folder being walked, as Folder.real */
    const WalkSettings *settings;
    Str root; /* absolute, with a slash at the end */
    const IgnoreList *excludes;
    LIST(Folder) pending;
    Map seen; /* absolute paths of the files found */
    Paths found;
} Walk;

static void complain(const Walk *walk, Str path, int error)
{
    const char *why = error == ENOENT
                          ? "does not exist"
                          : arena_printf(walk->arena, "cannot be read: %s", strerror(error)).at;
    walk->settings->complain(walk->settings->context, path.len ? path.at : ".", why);
}

/* PATH without links; PATH itself when it cannot be resolved any more. */
static Str real_path(Arena *arena, const char *path)
{
    Str resolved = path_real(arena, path);
    Str real = resolved.len ? resolved : arena_copy(arena, str_of(path));
    /* Of all folders only the root of the tree has a slash at the end. */
    return str_is(real, "/") ? STR("") : real;
}

static Str joined(Arena *arena, Str folder, Str name)
{
    return folder.len ? arena_printf(arena, "%.*s/%.*s", STR_ARG(folder), STR_ARG(name))
                      : arena_copy(arena, name);
}

/* Without `.` parts, doubled slashes and a slash at the end. */
static Str shown_path(Arena *arena, const char *path)
{
    Str copy = arena_copy(arena, str_of(path));
    char *to = (char *)(uintptr_t)copy.at;
    uint32_t len = 0;
    for (uint32_t at = 0; at < copy.len;) {
        uint32_t end = str_find(copy, "/", at);
        Str part = str_slice(copy, at, end);
        at = end + 1;
        if (end == 0)
            to[len++] = '/';
        if (!part.len || str_is(part, "."))
            continue;
        if (len && to[len - 1] != '/')
            to[len++] = '/';
        memmove(to + len, part.at, part.len);
        len += part.len;
    }
    to[len] = '\0';
    return (Str){to, len};
}

static Str last_name(Str path)
{
    uint32_t start = path.len;
    while (start && path.at[start - 1] != '/')
        start--;
    return str_slice(path, start, path.len);
}

/* Where a named file stands: its folder without links, and its own name even if it is one. */
static Str real_file(Arena *arena, Str shown)
{
    Str name = last_name(shown);
    Str folder = arena_copy(arena, str_slice(shown, 0, shown.len - name.len));
    return arena_printf(arena, "%.*s/%.*s", STR_ARG(real_path(arena, folder.len ? folder.at : ".")),
                        STR_ARG(name));
}

static void add_file(Walk *walk, Str shown, Str real)
{
    if (map_get(&walk->seen, real) != MAP_ABSENT)
        return;
    map_put(walk->arena, &walk->seen, real, 1);
    LIST_ADD(walk->arena, &walk->found, shown);
}

/* Is a named path, or a folder that it lies in below the root, excluded? */
static bool is_excluded(const Walk *walk, Str real, bool is_folder)
{
    bool inside = str_eq(str_slice(real, 0, walk->root.len), walk->root);
    for (uint32_t at = inside ? walk->root.len : 1; at < real.len; at++) {
        at = str_find(real, "/", at);
        bool is_last = at == real.len;
        if (ignore_has(walk->excludes, str_slice(real, 0, at), !is_last || is_folder))
            return true;
    }
    return false;
}

static void add_named(Walk *walk, const char *path)
{
    struct stat info;
    Arena *arena = walk->arena;
    if (strcmp(path, "-") == 0) {
        add_file(walk, STR("-"), STR("-"));
        return;
    }
    if (stat(path, &info) != 0) {
        complain(walk, *path ? str_of(path) : STR("\"\""), errno);
        return;
    }
    Str shown = shown_path(arena, path);
    bool is_folder = S_ISDIR(info.st_mode);
    Str real = is_folder ? real_path(arena, path) : real_file(arena, shown);
    if (walk->settings->force_exclude && is_excluded(walk, real, is_folder))
        return;
    if (!is_folder) {
        add_file(walk, shown, real);
        return;
    }
    bool respected = walk->settings->respect_gitignore;
    Folder folder = {shown, real, respected ? ignore_files_above(arena, real) : NULL};
    LIST_ADD(arena, &walk->pending, folder);
    walk->named = real;
}

static bool is_source(Str name)
{
    return str_ends(name, ".py") || str_ends(name, ".ipynb") || str_ends(name, ".pyi") ||
           str_ends(name, ".pyw");
}

static bool is_inside(Str path, Str folder)
{
    if (str_is(folder, "/"))
        return true;
    return str_eq(str_slice(path, 0, folder.len), folder) && path.len > folder.len &&
           path.at[folder.len] == '/';
}

/* A tree that strangers made must not decide that a file of somebody else is read, and repaired. */
static bool leads_out(const Walk *walk, Str shown)
{
    Str real = path_real(walk->arena, shown.at);
    Str project = walk->settings->project;
    return !is_inside(real, walk->named) && !(project.len && is_inside(real, project));
}

static void visit_entry(Walk *walk, const Folder *folder, const Entry *entry)
{
    if (!entry->is_folder && !(entry->is_file && is_source(entry->name)))
        return;
    Str real = arena_printf(walk->arena, "%.*s/%.*s", STR_ARG(folder->real), STR_ARG(entry->name));
    if (ignore_has(walk->excludes, real, entry->is_folder) ||
        ignore_has(folder->ignores, real, entry->is_folder))
        return;
    Folder inner = {str_is(folder->shown, "/") ? real
                                               : joined(walk->arena, folder->shown, entry->name),
                    real, folder->ignores};
    if (entry->is_folder)
        LIST_ADD(walk->arena, &walk->pending, inner);
    else if (entry->is_link && leads_out(walk, inner.shown))
        walk->settings->pass_over(walk->settings->context, inner.shown.at,
                                  "is passed over: it is a link that leads out of the project");
    else
        add_file(walk, inner.shown, real);
}

static void visit(Walk *walk, Folder folder)
{
    Entries entries = folder_read(walk->arena, folder.shown.len ? folder.shown.at : ".");
    if (entries.error)
        complain(walk, folder.shown, entries.error);
    if (walk->settings->respect_gitignore)
        folder.ignores = ignore_files_in(walk->arena, folder.ignores, folder.real, &entries);
    for (uint32_t i = 0; i < entries.list.count; i++)
        visit_entry(walk, &folder, &entries.list.at[i]);
}

static int by_path(const void *a, const void *b)
{
    return str_order(*(const Str *)a, *(const Str *)b);
}

static const IgnoreList *excludes_of(Arena *arena, const IgnoreList *outer, Str root,
                                     const Str *patterns, uint32_t count)
{
    Buffer lines = {0};
    for (uint32_t i = 0; i < count; i++) {
        buffer_add(&lines, patterns[i]);
        buffer_add_char(&lines, '\n');
    }
    const IgnoreList *list = ignore_list(arena, outer, root, arena_copy(arena, buffer_str(&lines)));
    buffer_free(&lines);
    return list;
}

Paths walk_files(Arena *arena, const char *const *paths, uint32_t count,
                 const WalkSettings *settings)
{
    Str root = real_path(arena, settings->root.len ? arena_copy(arena, settings->root).at : ".");
    Walk walk = {.arena = arena, .settings = settings, .root = arena_join(arena, root, STR("/"))};
    walk.excludes =
        excludes_of(arena, NULL, walk.root, settings->excludes, settings->exclude_count);
    walk.excludes = excludes_of(arena, walk.excludes, walk.root, settings->more_excludes,
                                settings->more_exclude_count);
    /* One by one: of two ways to write a path, the user's first counts. */
    for (uint32_t i = 0; i < count; i++) {
        add_named(&walk, paths[i]);
        while (walk.pending.count)
            visit(&walk, walk.pending.at[--walk.pending.count]);
    }
    if (walk.found.count)
        qsort(walk.found.at, walk.found.count, sizeof *walk.found.at, by_path);
    return walk.found;
}
