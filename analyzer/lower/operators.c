/* Arithmetic, comparisons, and the operators that choose. */
#include "lower/lowering.h"

Operator operator_of(Str token)
{
    static const struct {
        const char *text;
        Operator operator;
    } table[] = {
        {"+", OPERATOR_ADD},     {"-", OPERATOR_SUB},       {"*", OPERATOR_MUL},
        {"/", OPERATOR_DIV},     {"//", OPERATOR_FLOORDIV}, {"%", OPERATOR_MOD},
        {"**", OPERATOR_POW},    {"@", OPERATOR_MATMUL},    {"&", OPERATOR_AND},
        {"|", OPERATOR_OR},      {"^", OPERATOR_XOR},       {"<<", OPERATOR_LSHIFT},
        {">>", OPERATOR_RSHIFT}, {"~", OPERATOR_INVERT},    {"not", OPERATOR_NOT},
        {"and", OPERATOR_ALSO},  {"or", OPERATOR_ELSE},     {"==", OPERATOR_EQ},
        {"!=", OPERATOR_NE},     {"<>", OPERATOR_NE},       {"<", OPERATOR_LT},
        {"<=", OPERATOR_LE},     {">", OPERATOR_GT},        {">=", OPERATOR_GE},
        {"in", OPERATOR_IN},     {"is", OPERATOR_IS},
    };
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (str_is(token, table[i].text))
            return table[i].operator;
    return OPERATOR_NONE;
}

Op *extend_binary(Lowering *lowering, NodeId node, Op *left)
{
    const Tree *tree = lowering->tree;
    Op *right = lower_expression(lowering, node_field(tree, node, FIELD_RIGHT));
    Op *op = op_add(lowering, OP_BINARY, node_span(tree, node));
    op->detail = (uint8_t)operator_of(node_text(tree, node_field(tree, node, FIELD_OPERATOR)));
    op->object = op_use(left, op);
    op->key = op_use(right, op);
    return op;
}

/* `left and right`: right stands in the region that runs when left is true; `or`: when it is false.
 */
Op *extend_logical(Lowering *lowering, NodeId node, Op *left)
{
    const Tree *tree = lowering->tree;
    Op *op = op_add(lowering, OP_BRANCH, node_span(tree, node));
    op->flags = OP_EXPRESSION;
    op->detail = (uint8_t)operator_of(node_text(tree, node_field(tree, node, FIELD_OPERATOR)));
    op->object = op_use(left, op);
    op->middle = op_next(lowering);
    op->key = op_use(lower_expression(lowering, node_field(tree, node, FIELD_RIGHT)), op);
    if (op->detail == OPERATOR_ALSO)
        op->middle = op_next(lowering);
    op->end = op_next(lowering);
    return op;
}

/* `not in` and `is not` are the positive operator, negated. */
static void set_comparison(Op *op, Str token)
{
    if (str_starts(token, "not")) {
        op->detail = OPERATOR_IN;
        op->flags |= OP_NEGATED;
    } else if (str_starts(token, "is") && token.len > 2) {
        op->detail = OPERATOR_IS;
        op->flags |= OP_NEGATED;
    } else {
        op->detail = (uint8_t)operator_of(token);
    }
}

static Op *add_comparison(Lowering *lowering, NodeId token, NodeId operand, Op *left)
{
    const Tree *tree = lowering->tree;
    Op *right = lower_expression(lowering, operand);
    Span span = {left->span.start, node_span(tree, operand).end};
    Op *op = op_add(lowering, OP_COMPARE, span);
    set_comparison(op, node_text(tree, token));
    op->object = op_use(left, op);
    op->key = op_use(right, op);
    return op;
}

/* Children are: operand, then operator and operand by turns. */
Op *extend_comparison(Lowering *lowering, NodeId node, Op *left)
{
    const Tree *tree = lowering->tree;
    LIST(Arg) links = {0};
    NodeId token = node_field(tree, node, FIELD_OPERATORS);
    while (token) {
        NodeId operand = node_next(tree, token);
        Op *link = add_comparison(lowering, token, operand, left);
        if (links.count)
            link->flags |= OP_CHAINED;
        LIST_ADD(lowering->arena, &links, ((Arg){.op = link, .span = link->span}));
        left = link->key;
        token = node_next(tree, operand);
    }
    if (links.count == 0)
        return left;
    if (links.count == 1) {
        links.at[0].op->span = node_span(tree, node);
        return links.at[0].op;
    }
    Op *all = op_add(lowering, OP_ALL, node_span(tree, node));
    op_take(all, links.at, links.count);
    return all;
}

/* The signs of arithmetic with one side have names of their own; `not` has no token. */
static Operator unary_operator_of(Str token)
{
    if (str_is(token, "-"))
        return OPERATOR_MINUS;
    if (str_is(token, "+"))
        return OPERATOR_PLUS;
    return token.len ? operator_of(token) : OPERATOR_NOT;
}

Op *lower_unary(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    Op *operand = lower_expression(lowering, node_field(tree, node, FIELD_ARGUMENT));
    Op *op = op_add(lowering, OP_UNARY, node_span(tree, node));
    Str token = node_text(tree, node_field(tree, node, FIELD_OPERATOR));
    op->detail = (uint8_t)unary_operator_of(token);
    op->object = op_use(operand, op);
    return op;
}

/* `value if condition else other`: the condition runs first. */
Op *lower_conditional(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId value = node_first(tree, node);
    NodeId condition = node_next(tree, value);
    Op *decided = lower_expression(lowering, condition);
    Op *op = op_add(lowering, OP_BRANCH, node_span(tree, node));
    op->flags = OP_EXPRESSION;
    op->object = op_use(decided, op);
    op->key = op_use(lower_expression(lowering, value), op);
    op->middle = op_next(lowering);
    op->input = op_use(lower_expression(lowering, node_next(tree, condition)), op);
    op->end = op_next(lowering);
    return op;
}
