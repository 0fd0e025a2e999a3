/* Statements with bodies. */
#include "lower/lowering.h"

/* A body one level deeper; too deep it only spoils its names. */
static void lower_body(Lowering *lowering, NodeId block)
{
    if (!block || !depth_enter(lowering, block))
        return;
    lower_block(lowering, block);
    depth_leave(lowering);
}

static NodeId child_of_kind(const Tree *tree, NodeId node, uint16_t kind)
{
    NodeId child = node_first(tree, node);
    while (child && node_kind(tree, child) != kind)
        child = node_next(tree, child);
    return child;
}

static Op *open_branch(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    Op *condition = lower_expression(lowering, node_field(tree, node, FIELD_CONDITION));
    Op *branch = op_add(lowering, OP_BRANCH, node_span(tree, node));
    branch->object = op_use(condition, branch);
    lower_body(lowering, node_field(tree, node, FIELD_CONSEQUENCE));
    branch->middle = op_next(lowering);
    return branch;
}

typedef LIST(Op *) Branches;

static void close_branches(Lowering *lowering, Branches *open)
{
    for (uint32_t i = 0; i < open->count; i++)
        open->at[i]->end = op_next(lowering);
    open->count = 0;
}

/* Longer chains of elif are cut into pieces that stand behind one another: then a later piece
 * counts as if it might run after an earlier one, which says less but nothing wrong. */
#define MOST_NESTED_ELIFS 64u

/* Each elif is a branch in the otherwise region of the one before. */
void lower_if(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    Branches open = {0};
    LIST_ADD(lowering->arena, &open, open_branch(lowering, node));
    for (NodeId clause = node_field(tree, node, FIELD_ALTERNATIVE); clause;
         clause = node_next_field(tree, clause, FIELD_ALTERNATIVE)) {
        if (open.count == MOST_NESTED_ELIFS)
            close_branches(lowering, &open);
        if (node_kind(tree, clause) == NODE_ELSE_CLAUSE)
            lower_body(lowering, node_field(tree, clause, FIELD_BODY));
        else
            LIST_ADD(lowering->arena, &open, open_branch(lowering, clause));
    }
    close_branches(lowering, &open);
}

static void close_loop(Lowering *lowering, NodeId node, Op *loop)
{
    const Tree *tree = lowering->tree;
    loop->middle = op_next(lowering);
    NodeId otherwise = node_field(tree, node, FIELD_ALTERNATIVE);
    lower_body(lowering, node_field(tree, otherwise, FIELD_BODY));
    loop->end = op_next(lowering);
}

void lower_for(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId target = node_field(tree, node, FIELD_LEFT);
    Op *iterated = lower_expression(lowering, node_field(tree, node, FIELD_RIGHT));
    Op *loop = op_add(lowering, OP_LOOP, node_span(tree, node));
    loop->object = op_use(iterated, loop);
    Op *element = op_add(lowering, OP_ELEMENT, node_span(tree, target));
    element->object = iterated;
    lower_store(lowering, target, element, 0);
    lower_body(lowering, node_field(tree, node, FIELD_BODY));
    close_loop(lowering, node, loop);
}

/* The condition runs in every round, so it stands in the body. */
void lower_while(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    Op *loop = op_add(lowering, OP_LOOP, node_span(tree, node));
    loop->flags = OP_WHILE;
    Op *condition = lower_expression(lowering, node_field(tree, node, FIELD_CONDITION));
    Op *branch = op_add(lowering, OP_BRANCH, condition->span);
    branch->object = op_use(condition, branch);
    lower_body(lowering, node_field(tree, node, FIELD_BODY));
    branch->middle = branch->end = op_next(lowering);
    close_loop(lowering, node, loop);
}

static void lower_handler(Lowering *lowering, NodeId clause)
{
    const Tree *tree = lowering->tree;
    Op *handler = op_add(lowering, OP_HANDLER, node_span(tree, clause));
    NodeId alias = node_field(tree, clause, FIELD_ALIAS);
    NodeId type = node_field(tree, clause, FIELD_VALUE);
    NodeId as = node_kind(tree, type) == NODE_AS_PATTERN ? type : 0;
    if (as)
        alias = node_field(tree, as, FIELD_ALIAS);
    if (alias)
        lower_store(lowering, alias, op_add(lowering, OP_UNKNOWN, node_span(tree, alias)), 0);
    lower_body(lowering, child_of_kind(tree, clause, NODE_BLOCK));
    handler->middle = handler->end = op_next(lowering);
}

