/* Questions about missing values that became the text `nan`, so that nothing finds them any more.
 */
#ifndef WRANGLINT_FLOW_QUESTIONS_NAN_TEXT_H
#define WRANGLINT_FLOW_QUESTIONS_NAN_TEXT_H

#include "lower/code.h"

typedef struct NanText {
    const Op *by; /* the cast, or the np.where that chooses between text and NaN; NULL: none */
    bool by_cast; /* by astype(str), which keeps what is missing from pandas 3.0 on */
} NanText;

/* What made it so in the column that CALL (isna, fillna, dropna …), of a column or of a table that
 * it names columns of, looks at for what is missing. KEEPS_MISSING: casts do not count. */
NanText nan_text_before(const Op *call, bool keeps_missing);

#endif
