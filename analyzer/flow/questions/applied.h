/* Questions about what becomes of the result of a function that is given to apply, map and the
 * like. */
#ifndef WRANGLINT_FLOW_QUESTIONS_APPLIED_H
#define WRANGLINT_FLOW_QUESTIONS_APPLIED_H

#include "lower/code.h"

/* Does CALL hand the values of a column one by one to a function: apply, map? */
bool applies_to_each(const Op *call);

/* The store (or the assign) that keeps what CALL gives, whatever is computed from it on the way.
 * NULL: CALL gives nothing to a function, or nobody reads the result, or it is a trial. */
const Op *store_of_applied(const Code *code, const Op *call);

/* Does the code behind STORE drop, fill or ask for what is missing? Whoever does may have meant to
 * make it so. */
bool is_missing_wanted(const Code *code, const Op *store);

#endif
