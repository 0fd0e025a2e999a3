/* What the outputs that a notebook keeps say of its tables; known to this folder alone. */
#ifndef WRANGLINT_FLOW_SAVED_H
#define WRANGLINT_FLOW_SAVED_H

#include "flow/engine.h"

/* Learns from the output of STATEMENT, when it shows a DataFrame of which not all columns are
 * known, or what its columns are. What the code itself tells is never overruled. */
void saved_learn(Flow *flow, const Op *statement);

#endif
