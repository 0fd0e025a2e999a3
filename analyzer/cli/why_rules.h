/* Which rules looked at a statement, and what became of what they found. */
#ifndef WRANGLINT_CLI_WHY_RULES_H
#define WRANGLINT_CLI_WHY_RULES_H

#include <stdio.h>

#include "cli/check.h"

typedef struct WhyRules {
    Arena *arena;
    const Job *job;
    const Program *program;
} WhyRules;

/* Writes every finding of every rule in STATEMENT and, when it is not reported, why not: a comment,
 * the baseline, --since, or a rule that is off. Is there any? */
bool why_write_findings(const WhyRules *rules, const Source *source, Span statement, FILE *out);

#endif
