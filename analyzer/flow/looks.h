/* Lines that only look at data. */
#ifndef WRANGLINT_FLOW_LOOKS_H
#define WRANGLINT_FLOW_LOOKS_H

#include "lower/code.h"

/* Counts them in CODE, whose operations have values: code->look_count. */
void looks_count(Code *code);

#endif
