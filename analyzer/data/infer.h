/* What pandas makes of the texts of one column: missing values, numbers, truth values, text. */
#ifndef WRANGLINT_DATA_INFER_H
#define WRANGLINT_DATA_INFER_H

#include "base/str.h"
#include "model/model.h"

typedef struct Number { /* a text read as a number the way read_csv does */
    bool is_number;
    bool is_integer;     /* without a decimal mark or an exponent */
    bool is_negative;    /* an integer with a minus */
    bool needs_unsigned; /* an integer beyond int64 */
    bool overflows;      /* an integer beyond uint64 */
    bool is_huge;        /* an integer beyond 2^53, which a float does not hold */
    bool is_zero_led;    /* an integer of several digits, the first of them 0 */
    double value;        /* of a number */
    bool has_fraction;   /* digits behind the decimal mark */
} Number;

/* DECIMAL is the decimal mark, THOUSANDS what may stand between digits (NUL: nothing may). */
Number number_of(Str text, char decimal, char thousands);

/* Is TEXT one that pandas reads as missing unless told otherwise? "None" is one from pandas
 * 2.0 on. */
bool is_missing_marker(Str text);

/* Does pandas read TEXT as True or False? */
bool is_truth_value(Str text);

/* Could pandas' to_datetime read TEXT as a date? A guess that errs on the side of yes. */
bool looks_like_date(Str text);

typedef struct Inference { /* of one column, put together value by value; all zero at first */
    uint32_t values, missing;
    bool has_not_integer, has_not_number, has_not_truth;
    bool has_negative, needs_unsigned;
    bool overflows; /* an integer too large even for uint64, in front of anything that is no integer
                     */
} Inference;

/* Integers beyond int64 beside missing or negative ones: pandas gives up and leaves every text as
 * it stands, also those that mean a missing value. */
bool infer_is_conflict(const Inference *inference);

void infer_value(Inference *inference, const Number *number, bool is_truth);

/* The dtype of the Series: DTYPE_FLOAT when every value is missing, DTYPE_UNKNOWN when there is
 * none, DTYPE_MIXED for truth values of which some are missing. */
Dtype infer_dtype(const Inference *inference);

#endif
