/* Calls and subscripts. */
#include "lower/lowering.h"

Arg lower_part(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    Arg arg = {.kind = ARG_POSITION, .span = node_span(tree, node)};
    switch (node_kind(tree, node)) {
    case NODE_KEYWORD_ARGUMENT:
        arg.kind = ARG_KEYWORD;
        arg.name = node_text(tree, node_field(tree, node, FIELD_NAME));
        mention(lowering, arg.name);
        arg.op = lower_expression(lowering, node_field(tree, node, FIELD_VALUE));
        return arg;
    case NODE_PAIR:
        arg.key = lower_expression(lowering, node_field(tree, node, FIELD_KEY));
        arg.op = lower_expression(lowering, node_field(tree, node, FIELD_VALUE));
        return arg;
    case NODE_LIST_SPLAT:
        arg.kind = ARG_STAR;
        arg.op = lower_first(lowering, node);
        return arg;
    case NODE_DICTIONARY_SPLAT:
        arg.kind = ARG_DOUBLE_STAR;
        arg.op = lower_first(lowering, node);
        return arg;
    default:
        arg.op = lower_expression(lowering, node);
        return arg;
    }
}

/* LIST is an argument_list, or the generator expression that stands for one: f(x for x in y). */
Arg *lower_arguments(Lowering *lowering, NodeId list, uint32_t *count)
{
    const Tree *tree = lowering->tree;
    bool is_generator = node_kind(tree, list) == NODE_GENERATOR_EXPRESSION;
    *count = is_generator ? 1 : node_child_count(tree, list);
    Arg *args = ARENA_ARRAY(lowering->arena, Arg, *count);
    if (is_generator) {
        args[0] = lower_part(lowering, list);
        return args;
    }
    uint32_t i = 0;
    for (NodeId child = node_first(tree, list); child; child = node_next(tree, child))
        args[i++] = lower_part(lowering, child);
    return args;
}

Op *extend_call(Lowering *lowering, NodeId node, Op *callee)
{
    uint32_t count;
    NodeId list = node_field(lowering->tree, node, FIELD_ARGUMENTS);
    Arg *args = lower_arguments(lowering, list, &count);
    Op *call = op_add(lowering, OP_CALL, node_span(lowering->tree, node));
    call->object = op_use(callee, call);
    op_take(call, args, count);
    return call;
}

/* Colons between FROM and TO of the text: what stands there is at most white space, comments aside.
 */
static uint32_t colons(const Tree *tree, uint32_t from, uint32_t to)
{
    uint32_t count = 0;
    for (uint32_t i = from; i < to; i++)
        count += tree->text.at[i] == ':';
    return count;
}

/* start:stop:step; each may be missing, and only the colons tell which. */
static Op *lower_slice(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    Arg *parts = ARENA_ARRAY(lowering->arena, Arg, 3);
    uint32_t at = node_span(tree, node).start, which = 0;
    for (NodeId child = node_first(tree, node); child; child = node_next(tree, child)) {
        which += colons(tree, at, node_span(tree, child).start);
        if (which < 3)
            parts[which].op = lower_expression(lowering, child);
        at = node_span(tree, child).end;
    }
    Op *slice = op_add(lowering, OP_SLICE, node_span(tree, node));
    op_take(slice, parts, 3);
    return slice;
}

static Op *lower_subscript(Lowering *lowering, NodeId node)
{
    if (node_kind(lowering->tree, node) == NODE_SLICE)
        return lower_slice(lowering, node);
    return lower_expression(lowering, node);
}

/* a[b, c] has the tuple (b, c) as its key. */
Op *lower_subscript_key(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId first = node_field(tree, node, FIELD_SUBSCRIPT);
    if (!node_next_field(tree, first, FIELD_SUBSCRIPT))
        return lower_subscript(lowering, first);
    LIST(Arg) items = {0};
    Span span = node_span(tree, first);
    for (NodeId item = first; item; item = node_next_field(tree, item, FIELD_SUBSCRIPT)) {
        Op *value = lower_subscript(lowering, item);
        LIST_ADD(lowering->arena, &items, ((Arg){.op = value, .span = value->span}));
        span.end = node_span(tree, item).end;
    }
    Op *key = op_add(lowering, OP_COLLECT, span);
    key->detail = COLLECT_TUPLE;
    op_take(key, items.at, items.count);
    return key;
}

Op *extend_subscript(Lowering *lowering, NodeId node, Op *object)
{
    Op *key = lower_subscript_key(lowering, node);
    Op *item = op_add(lowering, OP_ITEM, node_span(lowering->tree, node));
    item->object = op_use(object, item);
    item->key = op_use(key, item);
    return item;
}
