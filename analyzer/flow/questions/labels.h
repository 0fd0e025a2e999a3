/* Questions about labels that count the rows from 0, and what becomes of them when rows are left
 * out or put in another order. */
#ifndef WRANGLINT_FLOW_QUESTIONS_LABELS_H
#define WRANGLINT_FLOW_QUESTIONS_LABELS_H

#include "flow/value.h"

typedef enum LabelState {
    LABELS_UNKNOWN,
    LABELS_COUNT,     /* 0, 1, 2 … in the order of the rows */
    LABELS_REORDERED, /* each of them, in another order */
    LABELS_GAPPED,    /* some of them, in whatever order */
} LabelState;

typedef struct Labels {
    LabelState state;
    const Lineage *counted; /* the rows at the moment when they were numbered; NULL: unknown, and
                               then the state is never LABELS_COUNT */
    const Op *left_by;      /* the first step since then that left out or moved rows; NULL: none */
    const Op *moved_by;     /* the last one that put them in another order; NULL: none */
} Labels;

/* The labels of a DataFrame or Series. That a step leaves out no row after all, because nothing is
 * missing or nothing repeats, is not known here. */
Labels labels_of(const Value *value);

/* Was what LABELS are of built from values that have no labels: a list, an array, predictions? */
bool are_built_anew(Labels labels);

/* Are A and B, which are to be put side by side, about the same rows under numbers that do not fit,
 * so that values land beside other rows? The operation that numbered the rows of one of them anew,
 * or NULL: they fit, or that is not known. */
const Op *numbered_apart(Labels a, Labels b);

/* The operation that numbered the rows of FRAME anew after rows were left out or moved, when VALUES
 * still have the numbers from before; NULL: not so, or not known. That values are numbered anew and
 * stored into the whole table may be meant: a list without gaps. */
const Op *numbered_since(Labels frame, Labels values);

/* The call that put the rows of several tables below one another, because of which labels of the
 * DataFrame or Series VALUE are known to repeat; NULL: they do not, or that is not known. */
const Op *repeated_by(const Code *code, const Value *value);

#endif
