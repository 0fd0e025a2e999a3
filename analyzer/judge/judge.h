/* Runs the rules over a program whose values are known. */
#ifndef WRANGLINT_JUDGE_JUDGE_H
#define WRANGLINT_JUDGE_JUDGE_H

#include "judge/selection.h"

typedef struct Judgement {
    const Code *code;
    const Selection *selection;
    Target target;
} Judgement;

/* Adds what the selected rules find; memory is ARENA's. */
void judge(Arena *arena, const Judgement *judgement, Findings *findings);

#endif
