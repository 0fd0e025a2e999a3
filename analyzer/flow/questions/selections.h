/* Questions about selections of rows and cells by a mask: df[m], df[m]["c"], df.loc[m, "c"]. */
#ifndef WRANGLINT_FLOW_QUESTIONS_SELECTIONS_H
#define WRANGLINT_FLOW_QUESTIONS_SELECTIONS_H

#include "lower/code.h"

/* The table that READ selects rows or cells of by a mask; NULL: none. A column or row by its name
 * may be asked for to see whether it is there. */
const Op *table_selected_from(const Op *read);

/* The store near READ, within one run of lines, to cells of the same column of TABLE; NULL: none.
 */
const Op *written_like(const Code *code, const Op *read, const Op *table);

/* The table whose rows STORE chooses by the values of MASK, a column of flags, to write to all
 * their columns: df[mask] = …, df.loc[mask] = …; NULL: another store, or one that changes what is
 * there. */
const Op *table_masked_by(const Op *store, const Op *mask);

#endif
