#include "lower/lowering.h"

/* A declaration: `df: pd.DataFrame` alone tells what the name is to hold. */
static void declare_annotated(Lowering *lowering, NodeId node, Op *annotation, Op *value)
{
    const Tree *tree = lowering->tree;
    NodeId target = node_field(tree, node, FIELD_LEFT);
    lower_store(lowering, target, value, 0);
    Op *store = code_op(lowering->code, op_next(lowering) - 1);
    store->flags |= OP_ANNOTATED;
    if (store->kind == OP_STORE || store->kind == OP_STORE_ATTRIBUTE)
        store->key = annotation;
}

static Op *lower_right_side(Lowering *lowering, NodeId right)
{
    return right ? lower_expression(lowering, right) : NULL;
}

/* a = b = value nests to the right: the value first, then the targets from left to right. */
static void lower_assignment(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId right = node_field(tree, node, FIELD_RIGHT);
    NodeId last = node;
    while (node_kind(tree, right) == NODE_ASSIGNMENT) {
        last = right;
        right = node_field(tree, last, FIELD_RIGHT);
    }
    NodeId type = node_field(tree, node, FIELD_TYPE);
    Op *annotation = type ? lower_expression(lowering, type) : NULL;
    Op *value = lower_right_side(lowering, right);
    if (annotation) {
        declare_annotated(lowering, node, annotation, value);
        return;
    }
    for (NodeId at = node;; at = node_field(tree, at, FIELD_RIGHT)) {
        lower_store(lowering, node_field(tree, at, FIELD_LEFT), value, 0);
        if (at == last)
            break;
    }
}

/* x[i] += value reads, computes and stores; the target's parts are lowered for each. */
static void lower_augmented(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId target = node_field(tree, node, FIELD_LEFT);
    Op *read = lower_expression(lowering, target);
    Op *value = lower_expression(lowering, node_field(tree, node, FIELD_RIGHT));
    Op *result = op_add(lowering, OP_BINARY, node_span(tree, node));
    Str token = node_text(tree, node_field(tree, node, FIELD_OPERATOR));
    result->detail = (uint8_t)operator_of(str_slice(token, 0, token.len - 1));
    result->flags = OP_AUGMENTED;
    result->object = op_use(read, result);
    result->key = op_use(value, result);
    lower_store(lowering, target, result, OP_AUGMENTED);
}

/* Does a `;` follow on the line, so that a notebook shows nothing? */
static bool is_silenced(const Lowering *lowering, Span span)
{
    Str text = lowering->source->text;
    for (uint32_t i = span.end; i < text.len; i++)
        if (text.at[i] != ' ' && text.at[i] != '\t')
            return text.at[i] == ';';
    return false;
}

/* `%timeit f(x)` in a script that was pasted together from a notebook: no Python, but its tail
 * parses. */
static bool is_behind_percent(const Lowering *lowering, Span span)
{
    const Source *source = lowering->source;
    uint32_t start = source->lines[source_line_at(source, span.start)];
    while (start < span.start && (source->text.at[start] == ' ' || source->text.at[start] == '\t'))
        start++;
    return source->text.at[start] == '%';
}

/* The last expression of a cell is displayed, if it stands at the outermost level. */
static bool is_shown(const Lowering *lowering, NodeId statement)
{
    const Source *source = lowering->source;
    if (source->kind != SOURCE_NOTEBOOK && source->cell_count == 1)
        return false;
    if (lowering->scope != 0 || lowering->depth != 0)
        return false;
    NodeId next = node_next(lowering->tree, statement);
    if (lowering->shows_all || !next)
        return true;
    const Cell *cell = source_cell_at(source, node_span(lowering->tree, statement).start);
    return node_span(lowering->tree, next).start >= cell->end;
}

static bool holds_error(const Tree *tree, NodeId node)
{
    NodeId end = node_after(tree, node);
    for (NodeId at = node; at < end; at++)
        if (node_kind(tree, at) == NODE_ERROR)
            return true;
    return false;
}

/* Around what does not parse two lines may have become one statement: to what it names it may have
 * done anything, as an unknown function to its arguments. */
static void lower_broken(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId end = node_after(tree, node),
           target = node_field(tree, node_first(tree, node), FIELD_LEFT);
    LIST(Arg) args = {0};
    Op *anything = op_add(lowering, OP_UNKNOWN, node_span(tree, node));
    for (NodeId at = node; at < end; at++) {
        if (node_kind(tree, at) == NODE_IDENTIFIER) {
            Op *named = lower_expression(lowering, at);
            LIST_ADD(lowering->arena, &args, ((Arg){.op = named, .span = named->span}));
        }
    }
    Op *call = op_add(lowering, OP_CALL, node_span(tree, node));
    call->object = op_use(anything, call);
    call->args = args.at;
    call->arg_count = args.count;
    if (node_kind(tree, target) == NODE_IDENTIFIER)
        lower_store(lowering, target, call, 0);
}

