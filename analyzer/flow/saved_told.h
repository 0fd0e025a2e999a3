/* What a statement of a notebook shows of a table; known to this folder alone. */
#ifndef WRANGLINT_FLOW_SAVED_TOLD_H
#define WRANGLINT_FLOW_SAVED_TOLD_H

#include "data/outputs.h"
#include "flow/engine.h"

typedef enum ToldKind {
    TOLD_ROWS,        /* the table, some or all of its rows */
    TOLD_SUMMARY,     /* df.info() */
    TOLD_DTYPES,      /* df.dtypes */
    TOLD_NAMES,       /* df.columns */
    TOLD_BY_COLUMN,   /* a figure for each column: df.isnull().sum() */
    TOLD_DESCRIPTION, /* df.describe() */
    /* Of one column: */
    TOLD_COUNTS,      /* df["c"].value_counts() */
    TOLD_VALUES,      /* df["c"].unique() */
    TOLD_SOME_VALUES, /* df["c"].head() */
    TOLD_COLUMN_DESCRIPTION,
} ToldKind;

typedef struct Told {
    const Op *table;
    ToldKind kind;
    SavedKind form; /* of its output */
    SavedPlace place;
    Str column; /* which, or "" */
} Told;

/* What STATEMENT shows; false: nothing that is known to be one table's. */
bool told_by(const Flow *flow, const Op *statement, Told *told);

#endif
