/* The page of a rule (Markdown) as the reports need it. */
#ifndef WRANGLINT_REPORT_PAGE_TEXT_H
#define WRANGLINT_REPORT_PAGE_TEXT_H

#include "base/arena.h"

/* The first paragraph that is no heading, on one line; "" when there is none. */
Str page_intro(Arena *arena, Str page);

/* TEXT up to and with the full stop that ends its first sentence. */
Str first_sentence(Str text);

#endif
