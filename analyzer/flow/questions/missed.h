/* Questions about names of columns that a table does not have. */
#ifndef WRANGLINT_FLOW_QUESTIONS_MISSED_H
#define WRANGLINT_FLOW_QUESTIONS_MISSED_H

#include "flow/questions/columns.h"

typedef struct MissedColumn {
    ColumnUse use;        /* table is NULL where a dict is looked at in the place of a table */
    Str meant;            /* the column most like it; "": there is none */
    bool is_surely_meant; /* no other is like it */
    const Function *doer; /* the function of another file that names it; NULL: OP itself does */
    bool is_declared;     /* doer declares that it is there */
} MissedColumn;

/* Column number NUMBER, from 0, of those without which OP surely raises, itself or in a function of
 * another file that it calls. What stands in a `try` may be there to fail; what a cell of a
 * notebook names that ran was there then. False: there are no more. */
bool column_missed_by(const Code *code, const Op *op, uint32_t number, MissedColumn *missed);

/* The same of names that OP passes over in silence, or makes an empty column of: those that are
 * written there, and of what asks to leave out or to add what is not there only slips. */
bool column_passed_over(const Code *code, const Op *op, uint32_t number, MissedColumn *missed);

/* Does OP name a column of another table too by the same text, as `on` of a merge does? Then no
 * other name may do for both. */
bool name_is_shared(const Op *op, const ColumnUse *use);

#endif
