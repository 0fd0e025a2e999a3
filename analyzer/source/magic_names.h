/* The magics that wranglint knows by name. */
#ifndef WRANGLINT_SOURCE_MAGIC_NAMES_H
#define WRANGLINT_SOURCE_MAGIC_NAMES_H

#include "base/str.h"

/* A name at the start of S, as magics have it: letters, digits, underscores and dots. */
Str magic_name(Str s);

/* Is the body of the cell that %%NAME heads Python that runs in the notebook? */
bool magic_keeps_body(Str name);

/* Does %%NAME or %NAME run its code as a trial, again and again or under a profiler? */
bool magic_is_trial(Str name);

/* Is %NAME the first line of a cell in another language? So Databricks has it; BARE when nothing
 * follows in the line; DATABRICKS when the notebook says that it is one of theirs. */
bool magic_names_language(Str name, bool bare, bool databricks);

/* Where the Python statement in `%name -options statement` begins; UINT32_MAX when %NAME takes
 * none. REST is the line behind the name. */
uint32_t magic_statement(Str name, Str rest);

/* Is LINE, without its line end, an automagic (`pip install x`, `cd ..`) rather than Python? */
bool magic_is_automatic(Str line);

#endif
