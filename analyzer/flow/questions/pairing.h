/* Questions about values that are paired by position, though their orders differ. */
#ifndef WRANGLINT_FLOW_QUESTIONS_PAIRING_H
#define WRANGLINT_FLOW_QUESTIONS_PAIRING_H

#include "flow/questions/order.h"
#include "flow/questions/stores.h"

typedef struct OutOfStep {
    const Op *values; /* that do not belong beside `partner`; NULL: there are none, or not known */
    Keys keys, partner;
} OutOfStep;

/* The first argument of CALL, a chart, zip or a DataFrame of a dict, that is out of step with one
 * before it. */
OutOfStep arguments_out_of_step(const Code *code, const Op *call);

/* Values without labels that are out of step with the rows of the table that they are put into. */
OutOfStep column_out_of_step(const Code *code, const Placed *placed);

#endif
