/* The effects of calls on columns; known to this folder alone. */
#ifndef WRANGLINT_FLOW_EFFECTS_H
#define WRANGLINT_FLOW_EFFECTS_H

#include "flow/engine.h"

typedef struct Effect {
    Flow *flow;
    const Op *call;
    const Value
        *subject; /* the receiver, or the first argument of a function of the module; may be NULL */
    const Member *member;
    const Columns *before; /* of the subject; open when it is no frame */
} Effect;

typedef const Columns *(*ColumnsHandler)(const Effect *effect);

/* An argument of the call, or NULL. */
const Value *effect_argument(const Effect *effect, const char *name, uint32_t position);

/* columns_basic.c */
const Columns *columns_after_unknown(const Effect *effect);
const Columns *columns_after_same(const Effect *effect);
const Columns *columns_after_numeric(const Effect *effect);
const Columns *columns_after_drop(const Effect *effect);
const Columns *columns_after_rename(const Effect *effect);
const Columns *columns_after_assign(const Effect *effect);
const Columns *columns_after_insert(const Effect *effect);
const Columns *columns_after_pop(const Effect *effect);
const Columns *columns_after_set_index(const Effect *effect);
const Columns *columns_after_reset_index(const Effect *effect);

/* columns_source.c */
const Columns *columns_after_construct(const Effect *effect);
const Columns *columns_after_read(const Effect *effect);

#endif
