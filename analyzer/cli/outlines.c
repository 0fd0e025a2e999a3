#include "cli/outlines.h"

#include <string.h>

typedef struct OpenScope { /* a function or class that the walk is inside of */
    NodeId after;
    uint32_t number; /* of names */
} OpenScope;

typedef struct Walk {
    Arena *arena;
    const Tree *tree;
    LIST(Statement) statements;
    LIST(OpenScope) scopes;
    Strs names; /* of scopes, with those around them: "Cleaner.prepare" */
} Walk;

static bool is_simple(uint16_t kind)
{
    switch (kind) {
    case NODE_EXPRESSION_STATEMENT:
    case NODE_IMPORT_STATEMENT:
    case NODE_IMPORT_FROM_STATEMENT:
    case NODE_FUTURE_IMPORT_STATEMENT:
    case NODE_RETURN_STATEMENT:
    case NODE_DELETE_STATEMENT:
    case NODE_ASSERT_STATEMENT:
    case NODE_RAISE_STATEMENT:
    case NODE_PASS_STATEMENT:
    case NODE_BREAK_STATEMENT:
    case NODE_CONTINUE_STATEMENT:
    case NODE_GLOBAL_STATEMENT:
    case NODE_NONLOCAL_STATEMENT:
    case NODE_PRINT_STATEMENT:
        return true;
    default:
        return false;
    }
}

/* The block that a compound statement's head ends before, or 0. */
static NodeId body_of(const Tree *tree, NodeId node)
{
    NodeId child = node_first(tree, node);
    while (child && node_kind(tree, child) != NODE_BLOCK)
        child = node_next(tree, child);
    return child;
}

/* 0 is outside of all. */
static uint32_t scope_number(const Walk *walk)
{
    uint32_t depth = walk->scopes.count;
    return depth ? walk->scopes.at[depth - 1].number : 0;
}

static void add_statement(Walk *walk, Span span)
{
    LIST_ADD(walk->arena, &walk->statements, ((Statement){span, scope_number(walk)}));
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void add_head(Walk *walk, NodeId node, NodeId body)
{
    Span span = {node_span(walk->tree, node).start, node_span(walk->tree, body).start};
    while (span.end > span.start && is_blank(walk->tree->text.at[span.end - 1]))
        span.end--;
    add_statement(walk, span);
}

static void open_scope(Walk *walk, NodeId node)
{
    Str name = node_text(walk->tree, node_field(walk->tree, node, FIELD_NAME));
    if (walk->scopes.count)
        name = arena_printf(walk->arena, "%.*s.%.*s", STR_ARG(walk->names.at[scope_number(walk)]),
                            STR_ARG(name));
    OpenScope scope = {node_after(walk->tree, node), walk->names.count};
    LIST_ADD(walk->arena, &walk->names, name);
    LIST_ADD(walk->arena, &walk->scopes, scope);
}

/* Gives the node to go on with: the inside of a simple statement holds no statements, and neither
 * does the head of a compound one, unless it does not parse. */
static NodeId visit(Walk *walk, NodeId node)
{
    const Tree *tree = walk->tree;
    uint16_t kind = node_kind(tree, node);
    if (is_simple(kind)) {
        add_statement(walk, node_span(tree, node));
        return node_after(tree, node);
    }
    NodeId definition = node; /* decorators belong to the head of what they decorate */
    if (kind == NODE_DECORATED_DEFINITION)
        definition = node_field(tree, node, FIELD_DEFINITION);
    NodeId body = body_of(tree, definition);
    if (body)
        add_head(walk, node, body);
    kind = node_kind(tree, definition);
    if (kind == NODE_FUNCTION_DEFINITION || kind == NODE_CLASS_DEFINITION)
        open_scope(walk, definition);
    return body ? body : node + 1;
}

Outline outline_of(Arena *arena, const Tree *tree)
{
    Walk walk = {.arena = arena, .tree = tree};
    LIST_ADD(arena, &walk.names, STR(""));
    for (NodeId node = 1; node < tree->count;) {
        while (walk.scopes.count && node >= walk.scopes.at[walk.scopes.count - 1].after)
            walk.scopes.count--;
        node = visit(&walk, node);
    }
    Span *comments = ARENA_ARRAY(arena, Span, tree->comment_count);
    if (tree->comment_count)
        memcpy(comments, tree->comments, sizeof *comments * tree->comment_count);
    return (Outline){.comments = comments,
                     .comment_count = tree->comment_count,
                     .statements = walk.statements.at,
                     .statement_count = walk.statements.count,
                     .scopes = walk.names.at};
}
