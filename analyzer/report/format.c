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

void reporter_file(Reporter *reporter, const FileReport *file)
{
    reporter->totals.files++;
    for (uint32_t i = 0; i < file->count; i++)
        count(&reporter->totals, &file->results[i]);
    reporter->format->file(reporter, file);
}

void reporter_trouble(Reporter *reporter, const Trouble *trouble)
{
    if (reporter->format->trouble)
        reporter->format->trouble(reporter, trouble);
}

bool reporter_end(Reporter *reporter)
{
    if (reporter->format->end)
        reporter->format->end(reporter);
    return fflush(reporter->out) == 0 && !ferror(reporter->out);
}
