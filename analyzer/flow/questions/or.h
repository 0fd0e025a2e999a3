/* Questions about `or` and `and` between constants: Python takes one of them, and nothing is asked
 * of the others. */
#ifndef WRANGLINT_FLOW_QUESTIONS_OR_H
#define WRANGLINT_FLOW_QUESTIONS_OR_H

#include "lower/code.h"

bool is_or(const Op *op);

/* What is left of BRANCH when all its parts are texts that are not empty (or numbers other than 0),
 * and it is compared or given to pandas: `"A"` of `"A" or "B"`, `"B"` of `"A" and "B"`. NULL: it is
 * something else. */
const Op *constant_left(const Op *branch);

/* Is BRANCH always true, because such a constant stands behind a comparison: x == "A" or "B"? */
bool is_always_true(const Op *branch);

#endif
