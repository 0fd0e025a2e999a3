/* The facts of the results of pandas calls; known to this folder alone. */
#ifndef WRANGLINT_FLOW_RESULT_H
#define WRANGLINT_FLOW_RESULT_H

#include "flow/engine.h"
#include "flow/questions/casts.h"

/* What is known of the result of calling MEMBER on SUBJECT (NULL: a function of the module that was
 * given no pandas object), when the result is of KIND. */
const Facts *result_facts(Flow *flow, const Op *op, const Value *subject, const Member *member,
                          ValueKind kind);

/* The result of calls whose kind depends on their arguments, or NULL. */
const Value *special_result(Flow *flow, const Op *op, const Value *subject, const Member *member);

/* applied.c: the table that apply makes of what its function gives, GIVEN (NULL: it is none of the
 * file); NULL: it makes none, or that is not known. */
const Value *applied_table(Flow *flow, const Op *op, const Value *receiver, const Value *given,
                           const Member *member);

/* The content of a Series after MEMBER, when it was BEFORE. */
Content content_after(Flow *flow, const Op *op, Content before, const Member *member);

/* The dtype of a value that is written in the code, and what a column of a list of them holds. */
Dtype dtype_written(const Value *value);
Content content_of_list(const Value *list);

/* What a value is as the content of a column: its dtype, and where its text is from. */
Content content_of_value(const Value *value);

/* What was pasted BEFORE, and what CALL of MEMBER (NULL: a method of a str) pastes. */
const Paste *paste_after(Flow *flow, const Paste *before, const Op *call, const Member *member);

/* The steps behind CONTENT: none yet, for values as they were read. NULL: not known. */
const Step *steps_of(const Flow *flow, Content content);

/* What samples that were BEFORE have been through after BY, an item of text or a call of MEMBER
 * (NULL: a method of a str); NULL when that cannot be followed. */
const Step *steps_after(Flow *flow, Content before, const Op *by, const Member *member);

/* Did the last of STEPS cut the texts into parts, of which an item is one? */
bool steps_give_parts(const Step *steps);

void change_series(Flow *flow, const Op *op, const Value *series, const Member *member);

#endif
