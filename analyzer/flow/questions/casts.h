/* Questions about casts from one dtype to another. */
#ifndef WRANGLINT_FLOW_QUESTIONS_CASTS_H
#define WRANGLINT_FLOW_QUESTIONS_CASTS_H

#include "lower/code.h"
#include "model/model.h"

/* The dtype that VALUE, as an argument of astype, means: float, "int64", np.float32 … */
Dtype dtype_named(const struct Value *value);

/* The dtype that CALL, an astype of a DataFrame or Series, asks for; DTYPE_UNKNOWN: another call,
 * or not known. */
Dtype dtype_cast_to(const Op *call);

/* The column that CALL makes numbers of, value by value, where one that is no number raises:
 * astype(int), apply(float), pd.to_numeric; NULL: it does not, or not known. */
const Op *made_number_by(const Op *call);

/* What CALL makes numbers of while values that are none become missing, a column or a table of
 * several: pd.to_numeric(s, errors="coerce"), df.apply(pd.to_numeric, errors="coerce"). NULL:
 * another call. */
const Op *coerced_by(const Op *call);

/* The astype(str), apply(str) or map(str) that the values of which CALL makes numbers have just
 * come through, when the text is used for nothing else in between; NULL: none, or not known. The
 * nullable "string" does not count: it leaves missing what is missing. */
const Op *text_cast_before(const Code *code, const Op *call);

/* The same when the text is for nothing, since CALL would make the same of what was there before:
 * of text and of numbers, but not of dates, durations and flags, whose texts are others than their
 * numbers. The nullable "Int64" and the like take text and mixtures apart in their own way. */
const Op *useless_text_cast_before(const Code *code, const Op *call);

/* Was "" put in the place of what is missing, in the calls that COLUMN ends? Then the empty text
 * says that there is nothing. */
bool is_empty_where_missing(const Op *column);

/* The cast to a number that the result of CALL comes to in the same expression: …astype(float),
 * pd.to_numeric(…), float(…); NULL: none. */
const Op *number_cast_behind(const Op *call);

#endif
