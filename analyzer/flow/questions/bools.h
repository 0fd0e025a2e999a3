/* Questions about text that becomes flags: every text but the empty one is True
 * (pandas.Series.astype, as Python's bool). */
#ifndef WRANGLINT_FLOW_QUESTIONS_BOOLS_H
#define WRANGLINT_FLOW_QUESTIONS_BOOLS_H

#include "flow/value.h"

/* The column of text that CALL makes flags of: astype(bool), map(bool). NULL: another call, or the
 * nullable "boolean", which raises. */
const Op *made_bool_by(const Op *call);

/* Column number NUMBER, from 0, of text that CALL makes flags of: df.astype({"active": bool}).
 * False: there are no more. */
bool column_made_bool_by(const Op *call, uint32_t number, Str *column);

/* Was the column VALUE something else before it became text? `0`, `False` and `nan` are the texts
 * of what is no text. */
bool was_no_text(const Value *value);

/* Are the letters of the column COLUMN made alike? Such words are there to be told apart: an empty
 * one has no letters. */
bool has_letters_made_alike(const Op *column);

#endif
