/* Where the findings go: one report for each --output-format. */
#ifndef WRANGLINT_CLI_OUTPUT_H
#define WRANGLINT_CLI_OUTPUT_H

#include "cli/gather.h"
#include "report/format.h"

typedef struct Output {
    Reporter reporter;
    ReportSettings settings;
    Str path; /* empty: standard output */
    FILE *out;
    bool is_broken; /* a write failed, and that was told */
} Output;

typedef struct Outputs {
    LIST(Output) each;
    bool failed; /* something could not be written */
    bool closed; /* nobody reads standard output any more: not a failure, but no reason to go on */
} Outputs;

/* Opens all reports that LAYERS ask for; none of them may be one of JOBS. False with a sentence in
 * *why. */
bool outputs_open(Arena *arena, const Layers *layers, Str root, const Jobs *jobs, Outputs *outputs,
                  Str *why);

/* False when nobody listens any more. */
bool outputs_file(Outputs *outputs, const FileReport *file);
void outputs_trouble(Outputs *outputs, const Trouble *trouble);

/* Behind the last file; KNOWLEDGE must live until outputs_close. */
void outputs_knowledge(Outputs *outputs, const Knowledge *knowledge);

/* Ends all reports; says on standard error what could not be written. */
void outputs_close(Outputs *outputs);

/* What was found; every report counts the same. */
const Totals *outputs_totals(const Outputs *outputs);

/* --color WHEN, else the environment (NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM), else:
 * is OUT a terminal? */
bool color_wanted(Str when, FILE *out);

#endif
