/* Questions about missing values. */
#ifndef WRANGLINT_FLOW_QUESTIONS_MISSING_H
#define WRANGLINT_FLOW_QUESTIONS_MISSING_H

#include "lower/code.h"

struct Value;

/* Is it known that no value is missing from the column NAME of FRAME: it was filled, or the rows
 * where it is missing were left out of the frame? */
bool column_is_complete(const struct Value *frame, Str name);

/* May the code, further on, fill the gaps of the column or variable that CALL's result is stored
 * in, drop their rows, or choose them? */
bool may_tend_gaps_later(const Code *code, const Op *call);

/* Is what CALL's result misses just what is asked for: at once, or of a variable of its own? */
bool is_asked_for_gaps(const Code *code, const Op *call);

/* Does DROP call dropna where nothing is missing? */
bool drops_nothing(const Op *drop);

/* Does CALL drop rows, in place, of a column that it takes out of a table in the same expression?
 */
bool shortens_column_in_place(const Op *call);

/* The call that left rows out of GIVEN which FRAME has still, so that they are missing from GIVEN
 * once it is a column of FRAME. NULL: there is none, or it is how one keeps what is missing from
 * becoming text: s.dropna().astype(str). */
const Op *rows_missed_by(const struct Value *given, const struct Value *frame);

/* A comparison with what is missing, which never finds it: NaN equals nothing, and None in a column
 * is compared cell by cell. */
typedef struct MissingTest {
    const Op *asked; /* NULL: there is none */
    const Op *missing;
    bool finds_missing; /* it asks for what is missing, or (`!=`, `ne`) for what is not */
    bool is_of_data;    /* `asked` is a table, a column, one of its cells or an array */
    bool has_method;    /* `asked` has isna() and notna() */
} MissingTest;

/* What OP, a comparison or a call of eq or ne, asks for in vain. */
MissingTest missing_test(const Code *code, const Op *op);

#endif
