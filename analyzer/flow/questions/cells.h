/* Questions about the cells of a notebook and how they ran. */
#ifndef WRANGLINT_FLOW_QUESTIONS_CELLS_H
#define WRANGLINT_FLOW_QUESTIONS_CELLS_H

#include "lower/code.h"

/* Does the notebook keep its outputs, and none says that the cell of OP missed a name? Then what
 * the cell names was there when it ran last, whatever ran before it. False for scripts. */
bool ran_with_columns(const Code *code, const Op *op);

#endif
