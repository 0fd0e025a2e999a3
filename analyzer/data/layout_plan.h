/* A layout while it is worked out: names first, then what they are names of. */
#ifndef WRANGLINT_DATA_LAYOUT_PLAN_H
#define WRANGLINT_DATA_LAYOUT_PLAN_H

#include "data/layout.h"

typedef struct Plan { /* what is worked out on the way to a layout */
    Arena *arena;
    const Rows *rows;
    const CsvOptions *options;
    Layout *layout;
    Str *why;
    const Str *names; /* of the columns, without those that become an index by themselves */
    uint32_t name_count;
    const Row *header; /* or NULL */
    uint32_t leading;  /* fields in front of the first name */
    bool *is_used;     /* by usecols: one a name */
} Plan;

/* Sets *plan->why; returns DATA_MALFORMED or DATA_UNSUPPORTED. */
DataStatus layout_malformed(const Plan *plan, const char *sentence);
DataStatus layout_unsupported(const Plan *plan, const char *sentence);

/* Row INDEX of the file, or NULL behind the last. */
const Row *layout_row(const Plan *plan, uint32_t index);

/* The names of the columns, and how many fields stand in front of the first one. */
DataStatus layout_find_names(Plan *plan);

/* The columns that usecols chooses, and those of them that index_col makes labels of rows. */
DataStatus layout_choose(Plan *plan);

#endif
