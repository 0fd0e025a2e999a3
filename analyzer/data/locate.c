#include "data/locate.h"

#include <ctype.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/path.h"

static const char *const PROJECT_MARKS[] = {".git", "pyproject.toml", "setup.py",
                                            "datapackage.json"};

static bool exists(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0;
}

bool locate_has_mark(Arena *arena, Str folder)
{
    for (size_t i = 0; i < sizeof PROJECT_MARKS / sizeof *PROJECT_MARKS; i++)
        if (exists(arena_printf(arena, "%.*s/%s", STR_ARG(folder), PROJECT_MARKS[i]).at))
            return true;
    return false;
}

/* PATH up to its last slash, "" when it has none. */
static Str parent_of(Str path)
{
    while (path.len && path.at[path.len - 1] != '/')
        path.len--;
    while (path.len > 1 && path.at[path.len - 1] == '/')
        path.len--;
    return path;
}

static Str without_links(Arena *arena, Str folder)
{
    Str real = path_real(arena, arena_copy(arena, folder).at);
    return real.len ? real : arena_copy(arena, folder);
}

Str locate_folder(Arena *arena, Str script)
{
    Str folder = parent_of(script);
    return without_links(arena, folder.len ? folder : STR("."));
}

Str locate_project(Arena *arena, Str script)
{
    Str folder = locate_folder(arena, script);
    for (Str up = folder; up.len > 1; up = parent_of(up))
        if (locate_has_mark(arena, up))
            return arena_copy(arena, up);
    return folder;
}

Str locate_package(Arena *arena, Str script)
{
    Str folder = locate_folder(arena, script);
    for (Str up = folder; up.len > 1; up = parent_of(up)) {
        Str package = arena_printf(arena, "%.*s/datapackage.json", STR_ARG(up));
        if (exists(package.at))
            return package;
        if (exists(arena_printf(arena, "%.*s/.git", STR_ARG(up)).at))
            break;
    }
    return STR("");
}

Str locate_relative(Arena *arena, Str base, Str folder, Str path)
{
    Str whole = path.len && path.at[0] == '/'
                    ? path
                    : arena_printf(arena, "%.*s/%.*s", STR_ARG(folder), STR_ARG(path));
    char *plain = arena_alloc(arena, (size_t)whole.len + 2);
    uint32_t len = 0;
    for (uint32_t from = 0; from < whole.len;) {
        uint32_t to = str_find(whole, "/", from);
        Str part = str_slice(whole, from, to);
        from = to + 1;
        if (!part.len || str_is(part, "."))
            continue;
        if (str_is(part, "..")) {
            while (len && plain[--len] != '/')
                continue;
            continue;
        }
        plain[len++] = '/';
        memcpy(plain + len, part.at, part.len);
        len += part.len;
    }
    Str result = {plain, len};
    bool is_inside = result.len > base.len && str_eq(str_slice(result, 0, base.len), base) &&
                     result.at[base.len] == '/';
    return is_inside ? str_slice(result, base.len + 1, len) : STR("");
}

Str locate_shown(Arena *arena, Str path)
{
    char here[4096];
    if (!getcwd(here, sizeof here))
        return path;
    Str below = locate_relative(arena, str_of(here), str_of(here), path);
    if (below.len)
        return below;
    Str plain = locate_relative(arena, STR(""), str_of(here), path);
    return plain.len ? arena_printf(arena, "/%.*s", STR_ARG(plain)) : path;
}

static bool is_url(Str path)
{
    uint32_t colon = str_find(path, "://", 0);
    if (colon == path.len || colon == 0)
        return false;
    for (uint32_t i = 0; i < colon; i++)
        if (!isalnum((unsigned char)path.at[i]) && !strchr("+.-", path.at[i]))
            return false;
    return true;
}

static bool is_no_path(Str path)
{
    return !path.len || path.len >= PATH_MAX || memchr(path.at, '\0', path.len);
}

