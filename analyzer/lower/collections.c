/* Displays and comprehensions. */
#include "lower/lowering.h"
#include "syntax/literals.h"

static Op *collect(Lowering *lowering, NodeId node, CollectKind kind, Arg *args, uint32_t count)
{
    Op *op = op_add(lowering, OP_COLLECT, node_span(lowering->tree, node));
    op->detail = (uint8_t)kind;
    op_take(op, args, count);
    return op;
}

static Arg some_more(Lowering *lowering, NodeId from, NodeId display)
{
    limit_note(lowering->arena, &lowering->code->limits, node_span(lowering->tree, from),
               STR("a list of more than 20000 elements"));
    Span rest = {node_span(lowering->tree, from).start, node_span(lowering->tree, display).end};
    return (Arg){.kind = ARG_STAR, .op = op_add(lowering, OP_UNKNOWN, rest), .span = rest};
}

Op *lower_display(Lowering *lowering, NodeId node, CollectKind kind)
{
    const Tree *tree = lowering->tree;
    uint32_t count = node_child_count(tree, node), i = 0;
    Arg *args =
        ARENA_ARRAY(lowering->arena, Arg, count > LITERALS_MOST ? LITERALS_MOST + 1 : count);
    for (NodeId child = node_first(tree, node); child; child = node_next(tree, child)) {
        if (i == LITERALS_MOST) {
            args[i++] = some_more(lowering, child, node);
            break;
        }
        args[i++] = lower_part(lowering, child);
    }
    return collect(lowering, node, kind, args, i);
}

static void declare_clause_names(Lowering *lowering, NodeId target)
{
    const Tree *tree = lowering->tree;
    NodeId end = node_after(tree, target);
    for (NodeId node = target; target && node < end; node++)
        if (node_kind(tree, node) == NODE_IDENTIFIER)
            scope_declare(lowering, node_text(tree, node));
}

/* The loop of one `for … in …`, to be closed by the caller once the inside was lowered. */
static Op *open_clause(Lowering *lowering, NodeId clause)
{
    const Tree *tree = lowering->tree;
    NodeId target = node_field(tree, clause, FIELD_LEFT);
    Op *iterated = lower_expression(lowering, node_field(tree, clause, FIELD_RIGHT));
    declare_clause_names(lowering, target);
    Op *loop = op_add(lowering, OP_LOOP, node_span(tree, clause));
    loop->object = op_use(iterated, loop);
    Op *element = op_add(lowering, OP_ELEMENT, node_span(tree, target));
    element->object = iterated;
    lower_store(lowering, target, element, 0);
    return loop;
}

static void close_loops(Lowering *lowering, Op *const *loops, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        loops[i]->middle = loops[i]->end = op_next(lowering);
}

/* `if` clauses guard what follows them: `[d[c] for c in names if c in d]`. */
static Op *open_condition(Lowering *lowering, NodeId clause)
{
    Op *condition = lower_first(lowering, clause);
    Op *branch = op_add(lowering, OP_BRANCH, node_span(lowering->tree, clause));
    branch->object = op_use(condition, branch);
    return branch;
}

Op *lower_comprehension(Lowering *lowering, NodeId node, CollectKind kind)
{
    const Tree *tree = lowering->tree;
    uint32_t before = scope_open(lowering, SCOPE_COMPREHENSION);
    LIST(Op *) opened = {0};
    NodeId body = node_field(tree, node, FIELD_BODY);
    for (NodeId clause = node_next(tree, body); clause; clause = node_next(tree, clause)) {
        bool is_for = node_kind(tree, clause) == NODE_FOR_IN_CLAUSE;
        LIST_ADD(lowering->arena, &opened,
                 is_for ? open_clause(lowering, clause) : open_condition(lowering, clause));
    }
    Arg *element = ARENA_NEW(lowering->arena, Arg);
    *element = lower_part(lowering, body);
    close_loops(lowering, opened.at, opened.count);
    scope_close(lowering, before);
    Op *op = collect(lowering, node, kind, element, 1);
    op->flags = OP_REPEATED;
    op->middle = opened.at[0]->index;
    return op;
}
