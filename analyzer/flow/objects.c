/* Making values, and the facts of DataFrames as they change. */
#include <string.h>

#include "flow/engine.h"

static Value *value_new(Flow *flow, ValueKind kind)
{
    Value *value = ARENA_NEW(flow->arena, Value);
    value->kind = (uint8_t)kind;
    return value;
}

static Object *object_new(Flow *flow, const Op *site, const Value *parent, Origin how)
{
    Object *object = ARENA_NEW(flow->arena, Object);
    object->self = object;
    object->site = site;
    object->parent = parent;
    object->origin = how;
    return object;
}

const Value *frame_new(Flow *flow, const Op *site, const Facts *facts, const Value *parent,
                       Origin how)
{
    Value *value = value_new(flow, VALUE_FRAME);
    Object *object = object_new(flow, site, parent, how);
    value->facts = facts;
    if (!facts->columns) {
        Facts *own = facts_copy(flow->arena, facts);
        own->columns = columns_none(true);
        value->facts = own;
    }
    value->objects = &object->self;
    value->object_count = 1;
    object->cell = cell_new(flow, value);
    return value;
}

const Value *series_new(Flow *flow, const Op *site, const Facts *facts, const Value *parent,
                        Origin how, Str column)
{
    Value *value = value_new(flow, VALUE_SERIES);
    Object *object = object_new(flow, site, parent, how);
    object->column = column;
    value->facts = facts;
    value->objects = &object->self;
    value->object_count = 1;
    return value;
}

const Value *derived_new(Flow *flow, ValueKind kind, const Value *of)
{
    Value *value = value_new(flow, kind);
    value->of = value_now(flow, of);
    return value;
}

const Value *sized_new(Flow *flow, ValueKind kind, const Facts *facts)
{
    Value *value = value_new(flow, kind);
    value->facts = facts;
    return value;
}

const Value *items_new(Flow *flow, ValueKind kind, const Value *const *items, uint32_t count)
{
    Value *value = value_new(flow, kind);
    value->items = items;
    value->count = count;
    value->is_constant = true;
    return value;
}

const Value *element_new(Flow *flow, ValueKind kind, const Value *element)
{
    Value *value = value_new(flow, kind);
    value->of = element;
    return value;
}

const Value *text_new(Flow *flow, Str text)
{
    Value *value = value_new(flow, VALUE_STRING);
    value->text = text;
    value->is_constant = true;
    return value;
}

const Value *named_new(Flow *flow, Str path)
{
    Value *value = value_new(flow, VALUE_NAMED);
    value->text = path;
    if (str_starts(path, "pandas."))
        value->member = model_member(OWNER_PANDAS, str_behind_last(path, '.'));
    return value;
}

static bool has_parts(const JoinedFacts *joined, const JoinedFacts *wanted)
{
    return joined->count == wanted->count &&
           memcmp(joined->parts, wanted->parts, sizeof joined->parts) == 0;
}

/* Each time that such a table is read, it is asked for; it changes less often. */
static const Facts *join_parts(Flow *flow, JoinedFacts wanted)
{
    for (uint32_t i = 0; i < JOINED_KEPT; i++)
        if (has_parts(&flow->joined[i], &wanted))
            return flow->joined[i].joined;
    wanted.joined = wanted.parts[0];
    for (uint32_t i = 1; i < wanted.count; i++)
        wanted.joined = facts_join(flow->arena, wanted.joined, wanted.parts[i]);
    flow->joined[flow->joined_count++ % JOINED_KEPT] = wanted;
    return wanted.joined;
}

const Facts *facts_now(Flow *flow, const Value *value)
{
    if (!value_is(value, VALUE_FRAME) || !value->object_count)
        return value->facts ? value->facts : facts_unknown();
    JoinedFacts parts = {.count = value->object_count};
    for (uint32_t i = 0; i < value->object_count; i++)
        parts.parts[i] = cell_get(flow, value->objects[i]->cell)->facts;
    return parts.count == 1 ? parts.parts[0] : join_parts(flow, parts);
}

/* Is HELD what VALUE, a DataFrame, is with FACTS? */
static bool says_the_same(const Value *held, const Value *value, const Facts *facts)
{
    return value_is(held, VALUE_FRAME) && held->facts == facts && held->object_count == 1 &&
           held->objects[0] == value->objects[0] && held->of == value->of &&
           held->count == value->count && held->items == value->items &&
           held->keys_of == value->keys_of && held->is_constant == value->is_constant &&
           held->keys_are_columns == value->keys_are_columns && str_eq(held->text, value->text);
}

