/* Questions about labels that several rows have, where one row is meant. */
#ifndef WRANGLINT_FLOW_QUESTIONS_AMBIGUOUS_H
#define WRANGLINT_FLOW_QUESTIONS_AMBIGUOUS_H

#include "lower/code.h"

typedef enum LabelUse {
    LABEL_FINE,   /* or not known */
    LABEL_DROPS,  /* df.drop(3) */
    LABEL_WRITES, /* df.loc[3, "c"] = … */
    LABEL_READS,  /* df.loc[3, "c"] */
    LABEL_ALIGNS, /* df["c"] = pd.Series(values), numbered from 0 */
} LabelUse;

typedef struct AmbiguousLabel {
    LabelUse use;
    const Op *at;    /* the label, or the values */
    const Op *frame; /* whose labels repeat, since: */
    const Op *below; /* tables were put below one another */
} AmbiguousLabel;

/* The label that OP goes by while several rows of its table are known to have the like of it. */
AmbiguousLabel ambiguous_label_of(const Code *code, const Op *op);

#endif