void lower_try(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    Op *attempt = op_add(lowering, OP_TRY, node_span(tree, node));
    bool has_handler = child_of_kind(tree, node, NODE_EXCEPT_CLAUSE) != 0;
    lowering->tries += has_handler;
    lower_body(lowering, node_field(tree, node, FIELD_BODY));
    lowering->tries -= has_handler;
    NodeId otherwise = child_of_kind(tree, node, NODE_ELSE_CLAUSE);
    lower_body(lowering, node_field(tree, otherwise, FIELD_BODY));
    attempt->middle = op_next(lowering);
    for (NodeId clause = node_first(tree, node); clause; clause = node_next(tree, clause))
        if (node_kind(tree, clause) == NODE_EXCEPT_CLAUSE)
            lower_handler(lowering, clause);
    attempt->end = op_next(lowering);
    NodeId finally = child_of_kind(tree, node, NODE_FINALLY_CLAUSE);
    lower_body(lowering, child_of_kind(tree, finally, NODE_BLOCK));
}

/* Managers that swallow what their body raises: the body is a probe. pandas' own
 * raises_chained_assignment_error waits for a warning. */
static bool swallows_errors(Str manager)
{
    bool raises = str_has(manager, "raises") || str_has(manager, "assertRaises");
    return (raises && !str_has(manager, "raises_chained_assignment")) ||
           str_has(manager, "suppress");
}

/* Managers that wait for a warning: the body runs to its end, and writes what it writes. */
static bool awaits_warning(Str manager)
{
    return str_has(manager, "warns") || str_has(manager, "catch_warnings") ||
           str_has(manager, "assert_produces_warning") ||
           str_has(manager, "raises_chained_assignment");
}

static void enter_manager(Lowering *lowering, NodeId item)
{
    const Tree *tree = lowering->tree;
    NodeId value = node_field(tree, item, FIELD_VALUE);
    bool is_as = node_kind(tree, value) == NODE_AS_PATTERN;
    NodeId target = is_as ? node_field(tree, value, FIELD_ALIAS) : 0;
    Op *manager = lower_expression(lowering, is_as ? node_first(tree, value) : value);
    Op *enter = op_add(lowering, OP_ENTER, node_span(tree, item));
    enter->object = op_use(manager, enter);
    if (target)
        lower_store(lowering, target, enter, 0);
}

void lower_with(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId clause = child_of_kind(tree, node, NODE_WITH_CLAUSE);
    for (NodeId item = node_first(tree, clause); item; item = node_next(tree, item))
        enter_manager(lowering, item);
    Op *with = op_add(lowering, OP_WITH, node_span(tree, node));
    bool is_probe = swallows_errors(node_text(tree, clause));
    bool is_watched = awaits_warning(node_text(tree, clause));
    lowering->guards += is_probe;
    lowering->watches += is_watched;
    lower_body(lowering, node_field(tree, node, FIELD_BODY));
    lowering->guards -= is_probe;
    lowering->watches -= is_watched;
    with->middle = with->end = op_next(lowering);
}

/* Names that a pattern binds hold something unknown. */
static void store_captures(Lowering *lowering, NodeId clause, NodeId body)
{
    const Tree *tree = lowering->tree;
    for (NodeId node = clause; node < body; node++) {
        NodeId name = node_kind(tree, node) == NODE_CASE_PATTERN ? pattern_capture(tree, node) : 0;
        if (node_kind(tree, node) == NODE_AS_PATTERN)
            name = node_first(tree, node_field(tree, node, FIELD_ALIAS));
        if (name && !str_is(node_text(tree, name), "_"))
            lower_store_name(lowering, node_text(tree, name), node_span(tree, name), NULL);
    }
}

/* Every case may or may not run: a branch on something unknown, after the cases before it. */
static void lower_case(Lowering *lowering, NodeId clause)
{
    const Tree *tree = lowering->tree;
    Span span = node_span(tree, clause);
    NodeId body = node_field(tree, clause, FIELD_CONSEQUENCE);
    Op *condition = op_add(lowering, OP_UNKNOWN, (Span){span.start, span.start});
    Op *branch = op_add(lowering, OP_BRANCH, span);
    branch->object = op_use(condition, branch);
    store_captures(lowering, clause, body);
    NodeId guard = node_field(tree, clause, FIELD_GUARD);
    if (guard)
        lower_first(lowering, guard);
    lower_body(lowering, body);
    branch->middle = branch->end = op_next(lowering);
}

void lower_match(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    lower_expression(lowering, node_field(tree, node, FIELD_SUBJECT));
    NodeId block = node_field(tree, node, FIELD_BODY);
    for (NodeId clause = node_first(tree, block); clause; clause = node_next(tree, clause))
        if (node_kind(tree, clause) == NODE_CASE_CLAUSE)
            lower_case(lowering, clause);
}
