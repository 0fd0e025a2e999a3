/* Configuration: TOML, what it sets, and what that leaves out.
 * Input: a byte that chooses the file, a path up to a line feed, the text. */
#include <stdlib.h>

#include "cli/settings.h"
#include "cli/target_files.h"
#include "harness.h"
#include "syntax/toml.h"

static void check_toml(Arena *arena, Str text)
{
    Toml toml = toml_parse(arena, text);
    if (toml.error.len) {
        check_sentence(toml.error);
        CHECK(toml.error_row >= 1, "an error has a line");
        return;
    }
    for (uint32_t i = 0; i < toml.entries.count; i++) {
        const TomlEntry *entry = &toml.entries.at[i];
        CHECK(entry->key_count <= TOML_DEPTH * 2, "%u keys", entry->key_count);
        CHECK(entry->row >= 1 && entry->key_row >= 1 && entry->key_column >= 1, "it has a place");
    }
}

/* Without the first line, which names the file. */
static Str shown(Arena *arena, const Settings *settings)
{
    Sink sink;
    sink_open(&sink);
    settings_print(settings, sink.out);
    Str text = arena_copy(arena, sink_close(&sink));
    free(sink.at);
    return str_slice(text, str_find(text, "\n", 0), text.len);
}

static bool settings_of(Arena *arena, const Config *config, Settings *settings, Str *why)
{
    Options none = {0};
    Options *command_line = ARENA_NEW(arena, Options);
    Layers layers = {.file = config, .command_line = command_line};
    *command_line = none;
    return settings_make(arena, &layers, STR("/project"), settings, why);
}

/* What --show-settings prints is a configuration, and means the same. */
static void check_shown(Arena *arena, const Settings *settings)
{
    Config again = {0};
    Settings same;
    Str why = STR(""), text = shown(arena, settings);
    CHECK(config_from_text(arena, STR("/project/wranglint.toml"), text, &again, &why),
          "what is shown is a configuration: %.*s\n%.*s", STR_ARG(why), STR_ARG(text));
    CHECK(settings_of(arena, &again, &same, &why), "of known values: %.*s", STR_ARG(why));
    CHECK(str_eq(text, shown(arena, &same)), "and means the same");
}

static void try_settings(Arena *arena, const Config *config, Str path)
{
    Settings settings;
    Str why = STR("");
    if (!settings_of(arena, config, &settings, &why)) {
        check_sentence(why);
        return;
    }
    Str whole = arena_printf(arena, "/project/%.*s", STR_ARG(path));
    settings_selection(arena, &settings, whole);
    settings_leave_out(&settings, whole);
    check_shown(arena, &settings);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const FILES[] = {"/project/wranglint.toml", "/project/pyproject.toml"};
    Arena *arena = fresh_arena();
    Input input = {data, size};
    Str file = str_of(FILES[input_below(&input, 2)]);
    Str path = input_line(&input), text = input_rest(&input);
    Config config = {0}, line = {0};
    Str why = STR("");
    check_toml(arena, text);
    target_of_requirement(path);
    if (config_from_text(arena, file, text, &config, &why))
        try_settings(arena, &config, path);
    else
        check_sentence(why);
    if (!config_set(arena, path, &line, &why))
        check_sentence(why);
    return 0;
}
