/* Questions about rename without `columns=`, which renames rows (pandas.DataFrame.rename). */
#ifndef WRANGLINT_FLOW_QUESTIONS_RENAMES_H
#define WRANGLINT_FLOW_QUESTIONS_RENAMES_H

#include "lower/code.h"

typedef struct RenamedRow {
    Str column;   /* that was to be renamed; "": there is none, or it is not known */
    bool is_sure; /* no row is called so; else the rows are groups, which are called by values */
} RenamedRow;

/* Does CALL rename rows where a column was meant? */
RenamedRow column_renamed_as_row(const Op *call);

#endif
