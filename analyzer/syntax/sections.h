/* Where a long text can be cut into sections that parse on their own. */
#ifndef WRANGLINT_SYNTAX_SECTIONS_H
#define WRANGLINT_SYNTAX_SECTIONS_H

#include "base/str.h"

/* The end of the section that starts at FROM: behind a few dozen kilobytes, before a line that
 * seems to start a statement of the module; the text's length when there is none. It is a guess
 * from the looks of two lines. It was right when the section parses, and so does what follows it.
 */
uint32_t section_end(Str text, uint32_t from);

#endif