/* C:\data\x.csv names nothing here, but its last parts may be below the data folder. */
static bool has_drive(Str path)
{
    return path.len > 2 && isalpha((unsigned char)path.at[0]) && path.at[1] == ':' &&
           (path.at[2] == '/' || path.at[2] == '\\');
}

static Str with_slashes(Arena *arena, Str path)
{
    char *slashed = arena_alloc(arena, (size_t)path.len + 1);
    for (uint32_t i = 0; i < path.len; i++)
        slashed[i] = path.at[i] == '\\' ? '/' : path.at[i];
    return (Str){slashed, path.len};
}

/* How many folders PATH, read part by part, leads out of the one that it starts in. */
static bool leads_out(Str folder, Str root, Str path)
{
    int32_t depth = 0; /* of FOLDER below ROOT */
    for (uint32_t i = root.len; i < folder.len; i++)
        depth += folder.at[i] == '/' && i + 1 < folder.len;
    for (uint32_t from = 0; from < path.len;) {
        uint32_t to = str_find(path, "/", from);
        Str part = str_slice(path, from, to);
        if (str_is(part, ".."))
            depth--;
        else if (part.len && !str_is(part, "."))
            depth++;
        if (depth < 0)
            return true;
        from = to + 1;
    }
    return false;
}

static bool try_below(Arena *arena, Str folder, Str root, Str path, Located *located)
{
    Str whole = arena_printf(arena, "%.*s/%.*s", STR_ARG(folder), STR_ARG(path));
    if (!exists(whole.at))
        return false;
    *located =
        (Located){LOCATE_FOUND, whole, arena_copy(arena, root), leads_out(folder, root, path)};
    return true;
}

static bool try_absolute(Arena *arena, Str root, Str path, Located *located)
{
    Str whole = arena_copy(arena, path);
    if (!exists(whole.at))
        return false;
    bool is_inside =
        str_starts(whole, root.at) && str_starts(str_slice(whole, root.len, whole.len), "/");
    bool stays = is_inside && !leads_out(root, root, str_slice(whole, root.len, whole.len));
    *located = (Located){LOCATE_FOUND, whole, root, !stays};
    return true;
}

/* Behind the next slash, or the end. */
static Str rest_of(Str path)
{
    uint32_t slash = str_find(path, "/", 0);
    return str_slice(path, slash + 1, path.len);
}

/* The folder is named by whoever runs the analyzer; the script may know it by another name. */
static bool try_data_root(Arena *arena, Str root, Str path, Located *located)
{
    if (!root.len)
        return false;
    bool is_elsewhere = path.at[0] == '/' || str_starts(path, "../") || has_drive(path);
    for (Str rest = is_elsewhere ? rest_of(path) : path; rest.len; rest = rest_of(rest))
        if (!str_starts(rest, "../") && try_below(arena, root, root, rest, located))
            return true;
    return false;
}

static bool try_all(Arena *arena, const Whereabouts *from, Str path, Located *located)
{
    Str project = from->project;
    if (path.at[0] == '/')
        return try_absolute(arena, project, path, located) ||
               try_data_root(arena, from->data_root, path, located);
    return try_below(arena, from->folder, project, path, located) ||
           try_below(arena, project, project, path, located) ||
           try_data_root(arena, from->data_root, path, located);
}

Whereabouts locate_from(Arena *arena, Str script, Str data_root)
{
    return (Whereabouts){.folder = locate_folder(arena, script),
                         .project = locate_project(arena, script),
                         .data_root = data_root.len ? without_links(arena, data_root) : data_root};
}

Located locate(Arena *arena, const Whereabouts *from, Str path)
{
    Located located = {.status = LOCATE_ABSENT};
    if (is_url(path))
        return (Located){.status = LOCATE_REMOTE};
    if (is_no_path(path))
        return located;
    if (path.at[0] == '~')
        return (Located){.status = LOCATE_HOME};
    if (!try_all(arena, from, path, &located) && memchr(path.at, '\\', path.len))
        try_all(arena, from, with_slashes(arena, path), &located);
    return located;
}
