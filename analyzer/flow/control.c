/* Branches, loops and try: every way that a program may go is gone, and what comes of them is
 * joined. */
#include "flow/rounds.h"

/* Runs a region from the memory as it is and takes it back. */
static Snapshot run_path(Flow *flow, Mark mark, uint32_t begin, uint32_t end)
{
    flow->stopped = false;
    run(flow, begin, end);
    Snapshot path = memory_take(flow, mark);
    path.reached = !flow->stopped;
    return path;
}

/* Goes on with what PATH came to; when no path comes here, nothing behind it runs. */
static void go_on(Flow *flow, Snapshot path)
{
    flow->stopped = !path.reached;
    memory_apply(flow, path);
}

static Snapshot run_side(Flow *flow, const Op *branch, bool holds)
{
    Mark mark = memory_mark(flow);
    refine(flow, branch->object, holds);
    uint32_t begin = holds ? branch->index + 1 : branch->middle;
    uint32_t end = holds ? branch->middle : branch->end;
    return run_path(flow, mark, begin, end);
}

static const Value *branch_value(Flow *flow, const Op *op)
{
    if (!(op->flags & OP_EXPRESSION))
        return value_plain(VALUE_UNKNOWN);
    const Op *other = op->input ? op->input : op->object;
    Truth truth = op->input ? truth_in_round(flow, op->object) : TRUTH_UNKNOWN;
    if (truth != TRUTH_UNKNOWN)
        return value_of(flow, truth == TRUTH_TRUE ? op->key : other);
    const Value *one = value_of(flow, op->key), *two = value_of(flow, other);
    const Value *given = program_argument(flow, op->key, two);
    given = given ? given : program_argument(flow, other, one);
    return given ? given : value_join(flow->arena, one, two);
}

void run_branch(Flow *flow, Op *op)
{
    ArenaMark passing = arena_mark(flow->passing);
    Mark mark = {flow->trail.count, flow->cells.count};
    Snapshot then = run_side(flow, op, true);
    Snapshot otherwise = run_side(flow, op, false);
    go_on(flow, snapshot_join(flow, flow->passing, mark, then, otherwise));
    arena_rewind(flow->passing, passing);
    record(flow, op, branch_value(flow, op));
}

void leave_loop(Flow *flow)
{
    LoopContext *loop = flow->loop;
    if (loop)
        memory_leave(flow, loop->mark, &loop->leaves);
    flow->stopped = true;
}

const Value *element_of_round(const Flow *flow, const Op *iterated)
{
    for (const LoopContext *loop = flow->loop; loop; loop = loop->outer)
        if (loop->iterated == iterated && loop->element)
            return loop->element;
    return NULL;
}

/* One round: the changes of the body, of its breaks and of its continues. */
static Snapshot run_round(Flow *flow, const Op *op, const Value *element)
{
    Mark mark = memory_mark(flow);
    LoopContext context = {.outer = flow->loop,
                           .iterated = element ? op->object : NULL,
                           .element = element,
                           .mark = mark};
    flow->loop = &context;
    Snapshot round = run_path(flow, mark, op->index + 1, op->middle);
    flow->loop = context.outer;
    return snapshot_join(flow, flow->passing, mark, round, context.leaves);
}

/* Knows less of VALUE, so that another round cannot change it again. */
static const Value *widen(Flow *flow, const Value *value)
{
    if (!value_is(value, VALUE_FRAME))
        return value_is_pandas(value) ? value : value_plain(VALUE_UNKNOWN);
    Value *wide = ARENA_NEW(flow->arena, Value);
    *wide = *value;
    Facts *facts = facts_copy(flow->arena, value->facts ? value->facts : facts_unknown());
    facts->columns = columns_none(true);
    facts->rows = NULL;
    wide->facts = facts;
    return wide;
}

/* Joins what a round changed into the memory; is anything other than before? */
static bool absorb(Flow *flow, Snapshot round, bool widening)
{
    bool changed = false;
    for (uint32_t i = 0; i < round.count; i++) {
        uint32_t cell = round.at[i].cell;
        const Value *before = cell_get(flow, cell);
        const Value *joined = value_join(flow->arena, before, round.at[i].value);
        bool differs = !value_equal(joined, before);
        if (differs && widening)
            joined = widen(flow, joined);
        cell_set(flow, cell, joined);
        changed |= differs;
    }
    return changed;
}

#define DEEPEST_FIXPOINT 4u /* loops nested deeper are not run to a fixpoint */
#define MOST_ROUNDS 3u      /* in the last one what still changes is widened */

/* Makes unknown what the body of a loop may change, without running it; which is told where tables
 * are in it. */
