/* Questions about what has no name: the object that an expression takes out of a table or makes. */
#ifndef WRANGLINT_FLOW_QUESTIONS_REACH_H
#define WRANGLINT_FLOW_QUESTIONS_REACH_H

#include "lower/code.h"

/* What a change to the DataFrame or Series that an operation gives reaches (pandas user guide,
 * "Copy-on-Write"). A view is one before pandas 3.0; from then on all but REACH_LASTING are copies
 * that are gone at the end of the line. */
typedef enum Reach {
    REACH_LASTING, /* something that lives on, or not known */
    REACH_NOTHING, /* a copy, in every version */
    REACH_COLUMN,  /* a view: one whole column of a table that lives on */
    REACH_ROW,     /* a view if all columns of the table have one dtype, else a copy */
    REACH_SLICE,   /* a view of some rows, or a view of a view */
} Reach;

Reach reach_of(const Op *op);

/* The operation whose value the object that OP gives was taken out of or computed from: `df` of
 * df["c"], df.c, df.loc[m], df.head(); NULL: none. */
const Op *taken_from(const Op *op);

/* The DataFrame whose rows the value of OP has: OP itself, or `df` of df["c"]; NULL: none. */
const Op *table_with_rows_of(const Op *op);

/* The table at the beginning of such a chain that has a name of its own: `df` of
 * df.loc[m, "c"].head(). */
const Op *lasting_table(const Op *op);

/* Does CALL, with inplace=True, put values in the place of others and so write through a view?
 * Methods that change the shape or the labels never did. */
bool writes_through_view(const Op *call);

/* Is OP one of the indexers .loc, .iloc, .at, .iat of a DataFrame or Series? */
bool is_indexer(const Op *op);

/* The operation that gives what STORE, a store or deletion of an item or attribute, changes: df[m]
 * of df[m]["c"] = 0 and of df[m].loc[r, "c"] = 0. */
const Op *changed_by(const Op *store);

/* Does STORE change data of PART, which is changed_by(STORE)? A new attribute of a Series is no
 * value in it; of a row it may be one of its columns. */
bool stores_data(const Op *store, const Op *part);

/* Does STORE put a whole column in the place of another, or take it out: df["c"] = …, df.c = …,
 * del df["c"]? Such a change does not go through a view. */
bool replaces_column(const Op *store);

#endif