static void lower_expression_statement(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId first = node_first(tree, node);
    if (lowering->is_broken && holds_error(tree, node)) {
        lower_broken(lowering, node);
        return;
    }
    if (node_kind(tree, first) == NODE_ASSIGNMENT) {
        lower_assignment(lowering, first);
        return;
    }
    if (node_kind(tree, first) == NODE_AUGMENTED_ASSIGNMENT) {
        lower_augmented(lowering, first);
        return;
    }
    bool is_tuple = node_next(tree, first) != 0;
    Op *value =
        is_tuple ? lower_display(lowering, node, COLLECT_TUPLE) : lower_expression(lowering, first);
    Op *statement = op_add(lowering, OP_STATEMENT, node_span(tree, node));
    statement->input = op_use(value, statement);
    if (is_silenced(lowering, statement->span))
        statement->flags |= OP_SILENCED;
    else if (is_shown(lowering, node))
        statement->flags |= OP_SHOWN;
    bool writes =
        value && value->kind == OP_CALL && call_argument(value, "inplace", BY_NAME_ONLY) != NULL;
    if (lowering->guards || (lowering->watches && !writes))
        statement->flags |= OP_GUARDED;
    if (lowering->tries)
        statement->flags |= OP_TRIED;
    if (source_is_magic(lowering->source, statement->span.start) ||
        is_behind_percent(lowering, statement->span))
        statement->flags |= OP_MAGIC;
}

static void lower_return(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    Op *value = node_first(tree, node) ? lower_first(lowering, node) : NULL;
    Op *op = op_add(lowering, OP_RETURN, node_span(tree, node));
    op->input = op_use(value, op);
}

/* The test is judged like any expression; what it refines is left to `if`. */
static void lower_assert(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId test = node_first(tree, node);
    Op *condition = lower_expression(lowering, test);
    Op *op = op_add(lowering, OP_ASSERT, node_span(tree, node));
    op->object = op_use(condition, op);
}

static void lower_children(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    for (NodeId child = node_first(tree, node); child; child = node_next(tree, child))
        op_use(lower_expression(lowering, child), NULL);
}

static void lower_raise(Lowering *lowering, NodeId node)
{
    lower_children(lowering, node);
    op_add(lowering, OP_RAISE, node_span(lowering->tree, node));
}

static void lower_decorated(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId definition = node_field(tree, node, FIELD_DEFINITION);
    if (node_kind(tree, definition) == NODE_CLASS_DEFINITION)
        lower_class(lowering, definition);
    else
        lower_function(lowering, definition, node);
}

/* A part that does not parse: the statements in it do, the rest spoils the names that it holds. */
static void lower_error(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    for (NodeId child = node_first(tree, node); child; child = node_next(tree, child)) {
        if (node_kind(tree, child) == NODE_EXPRESSION_STATEMENT)
            lower_statement(lowering, child);
        else
            lower_spoil(lowering, child);
    }
}

static void lower_deletion(Lowering *lowering, NodeId node)
{
    lower_delete(lowering, node_first(lowering->tree, node));
}

static void lower_break(Lowering *lowering, NodeId node)
{
    op_add(lowering, OP_BREAK, node_span(lowering->tree, node));
}

static void lower_continue(Lowering *lowering, NodeId node)
{
    op_add(lowering, OP_CONTINUE, node_span(lowering->tree, node));
}

static void lower_plain_function(Lowering *lowering, NodeId node)
{
    lower_function(lowering, node, 0);
}

typedef void (*LowerStatement)(Lowering *lowering, NodeId node);

/* By kind of node; what is not named here does nothing that matters (pass, global, type …). */
static const LowerStatement lower_of_kind[] = {
    [NODE_EXPRESSION_STATEMENT] = lower_expression_statement,
    [NODE_IMPORT_STATEMENT] = lower_import,
    [NODE_IMPORT_FROM_STATEMENT] = lower_import_from,
    [NODE_RETURN_STATEMENT] = lower_return,
    [NODE_DELETE_STATEMENT] = lower_deletion,
    [NODE_ASSERT_STATEMENT] = lower_assert,
    [NODE_RAISE_STATEMENT] = lower_raise,
    [NODE_BREAK_STATEMENT] = lower_break,
    [NODE_CONTINUE_STATEMENT] = lower_continue,
    [NODE_PRINT_STATEMENT] = lower_children,
    [NODE_EXEC_STATEMENT] = lower_children,
    [NODE_IF_STATEMENT] = lower_if,
    [NODE_FOR_STATEMENT] = lower_for,
    [NODE_WHILE_STATEMENT] = lower_while,
    [NODE_TRY_STATEMENT] = lower_try,
    [NODE_WITH_STATEMENT] = lower_with,
    [NODE_MATCH_STATEMENT] = lower_match,
    [NODE_FUNCTION_DEFINITION] = lower_plain_function,
    [NODE_CLASS_DEFINITION] = lower_class,
    [NODE_DECORATED_DEFINITION] = lower_decorated,
};

void lower_statement(Lowering *lowering, NodeId node)
{
    uint16_t kind = node_kind(lowering->tree, node);
    if (kind == NODE_ERROR)
        lower_error(lowering, node);
    else if (kind < sizeof lower_of_kind / sizeof *lower_of_kind && lower_of_kind[kind])
        lower_of_kind[kind](lowering, node);
}

void lower_block(Lowering *lowering, NodeId block)
{
    const Tree *tree = lowering->tree;
    for (NodeId child = node_first(tree, block); child && !is_full(lowering, child);
         child = node_next(tree, child))
        lower_statement(lowering, child);
}
