/* Questions about results of calls that nobody keeps. */
#ifndef WRANGLINT_FLOW_QUESTIONS_RESULTS_H
#define WRANGLINT_FLOW_QUESTIONS_RESULTS_H

#include "lower/code.h"

/* Is STATEMENT, a call of a member of pandas, made for something else than its result: to be shown
 * or timed, to fail, to change something? */
bool is_run_for_more(const Code *code, const Op *statement);

/* Is its result likely looked at without being kept, as in textbooks, and by people who run a file
 * line by line? Less is taken for that of calls that are only made to change data. */
bool is_only_looked_at(const Code *code, const Op *statement);

/* What the result of CALL can be assigned back to: the name or column that the chain of calls
 * begins with. NULL: it does not fit there. */
const Op *place_for_result(const Op *call);

#endif
