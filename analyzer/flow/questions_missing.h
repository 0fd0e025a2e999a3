/* Questions about missing values. */
#ifndef WRANGLINT_FLOW_QUESTIONS_MISSING_H
#define WRANGLINT_FLOW_QUESTIONS_MISSING_H

#include "lower/code.h"

struct Value;

/* Is it known that no value is missing from the column NAME of FRAME: it was filled, or the rows
 * where it is missing were left out of the frame? */
bool column_is_complete(const struct Value *frame, Str name);

/* May the code, further on, fill the gaps of the column or variable that CALL's result is stored
 * in, drop their rows, or choose them? */
bool may_tend_gaps_later(const Code *code, const Op *call);

#endif
