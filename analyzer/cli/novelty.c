#include "cli/novelty.h"

#include <stdio.h>

#include "report/display.h"
#include "report/root.h"
#include "source/file.h"
#include "source/replace.h"

#define USUAL_NAME "wranglint-baseline.json"

/* A path in a configuration counts from its folder. */
static Str baseline_path(Arena *arena, const Layers *layers)
{
    Str path = layers_text(layers, OPTION_BASELINE);
    bool is_from_file = layers->file && layers_value(layers, OPTION_BASELINE) ==
                                            &layers->file->options.values[OPTION_BASELINE];
    if (!path.len)
        return STR(USUAL_NAME);
    if (!is_from_file || path.at[0] == '/')
        return arena_copy(arena, path);
    return arena_printf(arena, "%.*s/%.*s", STR_ARG(layers->file->folder), STR_ARG(path));
}

static bool read_known(NewOnly *only, Str *why)
{
    Str text, trouble;
    bool is_read = file_read(only->arena, only->path.at, 0, &text, &trouble) == FILE_READ;
    only->known = baseline_new(only->arena, only->root);
    if (is_read && baseline_read(only->known, text, &trouble))
        return true;
    *why = arena_printf(only->arena, "%.*s %.*s", STR_ARG(only->path), STR_ARG(trouble));
    return false;
}

/* Paths in a baseline count from its own folder, wherever the program is run. */
static Str folder_of(Arena *arena, Str path)
{
    return path_absolute(arena, arena_printf(arena, "%.*s/..", STR_ARG(path)));
}

bool new_only_start(Arena *arena, const Layers *layers, NewOnly *only, Str *why)
{
    Str path = baseline_path(arena, layers);
    *only = (NewOnly){.arena = arena, .root = folder_of(arena, path), .path = path};
    Str since = layers_text(layers, OPTION_SINCE);
    if (since.len) {
        only->changes = ARENA_NEW(arena, Changes);
        if (!changes_since(arena, since, only->changes, why))
            return false;
    }
    if (layers_flag(layers, OPTION_WRITE_BASELINE))
        only->gathered = baseline_new(arena, only->root);
    else if (layers_text(layers, OPTION_BASELINE).len)
        return read_known(only, why);
    return true;
}

void new_only_drop_jobs(const NewOnly *only, Jobs *jobs)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < jobs->count; i++)
        if (!only->changes ||
            changes_have(only->changes, path_absolute(only->arena, jobs->at[i].name)))
            jobs->at[kept++] = jobs->at[i];
    jobs->count = kept;
}

void new_only_sort_out(NewOnly *only, FileReport *report)
{
    if (only->changes)
        changes_filter(only->changes, path_absolute(only->arena, report->path), report);
    Str path = only->known || only->gathered ? path_from_root(only->arena, only->root, report->path)
                                             : STR("");
    if (only->known)
        baseline_mark(only->known, path, report);
    if (only->gathered)
        baseline_add(only->gathered, path, report);
}

static void tell_written(const NewOnly *only, uint32_t count)
{
    fprintf(stderr, "Wrote %u finding%s to ", count, count == 1 ? "" : "s");
    display_print(stderr, only->path);
    fputs(".\n", stderr);
}

bool new_only_write(const NewOnly *only, bool quiet, Str *why)
{
    Buffer text = {0};
    baseline_write(only->gathered, &text);
    Str trouble = STR("");
    bool is_written = file_write(only->arena, only->path.at, buffer_str(&text), &trouble);
    buffer_free(&text);
    uint32_t count = baseline_count(only->gathered);
    if (!is_written)
        *why = arena_printf(only->arena, "%.*s %.*s", STR_ARG(only->path), STR_ARG(trouble));
    else if (!quiet)
        tell_written(only, count);
    return is_written;
}
