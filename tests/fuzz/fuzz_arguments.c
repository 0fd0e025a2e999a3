/* The command line, as far as it reads no file: options, then what they come to.
 * Input: one argument a line. */
#include <stdlib.h>

#include "cli/plan.h"
#include "harness.h"

#define MOST_ARGUMENTS 32

/* The settings of a project without a configuration file. */
static void try_settings(Arena *arena, const Options *options)
{
    Layers layers = {.command_line = options};
    Settings settings;
    Jobs jobs = {0};
    Plan plan;
    Str why = STR("");
    if (!settings_make(arena, &layers, STR("/project"), &settings, &why)) {
        check_sentence(why);
        return;
    }
    settings_selection(arena, &settings, STR("/project/src/a.py"));
    settings_leave_out(&settings, STR("/project/src/a.py"));
    if (plan_make(arena, &layers, &jobs, &plan, &why))
        CHECK(plan.threads >= 1, "somebody does the work");
    else
        check_sentence(why);
    Sink sink;
    sink_open(&sink);
    settings_print(&settings, sink.out);
    CHECK(sink_close(&sink).len > 0, "settings are shown");
    free(sink.at);
}

/* As the shell hands it over: ended by NUL. */
static char *argument(Arena *arena, Str line)
{
    char *copy = arena_alloc(arena, (size_t)line.len + 1);
    for (uint32_t i = 0; i < line.len; i++)
        copy[i] = line.at[i];
    return copy;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = fresh_arena();
    Input input = {data, size};
    char *arguments[MOST_ARGUMENTS + 1] = {0};
    int count = 0;
    while (input.left && count < MOST_ARGUMENTS)
        arguments[count++] = argument(arena, input_line(&input));
    Options options = {0};
    Str why = STR("");
    if (options_parse(arena, count, arguments, &options, &why))
        try_settings(arena, &options);
    else
        check_sentence(why);
    return 0;
}
