/* Questions about rename without `columns=`, which renames rows (pandas.DataFrame.rename). */
#ifndef WRANGLINT_FLOW_QUESTIONS_RENAMES_H
#define WRANGLINT_FLOW_QUESTIONS_RENAMES_H

#include "lower/code.h"

/* The column that CALL was to rename, when it renames rows and surely no row is called so; "": not
 * so, or not known. */
Str column_renamed_as_row(const Op *call);

#endif
