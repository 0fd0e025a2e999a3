#include "flow/doubts.h"
#include "flow/engine.h"
#include "flow/looks.h"
#include "flow/saved.h"

/* Work that a file may cost: enough for every loop and call of real programs, and an end for the
 * others. */
#define STEPS_AN_OP 60u
#define STEPS_AT_LEAST 200000u

const Value *value_of(const Flow *flow, const Op *op)
{
    const Value *value = op ? flow->values[op->index] : NULL;
    return value ? value : value_plain(VALUE_UNKNOWN);
}

static bool is_made_at(const Value *value, const Op *op)
{
    for (uint32_t i = 0; i < value->object_count; i++)
        if (value->objects[i]->site != op)
            return false;
    return value->object_count > 0;
}

static bool has_samples(const Value *value)
{
    bool holds = value_is(value, VALUE_SERIES) || value_is(value, VALUE_SCALAR);
    return holds && (value->facts->content.data || value->facts->content.steps);
}

static const Value *with_samples_of(Flow *flow, const Value *joined, const Value *before,
                                    const Value *now)
{
    if (joined->kind != before->kind || !has_samples(before) || !has_samples(now) ||
        has_samples(joined))
        return joined;
    Value *kept = ARENA_NEW(flow->arena, Value);
    *kept = *joined;
    Facts *facts = facts_copy(flow->arena, joined->facts);
    facts->content.data = before->facts->content.data;
    facts->content.steps = before->facts->content.steps;
    kept->facts = facts;
    return kept;
}

/* What is found in the data of the first table that a loop or a function is run with is found,
 * whatever the others hold. */
static const Value *keep_samples(Flow *flow, const Value *joined, const Value *before,
                                 const Value *now)
{
    bool is_derived = value_is(joined, VALUE_STR) || value_is(joined, VALUE_SERIES_GROUPBY);
    if (!is_derived || joined->kind != before->kind)
        return with_samples_of(flow, joined, before, now);
    Value *kept = ARENA_NEW(flow->arena, Value);
    *kept = *joined;
    kept->of = with_samples_of(flow, joined->of, before->of, now->of);
    return kept;
}

/* What an operation makes anew each time it runs is known to be that, however often it runs. */
static const Value *join_records(Flow *flow, const Op *op, const Value *before, const Value *now)
{
    const Value *joined = value_join(flow->arena, before, now);
    joined = keep_samples(flow, joined, before, now);
    if (!value_is_data(joined) || joined->object_count || !is_made_at(before, op) ||
        !is_made_at(now, op))
        return joined;
    Value *kept = ARENA_NEW(flow->arena, Value);
    *kept = *joined;
    kept->objects = before->objects;
    kept->object_count = before->object_count;
    return kept;
}

/* An operation that runs on several paths or in several calls holds what is true of all of them. */
void record(Flow *flow, Op *op, const Value *value)
{
    flow->values[op->index] = value;
    if (!flow->recording)
        return;
    const Value *now = value_now(flow, value);
    op->value = op->value ? join_records(flow, op, op->value, now) : now;
}

static const Value *run_wrapped(Flow *flow, const Op *op)
{
    return value_of(flow, op->object);
}

typedef const Value *(*Evaluate)(Flow *flow, const Op *op);

/* The operations that have a value; the others' is unknown. */
static const Evaluate evaluate[OP_KIND_COUNT] = {
    [OP_CONSTANT] = run_constant,   [OP_TEXT] = run_text,           [OP_LOAD] = run_load,
    [OP_ATTRIBUTE] = run_attribute, [OP_ITEM] = run_item,           [OP_SLICE] = run_collect,
    [OP_COLLECT] = run_collect,     [OP_CALL] = run_call,           [OP_BINARY] = run_binary,
    [OP_UNARY] = run_unary,         [OP_COMPARE] = run_compare,     [OP_ELEMENT] = run_element,
    [OP_UNPACK] = run_unpack,       [OP_IMPORT] = run_import,       [OP_FUNCTION] = run_function,
    [OP_YIELD] = run_yield,         [OP_PARAMETER] = run_parameter, [OP_ENTER] = run_enter,
    [OP_AWAIT] = run_wrapped,
};

static const Value *value_after(Flow *flow, const Op *op)
{
    Evaluate run_op = evaluate[op->kind];
    return run_op ? run_op(flow, op) : value_plain(VALUE_UNKNOWN);
}

static void run_delete(Flow *flow, const Op *op)
{
    cell_set(flow, op->slot, value_plain(VALUE_UNSET));
}

static void run_return(Flow *flow, const Op *op)
{
    leave_function(flow, value_of(flow, op->input));
}

static void run_raise(Flow *flow, const Op *op)
{
    (void)op;
    flow->stopped = true;
}

