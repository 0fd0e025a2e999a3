/* object[key] (pandas user guide, "Indexing and selecting data"). */
#include "flow/result.h"

bool is_mask(const Value *key)
{
    return (value_is(key, VALUE_SERIES) || value_is(key, VALUE_ARRAY)) &&
           key->facts->content.dtype == DTYPE_BOOL;
}

/* The column NAME of FRAME as a Series on the frame's rows. */
const Value *select_column(Flow *flow, const Op *site, const Value *frame, Str name, Origin how)
{
    const Facts *whole = facts_now(flow, frame);
    const ColumnFacts *column = columns_get(whole->columns, name);
    Facts *facts = ARENA_NEW(flow->arena, Facts);
    facts->rows = whole->rows;
    facts->is_keyed = whole->is_keyed;
    facts->keys = whole->keys;
    facts->name = name;
    facts->has_name = true;
    facts->base_column = name;
    if (frame->object_count == 1)
        facts->base = frame->objects[0];
    if (column)
        facts->content = column->content;
    return series_new(flow, site, facts, value_now(flow, frame), how, name);
}

/* Some of the rows, all of the columns. */
static const Value *select_rows(Flow *flow, const Op *site, const Value *frame, Origin how)
{
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    facts->rows = lineage_after(flow->arena, facts->rows, ROWS_SUBSET, site);
    if (value_is(frame, VALUE_SERIES))
        return series_new(flow, site, facts, frame, how, facts->name);
    return frame_new(flow, site, facts, value_now(flow, frame), how);
}

static void keep_column(Flow *flow, const Columns **kept, const Columns *from, Str name, bool sure)
{
    const ColumnFacts *column = columns_get(from, name);
    ColumnFacts entry = column ? *column : (ColumnFacts){.name = name};
    entry.sure = sure;
    *kept = columns_with(flow->arena, *kept, entry);
}

/* Those of the columns that KEY, a list, names; an element that is not known may be any of them. */
const Columns *columns_named(Flow *flow, const Columns *from, const Value *key)
{
    const Columns *kept = columns_none(false);
    bool all_known = key->is_constant;
    for (uint32_t i = 0; i < key->count; i++) {
        const Value *name = key->items[i];
        if (value_is_constant_text(name))
            keep_column(flow, &kept, from, name->text, true);
        else
            all_known = false;
    }
    return all_known ? kept : columns_opened(flow->arena, kept);
}

const Columns *columns_chosen(Flow *flow, const Columns *from, const Value *key)
{
    if (value_is(key, VALUE_LIST) && key->is_constant && columns_are_open(from))
        return columns_named(flow, from, key);
    const Columns *chosen = columns_fewer(flow->arena, from);
    bool all_known = key->is_constant && key->count;
    for (uint32_t i = 0; i < key->count && key->is_constant; i++)
        all_known &= value_is_constant_text(key->items[i]);
    return all_known ? columns_named(flow, from, key) : chosen;
}

static const Value *select_columns(Flow *flow, const Op *site, const Value *frame, const Value *key)
{
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    for (uint32_t i = 0; i < key->count; i++)
        if (value_is_constant_text(key->items[i]))
            frame_learn(flow, frame, key->items[i]->text);
    facts->columns = columns_chosen(flow, facts->columns, key);
    return frame_new(flow, site, facts, value_now(flow, frame), ORIGIN_COLUMNS);
}

/* A mask or names of columns, nobody knows: a copy of some part in any case. */
static const Value *select_by_labels(Flow *flow, const Op *site, const Value *frame)
{
    return frame_new(flow, site, facts_unknown(), value_now(flow, frame), ORIGIN_MASK);
}

/* What the columns hold of which KEY names one. Of the data that of the first: in the first round
 * of a loop over the names it is that. */
static Content content_of_any(const Columns *columns, const Value *key)
{
    Content content = {0};
    for (uint32_t i = 0; i < key->count; i++) {
        const ColumnFacts *column = columns_get(columns, key->items[i]->text);
        Content one = column ? column->content : (Content){0};
        content = i ? content_join(content, one) : one;
    }
    const ColumnFacts *first = key->count ? columns_get(columns, key->items[0]->text) : NULL;
    if (first && !content.data && !content.steps) {
        content.data = first->content.data;
        content.steps = first->content.steps;
    }
    return content;
}

