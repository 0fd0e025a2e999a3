/* What goes wrong when a script reads dates from text, as far as the values show. */
#ifndef WRANGLINT_JUDGE_DATE_FAULTS_H
#define WRANGLINT_JUDGE_DATE_FAULTS_H

#include "judge/dates_read.h"

typedef enum DateFaultKind {
    DATES_FINE,
    DATES_EXCHANGED,      /* days are taken for months */
    DATES_IN_TWO_WAYS,    /* the same of some, as both orders are in the data */
    DATES_LOST,           /* what is not written like the others becomes missing */
    DATES_LEFT_AS_TEXT,   /* because of it the whole column stays text */
    DATES_IN_THE_MORNING, /* %p does nothing beside %H */
} DateFaultKind;

typedef struct DateFault {
    DateFaultKind kind;
    const char *since;    /* "", or since or up to which pandas it is so, for messages */
    uint32_t rows, seen;  /* that it is about, of how many */
    const Sample *sample; /* the first of them */
    bool is_read_as_day;  /* EXCHANGED: its first number is taken for the day */
    const Sample *a_day;  /* EXCHANGED: values that tell the order; NULL: there is none */
    const Sample *a_month;
    Str wanted; /* LOST, LEFT_AS_TEXT: the format, or the value that it is guessed from */
    bool is_mended_by_day; /* by dayfirst=True */
} DateFault;

DateFault date_fault(const struct Pass *pass, const DatesRead *read);

/* Reports FAULT, if it is one, with the first value that it is about, and offers dayfirst=True
 * where that mends it. */
void report_date_fault(struct Pass *pass, const DatesRead *read, const DateFault *fault);

/* Where no value tells which comes first, two readings of a column cannot both be right: the other
 * reading. With a format in both the dates need not be seen. NULL: they
 * agree, or that is not known. */
const Op *date_read_twice(const struct Pass *pass, const DatesRead *read);

#endif
