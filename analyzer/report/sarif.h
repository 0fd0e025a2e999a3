/* The parts of a SARIF 2.1.0 log, made so that code scanning takes them. */
#ifndef WRANGLINT_REPORT_SARIF_H
#define WRANGLINT_REPORT_SARIF_H

#include "report/format.h"
#include "report/json.h"

/* run.tool: wranglint and all its rules, with their pages as help. */
cJSON *sarif_tool(void);

typedef struct SarifFile { /* what the results of one file share */
    const FileReport *file;
    Str root;
    Arena *arena; /* for what is needed while a result is made */
    Str path;     /* from the root; absolute when outside */
} SarifFile;

SarifFile sarif_file(Arena *arena, const ReportSettings *settings, const FileReport *file);

cJSON *sarif_result(const SarifFile *file, const Result *result);

/* A notification: a file that does not parse (RESULT) or that could not be read (TROUBLE). */
cJSON *sarif_parse_notification(const SarifFile *file, const Result *result);
cJSON *sarif_trouble_notification(const ReportSettings *settings, const Trouble *trouble);

/* Adds artifactLocation, relative to the root and its uriBaseId where it can be. */
void sarif_add_artifact(cJSON *object, Str path_from_root);

/* "note", "warning" or "error": SARIF's levels ("info" is none of them, though a validator lets it
 * pass). */
const char *sarif_level(Severity severity);

#endif