/* s.str.split(", ", expand=True)[1]: what the parts of that number are, when FRAME is made so. */
static Content content_of_parts(Flow *flow, const Op *op, const Value *frame)
{
    const Object *object = frame->object_count == 1 ? frame->objects[0] : NULL;
    const Value *texts = object ? object->parent : NULL;
    bool is_split = value_is(texts, VALUE_SERIES) && object->site->kind == OP_CALL &&
                    object->site->object->kind == OP_ATTRIBUTE &&
                    str_in_words(object->site->object->name, "split rsplit");
    if (!is_split)
        return (Content){0};
    Content parts = {.steps = steps_after(flow, texts->facts->content, object->site, NULL)};
    const Step *steps = parts.steps ? steps_after(flow, parts, op, NULL) : NULL;
    return (Content){.dtype = steps ? DTYPE_TEXT : DTYPE_UNKNOWN, .steps = steps};
}

/* df[0]: a column that has a number for its name. */
static const Value *column_numbered(Flow *flow, const Op *op, const Value *frame)
{
    Facts *facts = ARENA_NEW(flow->arena, Facts);
    facts->rows = facts_now(flow, frame)->rows;
    facts->is_keyed = facts_now(flow, frame)->is_keyed;
    facts->content = content_of_parts(flow, op, frame);
    return series_new(flow, op, facts, value_now(flow, frame), ORIGIN_COLUMN, (Str){0});
}

/* df[name], where the name is some text */
static const Value *column_unnamed(Flow *flow, const Op *op, const Value *frame, const Value *name)
{
    Facts *facts = ARENA_NEW(flow->arena, Facts);
    facts->rows = facts_now(flow, frame)->rows;
    facts->is_keyed = facts_now(flow, frame)->is_keyed;
    facts->content = content_of_any(facts_now(flow, frame)->columns, name);
    return series_new(flow, op, facts, value_now(flow, frame), ORIGIN_COLUMN, (Str){0});
}

/* df[df["paid"]]: a column of the table itself chooses rows, whatever its type is. */
static bool is_own_column(const Value *frame, const Value *key)
{
    return value_is(key, VALUE_SERIES) && frame->object_count == 1 &&
           key->facts->base == frame->objects[0] && key->facts->content.dtype == DTYPE_UNKNOWN;
}

static const Value *item_of_frame(Flow *flow, const Op *op, const Value *frame, const Value *key)
{
    if (value_is(key, VALUE_STRING)) {
        if (!key->is_constant)
            return column_unnamed(flow, op, frame, key);
        bool is_there = columns_may_have(facts_now(flow, frame)->columns, key->text);
        if (is_there)
            frame_learn(flow, frame, key->text);
        return select_column(flow, op, frame, key->text, ORIGIN_COLUMN);
    }
    if (value_is(key, VALUE_LIST) || value_is(key, VALUE_INDEX))
        return select_columns(flow, op, frame, key);
    if (is_mask(key) || value_is(key, VALUE_FRAME) || is_own_column(frame, key))
        return select_rows(flow, op, frame, ORIGIN_MASK);
    if (value_is(key, VALUE_SERIES) || value_is(key, VALUE_ARRAY))
        return select_by_labels(flow, op, frame);
    if (value_is(key, VALUE_SLICE))
        return select_rows(flow, op, frame, ORIGIN_SLICE);
    return value_is(key, VALUE_NUMBER) || value_is(key, VALUE_SCALAR)
               ? column_numbered(flow, op, frame)
               : value_plain(VALUE_UNKNOWN);
}

const Value *cell_of_series(Flow *flow, const Value *series)
{
    Dtype dtype = facts_now(flow, series)->content.dtype;
    const Value **known = &flow->scalars[dtype];
    if (!*known) {
        Facts *facts = ARENA_NEW(flow->arena, Facts);
        facts->content.dtype = dtype;
        *known = sized_new(flow, VALUE_SCALAR, facts);
    }
    return *known;
}

static const Value *item_of_series(Flow *flow, const Op *op, const Value *series, const Value *key)
{
    if (is_mask(key))
        return select_rows(flow, op, series, ORIGIN_MASK);
    if (value_is(key, VALUE_SLICE))
        return select_rows(flow, op, series, ORIGIN_SLICE);
    if (value_is(key, VALUE_STRING) || value_is(key, VALUE_NUMBER))
        return cell_of_series(flow, series);
    return value_plain(VALUE_UNKNOWN);
}

