/* Questions about columns that became row labels. */
#ifndef WRANGLINT_FLOW_QUESTIONS_KEYED_H
#define WRANGLINT_FLOW_QUESTIONS_KEYED_H

#include "flow/value.h"

/* What is known of the one column whose values are the row labels of VALUE, a DataFrame, a Series
 * or an Index, since set_index; rows may have been left out or moved. NULL: not so, or not known.
 */
const ColumnFacts *column_of_labels(const Value *value);

/* Is it known that no row of FRAME is called NAME, because its labels are numbers, dates or the
 * values of a column that holds no such text? */
bool labels_are_others(const Value *frame, Str name);

/* Is there a row in FRAME for each group, called by what one column holds? */
bool labels_are_groups(const Value *frame);

/* The rows before set_index made labels of a column, when nothing else was done since; else ROWS.
 */
const Lineage *rows_before_labels(const Lineage *rows);

#endif
