/* Questions about names of columns that are written by mistake. */
#ifndef WRANGLINT_FLOW_QUESTIONS_SLIPS_H
#define WRANGLINT_FLOW_QUESTIONS_SLIPS_H

#include "flow/questions/stores.h"

/* The column that was to be written when OP puts PLACED into a table under a name that is a slip
 * for it: df["reviws"] = df["reviews"].fillna(0), where nothing else has that name. "": not so, as
 * of insert, which refuses a column that is there. */
Str column_meant_by(const Code *code, const Op *op, const Placed *placed);

#endif
