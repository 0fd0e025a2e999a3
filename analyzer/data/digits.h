/* Digits in the texts of data. */
#ifndef WRANGLINT_DATA_DIGITS_H
#define WRANGLINT_DATA_DIGITS_H

#include "base/str.h"

typedef struct Digits {
    uint32_t value, count;
} Digits;

/* Is there a digit at AT, in bytes from 0? */
bool is_digit_at(Str text, uint32_t at);

/* Reads MOST digits at *AT, nine at most, or fewer, and leaves *AT behind them. */
Digits digits_read(Str text, uint32_t *at, uint32_t most);

#endif
