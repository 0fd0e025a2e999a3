/* Questions about order, for what is matched by position and not by label. */
#ifndef WRANGLINT_FLOW_QUESTIONS_ORDER_H
#define WRANGLINT_FLOW_QUESTIONS_ORDER_H

#include "flow/value.h"

typedef enum KeyOrder {
    KEY_ORDER_UNKNOWN,
    KEY_ORDER_APPEARANCE, /* as the values come in the rows: unique, drop_duplicates */
    KEY_ORDER_SORTED,     /* groupby */
    KEY_ORDER_COUNT,      /* the most frequent first: value_counts */
} KeyOrder;

/* "as they come in the rows", "sorted" …; "" when it is not known. */
const char *key_order_words(KeyOrder order);

typedef struct Keys { /* one element for each value of a column */
    KeyOrder order;
    const Op *by;        /* the call that made them */
    const Object *frame; /* whose column: never NULL unless the order is unknown */
    Str column;
    const Lineage *rows; /* of the frame at that moment */
} Keys;

/* VALUE may be a column, an array or a table. */
Keys keys_of_value(const Value *value);

/* Are A and B about the same values in orders that are known to differ, so that pairs of them do
 * not belong together? */
bool are_out_of_step(Keys a, Keys b);

/* The call on groups because of which VALUE has the rows of FRAME group by group, without their
 * labels, although FRAME is known to be in another order; NULL: not so, or not known. */
const Op *grouped_apart(const Value *value, const Value *frame);

/* The call on groups that gives VALUES, one for each row of a table whose rows are those of FRAME
 * in another order, without their labels: df.sort_values("day").groupby("k")["v"].cumsum().values.
 * NULL: not so, or not known. */
const Op *ordered_apart(const Op *values, const Value *frame);

/* The operation that put the rows of FRAME into another order to give VALUE, whose values depend on
 * their own rows alone: sort_values, sample(frac=1), [::-1]. NULL: not so, or not known. */
const Op *reordered_by(const Value *value, const Value *frame);

#endif
