/* A rule at work; known to this folder alone. */
#ifndef WRANGLINT_JUDGE_PASS_H
#define WRANGLINT_JUDGE_PASS_H

#include "judge/judge.h"

struct Pass {
    Arena *arena;
    const Judgement *judgement;
    const Rule *rule;
    LIST(Finding) found;
    bool is_gated; /* its findings hold from pandas 3 on and the target is unknown: they become one */
};

/* The findings of PASS as they are to be shown. */
void pass_finish(Pass *pass, Findings *findings);

#endif
