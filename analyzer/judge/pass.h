/* A rule at work; known to this folder alone. */
#ifndef WRANGLINT_JUDGE_PASS_H
#define WRANGLINT_JUDGE_PASS_H

#include "judge/judge.h"

struct Pass {
    Arena *arena;
    const Judgement *judgement;
    const Rule *rule;
    const Op *op;   /* that woke it */
    Limits *limits; /* what the rules reached, all together */
    LIST(Finding) found;
    LIST(uint32_t)
    gated; /* which of found hold from some pandas on, the target being unknown: they
            * become one */
};

/* The findings of PASS as they are to be shown. */
void pass_finish(Pass *pass, Findings *findings);

#endif
