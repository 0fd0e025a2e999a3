/* When a function that is given to apply, map and the like gives None, and for which values. */
#ifndef WRANGLINT_JUDGE_GIVEN_NOTHING_H
#define WRANGLINT_JUDGE_GIVEN_NOTHING_H

#include "judge/evidence.h"

typedef enum NothingWhen {
    NOTHING_NEVER,  /* or it is not known, or may be meant */
    NOTHING_ALWAYS, /* nothing is returned anywhere */
    NOTHING_ELSE, /* where its one condition does not hold, and the column was to keep the others */
    NOTHING_BELOW, /* below the last bound of a chain of conditions that begins at the top */
    NOTHING_SEEN,  /* for values that the column is known to have */
} NothingWhen;

typedef struct GivenNothing {
    NothingWhen when;
    const Op *condition; /* ELSE: the `if`; BELOW: the bound */
    Str column;          /* ELSE: that gets the result */
    Evidence evidence;   /* SEEN: of the values, of which these are given nothing: */
    SamplesFound values;
    bool may_be_more; /* rows than these */
} GivenNothing;

/* What FUNCTION, given to CALL, gives; STORE is store_of_applied. */
GivenNothing given_nothing(struct Pass *pass, const Op *call, const Function *function,
                           const Op *store);

#endif