/* s.str[0], s.str[:4] */
static const Value *item_of_texts(Flow *flow, const Op *op, const Value *texts)
{
    if (!value_is(texts->of, VALUE_SERIES))
        return value_plain(VALUE_UNKNOWN);
    Facts *facts = facts_copy(flow->arena, texts->of->facts);
    facts->content = (Content){.steps = steps_after(flow, texts->of->facts->content, op, NULL)};
    if (facts->content.steps)
        facts->content.dtype = DTYPE_TEXT;
    return series_new(flow, op, facts, texts->of, ORIGIN_RESULT, facts->name);
}

static const Value *group_of_column(Flow *flow, const Value *group, const Value *series)
{
    Value *of_column = ARENA_NEW(flow->arena, Value);
    *of_column = *derived_new(flow, VALUE_SERIES_GROUPBY, series);
    of_column->keys_of = group->keys_of;
    of_column->keys_are_columns = group->keys_are_columns;
    return of_column;
}

/* groupby(…)["v"] and groupby(…)[["a", "b"]] */
const Value *column_of_group(Flow *flow, const Op *op, const Value *group, Str name)
{
    return group_of_column(flow, group, select_column(flow, op, group->of, name, ORIGIN_COLUMN));
}

static const Value *item_of_group(Flow *flow, const Op *op, const Value *group, const Value *key)
{
    if (value_is_constant_text(key))
        return column_of_group(flow, op, group, key->text);
    if (value_is(key, VALUE_STRING))
        return group_of_column(flow, group, column_unnamed(flow, op, group->of, key));
    if (!value_is(key, VALUE_LIST))
        return value_plain(VALUE_UNKNOWN);
    Value *part = ARENA_NEW(flow->arena, Value);
    *part = *derived_new(flow, VALUE_GROUPBY, select_columns(flow, op, group->of, key));
    part->keys_of = group->keys_of;
    part->keys_are_columns = group->keys_are_columns;
    return part;
}

/* df.rolling("2D", on="when")[["n"]] has `when` as well; of a window in a variable nobody knows. */
static bool has_own_dates(const Op *window)
{
    return window->kind != OP_CALL || call_argument(window, "on", BY_NAME_ONLY);
}

static const Value *item_of_window(Flow *flow, const Op *op, const Value *window, const Value *key)
{
    bool is_name = value_is_constant_text(key);
    if (value_is(window->of, VALUE_GROUPBY) && is_name)
        return derived_new(flow, VALUE_WINDOW, column_of_group(flow, op, window->of, key->text));
    if (value_is(window->of, VALUE_FRAME) && value_is(key, VALUE_LIST) &&
        !has_own_dates(op->object))
        return derived_new(flow, VALUE_WINDOW, select_columns(flow, op, window->of, key));
    if (!value_is(window->of, VALUE_FRAME) || !is_name)
        return value_plain(VALUE_UNKNOWN);
    const Value *column = select_column(flow, op, window->of, key->text, ORIGIN_COLUMN);
    return derived_new(flow, VALUE_WINDOW, column);
}

static const Value *item_of_sequence(Flow *flow, const Value *sequence, const Value *key)
{
    bool is_slice = value_is(key, VALUE_SLICE);
    const Value *part = is_slice ? items_between(flow, sequence, key) : item_at(sequence, key);
    if (part || !is_slice)
        return part ? part : element_of(flow, sequence);
    return element_new(flow, (ValueKind)sequence->kind, element_of(flow, sequence));
}

static const Value *item_of_dict(Flow *flow, const Value *dict, const Value *key)
{
    bool is_known = dict->is_constant && value_is_constant_text(key);
    for (uint32_t i = 0; is_known && i < dict->count; i++)
        if (value_is(dict->keys[i], VALUE_STRING) && str_eq(dict->keys[i]->text, key->text))
            return dict->items[i];
    return is_known && dict->count ? value_plain(VALUE_UNKNOWN) : item_any(flow, dict);
}

/* Some of the labels, nobody knows which. */
static const Value *some_of_index(Flow *flow, const Value *index)
{
    Value *some = ARENA_NEW(flow->arena, Value);
    *some = *index;
    some->is_constant = false;
    some->items = NULL;
    some->count = 0;
    return some;
}

