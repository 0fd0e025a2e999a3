#include "cli/output.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/say.h"

static bool is_set(const char *variable)
{
    const char *value = getenv(variable);
    return value && *value && strcmp(value, "0") != 0;
}

static bool is_value(const char *variable, const char *wanted)
{
    const char *value = getenv(variable);
    return value && strcmp(value, wanted) == 0;
}

bool color_wanted(Str when, FILE *out)
{
    const char *no_color = getenv("NO_COLOR");
    if (str_is(when, "always"))
        return true;
    if (str_is(when, "never") || (no_color && *no_color))
        return false;
    if (is_set("FORCE_COLOR") || is_set("CLICOLOR_FORCE"))
        return true;
    if (is_value("CLICOLOR", "0") || is_value("TERM", "dumb"))
        return false;
    return isatty(fileno(out));
}

static bool is_for_people(const Format *format)
{
    return format == &FORMAT_FULL || format == &FORMAT_CONCISE || format == &FORMAT_STATISTICS;
}

/* The counts in the place of FORMAT. Formats that other programs read for findings have room for
 * nothing else. */
static const Format *with_statistics(const Format *format)
{
    if (format == &FORMAT_JSON)
        return &FORMAT_JSON_STATISTICS;
    return is_for_people(format) ? &FORMAT_STATISTICS : format;
}

/* FORMAT or FORMAT=FILE. */
static bool add_output(Arena *arena, const Layers *layers, Str wish, Outputs *outputs, Str *why)
{
    uint32_t equals = str_find(wish, "=", 0);
    const Format *format = format_named(str_slice(wish, 0, equals));
    if (!format) {
        *why = arena_printf(arena, "there is no format `%.*s`; there are: %s", STR_ARG(wish),
                            OPTIONS[OPTION_OUTPUT_FORMAT].choices);
        return false;
    }
    Output output = {.path = str_slice(wish, equals + 1, wish.len)};
    if (!output.path.len)
        output.path = layers_text(layers, OPTION_OUTPUT_FILE);
    output.reporter.format =
        layers_flag(layers, OPTION_STATISTICS) ? with_statistics(format) : format;
    LIST_ADD(arena, &outputs->each, output);
    return true;
}

static bool add_all(Arena *arena, const Layers *layers, Outputs *outputs, Str *why)
{
    const OptionValue *wishes = layers_value(layers, OPTION_OUTPUT_FORMAT);
    const char *variable = getenv("WRANGLINT_OUTPUT_FORMAT");
    bool is_on_command_line = layers->command_line->values[OPTION_OUTPUT_FORMAT].is_set;
    if (!is_on_command_line && variable && *variable)
        return add_output(arena, layers, str_of(variable), outputs, why);
    if (!wishes || !wishes->texts.count)
        return add_output(arena, layers, STR("full"), outputs, why);
    for (uint32_t i = 0; i < wishes->texts.count; i++)
        if (!add_output(arena, layers, wishes->texts.at[i], outputs, why))
            return false;
    return true;
}

/* Two reports in one stream would be neither. */
static bool check_places(Arena *arena, const Outputs *outputs, Str *why)
{
    for (uint32_t i = 0; i < outputs->each.count; i++)
        for (uint32_t j = 0; j < i; j++) {
            Str path = outputs->each.at[i].path;
            if (!str_eq(path, outputs->each.at[j].path))
                continue;
            *why = arena_printf(
                arena, "two formats cannot both go to %.*s: give one a file, as in sarif=out.sarif",
                STR_ARG(path.len ? path : STR("standard output")));
            return false;
        }
    return true;
}

static bool open_output(Arena *arena, Output *output, Str *why)
{
    output->out = output->path.len ? fopen(arena_copy(arena, output->path).at, "w") : stdout;
    if (!output->out)
        *why = arena_printf(arena, "%.*s cannot be written: %s", STR_ARG(output->path),
                            strerror(errno));
    return output->out != NULL;
}

