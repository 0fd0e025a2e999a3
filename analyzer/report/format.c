#include "report/format.h"

static const Format *const FORMATS[] = {
    &FORMAT_FULL,  &FORMAT_CONCISE, &FORMAT_JSON,     &FORMAT_JSON_LINES,
    &FORMAT_SARIF, &FORMAT_GITHUB,  &FORMAT_GITLAB,   &FORMAT_RDJSON,
    &FORMAT_JUNIT, &FORMAT_AZURE,   &FORMAT_MARKDOWN,
};

#define FORMAT_COUNT (sizeof FORMATS / sizeof *FORMATS)

const Format *format_named(Str name)
{
    for (size_t i = 0; i < FORMAT_COUNT; i++)
        if (str_is(name, FORMATS[i]->name))
            return FORMATS[i];
    return NULL;
}

void reporter_begin(Reporter *reporter, const Format *format, const ReportSettings *settings,
                    FILE *out)
{
    *reporter = (Reporter){.format = format, .settings = settings, .out = out};
    if (format->begin)
        format->begin(reporter);
}

static void count(Totals *totals, const Result *result)
{
    totals->errors += result->severity == SEVERITY_ERROR;
    totals->warnings += result->severity == SEVERITY_WARNING;
    totals->notes += result->severity == SEVERITY_NOTE;
    bool has_fix = result->fix.edit_count > 0;
    totals->fixable += has_fix && result->fix.applicability == FIX_SAFE;
    totals->unsafe_fixable += has_fix && result->fix.applicability == FIX_UNSAFE;
}

/* FILE without what a baseline knows. */
static FileReport only_new(const FileReport *file, Arena *arena)
{
    FileReport fresh = *file;
    fresh.results = ARENA_ARRAY(arena, Result, file->count);
    fresh.count = 0;
    for (uint32_t i = 0; i < file->count; i++)
        if (file->results[i].novelty != NOVELTY_UNCHANGED)
            fresh.results[fresh.count++] = file->results[i];
    return fresh;
}

void reporter_file(Reporter *reporter, const FileReport *file)
{
    uint32_t unchanged = 0;
    reporter->totals.files++;
    for (uint32_t i = 0; i < file->count; i++)
        if (file->results[i].novelty == NOVELTY_UNCHANGED)
            unchanged++;
        else
            count(&reporter->totals, &file->results[i]);
    if (!unchanged || reporter->format->wants_unchanged) {
        reporter->format->file(reporter, file);
        return;
    }
    Arena *arena = arena_new();
    FileReport fresh = only_new(file, arena);
    reporter->format->file(reporter, &fresh);
    arena_free(arena);
}

void reporter_trouble(Reporter *reporter, const Trouble *trouble)
{
    if (reporter->format->trouble)
        reporter->format->trouble(reporter, trouble);
}

void reporter_knowledge(Reporter *reporter, const Knowledge *knowledge)
{
    if (reporter->format->knowledge)
        reporter->format->knowledge(reporter, knowledge);
}

bool reporter_end(Reporter *reporter)
{
    if (reporter->format->end)
        reporter->format->end(reporter);
    return fflush(reporter->out) == 0 && !ferror(reporter->out);
}