const Value *value_now(Flow *flow, const Value *value)
{
    if (!value_is(value, VALUE_FRAME))
        return value;
    const Facts *facts = facts_now(flow, value);
    if (facts == value->facts)
        return value;
    const Value *held = value->object_count == 1 ? object_value(flow, value->objects[0]) : value;
    if (says_the_same(held, value, facts))
        return held;
    Value *now = value_new(flow, VALUE_FRAME);
    *now = *value;
    now->facts = facts;
    return now;
}

static void object_change(Flow *flow, const Object *object, const Facts *facts)
{
    Value *changed = value_new(flow, VALUE_FRAME);
    *changed = *cell_get(flow, object->cell);
    changed->facts = facts;
    cell_set(flow, object->cell, changed);
}

/* With several objects each may be the one: what it was before stays possible. */
void facts_change(Flow *flow, const Value *frame, const Facts *facts)
{
    if (!value_is(frame, VALUE_FRAME))
        return;
    for (uint32_t i = 0; i < frame->object_count; i++) {
        const Object *object = frame->objects[i];
        const Facts *before = cell_get(flow, object->cell)->facts;
        object_change(flow, object,
                      frame->object_count == 1 ? facts : facts_join(flow->arena, before, facts));
    }
}

void frame_learn(Flow *flow, const Value *frame, Str column)
{
    if (!value_is(frame, VALUE_FRAME) || !frame->object_count)
        return;
    const Columns *columns = facts_now(flow, frame)->columns;
    const ColumnFacts *known = columns_get(columns, column);
    if (!columns_may_have(columns, column) || (known && known->sure))
        return;
    ColumnFacts entry = known ? *known : (ColumnFacts){.name = column};
    entry.sure = true;
    for (uint32_t i = 0; i < frame->object_count; i++) {
        const Object *object = frame->objects[i];
        Facts *facts = facts_copy(flow->arena, cell_get(flow, object->cell)->facts);
        facts->columns = columns_with(flow->arena, facts->columns, entry);
        object_change(flow, object, facts);
    }
}

/* A condition says so, whatever else is known. */
void frame_assume(Flow *flow, const Value *frame, Str column)
{
    const ColumnFacts *known = columns_get(facts_now(flow, frame)->columns, column);
    ColumnFacts entry = known ? *known : (ColumnFacts){.name = column};
    entry.sure = true;
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    facts->columns = columns_with(flow->arena, facts->columns, entry);
    facts_change(flow, frame, facts);
}

const Value *object_value(Flow *flow, const Object *object)
{
    return cell_get(flow, object->cell);
}

/* What was BEFORE stays possible. */
void object_weaken(Flow *flow, const Object *object, const Value *before)
{
    const Value *after = cell_get(flow, object->cell);
    object_change(flow, object, facts_join(flow->arena, before->facts, after->facts));
}

static bool are_made_alike(const Value *tables)
{
    for (uint32_t i = 1; i < tables->object_count; i++)
        if (tables->objects[i]->site != tables->objects[0]->site ||
            tables->objects[i]->origin != tables->objects[0]->origin)
            return false;
    return tables->object_count > 1 && tables->objects[0]->site;
}

const Value *value_as_one(Flow *flow, const Value *value)
{
    if (!value_is(value, VALUE_FRAME) || !are_made_alike(value))
        return value;
    const Object *first = value->objects[0];
    object_change(flow, first, facts_now(flow, value));
    return object_value(flow, first);
}

/* Who hands over a table knows its labels, whatever else may happen to it. */
static const Op *giver_of(const Lineage *rows)
{
    const Lineage *labelled = lineage_labelled(rows);
    const Op *by = labelled ? labelled->by : NULL;
    return by && by->kind == OP_PARAMETER ? by : NULL;
}

void frame_spoil(Flow *flow, const Value *value)
{
    if (!value_is(value, VALUE_FRAME))
        return;
    for (uint32_t i = 0; i < value->object_count; i++) {
        const Object *object = value->objects[i];
        Facts *facts = facts_copy(flow->arena, cell_get(flow, object->cell)->facts);
        facts->columns = columns_forgetful(flow->arena, facts->columns);
        facts->rows = lineage_new(flow->arena, giver_of(facts->rows));
        object_change(flow, object, facts);
    }
}
