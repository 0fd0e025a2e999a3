/* Questions about what a choice by a comparison does with missing values: NaN is neither greater
 * nor less, so it takes the other branch. */
#ifndef WRANGLINT_FLOW_QUESTIONS_BRANCHES_H
#define WRANGLINT_FLOW_QUESTIONS_BRANCHES_H

#include "lower/code.h"

typedef struct MissingBranch {
    const Op *column; /* that is known to miss values; NULL: there is none */
    const Op *label;  /* the constant that they become */
} MissingBranch;

/* What CALL makes of them: np.where(df["age"] > 30, "old", "young"), or an apply or map with a
 * function that chooses so. */
MissingBranch missing_branch_of(const Code *code, const Op *call);

#endif