static void run_leave(Flow *flow, const Op *op)
{
    (void)op;
    leave_loop(flow);
}

static void run_assert(Flow *flow, const Op *op)
{
    refine(flow, op->object, true);
}

typedef void (*TakeEffect)(Flow *flow, const Op *op);

/* What operations do besides having a value. Rules see the memory before it: their values are those
 * of the operands. */
static const TakeEffect take_effect[OP_KIND_COUNT] = {
    [OP_STORE] = run_store,
    [OP_DELETE] = run_delete,
    [OP_STORE_ATTRIBUTE] = run_store_attribute,
    [OP_DELETE_ATTRIBUTE] = run_delete_attribute,
    [OP_STORE_ITEM] = run_store_item,
    [OP_DELETE_ITEM] = run_delete_item,
    [OP_RETURN] = run_return,
    [OP_RAISE] = run_raise,
    [OP_BREAK] = run_leave,
    [OP_CONTINUE] = run_leave,
    [OP_ASSERT] = run_assert,
    [OP_STATEMENT] = saved_learn,
};

/* Runs OP with its regions; gives the number of the operation that comes after them. */
static uint32_t step(Flow *flow, Op *op)
{
    switch (op->kind) {
    case OP_BRANCH:
        run_branch(flow, op);
        return op->end;
    case OP_LOOP:
        record(flow, op, value_plain(VALUE_UNKNOWN));
        run_loop(flow, op);
        return op->end;
    case OP_TRY:
        record(flow, op, value_plain(VALUE_UNKNOWN));
        run_try(flow, op);
        return op->end;
    case OP_CLASS:
        record(flow, op, class_new(flow, op->klass));
        return op->index + 1;
    case OP_FUNCTION:
        record(flow, op, run_function(flow, op));
        return op->end;
    default:
        record(flow, op, value_after(flow, op));
        if (take_effect[op->kind])
            take_effect[op->kind](flow, op);
        return op->index + 1;
    }
}

static bool is_full(const Flow *flow)
{
    return arena_is_full(flow->arena, arena_given(flow->own) + arena_given(flow->passing));
}

static void stop_for_good(Flow *flow, uint32_t next, Str bound)
{
    flow->steps_left = 0;
    limit_note(flow->arena, &flow->code->limits, code_op(flow->code, next)->span, bound);
}

static bool is_exhausted(Flow *flow, uint32_t next)
{
    if (!flow->steps_left)
        return true;
    if (is_full(flow)) {
        flow->code->is_full = true;
        stop_for_good(flow, next, STR(MEMORY_BOUND));
    } else if (--flow->steps_left == 0) {
        stop_for_good(flow, next, STR("loops and calls that take too many steps"));
    }
    return !flow->steps_left;
}

void run(Flow *flow, uint32_t begin, uint32_t end)
{
    for (uint32_t at = begin; at < end && !flow->stopped && !is_exhausted(flow, at);)
        at = step(flow, code_op(flow->code, at));
}

/* Schemas often have a module of their own. */
static bool has_contracts(const Code *code)
{
    for (uint32_t i = 0; i < code->linked_op_count; i++)
        if (op_imports(code_op(code, i), "typedframes pandera"))
            return true;
    return false;
}

static void start(Flow *flow)
{
    const Code *code = flow->code;
    flow->values = ARENA_ARRAY(flow->own, const Value *, code->linked_op_count);
    flow->builtins = ARENA_ARRAY(flow->own, const Value *, code->slot_count);
    flow->functions = ARENA_ARRAY(flow->own, FunctionState, code->function_count);
    flow->classes = ARENA_ARRAY(flow->arena, ClassState, code->class_count);
    flow->steps_left = (uint64_t)code->linked_op_count * STEPS_AN_OP + STEPS_AT_LEAST;
    flow->imports_pandas = code_imports(code, "pandas geopandas");
    flow->has_contracts = has_contracts(code);
    program_options_note(flow);
    flow->knows_rivals =
        code_imports(code, "polars pyspark dask xarray cudf vaex databricks ibis datatable");
    for (uint32_t i = 0; i < code->slot_count; i++)
        cell_new(flow, value_plain(VALUE_UNSET));
}

void flow_run(Arena *arena, Code *code, DataContext *data)
{
    Flow flow = {.arena = arena,
                 .own = arena_new(),
                 .passing = arena_new(),
                 .code = code,
                 .data = data,
                 .recording = true};
    start(&flow);
    run_modules(&flow);
    run(&flow, 0, code->op_count);
    flow.stopped = false;
    run_roots(&flow);
    arena_free(flow.own);
    arena_free(flow.passing);
    looks_count(code);
    doubts_find(arena, code);
}
