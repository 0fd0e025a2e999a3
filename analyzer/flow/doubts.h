/* What the code itself says against taking a name, or a table, at its word. */
#ifndef WRANGLINT_FLOW_DOUBTS_H
#define WRANGLINT_FLOW_DOUBTS_H

#include "flow/value.h"

/* Notes in CODE, whose operations have values, which names it asks for before it uses them
 * (`"c" in df`, hasattr) or gives to row labels, and which reads of data are of another version of
 * the data than the code was written for: of most columns that it names the data knows nothing, or
 * the code writes the file itself. */
void doubts_find(Arena *arena, Code *code);

/* Does the code ask for NAME, so that it may live without? */
bool name_is_doubted(const Code *code, Str name);

/* Is TABLE made of data that is another than the code's? */
bool table_is_doubted(const Value *table);

#endif
