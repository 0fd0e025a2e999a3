/* Questions about values that meet by labels which number different rows. */
#ifndef WRANGLINT_FLOW_QUESTIONS_MISALIGNED_H
#define WRANGLINT_FLOW_QUESTIONS_MISALIGNED_H

#include "flow/questions/labels.h"

typedef struct Misaligned {
    const Op *at;   /* where they meet */
    const Op *made; /* the one whose rows were numbered anew, by: */
    const Op *numbered;
    const Op *other;   /* the one with labels from before rows were left out or moved, by: */
    const Op *left_by; /* NULL: not known */
} Misaligned;

/* Meeting number NUMBER, from 0, of such values that OP makes: of a table and what is put into it
 * as a column, of the sides of a join, of the parts of concat(axis=1) or of a DataFrame. False:
 * there are no more. */
bool misaligned_by(const Code *code, const Op *op, uint32_t number, Misaligned *found);

#endif
