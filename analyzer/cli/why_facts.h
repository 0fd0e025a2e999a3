/* What is known of the values in one statement. */
#ifndef WRANGLINT_CLI_WHY_FACTS_H
#define WRANGLINT_CLI_WHY_FACTS_H

#include <stdio.h>

#include "flow/why.h"

/* Writes what is known of each table, column and receiver in STATEMENT, in the order in which they
 * are worked out. Returns the first reason why less is known than rules ask for, or "". */
Str why_write_facts(const Why *why, Span statement, FILE *out);

/* Is the code in STATEMENT ever run? */
bool why_is_reached(const Why *why, Span statement);

#endif
