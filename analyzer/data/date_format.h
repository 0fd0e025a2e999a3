/* Formats of strptime and strftime: "%d/%m/%Y". */
#ifndef WRANGLINT_DATA_DATE_FORMAT_H
#define WRANGLINT_DATA_DATE_FORMAT_H

#include "base/str.h"

/* The directive at or behind *AT: its letter, with *AT behind it and *START at its percent sign;
 * NUL: there is none. "%%" is none, and "%-d" is d. */
char format_directive(Str format, uint32_t *at, uint32_t *start);

bool format_has(Str format, char letter);

typedef enum DateFit { DATE_FITS, DATE_FITS_NOT, DATE_FIT_UNKNOWN } DateFit;

/* Does strptime read TEXT by FORMAT? Nothing is known of directives that few formats have. */
DateFit format_fits(Str format, Str text);

/* Year, day, month: an order that nobody writes. */
bool format_is_year_day_month(Str format);

typedef struct DateDirective {
    char letter; /* NUL: there is none */
    char mark;   /* between it and the next one; a blank for none or several */
    uint32_t at; /* its percent sign */
} DateDirective;

/* The first directive that stands in the place of another: %M (minute) for the month, %m (month)
 * for the minute. */
DateDirective format_misplaced(Str format);

#endif
