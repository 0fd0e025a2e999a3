#include "report/root.h"

#include <ctype.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/path.h"

static Str working_directory(Arena *arena)
{
    char found[PATH_MAX];
    return arena_copy(arena, str_of(getcwd(found, sizeof found) ? found : "/"));
}

/* Is PATH the folder ROOT or inside of it? */
static bool is_inside(Str path, Str root)
{
    bool starts = path.len >= root.len && memcmp(path.at, root.at, root.len) == 0;
    return starts && (path.len == root.len || path.at[root.len] == '/' || root.len == 1);
}

static Str real_path(Arena *arena, Str path)
{
    return path_real(arena, arena_copy(arena, path).at);
}

static Str named_by_environment(Arena *arena, Str here)
{
    static const char *const NAMES[] = {"GITHUB_WORKSPACE", "CI_PROJECT_DIR",
                                        "BUILD_SOURCESDIRECTORY"};
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        const char *value = getenv(NAMES[i]);
        Str root = value && *value ? real_path(arena, str_of(value)) : STR("");
        if (root.len && is_inside(here, root))
            return root;
    }
    return STR("");
}

static Str parent(Str path)
{
    uint32_t len = path.len;
    while (len > 1 && path.at[len - 1] != '/')
        len--;
    return str_slice(path, 0, len > 1 ? len - 1 : len);
}

static Str nearest_with_git(Arena *arena, Str here)
{
    for (Str folder = here;; folder = parent(folder)) {
        struct stat found;
        Str mark = arena_printf(arena, "%.*s/.git", STR_ARG(folder));
        if (stat(mark.at, &found) == 0)
            return folder;
        if (folder.len <= 1)
            return STR("");
    }
}

Str root_find(Arena *arena)
{
    Str here = working_directory(arena);
    Str root = named_by_environment(arena, here);
    if (!root.len)
        root = nearest_with_git(arena, here);
    return root.len ? root : here;
}

Str path_absolute(Arena *arena, Str path)
{
    bool is_absolute = path.len && path.at[0] == '/';
    Str whole = is_absolute ? path
                            : arena_printf(arena, "%.*s/%.*s", STR_ARG(working_directory(arena)),
                                           STR_ARG(path));
    char *clean = arena_alloc(arena, (size_t)whole.len + 2);
    uint32_t len = 0;
    for (uint32_t from = 0; from < whole.len;) {
        uint32_t end = str_find(whole, "/", from);
        Str part = str_slice(whole, from, end);
        from = end + 1;
        if (str_is(part, "..")) {
            while (len && clean[--len] != '/')
                ;
        } else if (part.len && !str_is(part, ".")) {
            clean[len++] = '/';
            memcpy(clean + len, part.at, part.len);
            len += part.len;
        }
    }
    clean[len] = '\0';
    return len ? (Str){clean, len} : STR("/");
}

static Str below(Str path, Str root)
{
    uint32_t skip = root.len == 1 ? 1 : root.len + 1;
    return path.len > root.len ? str_slice(path, skip, path.len) : STR(".");
}

/* The way through a symbolic link may lead out of the root when the real path does not, and the
 * other way round: the name that the user gave goes first. */
Str path_from_root(Arena *arena, Str root, Str path)
{
    Str absolute = path_absolute(arena, path);
    if (is_inside(absolute, root))
        return below(absolute, root);
    Str folder = real_path(arena, parent(absolute));
    Str name = str_slice(absolute, parent(absolute).len, absolute.len);
    Str real = arena_join(arena, folder, name);
    return folder.len && is_inside(real, root) ? below(real, root) : absolute;
}

void uri_add(Buffer *out, Str path)
{
    if (path.len && path.at[0] == '/')
        buffer_add(out, STR("file://"));
    for (uint32_t i = 0; i < path.len; i++) {
        unsigned char c = (unsigned char)path.at[i];
        bool is_plain = (c < 0x80 && isalnum(c)) || (c && strchr("-._~/", c));
        if (is_plain)
            buffer_add_char(out, (char)c);
        else
            buffer_printf(out, "%%%02X", c);
    }
}
