/* Questions about whole columns that are stored into a DataFrame. */
#ifndef WRANGLINT_FLOW_QUESTIONS_STORES_H
#define WRANGLINT_FLOW_QUESTIONS_STORES_H

#include "lower/code.h"

/* The operation whose value is the DataFrame that a store writes one or several whole columns of:
 * df["c"] = …, df[["a", "b"]] = …, df.loc[:, "c"] = …, and df.c = … where c is known to be one.
 * NULL: another store, or not known. */
const Op *stored_frame(const Op *store);

/* The key that says which columns: `"c"`, `["a", "b"]`; NULL for df.c = …, where store->name does.
 */
const Op *stored_key(const Op *store);

/* The column that a store writes, when it is one and known by name, else "". FRAME gets what
 * stored_frame gives. */
Str stored_column(const Op *store, const Op **frame);

/* What ARGUMENT of a call of assign gives its column: the operation itself, or what a lambda of one
 * expression returns; NULL: not a keyword, or not known. */
const Op *assigned_value(const Code *code, const Arg *argument);

/* What KEY chooses by: itself, or what a lambda that stands for it gives. */
const Op *key_given(const Code *code, const Op *key);

/* The column of FRAME that OP is computed from, value by value and from nothing else that varies;
 * "": none, or not known. */
Str column_behind(const Op *op, const Op *frame);

typedef struct Placed { /* values that become a column */
    const Op *values;   /* what a lambda given to assign comes to, when it is one */
    const Op *frame;    /* the table that they are put into: inside of the lambda, its parameter */
    Str column;         /* its name; "": not known, or several */
    const Op *key;      /* the operation that gives the name; NULL: a keyword or attribute does */
    Span name;          /* where it is told: the target of a store, the keyword of assign */
    Span span;          /* from there to the end of the values */
} Placed;

/* The column number NUMBER, from 0, that OP puts into a table: a store, assign or insert. False:
 * there is no such column. */
bool column_placed_by(const Code *code, const Op *op, uint32_t number, Placed *placed);

/* Does the file take a column NAME out of a table, or give it another name, anywhere? */
bool column_is_given_up(const Code *code, Str name);

/* The call of dropna or drop_duplicates because of which the column or table VALUE has fewer rows
 * than FRAME has at this moment, when nothing else is why; NULL: it has as many, or that is not
 * known. */
const Op *rows_dropped_by(const struct Value *value, const struct Value *frame);

#endif
