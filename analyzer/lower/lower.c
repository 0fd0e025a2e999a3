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
    uint32_t index = lowering->op_count++;
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
    return lowering->op_count;
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

bool is_full(Lowering *lowering, NodeId next)
{
    if (!arena_is_full(lowering->arena, 0))
        return false;
    if (!lowering->is_full_told) {
        Op *limit = op_add(lowering, OP_LIMIT, node_span(lowering->tree, next));
        limit->name = STR(MEMORY_BOUND);
        lowering->code->is_full = lowering->is_full_told = true;
    }
    return true;
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
        if ((!tree->roots[i] || tree->bounds[i].len) && lowering->source->text.len)
            report_given_up(lowering, i);
    }
}

static void lower_text(Lowering *lowering, const Source *source, const Tree *tree)
{
    lowering->source = source;
    lowering->tree = tree;
    lowering->shows_all = source->cell_count > 1 && str_has(source->text, "ast_node_interactivity");
    scope_open(lowering, SCOPE_MODULE);
    lower_parts(lowering);
}

static void keep(const Lowering *lowering)
{
    Code *code = lowering->code;
    code->chunks = lowering->chunks.at;
    code->linked_op_count = lowering->op_count;
    code->slots = lowering->slots.at;
    code->slot_count = lowering->slots.count;
    code->functions = lowering->functions.at;
    code->function_count = lowering->functions.count;
    code->classes = lowering->classes.at;
    code->class_count = lowering->classes.count;
    code->scope_count = lowering->scopes.count;
}

Code *lower(Arena *arena, const Source *source, const Tree *tree)
{
    Lowering lowering = {.arena = arena, .passing = arena_new(), .code = ARENA_NEW(arena, Code)};
    lowering.code->source = source;
    lowering.code->is_full = tree->is_full;
    lower_text(&lowering, source, tree);
    lowering.code->op_count = lowering.op_count;
    keep(&lowering);
    arena_free(lowering.passing);
    return lowering.code;
}

/* Numbers go on where those of CODE end. */
static Lowering lowering_behind(Arena *arena, Code *code)
{
    Lowering lowering = {
        .arena = arena, .passing = arena_new(), .code = code, .op_count = code->linked_op_count};
    for (uint32_t i = 0; i < code->linked_op_count; i += OPS_A_CHUNK)
        LIST_ADD(arena, &lowering.chunks, code->chunks[i / OPS_A_CHUNK]);
    for (uint32_t i = 0; i < code->slot_count; i++)
        LIST_ADD(arena, &lowering.slots, code->slots[i]);
    for (uint32_t i = 0; i < code->function_count; i++)
        LIST_ADD(arena, &lowering.functions, code->functions[i]);
    for (uint32_t i = 0; i < code->class_count; i++)
        LIST_ADD(arena, &lowering.classes, code->classes[i]);
    for (uint32_t i = 0; i < code->scope_count; i++)
        LIST_ADD(lowering.passing, &lowering.scopes, (Scope){0});
    return lowering;
}

/* What is told of a place there is told of the import. */
static void move_to_import(Arena *arena, Code *code, Module *module)
{
    Span *spans = ARENA_ARRAY(arena, Span, module->end - module->begin);
    for (uint32_t i = module->begin; i < module->end; i++) {
        Op *op = code_op(code, i);
        spans[i - module->begin] = op->span;
        op->span = module->import;
        for (uint32_t j = 0; j < op->arg_count; j++)
            op->args[j].span = module->import;
    }
    module->spans = spans;
}

static void move_parameters(Code *code, const Module *module, uint32_t first)
{
    for (uint32_t i = first; i < code->function_count; i++)
        for (uint32_t j = 0; j < code->functions[i]->param_count; j++)
            code->functions[i]->params[j].span = module->import;
}

Module *lower_module(Arena *arena, Code *code, const Source *source, const Tree *tree, Span import)
{
    Module module = {.source = source, .begin = code->linked_op_count, .import = import};
    uint32_t first_function = code->function_count, scope = code->scope_count;
    Lowering lowering = lowering_behind(arena, code);
    lower_text(&lowering, source, tree);
    keep(&lowering);
    module.end = code->linked_op_count;
    module.names = lowering.scopes.at[scope].names;
    arena_free(lowering.passing);
    move_to_import(arena, code, &module);
    move_parameters(code, &module, first_function);
    LIST_ADD(arena, &code->modules, module);
    return &code->modules.at[code->modules.count - 1];
}
