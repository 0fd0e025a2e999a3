/* --dump: the operations of one file and what is known of their values. */
#ifndef WRANGLINT_CLI_DUMP_H
#define WRANGLINT_CLI_DUMP_H

#include "cli/run.h"

ExitStatus dump_file(Arena *arena, const Options *options, Str path);

#endif
