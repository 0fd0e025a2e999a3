/* Questions about attributes of a DataFrame that are no columns. */
#ifndef WRANGLINT_FLOW_QUESTIONS_ATTRIBUTES_H
#define WRANGLINT_FLOW_QUESTIONS_ATTRIBUTES_H

#include "lower/code.h"

/* Does STORE, df.name = …, set an attribute beside the table that it was meant to put a column
 * into? The value is a column, and the table is known to have none of that name; or it is computed
 * from other columns of the table, and nothing in the file ever reads that name. */
bool stores_beside_columns(const Code *code, const Op *store);

/* The attribute of a DataFrame that df.name = … nearly spells, `columns` or `index.name`, where the
 * file has no other use for the name; "" else. */
Str attribute_meant(const Code *code, const Op *store);

/* May ATTRIBUTE of a DataFrame, neither a member nor a column, be there because a library put it on
 * all tables, or the code on this one? */
bool attribute_may_be_added(const Code *code, const Op *attribute);

#endif
