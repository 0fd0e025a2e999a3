/* Questions about columns of numbers. */
#ifndef WRANGLINT_FLOW_QUESTIONS_NUMBERS_H
#define WRANGLINT_FLOW_QUESTIONS_NUMBERS_H

#include "lower/code.h"

struct Value;

/* Is VALUE, a Series, known to hold 0 and 1 alone, from its data or as bools were cast to numbers?
 */
bool holds_only_flags(const struct Value *value);

/* Is VALUE, a Series, known from its data to hold numbers other than 0 and 1? */
bool holds_more_than_flags(const struct Value *value);

/* Is the column that OP reads (df["c"] or df.c) compared with a number other than 0 and 1 near by
 * in the same file, so that it must hold numbers? */
bool is_compared_with_numbers(const Code *code, const Op *op);

/* The number that TEXT spells in Python and in a file; false: it spells none. */
bool number_written(Str text, double *number);

#endif
