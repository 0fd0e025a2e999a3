/* What zeros in the place of a unit do to the values of a column: "1.1k" becomes "1.1000". */
#ifndef WRANGLINT_JUDGE_ZEROS_PASTED_H
#define WRANGLINT_JUDGE_ZEROS_PASTED_H

#include "judge/evidence.h"

typedef struct ZerosPasted {
    Evidence before;     /* the values, before the first of the replaces in one chain */
    uint32_t units;      /* rows that get zeros */
    uint32_t fractions;  /* of them, with a decimal point, which go wrong */
    const Sample *first; /* of those with a point; NULL: there is none */
    Str becomes;         /* what it becomes */
    bool are_whole;      /* no value has a point, as far as enough of them are seen */
} ZerosPasted;

/* What PASTE does, which is the last of its chain. */
ZerosPasted zeros_pasted(struct Pass *pass, const Op *paste);

#endif
