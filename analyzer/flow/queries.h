/* What databases are asked, and the tables that they hand over; known to this folder alone. */
#ifndef WRANGLINT_FLOW_QUERIES_H
#define WRANGLINT_FLOW_QUERIES_H

#include "flow/engine.h"

/* The columns that QUERY, a text or VALUE_QUERY, gives; NULL: it does not name all of them. */
const Columns *columns_asked_for(Flow *flow, const Value *query);

/* sqlalchemy.select(Order.id, Order.amount.label("total")); NULL: not all have a name. */
const Value *query_selected(Flow *flow, const Op *call);

/* CALL, of a method of an unknown object, asks a database or hands over the table that it was asked
 * for: a query or a table; NULL: neither. A cursor that executes holds the query afterwards. */
const Value *made_of_query(Flow *flow, const Op *call);

/* connectorx.read_sql(where, "SELECT a FROM t"): a table with the columns that are asked for. */
const Value *table_asked_for(Flow *flow, const Op *call);

#endif
