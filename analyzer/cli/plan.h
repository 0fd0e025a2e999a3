/* What a run is to do with what it finds. */
#ifndef WRANGLINT_CLI_PLAN_H
#define WRANGLINT_CLI_PLAN_H

#include "cli/gather.h"

typedef struct Plan {
    FixMode fix;
    bool reports;      /* the findings are written: not with --diff, --fix-only, --add-noqa,
                          --write-baseline */
    bool writes_files; /* and waits for no standard input */
    bool quiet;
    uint32_t threads;
} Plan;

/* Reads it from the options and the settings of the working directory, and tells each job. False
 * with a sentence in *why when options contradict each other. */
bool plan_make(Arena *arena, const Layers *layers, Jobs *jobs, Plan *plan, Str *why);

/* Indices of JOBS in the order of work: the largest first, so that none is waited for at the end.
 */
uint32_t *plan_order(Arena *arena, const Jobs *jobs);

#endif
