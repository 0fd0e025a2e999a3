/* Questions about two columns under one name: reading it then gives both, as a DataFrame. */
#ifndef WRANGLINT_FLOW_QUESTIONS_DOUBLED_H
#define WRANGLINT_FLOW_QUESTIONS_DOUBLED_H

#include "flow/value.h"

typedef enum DoubledHow {
    DOUBLED_IN_LIST,     /* a list of new names has it twice */
    DOUBLED_BY_RENAMES,  /* two columns are renamed to it */
    DOUBLED_BESIDE_OWN,  /* the table that a column is renamed or inserted in has it already */
    DOUBLED_BESIDE_ELSE, /* two tables that are put side by side both have it */
} DoubledHow;

typedef struct DoubledColumn {
    DoubledHow how;
    Str name;
    const Op *at;       /* what gives the second one its name, or the second table */
    const Op *first;    /* where the first one comes from; NULL: not known */
    Str also_renamed;   /* BY_RENAMES: the old name of the first one */
    const Value *table; /* BESIDE_OWN, BESIDE_ELSE: that has it already; NULL else */
} DoubledColumn;

/* Column number NUMBER, from 0, of those that OP surely makes a second of, when the name is read
 * later or nobody would want that. False: there are no more, or the file asks which names are
 * duplicated. */
bool column_doubled_by(const Code *code, const Op *op, uint32_t number, DoubledColumn *doubled);

#endif
