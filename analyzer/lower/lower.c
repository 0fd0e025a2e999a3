#include "lower/lower.h"

#include "lower/lowering.h"

/* Where code may fail it may be meant to. */
static uint16_t flags_of_surroundings(const Lowering *lowering, OpKind kind)
{
    bool may_fail =
        kind == OP_ITEM || kind == OP_DELETE_ITEM || kind == OP_ATTRIBUTE || kind == OP_CALL;
    if (!may_fail)
        return 0;
    return (uint16_t)((lowering->tries ? OP_TRIED : 0) | (lowering->guards ? OP_GUARDED : 0));
}

Op *op_add(Lowering *lowering, OpKind kind, Span span)
{
    uint32_t index = lowering->code->op_count++;
    if (index % OPS_A_CHUNK == 0)
        LIST_ADD(lowering->arena, &lowering->chunks, ARENA_ARRAY(lowering->arena, Op, OPS_A_CHUNK));
    lowering->code->chunks = lowering->chunks.at;
    Op *op = code_op(lowering->code, index);
    op->kind = (uint8_t)kind;
    op->index = index;
    op->span = span;
    op->flags = flags_of_surroundings(lowering, kind);
    return op;
}

uint32_t op_next(const Lowering *lowering)
{
    return lowering->code->op_count;
}

Op *op_use(Op *op, Op *user)
{
    if (op)
        op->user = user;
    return op;
}

void op_take(Op *op, Arg *args, uint32_t count)
{
    op->args = args;
    op->arg_count = count;
    for (uint32_t i = 0; i < count; i++) {
        op_use(args[i].op, op);
        op_use(args[i].key, op);
    }
}

void mention(Lowering *lowering, Str text)
{
    Map *mentions = &lowering->code->mentions;
    uint32_t count = map_get(mentions, text);
    map_put(lowering->arena, mentions, text, count == MAP_ABSENT ? 1 : count + 1);
}

bool depth_enter(Lowering *lowering, NodeId node)
{
    if (lowering->depth++ < CODE_DEPTH_LIMIT)
        return true;
    if (!lowering->is_limit_told) {
        Op *limit = op_add(lowering, OP_LIMIT, node_span(lowering->tree, node));
        limit->name = STR("nesting deeper than 200 levels");
        lowering->is_limit_told = true;
    }
    lower_spoil(lowering, node);
    lowering->depth--;
    return false;
}

void depth_leave(Lowering *lowering)
{
    lowering->depth--;
}

static void report_error(Lowering *lowering, Span error)
{
    if (error.end)
        op_add(lowering, OP_ERROR, error);
}

static void report_given_up(Lowering *lowering, uint32_t part)
{
    uint32_t start = lowering->source->cells[part].start;
    Op *limit = op_add(lowering, OP_LIMIT, (Span){start, start + 1});
    limit->name = lowering->tree->bounds[part];
}

static void lower_parts(Lowering *lowering)
{
    const Tree *tree = lowering->tree;
    for (uint32_t i = 0; i < tree->root_count; i++) {
        scope_collect(lowering, tree->roots[i]);
        lowering->is_broken |= tree->errors[i].end > 0;
    }
    for (uint32_t i = 0; i < tree->root_count; i++) {
        report_error(lowering, tree->errors[i]);
        if (tree->roots[i])
            lower_block(lowering, tree->roots[i]);
        else if (lowering->source->text.len)
            report_given_up(lowering, i);
    }
}

Code *lower(Arena *arena, const Source *source, const Tree *tree)
{
    Code *code = ARENA_NEW(arena, Code);
    Lowering lowering = {.arena = arena, .source = source, .tree = tree, .code = code};
    code->source = source;
    lowering.shows_all = source->cell_count > 1 && str_has(source->text, "ast_node_interactivity");
    scope_open(&lowering, SCOPE_MODULE);
    lower_parts(&lowering);
    code->slots = lowering.slots.at;
    code->slot_count = lowering.slots.count;
    code->functions = lowering.functions.at;
    code->function_count = lowering.functions.count;
    code->classes = lowering.classes.at;
    code->class_count = lowering.classes.count;
    return code;
}
