/* One way to write findings: each format is one file with one Format in it, listed in formats.c.
 *
 * A report is begun once, given every file in the order of the paths, and ended once. */
#ifndef WRANGLINT_REPORT_FORMAT_H
#define WRANGLINT_REPORT_FORMAT_H

#include <stdio.h>

#include "report/knowledge.h"
#include "report/result.h"

typedef struct Totals {
    uint32_t files; /* that were looked at */
    uint32_t errors, warnings, notes;
    uint32_t fixable;        /* findings with a safe fix */
    uint32_t unsafe_fixable; /* with an unsafe one */
    uint32_t fixed;          /* by this run */
} Totals;

typedef struct Trouble { /* a file that could not be read: every report that has room for it names
                            it */
    Str path, sentence;
} Trouble;

typedef struct ReportSettings {
    const char
        *root; /* absolute: the root of the repository; paths in machine formats start there */
    const char *category; /* for SARIF's automationDetails.id, or NULL */
    bool color;           /* text formats only */
    bool quiet;           /* no closing line */
    bool show_fixes;      /* text: show what a fix would write */
} ReportSettings;

typedef struct Format Format;

typedef struct Reporter {
    const Format *format;
    const ReportSettings *settings;
    FILE *out;
    Totals totals;    /* kept by reporter_file */
    uint64_t written; /* results, for formats that put something between them */
    void *state;      /* the format's own, from begin to end */
} Reporter;

struct Format { /* file is a must; what else is NULL has nothing to write */
    const char *name;
    bool wants_unchanged; /* results that a baseline knows, too */
    void (*begin)(Reporter *reporter);
    void (*file)(Reporter *reporter, const FileReport *file);
    void (*trouble)(Reporter *reporter, const Trouble *trouble);
    void (*knowledge)(Reporter *reporter, const Knowledge *knowledge);
    void (*end)(Reporter *reporter);
};

/* The format called NAME, or NULL. */
const Format *format_named(Str name);

void reporter_begin(Reporter *reporter, const Format *format, const ReportSettings *settings,
                    FILE *out);
void reporter_file(Reporter *reporter, const FileReport *file);
void reporter_trouble(Reporter *reporter, const Trouble *trouble);

/* Says how much was known of all files, behind the last of them: KNOWLEDGE is sorted. */
void reporter_knowledge(Reporter *reporter, const Knowledge *knowledge);

/* Ends the report and flushes. False when something could not be written: errno says why. */
bool reporter_end(Reporter *reporter);

extern const Format FORMAT_FULL, FORMAT_CONCISE, FORMAT_JSON, FORMAT_JSON_LINES, FORMAT_SARIF,
    FORMAT_GITHUB, FORMAT_GITLAB, FORMAT_RDJSON, FORMAT_JUNIT, FORMAT_AZURE, FORMAT_MARKDOWN;

/* Counts in place of findings, for people and as JSON; no values of --output-format. */
extern const Format FORMAT_STATISTICS, FORMAT_JSON_STATISTICS;

#endif