static bool open_all(Arena *arena, Outputs *outputs, Str *why)
{
    uint32_t opened = 0;
    while (opened < outputs->each.count && open_output(arena, &outputs->each.at[opened], why))
        opened++;
    if (opened == outputs->each.count)
        return true;
    while (opened-- > 0)
        if (outputs->each.at[opened].out != stdout)
            fclose(outputs->each.at[opened].out);
    return false;
}

/* A report that is written over a file to be looked at would be all that is found in it. */
static bool spare_jobs(Arena *arena, const Outputs *outputs, const Jobs *jobs, Str *why)
{
    struct stat out, in;
    for (uint32_t i = 0; i < outputs->each.count; i++) {
        Str path = outputs->each.at[i].path;
        if (!path.len || stat(arena_copy(arena, path).at, &out) != 0 || !S_ISREG(out.st_mode))
            continue;
        for (uint32_t j = 0; j < jobs->count; j++) {
            bool is_same = stat(jobs->at[j].path, &in) == 0 && in.st_ino == out.st_ino &&
                           in.st_dev == out.st_dev;
            if (is_same) {
                *why = arena_printf(arena,
                                    "%.*s is a file to be looked at: the findings would "
                                    "overwrite it",
                                    STR_ARG(path));
                return false;
            }
        }
    }
    return true;
}

bool outputs_open(Arena *arena, const Layers *layers, Str root, const Jobs *jobs, Outputs *outputs,
                  Str *why)
{
    if (!add_all(arena, layers, outputs, why) || !check_places(arena, outputs, why) ||
        !spare_jobs(arena, outputs, jobs, why) || !open_all(arena, outputs, why))
        return false;
    Str category = layers_text(layers, OPTION_SARIF_CATEGORY);
    for (uint32_t i = 0; i < outputs->each.count; i++) {
        Output *output = &outputs->each.at[i];
        const Format *format = output->reporter.format;
        bool is_stdout = output->out == stdout;
        output->settings = (ReportSettings){
            .root = arena_copy(arena, root).at,
            .category = category.len ? arena_copy(arena, category).at : NULL,
            .color = is_for_people(format) && is_stdout &&
                     color_wanted(layers_text(layers, OPTION_COLOR), stdout),
            .quiet = layers_flag(layers, OPTION_QUIET),
            .show_fixes = true,
        };
        reporter_begin(&output->reporter, format, &output->settings, output->out);
    }
    return true;
}

static void note_failure(Outputs *outputs, Output *output, int error)
{
    if (outputs->closed || output->is_broken)
        return;
    output->is_broken = true;
    if (error == EPIPE) {
        outputs->closed = true;
        return;
    }
    outputs->failed = true;
    Str name = output->path.len ? output->path : STR("standard output");
    say("%.*s cannot be written: %s", STR_ARG(name), strerror(error));
}

bool outputs_file(Outputs *outputs, const FileReport *file)
{
    for (uint32_t i = 0; i < outputs->each.count; i++) {
        Output *output = &outputs->each.at[i];
        reporter_file(&output->reporter, file);
        if (ferror(output->out))
            note_failure(outputs, output, errno);
    }
    return !outputs->closed;
}

void outputs_trouble(Outputs *outputs, const Trouble *trouble)
{
    for (uint32_t i = 0; i < outputs->each.count; i++)
        reporter_trouble(&outputs->each.at[i].reporter, trouble);
}

void outputs_knowledge(Outputs *outputs, const Knowledge *knowledge)
{
    for (uint32_t i = 0; i < outputs->each.count; i++)
        reporter_knowledge(&outputs->each.at[i].reporter, knowledge);
}

void outputs_close(Outputs *outputs)
{
    for (uint32_t i = 0; i < outputs->each.count; i++) {
        Output *output = &outputs->each.at[i];
        errno = 0;
        bool is_written = reporter_end(&output->reporter);
        int error = errno;
        bool is_closed = output->out == stdout || fclose(output->out) == 0;
        if (!is_written || !is_closed)
            note_failure(outputs, output, is_written ? errno : error);
    }
}

const Totals *outputs_totals(const Outputs *outputs)
{
    return &outputs->each.at[0].reporter.totals;
}
