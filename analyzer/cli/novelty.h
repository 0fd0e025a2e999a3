/* What counts as new: --since, --baseline and --write-baseline. */
#ifndef WRANGLINT_CLI_NOVELTY_H
#define WRANGLINT_CLI_NOVELTY_H

#include "cli/gather.h"
#include "cli/since.h"
#include "report/baseline.h"

typedef struct NewOnly {
    Arena *arena;
    Str root;           /* where paths in the baseline count from */
    Str path;           /* of the baseline's file */
    Changes *changes;   /* NULL without --since */
    Baseline *known;    /* NULL without --baseline, and with --write-baseline */
    Baseline *gathered; /* NULL without --write-baseline */
} NewOnly;

/* Reads what LAYERS ask for. False with a sentence in *why. */
bool new_only_start(Arena *arena, const Layers *layers, NewOnly *only, Str *why);

/* Takes out of JOBS the files in which nothing changed. */
void new_only_drop_jobs(const NewOnly *only, Jobs *jobs);

/* Takes out of REPORT what stands on unchanged lines, and marks the rest by the baseline. */
void new_only_sort_out(NewOnly *only, FileReport *report);

/* Writes the baseline and says so on standard error. False with *why. */
bool new_only_write(const NewOnly *only, bool quiet, Str *why);

#endif
