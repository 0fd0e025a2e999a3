#include "flow/engine.h"

const Value *cell_get(const Flow *flow, uint32_t cell)
{
    return flow->cells.at[cell];
}

void cell_set(Flow *flow, uint32_t cell, const Value *value)
{
    const Value *before = flow->cells.at[cell];
    if (before == value)
        return;
    if (flow->marks)
        LIST_ADD(flow->own, &flow->trail, ((Change){cell, before}));
    flow->cells.at[cell] = value;
}

uint32_t cell_new(Flow *flow, const Value *value)
{
    LIST_ADD(flow->own, &flow->cells, value);
    LIST_ADD(flow->own, &flow->places, 0);
    return flow->cells.count - 1;
}

Mark memory_mark(Flow *flow)
{
    flow->marks++;
    return (Mark){flow->trail.count, flow->cells.count};
}

void memory_unmark(Flow *flow)
{
    if (--flow->marks == 0)
        flow->trail.count = 0;
}

/* A cell written twice stands twice in the trail; its value now is one. */
static Snapshot peek(const Flow *flow, Arena *arena, Mark mark)
{
    uint32_t most = flow->trail.count - mark.trail;
    Snapshot taken = {.at = arena_alloc_raw(arena, sizeof(Change) * most), .reached = true};
    for (uint32_t i = mark.trail; i < flow->trail.count; i++) {
        uint32_t cell = flow->trail.at[i].cell;
        if (flow->places.at[cell])
            continue;
        flow->places.at[cell] = 1;
        taken.at[taken.count++] = (Change){cell, flow->cells.at[cell]};
    }
    for (uint32_t i = 0; i < taken.count; i++)
        flow->places.at[taken.at[i].cell] = 0;
    return taken;
}

void memory_drop(Flow *flow, Mark mark)
{
    while (flow->trail.count > mark.trail) {
        Change change = flow->trail.at[--flow->trail.count];
        flow->cells.at[change.cell] = change.value;
    }
    memory_unmark(flow);
}

Snapshot memory_take(Flow *flow, Mark mark)
{
    Snapshot taken = peek(flow, flow->passing, mark);
    memory_drop(flow, mark);
    return taken;
}

void memory_apply(Flow *flow, Snapshot snapshot)
{
    for (uint32_t i = 0; i < snapshot.count; i++)
        cell_set(flow, snapshot.at[i].cell, snapshot.at[i].value);
}

/* What CELL holds when only one of two paths wrote VALUE to it. A cell that is younger than the
 * mark belongs to the path that made it: the other one knows no such object. */
static const Value *join_with_before(Flow *flow, Mark mark, Change change)
{
    if (change.cell >= mark.cells)
        return change.value;
    return value_join(flow->arena, change.value, flow->cells.at[change.cell]);
}

Snapshot snapshot_join(Flow *flow, Arena *arena, Mark mark, Snapshot a, Snapshot b)
{
    if (!a.reached || !b.reached)
        return a.reached ? a : b;
    Snapshot joined = {.at = arena_alloc_raw(arena, sizeof(Change) * ((size_t)a.count + b.count)),
                       .reached = true};
    for (uint32_t i = 0; i < b.count; i++)
        flow->places.at[b.at[i].cell] = i + 1;
    for (uint32_t i = 0; i < a.count; i++) {
        Change change = a.at[i];
        uint32_t place = flow->places.at[change.cell];
        change.value = place ? value_join(flow->arena, change.value, b.at[place - 1].value)
                             : join_with_before(flow, mark, change);
        flow->places.at[change.cell] = 0;
        joined.at[joined.count++] = change;
    }
    for (uint32_t i = 0; i < b.count; i++) {
        Change change = b.at[i];
        if (!flow->places.at[change.cell])
            continue;
        flow->places.at[change.cell] = 0;
        change.value = join_with_before(flow, mark, change);
        joined.at[joined.count++] = change;
    }
    return joined;
}

void memory_leave(Flow *flow, Mark mark, Snapshot *leaves)
{
    ArenaMark passing = arena_mark(flow->passing);
    if (leaves->reached)
        *leaves = snapshot_join(flow, flow->arena, mark, *leaves, peek(flow, flow->passing, mark));
    else
        *leaves = peek(flow, flow->arena, mark);
    arena_rewind(flow->passing, passing);
}
