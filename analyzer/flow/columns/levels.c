/* Columns of two levels, as agg makes of {"price": ["mean", "max"]}: pairs, until somebody gives
 * them plain names. They are read off the call that made the table, as long as it has not changed.
 */
#include "flow/effects.h"
#include "flow/rounds.h"

#define MOST_PAIRS 64u

typedef struct Pairs {
    Flow *flow;
    const Value *at[MOST_PAIRS];
    uint32_t count;
    bool is_broken; /* one is not known, or they are too many */
} Pairs;

static void add(Pairs *pairs, const Value *name, Str below)
{
    bool is_text = value_is_constant_text(name);
    pairs->is_broken |= !is_text || pairs->count == MOST_PAIRS;
    if (!pairs->is_broken)
        pairs->at[pairs->count++] = pair_new(pairs->flow, name, text_new(pairs->flow, below));
}

static void add_keys(Pairs *pairs, const Value *keys)
{
    bool are_several = value_is(keys, VALUE_LIST) && keys->is_constant;
    for (uint32_t i = 0; are_several && i < keys->count; i++)
        add(pairs, keys->items[i], STR(""));
    if (!are_several)
        add(pairs, keys, STR(""));
}

static void add_statistics(Pairs *pairs, const Value *name, const Value *how)
{
    bool are_several = value_is(how, VALUE_LIST) && how->is_constant;
    for (uint32_t i = 0; i < (are_several ? how->count : 1); i++) {
        Str statistic = name_of_statistic(are_several ? how->items[i] : how);
        pairs->is_broken |= !statistic.len;
        add(pairs, name, statistic);
    }
}

/* groups.agg({"price": ["mean", "max"], "n": "sum"}) */
static void add_aggregated(Pairs *pairs, const Op *call)
{
    const Value *groups = value_of(pairs->flow, call->object->object);
    const Value *how = argument(pairs->flow, call, "func", 0);
    pairs->is_broken |= !value_is(groups, VALUE_GROUPBY) || !value_is(how, VALUE_DICT) ||
                        !how->is_constant || call->arg_count != 1;
    if (pairs->is_broken)
        return;
    if (groups->keys_are_columns)
        add_keys(pairs, groups->keys_of);
    for (uint32_t i = 0; i < how->count; i++)
        add_statistics(pairs, how->keys[i], how->items[i]);
}

/* The table as it came out of the call that made it; NULL: it has changed since, or is another. */
static const Op *made_by(const Flow *flow, const Value *table, const Columns *columns)
{
    const Object *object = table->object_count == 1 ? table->objects[0] : NULL;
    const Op *call = object ? object->site : NULL;
    bool is_method = call && call->kind == OP_CALL && call->object->kind == OP_ATTRIBUTE;
    const Value *made = is_method ? value_of(flow, call) : NULL;
    return value_is(made, VALUE_FRAME) && made->facts->columns == columns ? call : NULL;
}

static void add_levels(Pairs *pairs, const Op *call)
{
    Str method = call->object->name;
    const Value *table = value_of(pairs->flow, call->object->object);
    bool is_reset = str_is(method, "reset_index") && !call->arg_count &&
                    value_is(table, VALUE_FRAME) && table->facts->is_keyed && table->facts->keys;
    const Op *before = is_reset ? made_by(pairs->flow, table, table->facts->columns) : NULL;
    if (before)
        add_keys(pairs, table->facts->keys);
    call = before ? before : call;
    pairs->is_broken |= !str_in_words(call->object->name, "agg aggregate");
    if (!pairs->is_broken)
        add_aggregated(pairs, call);
}

const Value *names_of_levels(Flow *flow, const Value *table)
{
    Pairs pairs = {.flow = flow};
    const Op *call = made_by(flow, table, facts_now(flow, table)->columns);
    if (!call || !columns_are_open(facts_now(flow, table)->columns))
        return NULL;
    add_levels(&pairs, call);
    if (pairs.is_broken || !pairs.count)
        return NULL;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, pairs.count);
    for (uint32_t i = 0; i < pairs.count; i++)
        items[i] = pairs.at[i];
    return items_new(flow, VALUE_INDEX, items, pairs.count);
}

/* A set of its own, so that it shows when the columns are others: no column has this name. */
const Columns *columns_with_levels(Arena *arena)
{
    return columns_without(arena, columns_none(true), STR("\x1f"));
}

static const Value *part_of_pair(const Value *pair, bool is_upper)
{
    return pair->items[is_upper ? 0 : 1];
}

const Value *level_of_names(Flow *flow, const Op *call, const Value *names)
{
    int64_t level = 1;
    bool is_dropped = str_is(call->object->name, "droplevel");
    const Value *given = argument(flow, call, "level", 0);
    bool are_pairs = names->is_constant && names->count && value_is(names->items[0], VALUE_TUPLE);
    if (!are_pairs || (given && !whole_number(given, &level)) || (!given && !is_dropped))
        return NULL;
    bool is_upper = (level == 0) != is_dropped;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, names->count);
    for (uint32_t i = 0; i < names->count; i++)
        items[i] = part_of_pair(names->items[i], is_upper);
    return items_new(flow, VALUE_INDEX, items, names->count);
}
