#include "link/find.h"

#include <string.h>
#include <sys/stat.h>

#include "base/path.h"
#include "data/locate.h"
#include "source/prefilter.h"

static bool is_file(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISREG(info.st_mode);
}

static Str parent_of(Str path)
{
    while (path.len && path.at[path.len - 1] != '/')
        path.len--;
    return path.len ? str_slice(path, 0, path.len - 1) : path;
}

/* A folder with an __init__.py is a package: what it is imported from lies around the outermost. */
static Str folder_around_packages(Arena *arena, Str folder)
{
    while (folder.len && is_file(arena_printf(arena, "%.*s/__init__.py", STR_ARG(folder)).at))
        folder = parent_of(folder);
    return folder;
}

static bool is_within(Str path, Str folder)
{
    return str_starts(path, folder.at) && (path.len == folder.len || path.at[folder.len] == '/');
}

static void add_root(ModuleRoots *roots, Str folder)
{
    for (uint32_t i = 0; i < roots->count; i++)
        if (str_eq(roots->folders[i], folder))
            return;
    if (is_within(folder, roots->project))
        roots->folders[roots->count++] = folder;
}

/* A package without any mark of a project still names its own modules from around itself. */
static Str project_of_modules(Arena *arena, Str project, Str around)
{
    bool is_all = locate_has_mark(arena, project) || is_within(around, project) || !around.len;
    return is_all ? project : arena_printf(arena, "%.*s", STR_ARG(around));
}

ModuleRoots module_roots(Arena *arena, Str script)
{
    Str folder = locate_folder(arena, script);
    Str around = folder_around_packages(arena, folder);
    ModuleRoots roots = {.project =
                             project_of_modules(arena, locate_project(arena, script), around)};
    add_root(&roots, folder);
    add_root(&roots, around);
    add_root(&roots, roots.project);
    add_root(&roots, arena_printf(arena, "%.*s/src", STR_ARG(roots.project)));
    return roots;
}

static Str with_slashes(Arena *arena, Str dotted)
{
    char *path = arena_alloc(arena, (size_t)dotted.len + 1);
    for (uint32_t i = 0; i < dotted.len; i++)
        path[i] = dotted.at[i] == '.' ? '/' : dotted.at[i];
    return (Str){path, dotted.len};
}

static bool try_file(Arena *arena, const ModuleRoots *roots, Str path, FoundModule *found)
{
    if (!is_file(path.at))
        return false;
    found->path = path_real(arena, path.at);
    found->is_package = str_ends(found->path, "/__init__.py");
    return found->path.len && is_within(found->path, roots->project);
}

/* The module DOTTED, "" for the package that FOLDER is. */
static bool try_module(Arena *arena, const ModuleRoots *roots, Str folder, Str dotted,
                       FoundModule *found)
{
    Str path = with_slashes(arena, dotted);
    Str file = arena_printf(arena, "%.*s/%.*s.py", STR_ARG(folder), STR_ARG(path));
    if (path.len && try_file(arena, roots, file, found))
        return true;
    file = arena_printf(arena, "%.*s/%.*s%s__init__.py", STR_ARG(folder), STR_ARG(path),
                        path.len ? "/" : "");
    return try_file(arena, roots, file, found);
}

/* An import's name taken apart. */
typedef struct Named {
    Str whole;  /* `a.b` */
    Str before; /* `a`, or "" */
    bool is_star;
} Named;

static Named named(Str dotted)
{
    uint32_t last = dotted.len;
    while (last && dotted.at[last - 1] != '.')
        last--;
    Str before = str_slice(dotted, 0, last ? last - 1 : 0);
    return (Named){dotted, before, str_is(str_slice(dotted, last, dotted.len), "*")};
}

/* A module goes before a variable of the same name. IS_PACKAGE: FOLDER itself may be meant. */
static bool try_below(Arena *arena, const ModuleRoots *roots, Str folder, const Named *name,
                      bool is_package, FoundModule *found)
{
    *found = (FoundModule){.kind = IMPORT_MODULE};
    if (!name->is_star && try_module(arena, roots, folder, name->whole, found))
        return true;
    *found = (FoundModule){.kind = name->is_star ? IMPORT_ALL : IMPORT_NAME};
    return (is_package || name->before.len) &&
           try_module(arena, roots, folder, name->before, found);
}

/* pandas is known from the model, and numpy has nothing to tell. */
static bool is_known_library(Str name)
{
    return str_in_words(str_slice(name, 0, str_find(name, ".", 0)), "pandas numpy");
}

/* `from .a import b` is called `.a.b`, and `from . import b` `..b`. */
ModulePlaces module_places(const ModuleRoots *roots, Str folder, Str name)
{
    uint32_t dots = 0;
    while (dots < name.len && name.at[dots] == '.')
        dots++;
    ModulePlaces places = {.name = str_slice(name, dots, name.len), .is_relative = dots > 0};
    if (!dots && !is_known_library(name)) {
        memcpy(places.folders, roots->folders, sizeof places.folders);
        places.count = roots->count;
    }
    if (!dots)
        return places;
    for (uint32_t up = str_has(places.name, ".") ? dots : dots - 1; up > 1; up--)
        folder = parent_of(folder);
    places.folders[0] = folder;
    places.count = is_within(folder, roots->project);
    return places;
}

FoundModule module_find_in(Arena *arena, const ModuleRoots *roots, Str folder, Str name,
                           bool is_relative)
{
    Named parts = named(name);
    FoundModule found;
    bool is_found = try_below(arena, roots, folder, &parts, is_relative, &found);
    return is_found ? found : (FoundModule){.kind = IMPORT_FOREIGN};
}

FoundModule module_find(Arena *arena, const ModuleRoots *roots, Str folder, Str name)
{
    ModulePlaces places = module_places(roots, folder, name);
    FoundModule found = {.kind = IMPORT_FOREIGN};
    for (uint32_t i = 0; i < places.count && found.kind == IMPORT_FOREIGN; i++)
        found = module_find_in(arena, roots, places.folders[i], places.name, places.is_relative);
    return found;
}

Str module_bytes(Arena *arena, const FoundModule *found)
{
    Str raw = {0}, why;
    bool is_read =
        found->kind != IMPORT_FOREIGN &&
        source_read_raw(arena, found->path.at, MODULE_MOST_BYTES, &raw, &why) == SOURCE_READ;
    return is_read ? raw : (Str){0};
}

bool module_may_tell(const FoundModule *found, Str text)
{
    return found->is_package || text.len <= MODULE_SHORT || prefilter_may_matter(text);
}

Str module_folder(Str path)
{
    return parent_of(path);
}
