/* What the option table looks like to people and to shells. */
#ifndef WRANGLINT_CLI_HELP_H
#define WRANGLINT_CLI_HELP_H

#include <stdio.h>

#include "base/str.h"

/* The options in groups; AT_LENGTH adds what their rows say beyond one line. */
void help_print(FILE *out, bool at_length);

/* "man", "bash", "zsh", "fish" or "schema": false when KIND is none of them. */
bool help_generate(FILE *out, Str kind);

/* One for each kind. */
void man_print(FILE *out);
void bash_print(FILE *out);
void zsh_print(FILE *out);
void fish_print(FILE *out);
void schema_print(FILE *out);

#endif
