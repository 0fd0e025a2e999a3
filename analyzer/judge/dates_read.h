/* The columns and cells that a script reads dates from, with what is known of their values. */
#ifndef WRANGLINT_JUDGE_DATES_READ_H
#define WRANGLINT_JUDGE_DATES_READ_H

#include "flow/questions/dates.h"
#include "judge/evidence.h"

typedef struct DatesRead { /* one column, or cells */
    const Op *call;        /* that reads it */
    DateReading reading;
    Evidence evidence; /* that is never empty where the call reads a table or a file */
    bool begins;       /* the first of the values is the first value of the column */
} DatesRead;

typedef LIST(DatesRead) DatesReadAll;

/* What CALL reads dates from, in the order of the table or file. What holds dates already is left
 * out, and what Python's strptime reads, which raises where it should. */
DatesReadAll dates_read(struct Pass *pass, const Op *call);

#endif
