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

/* columns/basic.c */
const Columns *with_new(const Effect *effect, const Columns *columns,
                        Str name); /* made by the call */
const Columns *with_keys(const Effect *effect, const Columns *columns,
                         const Value *keys); /* one name or a list */
const Columns *without_named(Arena *arena, const Columns *columns, const Value *names);
/* FIRST and behind them REST, which may be open. */
const Columns *columns_before_and(Arena *arena, const Columns *first, const Columns *rest);
const Columns *columns_after_unknown(const Effect *effect);
const Columns *columns_after_same(const Effect *effect);
const Columns *columns_after_numeric(const Effect *effect);
const Columns *columns_after_drop(const Effect *effect);
const Columns *columns_after_assign(const Effect *effect);
const Columns *columns_after_insert(const Effect *effect);
const Columns *columns_after_pop(const Effect *effect);

/* columns/changed.c: NULL when the call does not say which columns it is about */
const Columns *columns_changed(const Effect *effect);

/* columns/rename.c */
const Columns *columns_after_rename(const Effect *effect);

/* columns/labels.c */
const Columns *columns_after_set_index(const Effect *effect);
const Columns *columns_after_reset_index(const Effect *effect);
const Columns *columns_after_series_reset(const Effect *effect);
const Columns *columns_after_to_frame(const Effect *effect);

/* columns/names.c */
const Columns *columns_after_set_axis(const Effect *effect);

/* effects.c: is TABLE a DataFrame none of whose rows was left out? Else samples say little of it.
 */
bool holds_all_rows(const Effect *effect, const Value *table);

/* columns/join.c */
const Columns *columns_after_merge(const Effect *effect);
const Columns *columns_after_join(const Effect *effect);

/* columns/concat.c */
const Columns *columns_of_part(const Effect *effect,
                               const Value *value); /* of a frame, or of a column with a name */
const Columns *columns_beside(const Effect *effect, const Columns *columns,
                              const Value *parts); /* those of a list of frames as well */
const Columns *columns_after_concat(const Effect *effect);

/* columns/group.c */
const Columns *columns_after_agg(const Effect *effect);
const Columns *columns_of_keys_and(const Effect *effect);
const Columns *columns_after_pivot(const Effect *effect);
const Columns *columns_after_value_counts(const Effect *effect);

/* "sum", min, np.mean, a function of the file; "" for others, such as np.min, which NumPy calls
 * `amin` before 1.25. */
Str name_of_statistic(const Value *how);

/* columns/levels.c */
const Columns *columns_with_levels(Arena *arena); /* open: pairs are no names of columns */
/* df.columns, where they have two levels: pairs; NULL: they are not known. */
const Value *names_of_levels(Flow *flow, const Value *table);
/* names.get_level_values(1), names.droplevel(0); NULL: NAMES are no pairs, or it is another. */
const Value *level_of_names(Flow *flow, const Op *call, const Value *names);

/* columns/shape.c */
const Columns *columns_after_melt(const Effect *effect);
const Columns *columns_after_dummies(const Effect *effect);
const Columns *columns_after_filter(const Effect *effect);
const Columns *columns_after_reindex(const Effect *effect);
const Columns *columns_after_prefix(const Effect *effect);
const Columns *columns_after_suffix(const Effect *effect);
const Columns *columns_after_select_dtypes(const Effect *effect);
const Columns *columns_after_expand(const Effect *effect);
const Columns *columns_after_eval(const Effect *effect);

/* columns/source.c */
const Columns *columns_after_construct(const Effect *effect);

/* columns/sql.c: NULL when the call reads no query, or one that does not name all it gives */
const Columns *columns_of_query(const Effect *effect);
const Columns *columns_of_sql(Arena *arena, Str text); /* NULL likewise */

/* columns/read.c */
const Columns *columns_after_read(const Effect *effect);

#endif
