/* Questions about `&` and `|` beside comparisons, which Python works out first. */
#ifndef WRANGLINT_FLOW_QUESTIONS_MASKS_H
#define WRANGLINT_FLOW_QUESTIONS_MASKS_H

#include "lower/code.h"

/* Is OP an `&` or `|` without parentheses around it? */
bool is_loose_mask(const Op *op);

/* The outermost operands of such ones, which may stand inside of each other; of all else: OP. */
const Op *mask_first_term(const Op *op);
const Op *mask_last_term(const Op *op);

/* The comparisons of a chain `a < b < c`, from 0; one comparison is a chain of itself. */
uint32_t comparison_count(const Op *op);
const Op *comparison_at(const Op *op, uint32_t i);

/* The `&` or `|` that takes a mask's side from a comparison in the chain OP, where the code shows
 * that masks are meant and no bits; NULL: there is none. */
const Op *mask_mixture(const Op *op);

#endif
