/* Another program, run for its output. */
#ifndef WRANGLINT_CLI_COMMAND_H
#define WRANGLINT_CLI_COMMAND_H

#include "base/arena.h"

/* Runs ARGUMENTS (a NULL-ended list; the first is found by PATH) without a shell and gives what it
 * writes to standard output. With QUIET, what it says on standard error is thrown away. False when
 * it cannot be run or its exit status is not 0. */
bool command_output(Arena *arena, const char *const *arguments, bool quiet, Str *output);

#endif
