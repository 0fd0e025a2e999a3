#include "flow/engine.h"

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

/* What an operation makes anew each time it runs is known to be that, however often it runs. */
static const Value *join_records(Flow *flow, const Op *op, const Value *before, const Value *now)
{
    const Value *joined = value_join(flow->arena, before, now);
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

static const Value *value_after(Flow *flow, Op *op)
{
    switch ((OpKind)op->kind) {
    case OP_CONSTANT:
        return run_constant(flow, op);
    case OP_TEXT:
        return run_text(flow, op);
    case OP_LOAD:
        return run_load(flow, op);
    case OP_ATTRIBUTE:
        return run_attribute(flow, op);
    case OP_ITEM:
        return run_item(flow, op);
    case OP_SLICE:
    case OP_COLLECT:
        return run_collect(flow, op);
    case OP_CALL:
        return run_call(flow, op);
    case OP_BINARY:
        return run_binary(flow, op);
    case OP_UNARY:
        return run_unary(flow, op);
    case OP_COMPARE:
        return run_compare(flow, op);
    case OP_ELEMENT:
        return run_element(flow, op);
    case OP_UNPACK:
        return run_unpack(flow, op);
    case OP_IMPORT:
        return run_import(flow, op);
    case OP_FUNCTION:
        return run_function(flow, op);
    case OP_PARAMETER:
        return run_parameter(flow, op);
    case OP_ENTER:
    case OP_AWAIT:
        return value_of(flow, op->object);
    case OP_UNKNOWN:
    case OP_STORE:
    case OP_DELETE:
    case OP_STORE_ATTRIBUTE:
    case OP_DELETE_ATTRIBUTE:
    case OP_STORE_ITEM:
    case OP_DELETE_ITEM:
    case OP_ALL:
    case OP_BRANCH:
    case OP_LOOP:
    case OP_TRY:
    case OP_HANDLER:
    case OP_WITH:
    case OP_CLASS:
    case OP_RETURN:
    case OP_YIELD:
    case OP_RAISE:
    case OP_BREAK:
    case OP_CONTINUE:
    case OP_ASSERT:
    case OP_STATEMENT:
    case OP_ERROR:
    case OP_LIMIT:
    case OP_KIND_COUNT:
        break;
    }
    return value_plain(VALUE_UNKNOWN);
}

/* What an operation does besides having a value. Rules see the memory before it: their values are
 * those of its operands. */
static void take_effect(Flow *flow, Op *op)
{
    switch ((OpKind)op->kind) {
    case OP_STORE:
        run_store(flow, op);
        break;
    case OP_DELETE:
        cell_set(flow, op->slot, value_plain(VALUE_UNSET));
        break;
    case OP_STORE_ATTRIBUTE:
        run_store_attribute(flow, op);
        break;
    case OP_DELETE_ATTRIBUTE:
        run_delete_attribute(flow, op);
        break;
    case OP_STORE_ITEM:
        run_store_item(flow, op);
        break;
    case OP_DELETE_ITEM:
        run_delete_item(flow, op);
        break;
    case OP_RETURN:
        leave_function(flow, value_of(flow, op->input));
        break;
    case OP_RAISE:
        flow->stopped = true;
        break;
    case OP_BREAK:
    case OP_CONTINUE:
        leave_loop(flow);
        break;
    case OP_ASSERT:
        refine(flow, op->object, true);
        break;
    case OP_UNKNOWN:
    case OP_CONSTANT:
    case OP_TEXT:
    case OP_LOAD:
    case OP_ATTRIBUTE:
    case OP_ITEM:
    case OP_SLICE:
    case OP_CALL:
    case OP_BINARY:
    case OP_UNARY:
    case OP_COMPARE:
    case OP_ALL:
    case OP_COLLECT:
    case OP_BRANCH:
    case OP_LOOP:
    case OP_ELEMENT:
    case OP_UNPACK:
    case OP_TRY:
    case OP_HANDLER:
    case OP_WITH:
    case OP_ENTER:
    case OP_FUNCTION:
    case OP_PARAMETER:
    case OP_CLASS:
    case OP_IMPORT:
    case OP_YIELD:
    case OP_AWAIT:
    case OP_STATEMENT:
    case OP_ERROR:
    case OP_LIMIT:
    case OP_KIND_COUNT:
        break;
    }
}

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
        take_effect(flow, op);
        return op->index + 1;
    }
}

static bool is_exhausted(Flow *flow)
{
    if (flow->steps_left) {
        flow->steps_left--;
        return false;
    }
    flow->limit = "a program that takes too many steps to follow";
    return true;
}

void run(Flow *flow, uint32_t begin, uint32_t end)
{
    for (uint32_t at = begin; at < end && !flow->stopped && !is_exhausted(flow);)
        at = step(flow, code_op(flow->code, at));
}

static bool imports(const Code *code, const char *words)
{
    for (uint32_t i = 0; i < code->op_count; i++) {
        const Op *op = code_op(code, i);
        Str top = str_slice(op->name, 0, str_find(op->name, ".", 0));
        if (op->kind == OP_IMPORT && str_in_words(top, words))
            return true;
    }
    return false;
}

static void start(Flow *flow)
{
    const Code *code = flow->code;
    flow->values = ARENA_ARRAY(flow->arena, const Value *, code->op_count);
    flow->functions = ARENA_ARRAY(flow->arena, FunctionState, code->function_count);
    flow->classes = ARENA_ARRAY(flow->arena, ClassState, code->class_count);
    flow->steps_left = (uint64_t)code->op_count * STEPS_AN_OP + STEPS_AT_LEAST;
    flow->imports_pandas = imports(code, "pandas geopandas");
    flow->knows_rivals =
        imports(code, "polars pyspark dask xarray cudf vaex databricks ibis datatable");
    for (uint32_t i = 0; i < code->slot_count; i++)
        cell_new(flow, value_plain(VALUE_UNSET));
}

/* A bare `df.head()`, `df.shape` or `df`. */
static bool is_look(const Op *statement)
{
    const Op *seen = statement->kind == OP_STATEMENT ? statement->input : NULL;
    if (!seen || (statement->flags & OP_SHOWN))
        return false;
    if (seen->kind != OP_CALL)
        return value_is_pandas(seen->value) ||
               (seen->object && value_is_pandas(seen->object->value));
    const Value *callee = seen->object->value;
    return value_is(callee, VALUE_MEMBER) && member_has(callee->member, MEMBER_PURE) &&
           !member_has(callee->member, MEMBER_CLEANING);
}

static void count_looks(Code *code)
{
    for (uint32_t i = 0; i < code->op_count; i++)
        code->look_count += is_look(code_op(code, i));
}

const char *flow_run(Arena *arena, Code *code, DataContext *data)
{
    Flow flow = {.arena = arena, .code = code, .data = data, .recording = true};
    start(&flow);
    run(&flow, 0, code->op_count);
    flow.stopped = false;
    run_roots(&flow);
    count_looks(code);
    return flow.limit;
}
