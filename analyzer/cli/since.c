#include "cli/since.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/buffer.h"
#include "cli/command.h"

static Str line_at(Str text, uint32_t *at)
{
    uint32_t end = str_find(text, "\n", *at);
    Str line = str_slice(text, *at, end);
    *at = end + 1;
    return line;
}

static ChangedFile *file_for(Changes *changes, Str absolute)
{
    uint32_t known = map_get(&changes->files, absolute);
    if (known != MAP_ABSENT)
        return &changes->changed.at[known];
    map_put(changes->arena, &changes->files, absolute, changes->changed.count);
    LIST_ADD(changes->arena, &changes->changed, ((ChangedFile){0}));
    return &changes->changed.at[changes->changed.count - 1];
}

/* A name with odd bytes stands between quotes, with escapes as in C: "b/a\tb\303\251.py"; behind
 * one with blanks stands a tab. */
static Str unquoted(Arena *arena, Str name)
{
    static const char LETTERS[] = "abtnvfr\"\\";
    static const char MEANT[] = "\a\b\t\n\v\f\r\"\\";
    name = str_slice(name, 0, str_find(name, "\t", 0));
    if (!str_starts(name, "\""))
        return name;
    Buffer plain = {0};
    for (uint32_t i = 1; i + 1 < name.len; i++) {
        const char *letter = name.at[i] == '\\' ? strchr(LETTERS, name.at[i + 1]) : NULL;
        bool is_octal = name.at[i] == '\\' && !letter && i + 4 < name.len;
        if (letter) {
            buffer_add_char(&plain, MEANT[letter - LETTERS]);
            i++;
        } else if (is_octal) {
            char digits[4] = {name.at[i + 1], name.at[i + 2], name.at[i + 3], '\0'};
            buffer_add_char(&plain, (char)strtol(digits, NULL, 8));
            i += 3;
        } else {
            buffer_add_char(&plain, name.at[i]);
        }
    }
    Str copy = arena_copy(arena, buffer_str(&plain));
    buffer_free(&plain);
    return copy;
}

static uint32_t take_number(Str line, uint32_t *at)
{
    uint32_t number = 0;
    while (*at < line.len && isdigit((unsigned char)line.at[*at]) && number < 100000000)
        number = number * 10 + (uint32_t)(line.at[(*at)++] - '0');
    return number;
}

/* "@@ -3,2 +7,4 @@": lines 7 to 10 are new. Where lines were only taken away, nothing is. */
static void add_hunk(Changes *changes, ChangedFile *file, Str line)
{
    uint32_t at = str_find(line, "+", 0) + 1;
    uint32_t first = take_number(line, &at), count = 1;
    if (at < line.len && line.at[at] == ',') {
        at++;
        count = take_number(line, &at);
    }
    if (count)
        LIST_ADD(changes->arena, &file->ranges, ((LineRange){first, first + count - 1}));
}

void changes_read(Changes *changes, Str top, Str diff)
{
    ChangedFile *file = NULL;
    bool in_head = false;
    for (uint32_t at = 0; at < diff.len;) {
        Str line = line_at(diff, &at);
        if (str_starts(line, "diff --git ")) {
            file = NULL;
            in_head = true;
        } else if (in_head && str_starts(line, "+++ ")) {
            Str name = unquoted(changes->arena, str_slice(line, 4, line.len));
            if (str_starts(name, "b/"))
                file = file_for(changes, arena_printf(changes->arena, "%.*s/%.*s", STR_ARG(top),
                                                      STR_ARG(str_slice(name, 2, name.len))));
        } else if (str_starts(line, "@@ ")) {
            in_head = false;
            if (file)
                add_hunk(changes, file, line);
        }
    }
}

static void read_untracked(Changes *changes, Str top, Str names)
{
    for (uint32_t at = 0; at < names.len;) {
        uint32_t end = at;
        while (end < names.len && names.at[end])
            end++;
        Str name = str_slice(names, at, end);
        ChangedFile *file = file_for(
            changes, arena_printf(changes->arena, "%.*s/%.*s", STR_ARG(top), STR_ARG(name)));
        LIST_ADD(changes->arena, &file->ranges, ((LineRange){1, UINT32_MAX}));
        at = end + 1;
    }
}

/* Lines that only the other branch changed are not ours: what counts is where the branches parted.
 */
static const char *start_of(Arena *arena, Str ref)
{
    Str found = STR("");
    const char *name = arena_copy(arena, ref).at;
    const char *const ask[] = {"git", "merge-base", name, "HEAD", NULL};
    bool is_found = command_output(arena, ask, true, &found) && str_trim(found).len;
    return is_found ? arena_copy(arena, str_trim(found)).at : name;
}

bool changes_since(Arena *arena, Str ref, Changes *changes, Str *why)
{
    Str top, diff, untracked;
    *changes = (Changes){.arena = arena};
    const char *const ask_top[] = {"git", "rev-parse", "--show-toplevel", NULL};
    if (!command_output(arena, ask_top, true, &top)) {
        *why = STR("--since needs git and a repository to look at");
        return false;
    }
    top = arena_copy(arena, str_trim(top));
    bool is_option = str_starts(ref, "-");
    const char *const ask_diff[] = {"git",
                                    "-C",
                                    top.at,
                                    "-c",
                                    "core.quotePath=false",
                                    "-c",
                                    "core.fsmonitor=false",
                                    "diff",
                                    "--unified=0",
                                    "--no-color",
                                    "--no-ext-diff",
                                    "--no-textconv",
                                    "--ignore-submodules",
                                    "--src-prefix=a/",
                                    "--dst-prefix=b/",
                                    start_of(arena, ref),
                                    "--",
                                    NULL};
    const char *const ask_untracked[] = {"git",
                                         "-C",
                                         top.at,
                                         "-c",
                                         "core.fsmonitor=false",
                                         "ls-files",
                                         "--others",
                                         "--exclude-standard",
                                         "-z",
                                         NULL};
    if (is_option || !command_output(arena, ask_diff, true, &diff) ||
        !command_output(arena, ask_untracked, true, &untracked)) {
        *why = arena_printf(arena, "git knows no revision `%.*s`", STR_ARG(ref));
        return false;
    }
    changes_read(changes, top, diff);
    read_untracked(changes, top, untracked);
    return true;
}

bool changes_have(const Changes *changes, Str absolute)
{
    uint32_t known = map_get(&changes->files, absolute);
    return known != MAP_ABSENT && changes->changed.at[known].ranges.count > 0;
}

static bool touches(const ChangedFile *file, const Extent *at)
{
    uint32_t low = 0, high = file->ranges.count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (file->ranges.at[middle].last < at->raw_start.row)
            low = middle + 1;
        else
            high = middle;
    }
    return low < file->ranges.count && file->ranges.at[low].first <= at->raw_end.row;
}

void changes_filter(const Changes *changes, Str absolute, FileReport *report)
{
    uint32_t known = map_get(&changes->files, absolute);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < report->count; i++)
        if (known != MAP_ABSENT && touches(&changes->changed.at[known], &report->results[i].at))
            report->results[kept++] = report->results[i];
    report->count = kept;
}
