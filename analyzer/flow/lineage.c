#include "flow/lineage.h"

const Lineage *lineage_new(Arena *arena, const Op *by)
{
    return lineage_after(arena, NULL, ROWS_NEW, by);
}

const Lineage *lineage_after(Arena *arena, const Lineage *before, RowsEffect effect, const Op *by)
{
    if (effect == ROWS_SAME || effect == ROWS_NONE)
        return before;
    if (!before && effect != ROWS_NEW)
        return NULL;
    Lineage *rows = ARENA_NEW(arena, Lineage);
    *rows = (Lineage){.effect = effect, .parent = effect == ROWS_NEW ? NULL : before, .by = by};
    return rows;
}

const Lineage *lineage_join(const Lineage *a, const Lineage *b)
{
    return a == b ? a : NULL;
}

bool lineage_is_subset(const Lineage *rows, const Lineage *ancestor)
{
    if (!rows || !ancestor || rows == ancestor)
        return false;
    while (rows && rows != ancestor && rows->effect == ROWS_SUBSET)
        rows = rows->parent;
    return rows == ancestor;
}

const Lineage *lineage_step(const Lineage *rows, const Lineage *ancestor, RowsEffect effect)
{
    const Lineage *found = NULL;
    while (rows && rows != ancestor) {
        if (rows->effect == effect && !found)
            found = rows;
        rows = rows->parent;
    }
    return rows && rows == ancestor ? found : NULL;
}

static const Lineage *root(const Lineage *rows)
{
    while (rows && rows->parent)
        rows = rows->parent;
    return rows;
}

bool lineage_shares_root(const Lineage *a, const Lineage *b)
{
    return a && b && root(a) == root(b);
}
