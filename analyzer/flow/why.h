/* What is known of a value and what not, in sentences for people: what --why says of a line. Asks
 * the facts that stand on the operations; finds out nothing new. */
#ifndef WRANGLINT_FLOW_WHY_H
#define WRANGLINT_FLOW_WHY_H

#include "data/sources.h"
#include "flow/value.h"

typedef struct Why {
    Arena *arena; /* of all answers */
    const Code *code;
    const DataContext *data; /* what became of the data that the code reads */
} Why;

/* "line 3"; "cell 4, line 2" in notebooks. */
Str why_place(const Why *why, const Op *op);

/* What the user wrote for OP, in backticks, on one line and not too long. */
Str why_text(const Why *why, const Op *op);

/* What OP's value is and where it comes from: "a DataFrame, read by `read_csv` in line 3". */
Str why_kind(const Why *why, const Op *op);

/* Is there more to say of OP's value: is it a DataFrame or Series, whose columns or values matter?
 */
bool why_has_contents(const Op *op);

/* The columns of the DataFrame or the values of the DataFrame or Series that OP gives, as far as
 * they are known; each "" when nothing is. */
Str why_columns(const Why *why, const Op *op);
Str why_values(const Why *why, const Op *op);

/* Why OP's value is not known to be pandas: "`load()` is not followed: `load` comes from
 * `mylib`". "" when it is known. */
Str why_unknown(const Why *why, const Op *op);

/* Since when, and by what, the DataFrame that OP gives may have columns that are not known. ""
 * when it has no others. */
Str why_open(const Why *why, const Op *op);

/* Why no values are known of the DataFrame or Series that OP gives; "" when some are. */
Str why_no_values(const Why *why, const Op *op);

#endif
