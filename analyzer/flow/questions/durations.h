/* Questions about durations. */
#ifndef WRANGLINT_FLOW_QUESTIONS_DURATIONS_H
#define WRANGLINT_FLOW_QUESTIONS_DURATIONS_H

#include "lower/code.h"

/* Does OP read `.seconds` of durations, which leaves out whole days (datetime.timedelta), while
 * nothing shows that the days are seen to: read somewhere else, taken off, or known to be none? */
bool leaves_out_days(const Code *code, const Op *op);

#endif
