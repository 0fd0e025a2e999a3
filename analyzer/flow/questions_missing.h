/* Questions about missing values. */
#ifndef WRANGLINT_FLOW_QUESTIONS_MISSING_H
#define WRANGLINT_FLOW_QUESTIONS_MISSING_H

#include "base/str.h"

struct Value;

/* Is it known that no value is missing from the column NAME of FRAME: it was filled, or the rows
 * where it is missing were left out of the frame? */
bool column_is_complete(const struct Value *frame, Str name);

#endif
