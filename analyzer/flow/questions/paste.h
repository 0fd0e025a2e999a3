/* Questions about zeros that are pasted into text in the place of a unit: "5k" becomes "5000". */
#ifndef WRANGLINT_FLOW_QUESTIONS_PASTE_H
#define WRANGLINT_FLOW_QUESTIONS_PASTE_H

#include "lower/code.h"

/* Does CALL do that, to a column or a cell of a table? */
bool pastes_zeros_for_unit(const Op *call);

/* Is it the last in a chain of calls that do so, one for each unit? */
bool is_last_paste(const Op *call);

/* A text in the code that ends in a fraction with a unit behind it, "1.1k"; NULL: there is none. */
const Op *fraction_with_unit(const Code *code);

/* Is the text that the call PASTE makes read as a number that may have a fraction, anywhere? As an
 * integer "1.1000" would raise. */
bool is_read_as_fraction(const Code *code, const Op *paste);

#endif
