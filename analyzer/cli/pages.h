/* `wranglint rules` and `--explain`: the rules and their pages. */
#ifndef WRANGLINT_CLI_PAGES_H
#define WRANGLINT_CLI_PAGES_H

#include <stdio.h>

#include "base/str.h"

/* One line a rule: code, severity, name, what it finds. */
void pages_list(FILE *out);

/* The page of the rule with this code or name. False when there is none: *nearest is a rule that
 * may be meant, or "". */
bool pages_explain(FILE *out, Str code_or_name, Str *nearest);

#endif
