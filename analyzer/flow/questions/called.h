/* What other files of the project do with what they are given. */
#ifndef WRANGLINT_FLOW_QUESTIONS_CALLED_H
#define WRANGLINT_FLOW_QUESTIONS_CALLED_H

#include "flow/value.h"

/* DOER: the function that OP stands in. True: that is enough. */
typedef bool (*SeeCalled)(void *context, const Op *op, const Function *doer);

/* Shows the operations of the function of another file that CALL runs, and of those which that one
 * calls, with the values of all calls; but for what stands in a `try` or behind a question about
 * the columns. */
void each_op_called(const Code *code, const Op *call, SeeCalled see, void *context);

/* Is a DataFrame that CALL is given surely without a column NAME, and is TABLE, perhaps changed
 * since, that DataFrame? */
bool is_given_without(const Op *call, const Value *table, Str name);

#endif
