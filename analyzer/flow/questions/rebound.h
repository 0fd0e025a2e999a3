/* Questions about a name that was given a table, as the element of a loop or the argument of a
 * call, and then gets another table in its place. */
#ifndef WRANGLINT_FLOW_QUESTIONS_REBOUND_H
#define WRANGLINT_FLOW_QUESTIONS_REBOUND_H

#include "lower/code.h"

struct Value;

/* The store to a name at the top of the for loop LOOP that gives it the DataFrame or Series of the
 * round; NULL: there is none. */
const Op *table_of_round(const Code *code, const Op *loop);

/* The store at or behind FROM and before END that puts a new table, computed from the one which
 * GIVEN stored, in its place, when nobody ever sees what the name then has: up to END all that is
 * done with it is to change it, and nothing reads it behind END. NULL: not so, or not known. */
const Op *lost_rebinding(const Code *code, const Op *given, uint32_t from, uint32_t end);

/* The first operation at or behind FROM that reads, under a name, a table that VALUE is or holds;
 * NULL: none. */
const Op *table_read_behind(const Code *code, const struct Value *value, uint32_t from);

/* The argument for parameter NUMBER, a table that has a name, at a call of FUNCTION which is a
 * statement of its own, and as *read where that table is read afterwards; NULL: there is none. */
const Op *table_given_for_effect(const Code *code, const Function *function, uint32_t number,
                                 const Op **read);

#endif
