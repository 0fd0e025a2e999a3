/* The columns that a frame has, as far as they are known: an immutable set with a cheap "and this
 * one". */
#ifndef WRANGLINT_FLOW_COLUMNS_H
#define WRANGLINT_FLOW_COLUMNS_H

#include "base/arena.h"
#include "data/table.h"
#include "lower/code.h"
#include "model/model.h"

typedef enum Missing { /* may a value be NA */
                       MISSING_UNKNOWN,
                       MISSING_NEVER,
                       MISSING_SOME, /* there are some, or are likely to be */
} Missing;

typedef struct Paste Paste;
struct Paste { /* a replace that put zeros in the place of a unit, or took decimal points out */
    const Op *by;
    bool takes_points;
    const Paste *earlier; /* the one before it; NULL: none */
};

typedef struct Step Step;
struct Step {            /* what the samples of a column of the data have been through */
    const Op *by;        /* a call, or an item of text; NULL: nothing, they are as they were read */
    const Column *data;  /* the column that they were read as */
    const Step *earlier; /* the step before; NULL when `by` is */
};

typedef struct Content { /* what is known of the values of one column or Series */
    Dtype dtype : 8;
    Missing missing : 8;
    Dtype before_text : 8;
    bool are_flags : 1;  /* numbers that are 0 or 1: bools that were cast, or written so */
    const Op *text_cast; /* the astype(str) that the values have just come through; NULL: none */
    const Op *nan_text; /* the astype(str) that made the text `nan` of what was missing, however the
                           text was changed since; NULL: none */
    const Paste *pasted; /* zeros that text got in the place of units, on some path; NULL: none */
    const Column *data;  /* samples, while the values are those of the file; NULL: none */
    const Step *steps;   /* what those samples have become, on every path; NULL: as `data`, or not
                          * known */
} Content;

typedef struct ColumnFacts {
    Str name;
    uint32_t hash;
    bool sure; /* the frame has it on every path; else perhaps */
    bool gone; /* an entry that takes the name out of the set */
    Content content;
    const Op
        *made_by; /* the store or the call that made the column; NULL: it came with the frame */
} ColumnFacts;

typedef struct Columns Columns;

/* The set of no known columns: OPEN when there may be any. */
const Columns *columns_none(bool open);

const Columns *columns_with(Arena *arena, const Columns *columns, ColumnFacts column);

/* The same with an ENTRY of another set, as it is there. */
const Columns *columns_with_entry(Arena *arena, const Columns *columns, const ColumnFacts *entry);
const Columns *columns_without(Arena *arena, const Columns *columns, Str name);
const Columns *columns_opened(Arena *arena,
                              const Columns *columns); /* may have others from now on */
const Columns *columns_closed(Arena *arena, const Columns *columns); /* has no others */

/* What is left once code that nobody knows had the frame in its hands: the columns may all be there
 * still, with other values, and any others. */
const Columns *columns_forgetful(Arena *arena, const Columns *columns);

/* Some of the columns, nobody knows which, and no others. */
const Columns *columns_fewer(Arena *arena, const Columns *columns);

/* The same columns with other values. */
const Columns *columns_without_content(Arena *arena, const Columns *columns);

/* What holds when it is one or the other. */
const Columns *columns_join(Arena *arena, const Columns *a, const Columns *b);

bool columns_are_open(const Columns *columns);
const ColumnFacts *columns_get(const Columns *columns,
                               Str name); /* NULL: not known to have it, even perhaps */
bool columns_may_have(const Columns *columns, Str name); /* false is proof */
bool columns_equal(const Columns *a, const Columns *b);  /* the same names, surely or perhaps */

/* Entry NUMBER, from 0, of what was noted of the set, oldest first; NULL behind the last. It counts
 * when columns_get gives the same. */
const ColumnFacts *columns_entry(const Columns *columns, uint32_t number);

/* The same columns, that came from TABLE; and the table that they came from, or NULL. */
const Columns *columns_from(Arena *arena, const Columns *columns, const Table *table);
const Table *columns_table(const Columns *columns);

/* The columns in the order in which they came, in ARENA. */
const ColumnFacts *const *columns_list(Arena *arena, const Columns *columns, uint32_t *count);

bool content_is_same(const Content *a, const Content *b);
Content content_without_samples(Content content);
/* The same values, of which some may now stand in more rows than in the data. */
Content content_uncounted(Arena *arena, Content content);
Content content_join(Content a, Content b);
Dtype dtype_join(Dtype a, Dtype b);

#endif
