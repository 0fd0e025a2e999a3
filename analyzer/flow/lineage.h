/* Row lineage: an identity of rows, and what happened since. Two values whose Lineages are the
 * same (lineage_is_same) have the same rows in the same order under the same labels; NULL is
 * "nothing is known". */
#ifndef WRANGLINT_FLOW_LINEAGE_H
#define WRANGLINT_FLOW_LINEAGE_H

#include "base/arena.h"
#include "lower/code.h"
#include "model/model.h"

typedef struct Lineage Lineage;
struct Lineage {
    RowsEffect effect; /* how they come from parent; ROWS_NEW: they do not */
    uint32_t steps;    /* from the first of the parents */
    const Lineage *parent;
    const Op *by;             /* the operation that made them */
    const struct Value *keys; /* ROWS_KEYED: what the labels are, or NULL */
    const Lineage *either[2]; /* ROWS_NEW at a place where two paths meet: those of one or the
                                 other; NULL else, and then `by` may be NULL as well */
};

const Lineage *lineage_new(Arena *arena, const Op *by);
/* NULL too where BEFORE is many steps old: real tables have a few dozen, and all who ask go back
 * over all of them. */
const Lineage *lineage_after(Arena *arena, const Lineage *before, RowsEffect effect, const Op *by);

/* Are these the same rows? So are two unknown ones: NULL and NULL. */
bool lineage_is_same(const Lineage *a, const Lineage *b);

/* Was no row left out since the rows came to be, as far as ROWS goes back? */
bool lineage_is_whole(const Lineage *rows);

/* The step that gave ROWS their labels, or NULL: to leave out rows and another order keep them. */
const Lineage *lineage_labelled(const Lineage *rows);

/* Where it is one or the other: rows that are told apart from all others from here on; NULL when
 * nothing is known of one of them. */
const Lineage *lineage_join(Arena *arena, const Lineage *a, const Lineage *b);

#endif
