#include "cli/caches.h"

#include <stdlib.h>
#include <string.h>

#include "cli/say.h"
#include "report/root.h"

#define USUAL_NAME ".wranglint_cache"

/* Of the environment: NULL when it is not set, or set to nothing. */
static const char *variable(const char *name)
{
    const char *value = getenv(name);
    return value && *value ? value : NULL;
}

static bool is_wanted(const Options *options)
{
    const char *refused = variable("WRANGLINT_NO_CACHE");
    return !option_flag(options, OPTION_NO_CACHE) && !(refused && strcmp(refused, "0") != 0);
}

/* The folder that somebody named, or "". A path in a configuration counts from its folder. */
static Str named_path(Arena *arena, const Layers *layers)
{
    const char *everywhere = variable("WRANGLINT_CACHE_DIR");
    bool is_on_command_line = layers->command_line->values[OPTION_CACHE_DIR].is_set;
    if (everywhere && !is_on_command_line)
        return str_of(everywhere);
    Str path = layers_text(layers, OPTION_CACHE_DIR);
    bool is_from_file = layers->file && layers_value(layers, OPTION_CACHE_DIR) ==
                                            &layers->file->options.values[OPTION_CACHE_DIR];
    if (!path.len || !is_from_file || path.at[0] == '/')
        return path;
    return arena_printf(arena, "%.*s/%.*s", STR_ARG(layers->file->folder), STR_ARG(path));
}

/* A configuration that was named on the command line may lie anywhere, the files elsewhere. */
static Str usual_path(const Gather *gather, const Settings *settings)
{
    const Config *file = settings->layers.file;
    bool is_beside_files = file && file != gather->only;
    Str folder = is_beside_files ? file->folder : root_find(gather->arena);
    return arena_printf(gather->arena, "%.*s/" USUAL_NAME, STR_ARG(folder));
}

Str cache_path(const Gather *gather, const Settings *settings)
{
    Str named = named_path(gather->arena, &settings->layers);
    Str path = named.len ? named : usual_path(gather, settings);
    return arena_copy(gather->arena, path_absolute(gather->arena, path));
}

static CacheFolder *folder_at(Arena *arena, Caches *caches, Str path)
{
    uint32_t known = map_get(&caches->by_path, path);
    if (known != MAP_ABSENT)
        return caches->folders.at[known];
    CacheFolder *folder = cache_folder_new(path.at);
    map_put(arena, &caches->by_path, path, caches->folders.count);
    LIST_ADD(arena, &caches->folders, folder);
    LIST_ADD(arena, &caches->paths, path);
    return folder;
}

void caches_open(Gather *gather, Caches *caches)
{
    const Settings *settings = NULL;
    CacheFolder *folder = NULL;
    if (!is_wanted(gather->options))
        return;
    for (uint32_t i = 0; i < gather->jobs.count; i++) {
        Job *job = &gather->jobs.at[i];
        if (job->settings != settings)
            folder = folder_at(gather->arena, caches, cache_path(gather, job->settings));
        settings = job->settings;
        if (strcmp(job->path, "-") != 0 && !job->counts)
            job->cache = folder;
        job->here = gather->here;
    }
}

/* The usual folder may be missing for good reasons (a tree that is read only), and nobody asked. */
static void tell_trouble(const Gather *gather, const CacheFolder *folder, Str path)
{
    Str trouble = cache_folder_trouble(folder);
    bool is_usual = str_ends(path, "/" USUAL_NAME);
    if (trouble.len && (!is_usual || option_flag(gather->options, OPTION_VERBOSE)))
        say("%.*s %.*s: results are not kept", STR_ARG(path), STR_ARG(trouble));
}

void caches_close(const Gather *gather, Caches *caches)
{
    for (uint32_t i = 0; i < caches->folders.count; i++) {
        CacheFolder *folder = caches->folders.at[i];
        tell_trouble(gather, folder, caches->paths.at[i]);
        cache_folder_sweep(folder);
        cache_folder_free(folder);
    }
}

ExitStatus caches_clean(Arena *arena, const Options *options)
{
    Gather *gather = ARENA_NEW(arena, Gather);
    Str why = STR("");
    if (options->paths.count > 1)
        return complain(STR("wranglint clean takes no path: it is about the working directory"));
    if (!gather_start(arena, options, gather, &why))
        return complain(why);
    const Settings *settings = gather_settings(gather, gather->here, &why);
    if (!settings)
        return complain(why);
    Str path = cache_path(gather, settings);
    bool removed;
    if (!cache_folder_remove(arena, path.at, &removed, &why))
        return complain(arena_printf(arena, "%.*s %.*s", STR_ARG(path), STR_ARG(why)));
    if (removed && !option_flag(options, OPTION_QUIET))
        say("removed %.*s", STR_ARG(path));
    return EXIT_CLEAN;
}
