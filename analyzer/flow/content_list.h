/* The values of a column that are written out in the code, as samples like those of a file. */
#ifndef WRANGLINT_FLOW_CONTENT_LIST_H
#define WRANGLINT_FLOW_CONTENT_LIST_H

#include "flow/value.h"

/* CONTENT with the texts or numbers of LIST as its data, a column without a name; as it was when
 * the list holds others, or is long. */
Content content_with_list(Arena *arena, Content content, const Value *list);

#endif
