/* A walk over the nodes of a tree-sitter tree, in the order of the text, each before its children.
 * It reads the runtime's own representation: a TSTreeCursor takes twice as long for the same. */
#ifndef WRANGLINT_SYNTAX_WALK_H
#define WRANGLINT_SYNTAX_WALK_H

#include <tree_sitter/api.h>

#include "base/arena.h"

typedef struct WalkNode {
    uint32_t start, end; /* bytes of the text that was parsed */
    uint32_t depth;      /* levels below the root */
    uint16_t kind;
    uint8_t field; /* the role in the parent; 0: none */
    bool is_named;
    bool is_broken; /* does not parse, or is missing in the text */
} WalkNode;

typedef struct Walk Walk;

/* Before the root. TREE must outlive the walk, which is ARENA's. */
Walk *walk_new(Arena *arena, const TSTree *tree);

/* The next node, which is a child of the last one where it has any and INTO says that they are
 * wanted; false behind the last node. */
bool walk_next(Walk *walk, bool into, WalkNode *node);

#endif
