#include "cli/settings.h"

#include <ctype.h>
#include <fnmatch.h>
#include <string.h>

#include "base/buffer.h"
#include "report/root.h"
#include "source/walk.h"

#define USUAL_MOST_BYTES ((size_t)10 * 1024 * 1024)

const OptionValue *layers_value(const Layers *layers, OptionId id)
{
    const OptionValue *found = NULL;
    if (layers->file && layers->file->options.values[id].is_set)
        found = &layers->file->options.values[id];
    if (layers->inline_settings && layers->inline_settings->options.values[id].is_set)
        found = &layers->inline_settings->options.values[id];
    if (layers->command_line && layers->command_line->values[id].is_set)
        found = &layers->command_line->values[id];
    return found;
}

bool layers_flag(const Layers *layers, OptionId id)
{
    const OptionValue *value = layers_value(layers, id);
    return value && value->flag;
}

Str layers_text(const Layers *layers, OptionId id)
{
    const OptionValue *value = layers_value(layers, id);
    return value && value->texts.count ? value->texts.at[value->texts.count - 1] : STR("");
}

static bool check_selectors(Arena *arena, const Strs *selectors, Str *why)
{
    for (uint32_t i = 0; selectors && i < selectors->count; i++) {
        Str selector = selectors->at[i];
        if (selector_is_known(selector))
            continue;
        Str nearest = selector_nearest(selector);
        *why = nearest.len ? arena_printf(arena, "there is no rule `%.*s`; did you mean `%.*s`?",
                                          STR_ARG(selector), STR_ARG(nearest))
                           : arena_printf(arena, "there is no rule `%.*s`; see wranglint rules",
                                          STR_ARG(selector));
        return false;
    }
    return true;
}

/* What SELECT, EXTEND and IGNORE (each may be NULL) say about rules, on top of SELECTION. */
static bool apply_selection(Arena *arena, const OptionValue *select, const OptionValue *extend,
                            const OptionValue *ignore, bool preview, Selection *selection, Str *why)
{
    SelectionLayer layer = {.select = select ? &select->texts : NULL,
                            .extend_select = extend ? &extend->texts : NULL,
                            .ignore = ignore ? &ignore->texts : NULL,
                            .preview = preview};
    if (!check_selectors(arena, layer.select, why) ||
        !check_selectors(arena, layer.extend_select, why) ||
        !check_selectors(arena, layer.ignore, why))
        return false;
    selection_apply(selection, &layer);
    return true;
}

/* First what is configured (--config KEY=VALUE in place of what the file says), then the command
 * line, which adds to it or, with --select, starts afresh. */
static bool make_selection(Arena *arena, const Layers *layers, Selection *selection, Str *why)
{
    Layers configured = {layers->file, layers->inline_settings, NULL};
    Layers given = {NULL, NULL, layers->command_line};
    const Layers *both[] = {&configured, &given};
    *selection = selection_usual();
    for (size_t i = 0; i < 2; i++)
        if (!apply_selection(arena, layers_value(both[i], OPTION_SELECT),
                             layers_value(both[i], OPTION_EXTEND_SELECT),
                             layers_value(both[i], OPTION_IGNORE),
                             layers_flag(both[i], OPTION_PREVIEW), selection, why))
            return false;
    return true;
}

static bool make_target(Arena *arena, const Layers *layers, Target *target, Str *why)
{
    Str text = layers_text(layers, OPTION_TARGET_PANDAS);
    *target = target_parse(text);
    if (!text.len || *target != TARGET_UNKNOWN)
        return true;
    *why = arena_printf(arena, "`%.*s` is no version of pandas: write it as 2.2", STR_ARG(text));
    return false;
}

/* "16M", "500K", "1000000". */
static bool make_most_bytes(Arena *arena, const Layers *layers, size_t *most_bytes, Str *why)
{
    Str text = layers_text(layers, OPTION_MAX_SIZE);
    size_t number = 0;
    uint32_t at = 0;
    while (at < text.len && isdigit((unsigned char)text.at[at]) && at < 12)
        number = number * 10 + (size_t)(text.at[at++] - '0');
    char unit = at < text.len ? (char)toupper((unsigned char)text.at[at]) : '\0';
    *most_bytes = unit == 'M' ? number << 20 : unit == 'K' ? number << 10 : number;
    bool is_number =
        at > 0 && (at == text.len || (at + 1 == text.len && (unit == 'M' || unit == 'K')));
    if (!text.len)
        *most_bytes = USUAL_MOST_BYTES;
    else if (!is_number)
        *why = arena_printf(arena, "`%.*s` is no size: write it as 500K or 10M", STR_ARG(text));
    return !text.len || is_number;
}

/* A path in a configuration counts from its folder, one on the command line from the working
 * directory. */
static Str make_data_root(Arena *arena, const Layers *layers)
{
    Str text = layers_text(layers, OPTION_DATA_ROOT);
    if (!text.len)
        return text;
    bool is_from_file = layers->file && layers_value(layers, OPTION_DATA_ROOT) ==
                                            &layers->file->options.values[OPTION_DATA_ROOT];
    if (is_from_file && text.at[0] != '/')
        text = arena_printf(arena, "%.*s/%.*s", STR_ARG(layers->file->folder), STR_ARG(text));
    return path_absolute(arena, text);
}

