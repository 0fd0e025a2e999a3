/* Questions about the expressions that query and eval are given as text. */
#ifndef WRANGLINT_FLOW_QUESTIONS_QUERY_H
#define WRANGLINT_FLOW_QUESTIONS_QUERY_H

#include "lower/code.h"

typedef struct QueryPair { /* year == "2021", year in ["2020", "2021"] */
    Str column;
    Str other;    /* as it is written */
    bool is_text; /* in quotes; else a number */
} QueryPair;

/* The next comparison for equality with a constant, or with a list that begins with one, that CALL,
 * a query of a DataFrame, has at or behind *AT. False: there is none. */
bool query_next_pair(const Op *call, uint32_t *at, QueryPair *pair);

#endif
