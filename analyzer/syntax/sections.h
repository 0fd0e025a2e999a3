/* Where a long text can be cut into sections that parse on their own. */
#ifndef WRANGLINT_SYNTAX_SECTIONS_H
#define WRANGLINT_SYNTAX_SECTIONS_H

#include "base/str.h"

/* Large enough to make the cuts rare, and small enough for its tree to stay in a processor's cache.
 */
#define SECTION_BYTES 32768u

/* The end of the section that starts at FROM: behind LEAST bytes, before a line that seems to start
 * a statement of the module; the text's length when there is none. It is a guess from the looks of
 * two lines. It was right when the section parses, and so does what follows it. */
uint32_t section_end(Str text, uint32_t from, uint32_t least);

/* Where a string of several lines starts that TEXT seems to end in; the text's length when it does
 * not. */
uint32_t open_string(Str text);

#endif
