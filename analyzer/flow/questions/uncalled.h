/* Questions about what is put into cells in the place of the value that it computes: fillna with
 * df["a"].mean, without the call. */
#ifndef WRANGLINT_FLOW_QUESTIONS_UNCALLED_H
#define WRANGLINT_FLOW_QUESTIONS_UNCALLED_H

#include "lower/code.h"

typedef enum UncalledKind {
    UNCALLED_METHOD,   /* df["a"].mean */
    UNCALLED_COLUMN,   /* a method that is read in the place of a column of its name: df.count */
    UNCALLED_FUNCTION, /* np.mean, or a function of the file */
    UNCALLED_WORD,     /* "mean", for what is missing from a column of numbers */
} UncalledKind;

typedef struct Uncalled {
    UncalledKind kind;
    const Op *at;
    Str name;          /* of the method or column; the word */
    bool is_statistic; /* METHOD: called without arguments it gives one value a column */
} Uncalled;

/* Number NUMBER, from 0, of what OP (np.where, fillna, replace, a store) puts into cells so. False:
 * there are no more. */
bool uncalled_put_by(const Op *op, uint32_t number, Uncalled *uncalled);

#endif
