/* Questions about strip, lstrip and rstrip, which take off any of the characters that they are
 * given (pandas.Series.str.strip, as str.strip). */
#ifndef WRANGLINT_FLOW_QUESTIONS_STRIP_H
#define WRANGLINT_FLOW_QUESTIONS_STRIP_H

#include "lower/code.h"

typedef enum WordLikeness {
    WORD_NOT,   /* one letter, or letters in both cases, as a set is written: "kK" */
    WORD_MAYBE, /* two letters, or a row of the alphabet */
    WORD_SURELY,
} WordLikeness;

typedef struct Strip {
    const Op
        *texts; /* `.str` of a column, or a cell; NULL: another call, or the set is not known */
    Str set;    /* what is taken off */
    WordLikeness likeness; /* does the set look like a word? */
    bool at_front, at_end;
} Strip;

Strip strip_of(const Op *call);

/* Does TEXT have the set of STRIP as a word at an end that is stripped, and lose more than it? */
bool strip_takes_more(const Strip *strip, Str text);

#endif
