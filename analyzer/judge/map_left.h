/* Values of a column for which a dictionary that is given to map has no entry. */
#ifndef WRANGLINT_JUDGE_MAP_LEFT_H
#define WRANGLINT_JUDGE_MAP_LEFT_H

#include "judge/evidence.h"

typedef struct MapLeft {
    Evidence evidence;            /* of the column */
    uint32_t values, rows;        /* how many are left; 0: none, or not known */
    const Sample *first, *second; /* of these */
    bool may_be_more;             /* rows, as not all values are known */
} MapLeft;

/* What CALL leaves: those of a column whose values are known, with a dictionary whose keys are. */
MapLeft left_by_map(struct Pass *pass, const Op *call);

#endif
