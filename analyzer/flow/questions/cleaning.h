/* Questions about signs, commas and units that are taken out of the text of numbers. */
#ifndef WRANGLINT_FLOW_QUESTIONS_CLEANING_H
#define WRANGLINT_FLOW_QUESTIONS_CLEANING_H

#include "lower/code.h"

typedef struct Cleaning {
    const Op *by; /* the call that takes it out; NULL: there is none, or that is not known */
    Str sign;     /* what is taken out: "$", ",", "lbs" */
    Str column;
} Cleaning;

/* The call behind CALL, a function of a column as it came with its table, that takes signs or units
 * out of the same column, or out of the one that the result of CALL was put into. */
Cleaning cleaned_behind(const Code *code, const Op *call);

#endif
