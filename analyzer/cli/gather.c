#include "cli/gather.h"

#include <stdlib.h>
#include <sys/stat.h>

#include "cli/say.h"
#include "report/root.h"
#include "source/ignore_files.h"

/* FILE or KEY=VALUE: what exists as a file is one. */
static bool read_config_option(Gather *gather, Str wish, Str *why)
{
    struct stat found;
    bool is_setting = str_has(wish, "=") && stat(arena_copy(gather->arena, wish).at, &found) != 0;
    if (is_setting)
        return config_set(gather->arena, wish, &gather->inline_settings, why);
    Config *config = ARENA_NEW(gather->arena, Config);
    gather->only = config;
    return config_read(gather->arena, wish, config, why);
}

bool gather_start(Arena *arena, const Options *options, Gather *gather, Str *why)
{
    Str here = path_absolute(arena, STR("."));
    *gather = (Gather){.arena = arena,
                       .options = options,
                       .here = here,
                       .finder = {.arena = arena},
                       .targets = {.arena = arena, .top = root_find(arena)}};
    gather->inline_settings.folder = here;
    const Strs *wishes = &options->values[OPTION_CONFIG].texts;
    for (uint32_t i = 0; i < wishes->count; i++)
        if (!read_config_option(gather, wishes->at[i], why))
            return false;
    return true;
}

static Settings *make_settings(Gather *gather, Str path, Str *why)
{
    Settings *settings = ARENA_NEW(gather->arena, Settings);
    Layers layers = {gather->only, &gather->inline_settings, gather->options};
    if (path.len) {
        Config *config = ARENA_NEW(gather->arena, Config);
        if (!config_read(gather->arena, path, config, why))
            return NULL;
        layers.file = config;
    }
    return settings_make(gather->arena, &layers, gather->here, settings, why) ? settings : NULL;
}

const Settings *gather_settings(Gather *gather, Str folder, Str *why)
{
    bool looks_for_files = !gather->only && !option_flag(gather->options, OPTION_ISOLATED);
    Str path = looks_for_files ? config_find(&gather->finder, folder) : STR("");
    uint32_t known = map_get(&gather->by_config, path);
    if (known != MAP_ABSENT)
        return gather->settings.at[known];
    Settings *settings = make_settings(gather, path, why);
    if (!settings)
        return NULL;
    map_put(gather->arena, &gather->by_config, path, gather->settings.count);
    LIST_ADD(gather->arena, &gather->settings, settings);
    return settings;
}

/* The working directory is asked for once, not for every file. */
static Str absolute_of(Gather *gather, Str path)
{
    bool is_relative = !path.len || path.at[0] != '/';
    return path_absolute(gather->arena, is_relative
                                            ? arena_printf(gather->arena, "%.*s/%.*s",
                                                           STR_ARG(gather->here), STR_ARG(path))
                                            : path);
}

static Str folder_of(Str path)
{
    uint32_t len = path.len;
    while (len > 1 && path.at[len - 1] != '/')
        len--;
    return str_slice(path, 0, len > 1 ? len - 1 : len);
}

/* The settings for what lies at ABSOLUTE; after the first failure, NULL. */
static const Settings *settings_for(Gather *gather, Str absolute)
{
    Str why = STR("");
    const Settings *settings =
        gather->why.len ? NULL : gather_settings(gather, folder_of(absolute), &why);
    if (why.len)
        gather->why = why;
    return settings;
}

static void add_job(Gather *gather, const char *path, Str shown)
{
    Arena *arena = gather->arena;
    struct stat found;
    Str absolute = absolute_of(gather, shown);
    const Settings *settings = settings_for(gather, absolute);
    bool is_known = map_get(&gather->seen, absolute) != MAP_ABSENT;
    if (!settings || is_known)
        return;
    map_put(arena, &gather->seen, absolute, 0);
    Target target = settings->target;
    if (target == TARGET_UNKNOWN)
        target = target_find(&gather->targets, folder_of(absolute));
    Job job = {.path = path,
               .name = shown,
               .settings = settings,
               .selection = settings_selection(arena, settings, absolute),
               .target = target,
               .bytes = stat(path, &found) == 0 ? (size_t)found.st_size : 0};
    LIST_ADD(arena, &gather->jobs, job);
}

static void complain_about_path(void *context, const char *path, const char *why)
{
    Gather *gather = context;
    gather->troubles++;
    say("%s %s", path, why);
}

