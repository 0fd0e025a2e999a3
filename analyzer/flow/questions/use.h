/* Questions about what becomes of the result of a call. */
#ifndef WRANGLINT_FLOW_QUESTIONS_USE_H
#define WRANGLINT_FLOW_QUESTIONS_USE_H

#include "lower/code.h"

/* Does OP run only for what it does? Nobody looks at its value, neither by itself nor in what it is
 * an alternative or an element of: `[f(x) for x in y]` and `f() if x else g()` as statements. */
bool is_run_for_effect(const Op *op);

/* Is the None that CALL gives expected where it is used? `_ = …` throws it away, `… is None` looks
 * for it, `… or df` has a substitute. */
bool is_none_expected(const Op *call);

/* Is OP, a call or a store, a statement that is made to be timed or to fail: under %timeit, in
 * pytest.raises? */
bool is_trial(const Op *op);

/* Do so many statements only look at data that CODE is one that people run line by line? */
bool is_run_by_hand(const Code *code);

/* Does OP stand in the body of a function? */
bool is_in_function(const Code *code, const Op *op);

/* Does a condition stand in front of OP in its function, so that it may not run for all that the
 * function is given? What only asks whether there is a text at all does not count: isinstance(x,
 * str), pd.isna(x), x is None; nor, where UNITS, what asks for the last letter of a text before OP.
 */
bool is_behind_condition(const Code *code, const Op *op, bool units);

/* Do both stand in the body of the same function, in whatever lambda? */
bool are_in_one_function(const Code *code, const Op *a, const Op *b);

/* Do they stand in two functions, both with a name? */
bool are_in_two_functions(const Code *code, const Op *a, const Op *b);

/* Is it the value of a lambda, which has no other way to do something? */
bool is_result_of_lambda(const Code *code, const Op *op);

#endif
