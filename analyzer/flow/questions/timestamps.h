/* Questions about numbers that are read as dates: pandas takes them for nanoseconds since 1970. */
#ifndef WRANGLINT_FLOW_QUESTIONS_TIMESTAMPS_H
#define WRANGLINT_FLOW_QUESTIONS_TIMESTAMPS_H

#include "lower/code.h"

struct Column;
struct Value;

typedef enum NumbersMeant {
    NUMBERS_UNKNOWN, /* nanoseconds, perhaps */
    NUMBERS_YEARS,   /* 2004 */
    NUMBERS_DAYS,    /* 20040731 */
    NUMBERS_SECONDS, /* 1600000000 */
} NumbersMeant;

typedef struct DateNumbers {
    NumbersMeant meant;
    const struct Column *data;  /* where the range is seen; NULL: the name or the code says it */
    const struct Value *column; /* NULL: labels, or a column of a table that is read as a whole */
} DateNumbers;

/* The numbers that CALL reads as dates without a word of how. */
DateNumbers numbers_read_as_dates(const Op *call);

#endif
