/* Questions about `replace` that looks for whole cells: replace("$", "") finds those that are "$"
 * (pandas.Series.replace). */
#ifndef WRANGLINT_FLOW_QUESTIONS_REPLACE_H
#define WRANGLINT_FLOW_QUESTIONS_REPLACE_H

#include "flow/value.h"

typedef struct Replacement {
    const Value *old; /* what is looked for */
    const Value *by;  /* what is put in its place; NULL: nothing is given */
} Replacement;

/* Number NUMBER, from 0, of what CALL replaces as whole cells of a DataFrame or Series: one text,
 * or those of a list or the keys of a dict. False: there are no more, or CALL does something else.
 */
bool replacement_of_cells(const Op *call, uint32_t number, Replacement *replacement);

/* Is OLD, a text or one of several texts, known to stand inside of cells: a sign, a unit, a
 * pattern? What alone fills a cell to say "nothing" (`-`, `?`, `NA`) is replaced as a whole on
 * purpose. */
bool is_part_of_cells(const Value *old);

/* Is BY what one puts in the place of a part of a cell: nothing, what stands between two parts
 * (`/`, ` - `, ` to `), or a factor (`000`, `e3`, `*1e3`)? */
bool is_for_parts(const Value *by);

/* Does TEXT mean something as a pattern alone? No cell reads `[a-z]`. */
bool is_pattern(Str text);

#endif
