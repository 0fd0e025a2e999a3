#include "cli/config.h"

#include <sys/stat.h>

#include "base/spelling.h"
#include "report/root.h"
#include "source/file.h"
#include "syntax/toml.h"

/* Configurations that extend each other in a circle come to an end. */
#define MOST_EXTENDED 8u
#define MOST_BYTES ((size_t)1 << 20)

/* One file being read. */
typedef struct Reader {
    Arena *arena;
    Str path;        /* "--config" for a line from the command line */
    uint32_t prefix; /* how many keys lead to the settings */
    Config *config;
    Str *why;
} Reader;

static bool refuse(const Reader *reader, const TomlEntry *entry, Str sentence)
{
    *reader->why = arena_printf(reader->arena, "%.*s:%u:%u: %.*s", STR_ARG(reader->path),
                                entry->key_row, entry->key_column, STR_ARG(sentence));
    return false;
}

/* The row whose key is KEY; *inverted tells a flag that says the opposite. */
static OptionId find_key(Str key, bool *inverted)
{
    for (uint32_t id = 0; id < OPTION_COUNT; id++) {
        const char *known = OPTIONS[id].key;
        if (!known)
            continue;
        *inverted = *known == '!';
        if (str_is(key, known + *inverted))
            return (OptionId)id;
    }
    return OPTION_COUNT;
}

static bool refuse_key(const Reader *reader, const TomlEntry *entry, Str key)
{
    Str nearest = STR("");
    uint32_t least = SPELLING_FAR;
    for (uint32_t id = 0; id < OPTION_COUNT; id++) {
        const char *known = OPTIONS[id].key;
        Str candidate = known ? str_of(known + (*known == '!')) : STR("");
        uint32_t distance = known ? spelling_distance(key, candidate, 4) : SPELLING_FAR;
        if (distance >= least || distance * 2 > key.len)
            continue;
        least = distance;
        nearest = candidate;
    }
    Str hint = nearest.len ? arena_printf(reader->arena, "; did you mean `%.*s`?", STR_ARG(nearest))
                           : STR("");
    return refuse(
        reader, entry,
        arena_printf(reader->arena, "there is no setting `%.*s`%.*s", STR_ARG(key), STR_ARG(hint)));
}

static const char *wanted_kind(OptionId id)
{
    switch (OPTIONS[id].kind) {
    case OPTION_KIND_FLAG:
        return "true or false";
    case OPTION_KIND_TEXT:
        return "a string";
    case OPTION_KIND_LIST:
    case OPTION_KIND_REPEAT:
        return "a list of strings";
    case OPTION_KIND_TABLE:
        return "a table from patterns to lists of strings";
    }
    return "";
}

static bool has_wanted_kind(OptionId id, const TomlEntry *entry, uint32_t deeper)
{
    bool is_string = entry->kind == TOML_STRING;
    bool is_list_part = (is_string && deeper == 0) || (entry->kind == TOML_EMPTY && deeper == 0);
    switch (OPTIONS[id].kind) {
    case OPTION_KIND_FLAG:
        return entry->kind == TOML_BOOLEAN && !entry->in_array && deeper == 0;
    case OPTION_KIND_TEXT:
        return (is_string || entry->kind == TOML_INTEGER || entry->kind == TOML_OTHER) &&
               !entry->in_array && deeper == 0;
    case OPTION_KIND_LIST:
    case OPTION_KIND_REPEAT:
        return is_list_part;
    case OPTION_KIND_TABLE:
        return deeper == 1 && (is_string || entry->kind == TOML_EMPTY);
    }
    return false;
}

static void add_per_file_ignore(const Reader *reader, const TomlEntry *entry)
{
    Str pattern = entry->keys[entry->key_count - 1];
    uint32_t count = reader->config->per_file_ignores.count;
    PerFileIgnore *last = count ? &reader->config->per_file_ignores.at[count - 1] : NULL;
    bool goes_on = last && last->pattern.at == pattern.at;
    if (!goes_on) {
        PerFileIgnore fresh = {.pattern = pattern, .folder = reader->config->folder};
        LIST_ADD(reader->arena, &reader->config->per_file_ignores, fresh);
        last = &reader->config->per_file_ignores.at[count];
    }
    if (entry->kind == TOML_STRING)
        LIST_ADD(reader->arena, &last->selectors, entry->text);
}

