/* Questions about statements that say the same of two frames: what is done to `train`, then to
 * `test`. */
#ifndef WRANGLINT_FLOW_QUESTIONS_TWINS_H
#define WRANGLINT_FLOW_QUESTIONS_TWINS_H

#include "lower/code.h"

typedef struct Twin {
    const Op *store; /* the statement that does the same to the other frame; NULL: there is none */
    const Op *frame; /* the name of the frame that this one writes to */
    const Op *left;  /* the first place of this one that still reads a row-wise column of the other
                        frame */
} Twin;

/* The twin of STORE, which writes a column of a frame that has a name: equal to it but for that
 * name, save that STORE still reads the other frame somewhere. What is reduced to one value, looked
 * up or merged there does not count: taking the mean of `train` for `test` is right. */
Twin twin_of(const Code *code, const Op *store);

#endif
