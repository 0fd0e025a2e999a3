/* The main job: gather files, check them, report. */
#ifndef WRANGLINT_CLI_RUN_H
#define WRANGLINT_CLI_RUN_H

#include "cli/options.h"

typedef enum ExitStatus {
    EXIT_CLEAN = 0,
    EXIT_FINDINGS = 1,
    EXIT_TROUBLE = 2, /* usage, configuration, or input that could not be read */
} ExitStatus;

ExitStatus run_checks(Arena *arena, const Options *options);

/* Says SENTENCE on standard error, and is EXIT_TROUBLE. */
ExitStatus complain(Str sentence);

#endif
