/* Where values go: names, attributes, items, and patterns of them. */
#include "lower/lowering.h"

void lower_store_name(Lowering *lowering, Str name, Span span, Op *value)
{
    Op *store = op_add(lowering, OP_STORE, span);
    store->name = name;
    store->slot = scope_declare(lowering, name);
    store->input = value;
    if (value && !value->user)
        value->user = store;
}

/* Under pytest.raises and the like a store is meant to fail. */
static uint16_t store_flags(const Lowering *lowering, OpFlag flag)
{
    return (uint16_t)(lowering->guards ? flag | OP_GUARDED : flag);
}

static void store_attribute(Lowering *lowering, NodeId target, Op *value, OpFlag flag)
{
    const Tree *tree = lowering->tree;
    Op *object = lower_expression(lowering, node_field(tree, target, FIELD_OBJECT));
    Op *store = op_add(lowering, OP_STORE_ATTRIBUTE, node_span(tree, target));
    store->name = node_text(tree, node_field(tree, target, FIELD_ATTRIBUTE));
    store->object = op_use(object, store);
    store->input = op_use(value, store);
    store->flags = store_flags(lowering, flag);
    mention(lowering, store->name);
}

static void store_item(Lowering *lowering, NodeId target, Op *value, OpFlag flag)
{
    const Tree *tree = lowering->tree;
    Op *object = lower_expression(lowering, node_field(tree, target, FIELD_VALUE));
    Op *key = lower_subscript_key(lowering, target);
    Op *store = op_add(lowering, OP_STORE_ITEM, node_span(tree, target));
    store->object = op_use(object, store);
    store->key = op_use(key, store);
    store->input = op_use(value, store);
    store->flags = store_flags(lowering, flag);
}

/* a, (b, *c) = value: each target gets its part. */
static void store_parts(Lowering *lowering, NodeId pattern, Op *value)
{
    const Tree *tree = lowering->tree;
    uint32_t which = 0;
    for (NodeId child = node_first(tree, pattern); child; child = node_next(tree, child)) {
        Op *part = op_add(lowering, OP_UNPACK, node_span(tree, child));
        part->object = value;
        part->slot = which++;
        if (node_kind(tree, child) == NODE_LIST_SPLAT_PATTERN)
            part->flags |= OP_STARRED;
        lower_store(lowering, child, part, 0);
    }
    if (value && !value->user && node_first(tree, pattern))
        value->user = code_op(lowering->code, op_next(lowering) - 1);
}

void lower_store(Lowering *lowering, NodeId target, Op *value, OpFlag flag)
{
    const Tree *tree = lowering->tree;
    if (!depth_enter(lowering, target))
        return;
    switch (node_kind(tree, target)) {
    case NODE_IDENTIFIER:
        lower_store_name(lowering, node_text(tree, target), node_span(tree, target), value);
        break;
    case NODE_ATTRIBUTE:
        store_attribute(lowering, target, value, flag);
        break;
    case NODE_SUBSCRIPT:
        store_item(lowering, target, value, flag);
        break;
    case NODE_LIST_SPLAT_PATTERN:
    case NODE_PARENTHESIZED_EXPRESSION:
    case NODE_AS_PATTERN_TARGET:
        lower_store(lowering, node_first(tree, target), value, flag);
        break;
    default:
        store_parts(lowering, target, value);
    }
    depth_leave(lowering);
}

static void delete_one(Lowering *lowering, NodeId target)
{
    const Tree *tree = lowering->tree;
    Span span = node_span(tree, target);
    if (node_kind(tree, target) == NODE_IDENTIFIER) {
        Op *op = op_add(lowering, OP_DELETE, span);
        op->name = node_text(tree, target);
        op->slot = scope_declare(lowering, op->name);
    } else if (node_kind(tree, target) == NODE_ATTRIBUTE) {
        Op *object = lower_expression(lowering, node_field(tree, target, FIELD_OBJECT));
        Op *op = op_add(lowering, OP_DELETE_ATTRIBUTE, span);
        op->name = node_text(tree, node_field(tree, target, FIELD_ATTRIBUTE));
        op->object = op_use(object, op);
    } else if (node_kind(tree, target) == NODE_SUBSCRIPT) {
        Op *object = lower_expression(lowering, node_field(tree, target, FIELD_VALUE));
        Op *key = lower_subscript_key(lowering, target);
        Op *op = op_add(lowering, OP_DELETE_ITEM, span);
        op->object = op_use(object, op);
        op->key = op_use(key, op);
    }
}

static bool is_group(uint16_t kind)
{
    return kind == NODE_EXPRESSION_LIST || kind == NODE_TUPLE || kind == NODE_LIST ||
           kind == NODE_PARENTHESIZED_EXPRESSION;
}

/* Groups of groups are walked as one run of nodes: deleting is flat. */
void lower_delete(Lowering *lowering, NodeId target)
{
    const Tree *tree = lowering->tree;
    NodeId end = node_after(tree, target);
    for (NodeId node = target; target && node < end;) {
        bool is_inside = is_group(node_kind(tree, node));
        if (!is_inside)
            delete_one(lowering, node);
        node = is_inside ? node + 1 : node_after(tree, node);
    }
}

/* Every identifier inside counts: more than are stored, and cheap. */
void lower_spoil(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId end = node_after(tree, node);
    Map seen = {0};
    for (NodeId at = node; node && at < end; at++) {
        Str name = node_text(tree, at);
        if (node_kind(tree, at) != NODE_IDENTIFIER || map_get(&seen, name) != MAP_ABSENT)
            continue;
        map_put(lowering->arena, &seen, name, 1);
        Op *store = op_add(lowering, OP_STORE, node_span(tree, at));
        store->name = name;
        store->slot = scope_slot(lowering, name);
    }
}
