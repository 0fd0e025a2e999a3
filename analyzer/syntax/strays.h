/* Characters that the grammar passes over like blanks and Python refuses: they come with text that
 * is pasted from web pages. */
#ifndef WRANGLINT_SYNTAX_STRAYS_H
#define WRANGLINT_SYNTAX_STRAYS_H

#include "syntax/tree.h"

/* The first such character in PART of TREE's text that stands in no string and no comment; end 0:
 * there is none. FIRST is the first of TREE's nodes in PART, whose nodes are the last. */
Span stray_in(const Tree *tree, Span part, NodeId first);

#endif