static bool check_per_file_ignores(Arena *arena, const Config *config, Str *why)
{
    for (uint32_t i = 0; config && i < config->per_file_ignores.count; i++)
        if (!check_selectors(arena, &config->per_file_ignores.at[i].selectors, why))
            return false;
    return true;
}

/* PATTERN of the command line, which counts from HERE, as one that counts from ROOT above it.
 * Without a slash it is about names at any depth. */
static Str pattern_from(Arena *arena, Str root, Str here, Str pattern)
{
    bool is_about_names = str_find(pattern, "/", 0) + 1 >= pattern.len;
    bool is_below = here.len > root.len && str_starts(here, arena_copy(arena, root).at);
    if (is_about_names || !is_below)
        return pattern;
    Str way = str_slice(here, root.len, here.len);
    return arena_printf(arena, "%.*s/%.*s", STR_ARG(way), STR_ARG(pattern));
}

static Strs make_patterns(Arena *arena, const Settings *settings, OptionId id, Str here)
{
    Strs patterns = {0};
    const Layers *layers = &settings->layers;
    const OptionValue *value = layers_value(layers, id);
    bool is_from_file = layers->file && value == &layers->file->options.values[id];
    for (uint32_t i = 0; value && i < value->texts.count; i++) {
        Str pattern = value->texts.at[i];
        if (!is_from_file)
            pattern = pattern_from(arena, settings->exclude_root, here, pattern);
        LIST_ADD(arena, &patterns, pattern);
    }
    return patterns;
}

static void add_lines(Buffer *lines, const Str *patterns, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        buffer_add(lines, patterns[i]);
        buffer_add_char(lines, '\n');
    }
}

static const IgnoreList *make_left_out(Arena *arena, const Settings *settings)
{
    Buffer lines = {0};
    if (settings->has_exclude)
        add_lines(&lines, settings->exclude.at, settings->exclude.count);
    else
        add_lines(&lines, WALK_DEFAULT_EXCLUDES, WALK_DEFAULT_EXCLUDE_COUNT);
    add_lines(&lines, settings->extend_exclude.at, settings->extend_exclude.count);
    Str copy = arena_copy(arena, buffer_str(&lines));
    buffer_free(&lines);
    return ignore_list(arena, NULL, arena_printf(arena, "%.*s/", STR_ARG(settings->exclude_root)),
                       copy);
}

static void make_exclude(Arena *arena, Str here, Settings *settings)
{
    settings->exclude_root = settings->layers.file ? settings->layers.file->folder : here;
    settings->has_exclude = layers_value(&settings->layers, OPTION_EXCLUDE) != NULL;
    settings->exclude = make_patterns(arena, settings, OPTION_EXCLUDE, here);
    settings->extend_exclude = make_patterns(arena, settings, OPTION_EXTEND_EXCLUDE, here);
    settings->left_out = make_left_out(arena, settings);
}

bool settings_leave_out(const Settings *settings, Str path)
{
    for (uint32_t end = settings->exclude_root.len + 1; end <= path.len; end++) {
        bool is_whole = end == path.len, is_part = is_whole || path.at[end] == '/';
        if (is_part && ignore_has(settings->left_out, str_slice(path, 0, end), !is_whole))
            return true;
    }
    return false;
}

bool settings_make(Arena *arena, const Layers *layers, Str here, Settings *settings, Str *why)
{
    *settings = (Settings){.layers = *layers,
                           .folder = layers->file ? layers->file->folder : here,
                           .data_root = make_data_root(arena, layers)};
    make_exclude(arena, here, settings);
    return make_selection(arena, layers, &settings->selection, why) &&
           make_target(arena, layers, &settings->target, why) &&
           make_most_bytes(arena, layers, &settings->most_bytes, why) &&
           check_per_file_ignores(arena, layers->file, why) &&
           check_per_file_ignores(arena, layers->inline_settings, why);
}

/* A pattern without a slash is about the file's name, any other about the path from its folder on.
 * A star stands for slashes too. */
static bool matches(Arena *arena, const PerFileIgnore *ignore, Str path)
{
    bool is_below =
        path.len > ignore->folder.len && str_starts(path, arena_copy(arena, ignore->folder).at);
    Str relative = is_below ? str_slice(path, ignore->folder.len, path.len) : path;
    while (relative.len && relative.at[0] == '/')
        relative = str_slice(relative, 1, relative.len);
    const char *pattern = arena_copy(arena, ignore->pattern).at;
    const char *whole = arena_copy(arena, relative).at;
    const char *slash = strrchr(whole, '/');
    bool is_about_name = !strchr(pattern, '/');
    return fnmatch(pattern, is_about_name && slash ? slash + 1 : whole, 0) == 0;
}

static void apply_ignores(Arena *arena, const Config *config, Str path, Selection *selection)
{
    for (uint32_t i = 0; config && i < config->per_file_ignores.count; i++) {
        const PerFileIgnore *ignore = &config->per_file_ignores.at[i];
        SelectionLayer layer = {.ignore = &ignore->selectors};
        if (matches(arena, ignore, path))
            selection_apply(selection, &layer);
    }
}

Selection settings_selection(Arena *arena, const Settings *settings, Str path)
{
    Selection selection = settings->selection;
    apply_ignores(arena, settings->layers.file, path, &selection);
    apply_ignores(arena, settings->layers.inline_settings, path, &selection);
    return selection;
}
