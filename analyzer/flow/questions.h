/* What rules ask. A question that cannot be answered for certain is answered in the way that keeps
 * a rule silent; `may` in a name says the opposite. */
#ifndef WRANGLINT_FLOW_QUESTIONS_H
#define WRANGLINT_FLOW_QUESTIONS_H

#include "flow/questions/ambiguous.h"
#include "flow/questions/applied.h"
#include "flow/questions/attributes.h"
#include "flow/questions/beside.h"
#include "flow/questions/bins.h"
#include "flow/questions/bools.h"
#include "flow/questions/branches.h"
#include "flow/questions/called.h"
#include "flow/questions/casts.h"
#include "flow/questions/cells.h"
#include "flow/questions/changes.h"
#include "flow/questions/choices.h"
#include "flow/questions/cleaning.h"
#include "flow/questions/columns.h"
#include "flow/questions/dates.h"
#include "flow/questions/doubled.h"
#include "flow/questions/durations.h"
#include "flow/questions/each_row.h"
#include "flow/questions/keyed.h"
#include "flow/questions/labels.h"
#include "flow/questions/lossy.h"
#include "flow/questions/masks.h"
#include "flow/questions/merge.h"
#include "flow/questions/misaligned.h"
#include "flow/questions/mismatch.h"
#include "flow/questions/missed.h"
#include "flow/questions/missing.h"
#include "flow/questions/modes.h"
#include "flow/questions/nan_text.h"
#include "flow/questions/never_equal.h"
#include "flow/questions/numbers.h"
#include "flow/questions/or.h"
#include "flow/questions/order.h"
#include "flow/questions/pairing.h"
#include "flow/questions/paste.h"
#include "flow/questions/positions.h"
#include "flow/questions/query.h"
#include "flow/questions/reach.h"
#include "flow/questions/rebound.h"
#include "flow/questions/regex.h"
#include "flow/questions/renames.h"
#include "flow/questions/replace.h"
#include "flow/questions/results.h"
#include "flow/questions/returns.h"
#include "flow/questions/rows.h"
#include "flow/questions/selections.h"
#include "flow/questions/slips.h"
#include "flow/questions/split.h"
#include "flow/questions/stores.h"
#include "flow/questions/strip.h"
#include "flow/questions/texts.h"
#include "flow/questions/timestamps.h"
#include "flow/questions/twins.h"
#include "flow/questions/uncalled.h"
#include "flow/questions/units.h"
#include "flow/questions/use.h"
#include "flow/value.h"

/* What is known of OP's value whenever it runs; never NULL. An operation that never runs, and NULL,
 * are unknown. */
const Value *op_value(const Op *op);

/* --- calls --- */

/* The member of pandas that CALL calls, on a receiver known to be pandas or as a function of the
 * module; NULL: something else, or not known. */
const Member *called_member(const Op *call);

/* Does CALL call the member NAME of OWNER (OWNER_COUNT: of any)? */
bool calls(const Op *call, Owner owner, const char *name);
bool calls_any(const Op *call, const char *names); /* one of NAMES, separated by blanks */

/* The operation whose value is the receiver of CALL: `df` of df.dropna(); NULL for functions. */
const Op *receiver_of(const Op *call);

/* The dotted path of a function outside pandas that is called: "numpy.where"; "" when it is not
 * known. */
Str called_path(const Op *call);

/* The operation that gives the argument, or NULL. */
const Op *argument_of(const Op *call, const char *name, uint32_t position);

/* Is the argument the constant True, or False? */
bool argument_is_true(const Op *call, const char *name);
bool argument_is_false(const Op *call, const char *name);

/* Does CALL change its receiver in place, by an inplace=True that is written there? */
bool works_in_place(const Op *call);

bool may_work_in_place(
    const Op *call); /* inplace is given and not the constant False, or hidden in **options */

/* Does CALL run a function that may do more than compute (print, append, plot …)? True when it is
 * not known. */
bool may_have_side_effects(const Code *code, const Op *call);

/* --- values --- */

/* The constant text of OP's value, or "" with *known false. */
Str text_of(const Op *op, bool *known);

/* Is OP's value a DataFrame or Series that OP itself made, so that no name reaches it but through
 * OP? */
bool is_temporary(const Op *op);

/* The one object that VALUE is, or NULL when it may be several or any. Of those that one operation
 * made each time it ran, in a loop over tables or a function, it is the first. */
const Object *object_of(const Value *value);

/* Do A and B surely name the same DataFrame? */
bool is_same_frame(const Value *a, const Value *b);

/* The dtype of what VALUE holds: of a Series, an array, a scalar; DTYPE_UNKNOWN else. */
Dtype dtype_held(const Value *value);

/* --- stores --- */

/* The store that OP's value goes to, directly; NULL: none. */
const Op *store_of(const Op *op);

/* --- syntax, as far as fixes need it --- */

/* Do both operations read the same thing in the same words: df["c"] and df["c"]? */
bool is_same_expression(const Op *a, const Op *b);

/* How many calls that nobody keeps stand in a row with STATEMENT, itself included, that end in the
 * same method on the same receiver, as textbooks show one thing after the other. */
uint32_t length_of_row(const Code *code, const Op *statement);

/* Is STATEMENT, or one that follows it in such a row, shown as the last of its cell? */
bool is_shown_in_row(const Code *code, const Op *statement);

/* Can `expression = …` be written for OP: a name, a column of a name, an attribute of self? */
bool is_assignable(const Op *op);

#endif
