/* Loops and comprehensions over what is written out, element by element; known to this folder
 * alone. */
#ifndef WRANGLINT_FLOW_ROUNDS_H
#define WRANGLINT_FLOW_ROUNDS_H

#include "flow/engine.h"

typedef struct Elements {
    const Value *const *at;
    uint32_t count;
} Elements;

/* The elements of a list, tuple, dict or iterator that is written out, at most VALUE_MOST_ITEMS. */
bool elements_known(const Value *iterated, Elements *elements);

/* What the comprehension OP gives, each element for itself; NULL: that is not known, or it stands
 * in another, whose elements would multiply the work. */
const Value *collect_by_rounds(Flow *flow, const Op *op);

/* Is LOOP one over texts and numbers, that stores under names made of them? */
bool goes_over_names(Flow *flow, const Op *loop, Elements *elements);

/* stages.c: is LOOP one over functions, classes or objects of the file that are all known? */
bool goes_over_stages(const Flow *flow, const Op *loop, Elements *elements);

/* What a call of functools.reduce gives that hands a table to such a list; NULL: it does not. */
const Value *reduced_by_stages(Flow *flow, const Op *reduce, const Value *function);

/* enumerate(…), zip(…, …), names.items(): NULL when the pairs are not all known. */
const Value *pairs_numbered(Flow *flow, const Op *op);
const Value *pairs_zipped(Flow *flow, const Op *op);
const Value *pairs_of_dict(Flow *flow, const Value *dict);
const Value *pair_new(Flow *flow, const Value *first, const Value *second);

/* dict(pairs); NULL: they are not known, or no pairs. */
const Value *dict_of_pairs(Flow *flow, const Value *pairs);

/* range(…) */
const Value *numbers_between(Flow *flow, const Op *op);

typedef enum Truth { TRUTH_UNKNOWN, TRUTH_FALSE, TRUTH_TRUE } Truth;

/* Does the condition hold for the element of this round? Unknown outside of one. */
Truth truth_in_round(const Flow *flow, const Op *condition);

#endif