static void tell_passed_over(void *context, const char *path, const char *why)
{
    (void)context;
    say("%s %s", path, why);
}

static WalkSettings walk_settings(Gather *gather, const Settings *settings)
{
    WalkSettings walk = {.excludes = WALK_DEFAULT_EXCLUDES,
                         .exclude_count = WALK_DEFAULT_EXCLUDE_COUNT,
                         .more_excludes = settings->extend_exclude.at,
                         .more_exclude_count = settings->extend_exclude.count,
                         .root = settings->exclude_root,
                         .respect_gitignore =
                             !layers_flag(&settings->layers, OPTION_NO_RESPECT_GITIGNORE),
                         .force_exclude = layers_flag(&settings->layers, OPTION_FORCE_EXCLUDE),
                         .project = gather->targets.top,
                         .complain = complain_about_path,
                         .pass_over = tell_passed_over,
                         .context = gather};
    if (settings->has_exclude) {
        walk.excludes = settings->exclude.at;
        walk.exclude_count = settings->exclude.count;
    }
    return walk;
}

/* The settings that decide what is left out of PATH: a folder's own, or those of the folder a file
 * is in. */
static const Settings *settings_of_path(Gather *gather, const char *path)
{
    struct stat found;
    Str absolute = absolute_of(gather, str_of(path));
    bool is_folder = stat(path, &found) == 0 && S_ISDIR(found.st_mode);
    if (is_folder)
        absolute = arena_printf(gather->arena, "%.*s/.", STR_ARG(absolute));
    return settings_for(gather, absolute);
}

/* A configuration further down than the one that the walk went by has its own excludes. */
static bool is_left_out(Gather *gather, const Settings *walked_by, Str shown)
{
    Str absolute = absolute_of(gather, shown);
    const Settings *own = settings_for(gather, absolute);
    return own && own != walked_by && settings_leave_out(own, absolute);
}

static void add_path(Gather *gather, const char *path)
{
    const Settings *settings = settings_of_path(gather, path);
    if (!settings)
        return;
    WalkSettings walk = walk_settings(gather, settings);
    Paths found = walk_files(gather->arena, &path, 1, &walk);
    for (uint32_t i = 0; i < found.count; i++)
        if (!is_left_out(gather, settings, found.at[i]))
            add_job(gather, found.at[i].at, found.at[i]);
}

static void add_standard_input(Gather *gather)
{
    Str name = option_text(gather->options, OPTION_STDIN_FILENAME);
    name = name.len ? name : STR("<stdin>");
    Str absolute = absolute_of(gather, name);
    const Settings *settings = settings_for(gather, absolute);
    bool is_forced = settings && layers_flag(&settings->layers, OPTION_FORCE_EXCLUDE);
    if (!is_forced || !settings_leave_out(settings, absolute))
        add_job(gather, "-", name);
}

static int by_name(const void *left, const void *right)
{
    const Job *a = left, *b = right;
    return str_order(a->name, b->name);
}

bool gather_files(Gather *gather, Str *why)
{
    const Strs *paths = &gather->options->paths;
    for (uint32_t i = 0; i < paths->count; i++)
        if (str_is(paths->at[i], "-"))
            add_standard_input(gather);
        else
            add_path(gather, arena_copy(gather->arena, paths->at[i]).at);
    if (!paths->count)
        add_path(gather, ".");
    if (gather->jobs.count)
        qsort(gather->jobs.at, gather->jobs.count, sizeof(Job), by_name);
    *why = gather->why;
    return !gather->why.len;
}

/* Does LIST leave out PATH, or a folder that it lies in? */
static bool list_has(const IgnoreList *list, Str path)
{
    for (uint32_t at = 1; at <= path.len; at++) {
        at = str_find(path, "/", at);
        if (ignore_has(list, str_slice(path, 0, at), at < path.len))
            return true;
    }
    return false;
}

bool gather_leaves_out(Gather *gather, const Job *job)
{
    Arena *arena = gather->arena;
    Str path = absolute_of(gather, job->name), folder = arena_copy(arena, folder_of(path));
    if (settings_leave_out(job->settings, path))
        return true;
    if (layers_flag(&job->settings->layers, OPTION_NO_RESPECT_GITIGNORE))
        return false;
    Entries entries = folder_read(arena, folder.at);
    return list_has(ignore_files_in(arena, ignore_files_above(arena, folder), folder, &entries),
                    path);
}