static bool set_value(const Reader *reader, OptionId id, bool inverted, const TomlEntry *entry)
{
    OptionValue *value = &reader->config->options.values[id];
    value->is_set = true;
    Str why_not;
    if (OPTIONS[id].kind == OPTION_KIND_TABLE)
        add_per_file_ignore(reader, entry);
    else if (OPTIONS[id].kind == OPTION_KIND_FLAG)
        value->flag = str_is(entry->text, "true") != inverted;
    else if (entry->kind != TOML_EMPTY &&
             !option_set(reader->arena, id, entry->text, &reader->config->options, &why_not))
        return refuse(reader, entry, why_not);
    return true;
}

static bool read_entry(const Reader *reader, const TomlEntry *entry)
{
    if (entry->key_count == reader->prefix)
        return true;
    Str key = entry->keys[reader->prefix];
    bool inverted = false;
    OptionId id = find_key(key, &inverted);
    if (id == OPTION_COUNT)
        return refuse_key(reader, entry, key);
    bool opens_table = entry->kind == TOML_HEADER && OPTIONS[id].kind == OPTION_KIND_TABLE;
    if (opens_table)
        return true;
    if (!has_wanted_kind(id, entry, entry->key_count - reader->prefix - 1))
        return refuse(
            reader, entry,
            arena_printf(reader->arena, "`%.*s` must be %s", STR_ARG(key), wanted_kind(id)));
    return set_value(reader, id, inverted, entry);
}

/* Keys that stand in the tables of other tools are not ours. */
static bool is_ours(const Reader *reader, const TomlEntry *entry)
{
    return !reader->prefix || toml_is_below(entry, "tool.wranglint");
}

static bool read_text(const Reader *reader, Str text)
{
    Toml toml = toml_parse(reader->arena, text);
    if (toml.error.len) {
        *reader->why = arena_printf(reader->arena, "%.*s:%u: %.*s", STR_ARG(reader->path),
                                    toml.error_row, STR_ARG(toml.error));
        return false;
    }
    for (uint32_t i = 0; i < toml.entries.count; i++)
        if (is_ours(reader, &toml.entries.at[i]) && !read_entry(reader, &toml.entries.at[i]))
            return false;
    return true;
}

static Str folder_of(Str path)
{
    uint32_t len = path.len;
    while (len > 1 && path.at[len - 1] != '/')
        len--;
    return str_slice(path, 0, len > 1 ? len - 1 : len);
}

/* What BASE says holds where CONFIG says nothing. */
static void add_base(Arena *arena, Config *config, const Config *base)
{
    for (uint32_t id = 0; id < OPTION_COUNT; id++)
        if (!config->options.values[id].is_set)
            config->options.values[id] = base->options.values[id];
    for (uint32_t i = 0; i < base->per_file_ignores.count; i++)
        LIST_ADD(arena, &config->per_file_ignores, base->per_file_ignores.at[i]);
}

bool config_from_text(Arena *arena, Str path, Str text, Config *config, Str *why)
{
    Reader reader = {arena, path, str_ends(path, "pyproject.toml") ? 2 : 0, config, why};
    *config = (Config){.path = path, .folder = folder_of(path_absolute(arena, path))};
    return read_text(&reader, text);
}

static bool read_file(Arena *arena, Str path, Config *config, Str *why)
{
    Str text = STR(""), trouble = STR("");
    if (file_read(arena, arena_copy(arena, path).at, MOST_BYTES, &text, &trouble) != FILE_READ) {
        *why = arena_printf(arena, "%.*s %.*s", STR_ARG(path), STR_ARG(trouble));
        return false;
    }
    return config_from_text(arena, path, text, config, why);
}

