/* Questions about the texts of a column, as they are when they are compared with others. */
#ifndef WRANGLINT_FLOW_QUESTIONS_TEXTS_H
#define WRANGLINT_FLOW_QUESTIONS_TEXTS_H

#include "flow/value.h"

/* What the data says of a column of CONTENT that is text, called NAME, when all values or at least
 * their shapes are known: of the text in the data, or of integers there that astype(str) made text,
 * which are known by their `dtype` and written in the data as astype writes them. NULL: not so, not
 * known. */
const Column *texts_seen(const Content *content, Str name);

/* The same of VALUE, a Series. */
const Column *texts_of(const Value *value);

#endif
