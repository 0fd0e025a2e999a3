#include "lower/lowering.h"

Op *lower_first(Lowering *lowering, NodeId node)
{
    return lower_expression(lowering, node_first(lowering->tree, node));
}

static Op *lower_name(Lowering *lowering, NodeId node)
{
    Op *load = op_add(lowering, OP_LOAD, node_span(lowering->tree, node));
    load->name = node_text(lowering->tree, node);
    load->slot = scope_slot(lowering, load->name);
    return load;
}

static Op *extend_attribute(Lowering *lowering, NodeId node, Op *object)
{
    const Tree *tree = lowering->tree;
    Op *op = op_add(lowering, OP_ATTRIBUTE, node_span(tree, node));
    op->name = node_text(tree, node_field(tree, node, FIELD_ATTRIBUTE));
    op->object = op_use(object, op);
    mention(lowering, op->name);
    return op;
}

static Op *lower_walrus(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId name = node_field(tree, node, FIELD_NAME);
    Op *value = lower_expression(lowering, node_field(tree, node, FIELD_VALUE));
    lower_store_name(lowering, node_text(tree, name), node_span(tree, name), value);
    return lower_name(lowering, name);
}

static Op *lower_wrapped(Lowering *lowering, NodeId node, OpKind kind)
{
    Op *inner = node_first(lowering->tree, node) ? lower_first(lowering, node) : NULL;
    Op *op = op_add(lowering, kind, node_span(lowering->tree, node));
    if (kind == OP_YIELD)
        op->input = op_use(inner, op);
    else
        op->object = op_use(inner, op);
    return op;
}

/* Something that is no expression of ours: its inside still runs, its value is unknown. */
static Op *lower_unknown(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    for (NodeId child = node_first(tree, node); child; child = node_next(tree, child))
        lower_expression(lowering, child);
    return op_add(lowering, OP_UNKNOWN, node_span(tree, node));
}

/* `DataFrame[People] | None`: with brackets the grammar takes it for no operator. */
static Op *lower_union(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId first = node_first(tree, node);
    Op *left = lower_expression(lowering, first);
    Op *right = lower_expression(lowering, node_next(tree, first));
    Op *op = op_add(lowering, OP_BINARY, node_span(tree, node));
    op->detail = OPERATOR_OR;
    op->object = op_use(left, op);
    op->key = op_use(right, op);
    return op;
}

static Op *lower_type(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    if (node_kind(tree, node) == NODE_UNION_TYPE)
        return lower_union(lowering, node);
    if (node_kind(tree, node) != NODE_GENERIC_TYPE)
        return lower_first(lowering, node);
    NodeId name = node_first(tree, node);
    Op *object = lower_expression(lowering, name);
    NodeId list = node_next(tree, name);
    Op *key = node_child_count(tree, list) > 1 ? lower_display(lowering, list, COLLECT_TUPLE)
                                               : lower_first(lowering, list);
    Op *item = op_add(lowering, OP_ITEM, node_span(tree, node));
    item->object = op_use(object, item);
    item->key = op_use(key, item);
    return item;
}

/* What does not begin with another expression. */
static Op *lower_atom(Lowering *lowering, NodeId node)
{
    switch (node_kind(lowering->tree, node)) {
    case NODE_IDENTIFIER:
        return lower_name(lowering, node);
    case NODE_INTEGER:
    case NODE_FLOAT:
    case NODE_TRUE:
    case NODE_FALSE:
    case NODE_NONE:
    case NODE_ELLIPSIS:
        return lower_literal(lowering, node);
    case NODE_STRING:
        return lower_string(lowering, node);
    case NODE_CONCATENATED_STRING:
        return lower_concatenation(lowering, node);
    case NODE_LIST:
    case NODE_LIST_PATTERN:
        return lower_display(lowering, node, COLLECT_LIST);
    case NODE_TUPLE:
    case NODE_EXPRESSION_LIST:
    case NODE_PATTERN_LIST:
    case NODE_TUPLE_PATTERN:
        return lower_display(lowering, node, COLLECT_TUPLE);
    case NODE_SET:
        return lower_display(lowering, node, COLLECT_SET);
    case NODE_DICTIONARY:
        return lower_display(lowering, node, COLLECT_DICT);
    case NODE_LIST_COMPREHENSION:
        return lower_comprehension(lowering, node, COLLECT_LIST);
    case NODE_SET_COMPREHENSION:
        return lower_comprehension(lowering, node, COLLECT_SET);
    case NODE_DICTIONARY_COMPREHENSION:
        return lower_comprehension(lowering, node, COLLECT_DICT);
    case NODE_GENERATOR_EXPRESSION:
        return lower_comprehension(lowering, node, COLLECT_GENERATOR);
    case NODE_UNARY_OPERATOR:
    case NODE_NOT_OPERATOR:
        return lower_unary(lowering, node);
    case NODE_CONDITIONAL_EXPRESSION:
        return lower_conditional(lowering, node);
    case NODE_LAMBDA:
        return lower_lambda(lowering, node);
    case NODE_NAMED_EXPRESSION:
        return lower_walrus(lowering, node);
    case NODE_AWAIT:
        return lower_wrapped(lowering, node, OP_AWAIT);
    case NODE_YIELD:
        return lower_wrapped(lowering, node, OP_YIELD);
    case NODE_TYPE:
    case NODE_UNION_TYPE:
    case NODE_GENERIC_TYPE:
        return lower_type(lowering, node);
    default:
        return lower_unknown(lowering, node);
    }
}

/* The expression that NODE begins with, or 0 for an atom. */
static NodeId left_end(const Tree *tree, NodeId node)
{
    switch (node_kind(tree, node)) {
    case NODE_ATTRIBUTE:
    case NODE_CALL:
    case NODE_SUBSCRIPT:
    case NODE_BINARY_OPERATOR:
    case NODE_BOOLEAN_OPERATOR:
    case NODE_COMPARISON_OPERATOR:
    case NODE_PARENTHESIZED_EXPRESSION:
        return node_first(tree, node);
    default:
        return 0;
    }
}

static Op *extend(Lowering *lowering, NodeId node, Op *left)
{
    switch (node_kind(lowering->tree, node)) {
    case NODE_ATTRIBUTE:
        return extend_attribute(lowering, node, left);
    case NODE_CALL:
        return extend_call(lowering, node, left);
    case NODE_SUBSCRIPT:
        return extend_subscript(lowering, node, left);
    case NODE_BINARY_OPERATOR:
        return extend_binary(lowering, node, left);
    case NODE_BOOLEAN_OPERATOR:
        return extend_logical(lowering, node, left);
    case NODE_COMPARISON_OPERATOR:
        return extend_comparison(lowering, node, left);
    default:
        left->flags |= OP_BRACKETED;
        return left;
    }
}

/* Chains and sums lean to the left, thousands deep in generated code: that side is walked by a
 * loop, and only what nests to the right counts as depth. */
Op *lower_expression(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    if (!depth_enter(lowering, node))
        return op_add(lowering, OP_UNKNOWN, node_span(tree, node));
    LIST(NodeId) spine = {0};
    for (NodeId left = left_end(tree, node); left; left = left_end(tree, node)) {
        LIST_ADD(lowering->arena, &spine, node);
        node = left;
    }
    Op *value = lower_atom(lowering, node);
    while (spine.count)
        value = extend(lowering, spine.at[--spine.count], value);
    depth_leave(lowering);
    return value;
}
