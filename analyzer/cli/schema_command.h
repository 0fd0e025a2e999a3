/* `wranglint schema`: describes the data that the code reads in a datapackage.json, so that its
 * columns are known where the data is not. */
#ifndef WRANGLINT_CLI_SCHEMA_COMMAND_H
#define WRANGLINT_CLI_SCHEMA_COMMAND_H

#include "cli/run.h"

/* OPTIONS without the word `schema`. Writes or refreshes the packages; with --check nothing is
 * written, what differs is printed, and the status is EXIT_FINDINGS when anything does. */
ExitStatus schema_run(Arena *arena, const Options *options);

#endif
