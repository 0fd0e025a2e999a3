#include "flow/lineage.h"

const Lineage *lineage_new(Arena *arena, const Op *by)
{
    return lineage_after(arena, NULL, ROWS_NEW, by);
}

#define MOST_STEPS 200u

const Lineage *lineage_after(Arena *arena, const Lineage *before, RowsEffect effect, const Op *by)
{
    if (effect == ROWS_SAME || effect == ROWS_NONE)
        return before;
    bool is_first = effect == ROWS_NEW;
    if (!is_first && (!before || before->steps == MOST_STEPS))
        return NULL;
    Lineage *rows = ARENA_NEW(arena, Lineage);
    *rows = (Lineage){.effect = effect,
                      .steps = is_first ? 0 : before->steps + 1,
                      .parent = is_first ? NULL : before,
                      .by = by};
    return rows;
}

bool lineage_is_whole(const Lineage *rows)
{
    while (rows && rows->effect != ROWS_SUBSET && !rows->either[0] && rows->parent)
        rows = rows->parent;
    return rows && rows->effect != ROWS_SUBSET && !rows->either[0];
}

const Lineage *lineage_labelled(const Lineage *rows)
{
    while (rows && (rows->effect == ROWS_SUBSET || rows->effect == ROWS_REORDERED))
        rows = rows->parent;
    return rows;
}

#define DEEPEST_JOIN 8u

static bool is_same_step(const Lineage *a, const Lineage *b)
{
    return a->effect == b->effect && a->by == b->by && a->by && a->parent && b->parent;
}

/* The same step from one or the other is a step from where these meet. */
static const Lineage *join(Arena *arena, const Lineage *a, const Lineage *b, uint32_t depth)
{
    if (lineage_is_same(a, b))
        return a;
    if (!a || !b)
        return NULL;
    Lineage *rows = ARENA_NEW(arena, Lineage);
    if (depth < DEEPEST_JOIN && is_same_step(a, b)) {
        *rows = *a;
        rows->parent = join(arena, a->parent, b->parent, depth + 1);
        rows->keys = a->keys == b->keys ? a->keys : NULL;
    } else {
        *rows = (Lineage){.effect = ROWS_NEW, .either = {a, b}};
    }
    return rows;
}

const Lineage *lineage_join(Arena *arena, const Lineage *a, const Lineage *b)
{
    return join(arena, a, b, 0);
}

static bool is_same(const Lineage *a, const Lineage *b, uint32_t depth)
{
    while (a != b) {
        if (!a || !b || a->effect != b->effect || a->by != b->by)
            return false;
        if (a->either[0] && b->either[0])
            return depth < DEEPEST_JOIN && is_same(a->either[0], b->either[0], depth + 1) &&
                   is_same(a->either[1], b->either[1], depth + 1);
        if (!is_same_step(a, b))
            return false;
        a = a->parent;
        b = b->parent;
    }
    return true;
}

bool lineage_is_same(const Lineage *a, const Lineage *b)
{
    return is_same(a, b, 0);
}