/* df.columns[3] is one of the names, df.columns[:3] some of them. */
static const Value *item_of_index(Flow *flow, const Value *index, const Value *key)
{
    const Value *item = item_at(index, key);
    if (item || value_is(key, VALUE_NUMBER))
        return item ? item : element_of(flow, index);
    const Value *part = value_is(key, VALUE_SLICE) ? items_between(flow, index, key) : NULL;
    if (part)
        return part;
    bool is_part = value_is(key, VALUE_SLICE) || is_mask(key);
    return is_part ? some_of_index(flow, index) : value_plain(VALUE_UNKNOWN);
}

/* text.split("-")[0] */
static const Value *part_of_cell(Flow *flow, const Op *op, const Value *cell)
{
    Facts *facts = ARENA_NEW(flow->arena, Facts);
    facts->content.pasted = cell->facts->content.pasted;
    if (cell->facts->content.dtype == DTYPE_TEXT || steps_give_parts(cell->facts->content.steps))
        facts->content.steps = steps_after(flow, cell->facts->content, op, NULL);
    if (facts->content.steps)
        facts->content.dtype = DTYPE_TEXT;
    return sized_new(flow, VALUE_SCALAR, facts);
}

/* A cell is a value of its column. */
const Value *cell_of_row(Flow *flow, const Value *row, const Value *name)
{
    Facts *facts = ARENA_NEW(flow->arena, Facts);
    bool is_named = value_is(row->of, VALUE_FRAME) && value_is(name, VALUE_STRING);
    const ColumnFacts *column =
        is_named && name->is_constant ? columns_get(row->of->facts->columns, name->text) : NULL;
    if (column)
        facts->content = (Content){.dtype = column->content.dtype};
    return sized_new(flow, VALUE_SCALAR, facts);
}

/* chances[:, 1] */
static bool holds_slice(const Value *key)
{
    for (uint32_t i = 0; value_is(key, VALUE_TUPLE) && key->is_constant && i < key->count; i++)
        if (value_is(key->items[i], VALUE_SLICE))
            return true;
    return false;
}

static const Value *item_of_array(Flow *flow, const Value *array, const Value *key)
{
    bool is_part = value_is(key, VALUE_SLICE) || is_mask(key) || holds_slice(key);
    return is_part ? sized_new(flow, (ValueKind)array->kind, facts_unknown())
                   : value_plain(VALUE_UNKNOWN);
}

/* What is no table itself, but holds or stands for values. */
static const Value *item_of_plain(Flow *flow, const Op *op, const Value *object, const Value *key)
{
    if (value_is(object, VALUE_LIST) || value_is(object, VALUE_TUPLE))
        return item_of_sequence(flow, object, key);
    if (value_is(object, VALUE_DICT))
        return item_of_dict(flow, object, key);
    if (value_is(object, VALUE_ROW))
        return cell_of_row(flow, object, key);
    if (value_is(object, VALUE_SCALAR))
        return part_of_cell(flow, op, object);
    if (value_is(object, VALUE_INDEX))
        return item_of_index(flow, object, key);
    const Value *part = value_is(object, VALUE_STRING) && value_is(key, VALUE_SLICE)
                            ? text_between(flow, object, key)
                            : NULL;
    if (part)
        return part;
    return value_is(object, VALUE_ARRAY) ? item_of_array(flow, object, key)
                                         : value_plain(VALUE_UNKNOWN);
}

const Value *run_item(Flow *flow, const Op *op)
{
    const Value *object = value_as_tuple(flow, value_of(flow, op->object));
    const Value *key = key_called(flow, object, value_of(flow, op->key));
    if (value_is(object, VALUE_FRAME))
        return item_of_frame(flow, op, object, key);
    if (value_is(object, VALUE_SERIES))
        return item_of_series(flow, op, object, key);
    if (value_is_indexer(object))
        return item_of_indexer(flow, op, object, key);
    if (value_is(object, VALUE_STR))
        return item_of_texts(flow, op, object);
    if (value_is(object, VALUE_GROUPBY))
        return item_of_group(flow, op, object, key);
    if (value_is(object, VALUE_WINDOW))
        return item_of_window(flow, op, object, key);
    return item_of_plain(flow, op, object, key);
}
