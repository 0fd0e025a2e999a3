/* The only door to tree-sitter: Python text in, a flat tree out.
 *
 * Nodes stand in one array in the order of the text, each before its children. Node 0 is the absent
 * node: it has no kind, no children and no text, and every function takes it, so that a caller may
 * ask for the child of a child of a thing that is not there. Kinds and fields are the numbers of
 * the grammar (python_nodes.h). */
#ifndef WRANGLINT_SYNTAX_TREE_H
#define WRANGLINT_SYNTAX_TREE_H

#include "base/arena.h"
#include "python_nodes.h"
#include "source/source.h"

typedef uint32_t NodeId; /* index into Tree.nodes; 0: absent */

#define NODE_ERROR UINT16_MAX /* a part that does not parse; what parses in it are its children */

typedef struct Node {
    uint16_t
        kind; /* NODE_… of a named node, TOKEN_… of an operator or keyword that means something */
    uint8_t field;      /* FIELD_…, the role in the parent; 0: none */
    bool has_child : 1; /* then the first child is the next node in the array */
    bool has_next : 1;  /* then the next sibling stands at `after` */
    Span span;          /* bytes of Source.text */
    NodeId after;       /* behind its last descendant: [node, after) is the whole of it */
} Node;

typedef struct Tree {
    Str text;
    const Node *nodes;
    uint32_t count;
    const NodeId
        *roots; /* one NODE_MODULE for each cell that was parsed, 0 where parsing was given up */
    uint32_t root_count;
    bool is_full;         /* a statement was given up for the memory that it takes */
    const Str *bounds;    /* by root: of parsing, which was given up when it was reached, with the
                           * statements before that place as the tree or none; or "" */
    const Span *errors;   /* by root: the first place that does not parse; end 0: it parses */
    const Span *comments; /* in the order of the text */
    uint32_t comment_count;
} Tree;

/* A parser, used for many files by one thread. */
typedef struct Parser Parser;

Parser *parser_new(void);
void parser_free(Parser *parser);
void parser_trim(Parser *parser); /* gives back the memory that it keeps for the next file */

/* Do others parse at the same time? Then statements that take much memory are given up. */
void parser_share(Parser *parser, bool shares);

/* Parses every cell of SOURCE on its own, so that a broken one costs only itself; a script is
 * parsed whole. */
Tree *tree_parse(Arena *arena, Parser *parser, const Source *source);

uint16_t node_kind(const Tree *tree, NodeId node);
Span node_span(const Tree *tree, NodeId node);
Str node_text(const Tree *tree, NodeId node);
NodeId node_first(const Tree *tree, NodeId node);
NodeId node_next(const Tree *tree, NodeId node);
NodeId node_field(const Tree *tree, NodeId node, uint8_t field); /* the first child in that role */
NodeId node_next_field(const Tree *tree, NodeId node, uint8_t field); /* the next sibling in it */
NodeId node_after(const Tree *tree, NodeId node);
uint32_t node_child_count(const Tree *tree, NodeId node);

#endif
