/* Which variable a name means (Python reference, 4.2 "Naming and binding"). */
#include "lower/lowering.h"

static Scope *current(Lowering *lowering)
{
    return &lowering->scopes.at[lowering->scope];
}

uint32_t scope_open(Lowering *lowering, ScopeKind kind)
{
    uint32_t before = lowering->scope;
    Scope scope = {.kind = kind, .parent = before};
    LIST_ADD(lowering->passing, &lowering->scopes, scope);
    lowering->scope = lowering->scopes.count - 1;
    return before;
}

void scope_close(Lowering *lowering, uint32_t before)
{
    lowering->scope = before;
}

static uint32_t declare_in(Lowering *lowering, uint32_t scope, Str name)
{
    Map *names = &lowering->scopes.at[scope].names;
    uint32_t slot = map_get(names, name);
    if (slot != MAP_ABSENT)
        return slot;
    slot = lowering->slots.count;
    bool is_global = lowering->scopes.at[scope].kind == SCOPE_MODULE;
    LIST_ADD(lowering->arena, &lowering->slots,
             ((Slot){.name = name, .scope = scope, .is_global = is_global}));
    map_put(is_global ? lowering->arena : lowering->passing, names, name, slot);
    return slot;
}

uint32_t scope_declare(Lowering *lowering, Str name)
{
    if (map_get(&current(lowering)->globals, name) != MAP_ABSENT)
        return scope_slot(lowering, name);
    return declare_in(lowering, lowering->scope, name);
}

/* Class scopes are not seen from the functions inside them; a name of nobody is the module's or a
 * builtin. */
uint32_t scope_slot(Lowering *lowering, Str name)
{
    bool captured = false;
    bool is_global = map_get(&current(lowering)->globals, name) != MAP_ABSENT;
    for (uint32_t at = lowering->scope;; at = lowering->scopes.at[at].parent) {
        const Scope *scope = &lowering->scopes.at[at];
        bool visible = at == lowering->scope ? !is_global : scope->kind != SCOPE_CLASS;
        uint32_t slot = visible ? map_get(&scope->names, name) : MAP_ABSENT;
        if (slot == MAP_ABSENT && scope->kind == SCOPE_MODULE)
            slot = declare_in(lowering, at, name);
        if (slot != MAP_ABSENT) {
            lowering->slots.at[slot].captured |= captured;
            return slot;
        }
        captured |= scope->kind == SCOPE_FUNCTION;
    }
}

static void declare_globals(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    for (NodeId name = node_first(tree, node); name; name = node_next(tree, name))
        map_put(lowering->passing, &current(lowering)->globals, node_text(tree, name), 1);
}

/* Identifiers in a target: everything but what stands in attributes and subscripts. */
static void declare_target(Lowering *lowering, NodeId target)
{
    const Tree *tree = lowering->tree;
    NodeId end = node_after(tree, target);
    for (NodeId node = target; target && node < end;) {
        uint16_t kind = node_kind(tree, node);
        bool is_place = kind == NODE_ATTRIBUTE || kind == NODE_SUBSCRIPT || kind == NODE_CALL;
        if (kind == NODE_IDENTIFIER)
            scope_declare(lowering, node_text(tree, node));
        node = is_place ? node_after(tree, node) : node + 1;
    }
}

static void declare_imports(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    for (NodeId name = node_field(tree, node, FIELD_NAME); name;
         name = node_next_field(tree, name, FIELD_NAME)) {
        NodeId alias = node_field(tree, name, FIELD_ALIAS);
        Str text = node_text(tree, alias ? alias : name);
        scope_declare(lowering, str_slice(text, 0, str_find(text, ".", 0)));
    }
}

NodeId pattern_capture(const Tree *tree, NodeId pattern)
{
    NodeId name = node_first(tree, pattern);
    bool captures =
        node_kind(tree, name) == NODE_SPLAT_PATTERN ||
        (node_kind(tree, name) == NODE_DOTTED_NAME && node_child_count(tree, name) == 1);
    return captures ? node_first(tree, name) : 0;
}

/* Declares what NODE itself binds; true when the inside is another scope, to be passed over. */
static bool declare_node(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    switch (node_kind(tree, node)) {
    case NODE_FUNCTION_DEFINITION:
    case NODE_CLASS_DEFINITION:
        declare_target(lowering, node_field(tree, node, FIELD_NAME));
        return true;
    case NODE_LAMBDA:
        return node_field(tree, node, FIELD_BODY) != 0;
    case NODE_ASSIGNMENT:
    case NODE_AUGMENTED_ASSIGNMENT:
    case NODE_FOR_STATEMENT:
        declare_target(lowering, node_field(tree, node, FIELD_LEFT));
        return false;
    case NODE_NAMED_EXPRESSION:
        declare_target(lowering, node_field(tree, node, FIELD_NAME));
        return false;
    case NODE_AS_PATTERN:
    case NODE_EXCEPT_CLAUSE:
        declare_target(lowering, node_field(tree, node, FIELD_ALIAS));
        return false;
    case NODE_DELETE_STATEMENT:
        declare_target(lowering, node_first(tree, node));
        return false;
    case NODE_CASE_PATTERN:
        declare_target(lowering, pattern_capture(tree, node));
        return false;
    case NODE_IMPORT_STATEMENT:
    case NODE_IMPORT_FROM_STATEMENT:
        declare_imports(lowering, node);
        return false;
    case NODE_GLOBAL_STATEMENT:
    case NODE_NONLOCAL_STATEMENT:
        declare_globals(lowering, node);
        return false;
    default:
        return false;
    }
}

void scope_collect(Lowering *lowering, NodeId body)
{
    NodeId end = node_after(lowering->tree, body);
    for (NodeId node = body; body && node < end;)
        node = declare_node(lowering, node) ? node_after(lowering->tree, node) : node + 1;
}
