/* Edits that several rules' fixes are made of. A rule asks whether the text can be edited with
 * certainty before it offers the fix. */
#ifndef WRANGLINT_JUDGE_EDITS_H
#define WRANGLINT_JUDGE_EDITS_H

#include "flow/questions/columns.h"
#include "lower/code.h"

struct Pass;

/* Can the argument that CALL is given by NAME go without anything else (a comment, a bracket)? */
bool can_drop_argument(const struct Pass *pass, const Op *call, const char *name);
void fix_drop_argument(struct Pass *pass, const Op *call, const char *name);

/* Can `receiver.m(…, inplace=True)` become `place = receiver.m(…)`? Then it is a statement of its
 * own, call->user; `place = ` goes to the start of that, and the argument is dropped. */
bool can_assign_inplace(const struct Pass *pass, const Op *call);

/* Offers to write `PLACE = ` in front of STATEMENT. */
void fix_assign_back(struct Pass *pass, const Op *statement, Str place);

/* Offers to write `part = part.m(…)` for `part.m(…, inplace=True)`, where PART is taken out of a
 * table that lives on. Adds nothing where the method may keep other rows, or where the text does
 * not fit. */
void fix_inplace(struct Pass *pass, const Op *call);

/* Can CALL, which has arguments, get one more behind them? *place gets where. */
bool can_add_argument(const struct Pass *pass, const Op *call, uint32_t *place);

/* Writes NAME behind the point of ATTRIBUTE. */
void fix_attribute(struct Pass *pass, const Op *attribute, const char *name);

/* The name alone that USE is about: within quotes, behind the point of an attribute; else all that
 * stands there. */
Span span_of_column_name(const struct Pass *pass, const ColumnUse *use);

/* `: did you mean `MEANT`?` for the end of a message, or "" when MEANT is. */
Str did_you_mean(struct Pass *pass, Str meant);

/* Offers to ORDER ("write", "write to") MEANT in the place of SPAN, which holds the name of a
 * column. Adds nothing where it holds more than NAME, and where MEANT cannot stand in quotes of
 * either kind. */
void fix_name(struct Pass *pass, Span span, const char *order, Str name, Str meant);

/* Can a method be called on the words of OP as they stand, without parentheses? */
bool can_take_method(const Op *op);

/* Can the text of OP be written a second time: does it stand in one line and call nothing? */
bool can_repeat(const struct Pass *pass, const Op *op);

/* Can VALUE, the result of AGGREGATION with one row for each key, be written with one row for each
 * row of the DataFrame FRAME: `df.groupby("k")["v"].transform("mean")`, `df["k"].map(means)`? */
bool can_spread(const struct Pass *pass, const Op *value, const Op *aggregation, const Op *frame);
void fix_spread(struct Pass *pass, const Op *value, const Op *aggregation, const Op *frame);

/* The key of AGGREGATION for messages: "`k`", or "the key" when it is computed. */
Str key_in_words(struct Pass *pass, const Op *aggregation);

/* The method that gives each row the value of its key: "map" or "transform". */
const char *spread_in_words(const Op *aggregation);

/* Adds where AGGREGATION takes the rows together, when that is not where VALUE stands. */
void because_of_aggregation(struct Pass *pass, const Op *aggregation, const Op *value);

/* Offers to drop from the table, in the place of DROP's statement, the rows that DROP leaves out of
 * one of its columns. Adds nothing where DROP says which rows, or stores what is left elsewhere. */
void fix_drop_rows(struct Pass *pass, const Op *drop);

/* Offers to ask for each of the constants of BRANCH, `"A" or "B"`, where what is asked with it
 * takes several: a comparison with a column, a pattern, a list. */
void fix_constants(struct Pass *pass, const Op *branch);

/* Offers to name rows and column in one `.loc`, when STORE writes to PART, one of the two that was
 * taken out of a table that lives on. Adds nothing where rows or column are not in the line. */
void fix_steps(struct Pass *pass, const Op *store, const Op *part);

/* Is what stands in SPAN, blanks and line ends aside, just EXPECTED? */
bool text_is(const struct Pass *pass, Span span, const char *expected);

#endif
