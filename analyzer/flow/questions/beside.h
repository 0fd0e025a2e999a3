/* Questions about tables that are put side by side. */
#ifndef WRANGLINT_FLOW_QUESTIONS_BESIDE_H
#define WRANGLINT_FLOW_QUESTIONS_BESIDE_H

#include "flow/value.h"

typedef struct SharedColumn {
    Str name;
    const Op *first, *second; /* what gives the two tables */
} SharedColumn;

/* Does CALL put tables or columns side by side of which two surely have the same name, under which
 * both then stand in the result? *shared gets the first such column behind SKIP others. */
bool tables_share_column(const Op *call, uint32_t skip, SharedColumn *shared);

/* Does CODE read the column NAME of TABLE behind AFTER, before it takes it away or gives the
 * columns other names? */
bool column_is_read_later(const Code *code, const Op *after, const Value *table, Str name);

/* Is the second of the SHARED columns one of the first table itself, as it is or changed value by
 * value, and is the result of CALL kept with both under one name? */
bool column_stays_beside_itself(const Code *code, const Op *call, const SharedColumn *shared);

#endif