bool config_read(Arena *arena, Str path, Config *config, Str *why)
{
    if (!read_file(arena, path, config, why))
        return false;
    Config *child = config;
    for (uint32_t i = 0; child->options.values[OPTION_EXTEND].texts.count; i++) {
        Str extended = option_text(&child->options, OPTION_EXTEND);
        bool is_absolute = extended.at[0] == '/';
        Str base_path = is_absolute ? extended
                                    : arena_printf(arena, "%.*s/%.*s", STR_ARG(child->folder),
                                                   STR_ARG(extended));
        Config *base = ARENA_NEW(arena, Config);
        if (i == MOST_EXTENDED) {
            *why = arena_printf(arena, "%.*s: too many configurations extend each other",
                                STR_ARG(path));
            return false;
        }
        if (!read_file(arena, base_path, base, why))
            return false;
        add_base(arena, config, base);
        child = base;
    }
    return true;
}

bool config_set(Arena *arena, Str line, Config *config, Str *why)
{
    uint32_t equals = str_find(line, "=", 0);
    Str key = str_slice(line, 0, equals), value = str_slice(line, equals + 1, line.len);
    Str text = arena_printf(arena, "%.*s\n", STR_ARG(line));
    bool is_bare_word = toml_parse(arena, text).error.len > 0 && !str_has(value, "\"");
    if (is_bare_word)
        text = arena_printf(arena, "%.*s = \"%.*s\"\n", STR_ARG(key), STR_ARG(value));
    Reader reader = {arena, STR("--config"), 0, config, why};
    return read_text(&reader, text);
}

static bool is_file(Str path)
{
    struct stat info;
    return stat(path.at, &info) == 0 && S_ISREG(info.st_mode);
}

/* Does the file at PATH exist and, when it is a pyproject.toml, have a table of ours? */
static bool holds_settings(Arena *arena, Str path)
{
    Str text, trouble;
    if (!is_file(path))
        return false;
    if (!str_ends(path, "pyproject.toml"))
        return true;
    if (file_read(arena, path.at, MOST_BYTES, &text, &trouble) != FILE_READ)
        return false;
    if (!str_has(text, "wranglint"))
        return false;
    Toml toml = toml_parse(arena, text);
    for (uint32_t i = 0; i < toml.entries.count; i++)
        if (toml_is_below(&toml.entries.at[i], "tool.wranglint"))
            return true;
    /* One that cannot be read must not be passed over in silence. */
    return toml.error.len > 0 && str_has(text, "[tool.wranglint");
}

static Str settings_in(Arena *arena, Str folder)
{
    static const char *const NAMES[] = {"wranglint.toml", ".wranglint.toml", "pyproject.toml"};
    const char *between = folder.len == 1 ? "" : "/";
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        Str path = arena_printf(arena, "%.*s%s%s", STR_ARG(folder), between, NAMES[i]);
        if (holds_settings(arena, path))
            return path;
    }
    return STR("");
}

static bool is_repository(Arena *arena, Str folder)
{
    struct stat info;
    return stat(arena_printf(arena, "%.*s/.git", STR_ARG(folder)).at, &info) == 0;
}

/* Walks up until a folder has settings, is known or is the root of a repository, above which lie
 * other people's; then tells all folders on the way. */
Str config_find(ConfigFinder *finder, Str folder)
{
    Strs passed = {0};
    Str found;
    for (Str at = folder;; at = folder_of(at)) {
        uint32_t known = map_get(&finder->found, at);
        found = known != MAP_ABSENT ? finder->paths.at[known] : settings_in(finder->arena, at);
        LIST_ADD(finder->arena, &passed, at);
        if (known != MAP_ABSENT || found.len || at.len <= 1 || is_repository(finder->arena, at))
            break;
    }
    LIST_ADD(finder->arena, &finder->paths, found);
    for (uint32_t i = 0; i < passed.count; i++)
        map_put(finder->arena, &finder->found, arena_copy(finder->arena, passed.at[i]),
                finder->paths.count - 1);
    return found;
}
