/* The names of columns in the expressions of DataFrame.query and DataFrame.eval. */
#ifndef WRANGLINT_FLOW_QUERY_NAMES_H
#define WRANGLINT_FLOW_QUERY_NAMES_H

#include "base/str.h"

/* The next name of a column in EXPRESSION at or behind *AT, which moves behind it; "" at the end.
 * What is no column is passed over: @variables, functions, attributes, keywords of named arguments,
 * text in quotes, and what stands in front of an `=` that stores. */
Str query_next_name(Str expression, uint32_t *at);

/* Does EXPRESSION store to NAME? */
bool query_stores(Str expression, Str name);

/* Does EXPRESSION begin with a store, so that eval gives the table? */
bool query_makes_column(Str expression);

#endif
