/* Questions about what a function of the file gives back. */
#ifndef WRANGLINT_FLOW_QUESTIONS_RETURNS_H
#define WRANGLINT_FLOW_QUESTIONS_RETURNS_H

#include "lower/code.h"

/* Is it neither a generator nor decorated or asynchronous, and short enough to be asked about? */
bool function_is_plain(const Function *function);

/* Does FUNCTION do something and give None whenever it comes to its end? Functions that are still
 * to be written, generators and decorated ones do not count. */
bool gives_nothing(const Code *code, const Function *function);

/* The `if` without an else, about the first argument of FUNCTION, outside of which it gives None,
 * all that it gives being returned inside; NULL: it is not so made. */
const Op *lone_condition(const Code *code, const Function *function);

/* What FUNCTION gives for NaN, when all that it does is to hold its argument against constants by
 * < and > and to choose one of several others: the last of these, since no order holds for NaN.
 * NULL: it does something else. */
const Op *choice_for_missing(const Code *code, const Function *function);

/* The last number of a chain `if x > 90: … elif x > 50: …` without an else, which is all of
 * FUNCTION: it gives None for what is not over that number. NULL: it is another function. */
const Op *last_lower_bound(const Code *code, const Function *function);

#endif
