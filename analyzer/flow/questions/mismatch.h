/* Questions about keys of two sides that are never equal, although they mean the same. */
#ifndef WRANGLINT_FLOW_QUESTIONS_MISMATCH_H
#define WRANGLINT_FLOW_QUESTIONS_MISMATCH_H

#include "flow/questions/merge.h"

typedef enum MismatchKind {
    KEYS_MATCH,            /* or it is not known */
    KEYS_OF_TWO_TYPES,     /* text here, numbers there */
    KEYS_MISSPELLED,       /* each has another case, other blanks or other zeros in front */
    KEYS_MISSPELLED_PARTLY /* of a merge or map: some have, others match */
} MismatchKind;

typedef struct Mismatch {
    MismatchKind kind;
    const Op *left, *right;  /* the two sides; the right one of a map is NULL */
    Str left_key, right_key; /* MISSPELLED, of a merge: the columns that are matched */
    bool is_text_left;       /* OF_TWO_TYPES: which side is text */
    uint32_t rows;           /* MISSPELLED_PARTLY: of the left side */
    const Sample *sample,
        *partner; /* MISSPELLED…: a value of the left, the right side's spelling */
} Mismatch;

/* Of what CALL, an isin or map of a column, or a merge or join of tables, matches. */
Mismatch mismatch_of(const Op *call);

#endif