static void forget_region(Flow *flow, const Op *op)
{
    for (uint32_t i = op->index + 1; i < op->end; i++) {
        const Op *inner = code_op(flow->code, i);
        bool is_variable = inner->kind == OP_STORE || inner->kind == OP_LOAD;
        if (is_variable && value_is_pandas(cell_get(flow, inner->slot)))
            code_limit(flow->arena, flow->code, op, STR("loops nested deeper than 4 levels"));
        if (inner->kind == OP_STORE)
            cell_set(flow, inner->slot, value_plain(VALUE_UNKNOWN));
        else if (inner->kind == OP_LOAD)
            frame_spoil(flow, cell_get(flow, inner->slot));
    }
}

static bool run_and_absorb(Flow *flow, const Op *op, bool widening)
{
    ArenaMark passing = arena_mark(flow->passing);
    bool changed = absorb(flow, run_round(flow, op, NULL), widening);
    arena_rewind(flow->passing, passing);
    return changed;
}

/* Afterwards the memory holds at the start of every round. */
static void find_fixpoint(Flow *flow, const Op *op)
{
    if (flow->loop_depth > DEEPEST_FIXPOINT) {
        forget_region(flow, op);
        return;
    }
    bool recording = flow->recording, changed = true;
    flow->recording = false;
    for (uint32_t round = 1; changed && round <= MOST_ROUNDS; round++)
        changed = run_and_absorb(flow, op, round == MOST_ROUNDS);
    flow->recording = recording;
}

#define MOST_TABLES 4u /* of a list whose loop is run table by table */

/* for table in [train, test]: what a round does to one of them it does to no other. */
static bool goes_over_tables(const Flow *flow, const Op *op, Elements *elements)
{
    const Value *list = value_of(flow, op->object);
    *elements = (Elements){list->items, list->count};
    bool is_list = (value_is(list, VALUE_LIST) || value_is(list, VALUE_TUPLE)) &&
                   list->is_constant && list->count >= 1 && list->count <= MOST_TABLES;
    for (uint32_t i = 0; is_list && i < list->count; i++)
        is_list = value_is(list->items[i], VALUE_FRAME);
    for (uint32_t i = op->index + 1; is_list && i < op->middle; i++)
        is_list = code_op(flow->code, i)->kind != OP_BREAK;
    bool is_near = !flow->activation || op->object->kind == OP_COLLECT;
    return is_list && is_near && !(op->flags & OP_WHILE) && flow->loop_depth == 1;
}

static void run_each(Flow *flow, const Op *op, Elements elements)
{
    for (uint32_t i = 0; i < elements.count; i++) {
        ArenaMark passing = arena_mark(flow->passing);
        Snapshot round = run_round(flow, op, elements.at[i]);
        flow->stopped = !round.reached;
        memory_apply(flow, round);
        arena_rewind(flow->passing, passing);
    }
}

static void run_any_rounds(Flow *flow, const Op *op)
{
    find_fixpoint(flow, op);
    if (flow->recording || flow->loop_depth > DEEPEST_FIXPOINT)
        run_and_absorb(flow, op, false);
}

/* Operations hold what is true of any element; the memory behind the loop, what each came to. */
static void run_names(Flow *flow, const Op *op, Elements elements)
{
    bool recording = flow->recording;
    Mark mark = memory_mark(flow);
    run_any_rounds(flow, op);
    flow->stopped = false;
    memory_drop(flow, mark);
    flow->recording = false;
    run_each(flow, op, elements);
    flow->recording = recording;
}

void run_loop(Flow *flow, Op *op)
{
    flow->loop_depth++;
    Elements elements;
    bool is_each = op->object &&
                   (goes_over_tables(flow, op, &elements) || goes_over_stages(flow, op, &elements));
    if (is_each)
        run_each(flow, op, elements);
    else if (op->object && goes_over_names(flow, op, &elements))
        run_names(flow, op, elements);
    else
        run_any_rounds(flow, op);
    flow->loop_depth--;
    flow->stopped = false;
    run(flow, op->middle, op->end);
}

/* A handler may run after any part of the body: what the body wrote has happened or not. */
void run_try(Flow *flow, Op *op)
{
    ArenaMark passing = arena_mark(flow->passing);
    Mark mark = memory_mark(flow);
    Snapshot body = run_path(flow, mark, op->index + 1, op->middle);
    Snapshot partly = body;
    partly.reached = true;
    mark = (Mark){flow->trail.count, flow->cells.count};
    partly = snapshot_join(flow, flow->passing, mark, partly, (Snapshot){.reached = true});
    Snapshot after = body;
    for (uint32_t at = op->middle; at < op->end;) {
        const Op *handler = code_op(flow->code, at);
        Mark inner = memory_mark(flow);
        memory_apply(flow, partly);
        after = snapshot_join(flow, flow->passing, mark, after,
                              run_path(flow, inner, at + 1, handler->end));
        at = handler->end;
    }
    go_on(flow, after);
    arena_rewind(flow->passing, passing);
}
