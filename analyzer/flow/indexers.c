/* .loc, .iloc, .at and .iat: which rows and which columns they take. */
#include "flow/engine.h"
#include "flow/result.h"

typedef enum Extent { EXTENT_ONE, EXTENT_SLICE, EXTENT_ALL, EXTENT_SOME, EXTENT_UNKNOWN } Extent;

static bool is_left_out(const Value *part)
{
    return !part || value_is(part, VALUE_NONE);
}

/* `:`, but not `::-1` or `::2` */
static bool is_everything(const Value *slice)
{
    return slice->count == 3 && is_left_out(slice->items[0]) && is_left_out(slice->items[1]) &&
           is_left_out(slice->items[2]);
}

/* How many labels KEY stands for: one, a slice, all (`:`), a list or mask. */
static Extent extent_of(const Value *key)
{
    if (value_is(key, VALUE_SLICE))
        return is_everything(key) ? EXTENT_ALL : EXTENT_SLICE;
    if (value_is(key, VALUE_STRING) || value_is(key, VALUE_NUMBER) || value_is(key, VALUE_SCALAR))
        return EXTENT_ONE;
    if (is_mask(key) || value_is(key, VALUE_LIST) || value_is(key, VALUE_INDEX) ||
        value_is(key, VALUE_SERIES) || value_is(key, VALUE_ARRAY))
        return EXTENT_SOME;
    return EXTENT_UNKNOWN;
}

static const Facts *facts_of_part(Flow *flow, const Op *op, const Facts *whole, Extent rows)
{
    Facts *facts = facts_copy(flow->arena, whole);
    if (rows != EXTENT_ALL)
        facts->rows = lineage_after(flow->arena, whole->rows, ROWS_SUBSET, op);
    return facts;
}

static Origin origin_of(Extent rows)
{
    return rows == EXTENT_SLICE || rows == EXTENT_ALL ? ORIGIN_SLICE : ORIGIN_LOC_ROWS;
}

/* .loc[rows]: all columns. */
static const Value *take_rows(Flow *flow, const Op *op, const Value *of, const Value *key)
{
    Extent rows = extent_of(key);
    const Facts *whole = facts_now(flow, of);
    if (value_is(of, VALUE_SERIES)) {
        if (rows == EXTENT_ONE)
            return cell_of_series(flow, of);
        if (rows == EXTENT_UNKNOWN)
            return value_plain(VALUE_UNKNOWN);
        return series_new(flow, op, facts_of_part(flow, op, whole, rows), of, origin_of(rows),
                          whole->name);
    }
    if (rows == EXTENT_ONE)
        return series_new(flow, op, facts_unknown(), of, ORIGIN_ROW, (Str){0});
    if (rows == EXTENT_UNKNOWN)
        return value_plain(VALUE_UNKNOWN);
    return frame_new(flow, op, facts_of_part(flow, op, whole, rows), of, origin_of(rows));
}

static const Value *take_one_column(Flow *flow, const Op *op, const Value *frame, Extent rows,
                                    const Value *name)
{
    if (rows == EXTENT_ONE)
        return sized_new(flow, VALUE_SCALAR, facts_unknown());
    if (!value_is_constant_text(name))
        return series_new(flow, op, facts_of_part(flow, op, facts_unknown(), rows), frame,
                          origin_of(rows), (Str){0});
    if (columns_may_have(facts_now(flow, frame)->columns, name->text))
        frame_learn(flow, frame, name->text);
    Origin how = rows == EXTENT_ALL ? ORIGIN_LOC_COLUMN : origin_of(rows);
    const Value *column = select_column(flow, op, frame, name->text, how);
    if (rows == EXTENT_ALL)
        return column;
    return series_new(flow, op, facts_of_part(flow, op, column->facts, rows),
                      value_now(flow, frame), how, name->text);
}

/* .loc[rows, columns] */
static const Value *take_part(Flow *flow, const Op *op, const Value *frame, const Value *row_key,
                              const Value *column_key)
{
    Extent rows = extent_of(row_key), columns = extent_of(column_key);
    if (rows == EXTENT_UNKNOWN || columns == EXTENT_UNKNOWN)
        return value_plain(VALUE_UNKNOWN);
    if (columns == EXTENT_ONE)
        return take_one_column(flow, op, frame, rows, column_key);
    if (rows == EXTENT_ONE)
        return series_new(flow, op, facts_unknown(), frame, ORIGIN_ROW, (Str){0});
    Facts *facts = facts_copy(flow->arena, facts_of_part(flow, op, facts_now(flow, frame), rows));
    if (columns != EXTENT_ALL)
        facts->columns = columns_chosen(flow, facts->columns, column_key);
    Origin how = columns == EXTENT_SOME ? ORIGIN_COLUMNS : origin_of(rows); /* a list copies */
    return frame_new(flow, op, facts, value_now(flow, frame), how);
}

static const Value *called_if_function(Flow *flow, const Value *key, const Value *of)
{
    return value_is(key, VALUE_FUNCTION) ? call_with(flow, key, &of, 1, NULL) : key;
}

/* A key may be a function of what it selects from (pandas user guide, "Selection by callable"). */
const Value *key_called(Flow *flow, const Value *object, const Value *key)
{
    bool is_loc = value_is(object, VALUE_LOC) || value_is(object, VALUE_ILOC);
    const Value *of = is_loc ? object->of : object;
    if (!value_is_data(of))
        return key;
    if (!is_loc || !value_is(key, VALUE_TUPLE) || !key->is_constant)
        return called_if_function(flow, key, of);
    bool is_called = false;
    for (uint32_t i = 0; i < key->count; i++)
        is_called |= value_is(key->items[i], VALUE_FUNCTION);
    if (!is_called)
        return key;
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, key->count);
    for (uint32_t i = 0; i < key->count; i++)
        items[i] = called_if_function(flow, key->items[i], of);
    return items_new(flow, VALUE_TUPLE, items, key->count);
}

const Value *item_of_indexer(Flow *flow, const Op *op, const Value *indexer, const Value *key)
{
    const Value *of = indexer->of;
    if (value_is(indexer, VALUE_AT) || value_is(indexer, VALUE_IAT))
        return sized_new(flow, VALUE_SCALAR, facts_unknown());
    bool is_pair = value_is(key, VALUE_TUPLE) && key->is_constant && key->count == 2;
    if (is_pair && value_is(of, VALUE_FRAME))
        return take_part(flow, op, of, key->items[0], key->items[1]);
    if (value_is(key, VALUE_TUPLE))
        return value_plain(VALUE_UNKNOWN);
    return take_rows(flow, op, of, key);
}

/* The dtype of a column in some of whose rows VALUE was stored. */
static Dtype dtype_stored_into(const ColumnFacts *column, const Value *value)
{
    Dtype before = column && column->sure ? column->content.dtype : DTYPE_UNKNOWN;
    if (value_is(value, VALUE_MISSING))
        return before == DTYPE_TEXT ? before : dtype_join(before, DTYPE_FLOAT);
    return dtype_join(before, content_of_value(value).dtype);
}

/* .loc[rows, "c"] = value may make the column, and leaves what it holds a mixture. */
static void store_part(Flow *flow, const Op *op, const Value *frame, const Value *column_key)
{
    if (value_is_constant_text(column_key)) {
        const Value *value = value_of(flow, op->input);
        Facts facts = {.content = {.pasted = content_of_value(value).pasted}};
        facts.content.dtype = dtype_stored_into(
            columns_get(facts_now(flow, frame)->columns, column_key->text), value);
        Value mixture = {.kind = VALUE_SCALAR, .facts = &facts};
        store_column(flow, op, frame, column_key->text, &mixture);
    } else if (value_is(column_key, VALUE_LIST)) {
        store_list(flow, op, frame, column_key);
    } else if (is_mask(column_key) || value_is(column_key, VALUE_SLICE)) {
        forget_contents(flow, frame);
    } else {
        Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
        facts->columns = columns_forgetful(flow->arena, facts->columns);
        facts_change(flow, frame, facts);
    }
}

void store_to_indexer(Flow *flow, const Op *op, const Value *indexer, const Value *key)
{
    const Value *of = indexer->of;
    if (value_is(of, VALUE_SERIES)) {
        forget_series(flow, op->object->object);
        return;
    }
    bool by_label = value_is(indexer, VALUE_LOC) || value_is(indexer, VALUE_AT);
    if (by_label && value_is(key, VALUE_TUPLE) && key->count == 2)
        store_part(flow, op, of, key->items[1]);
    else
        forget_contents(flow, of);
    if (by_label && !is_mask(key) && !value_is(key, VALUE_TUPLE)) { /* a new label adds a row */
        Facts *facts = facts_copy(flow->arena, facts_now(flow, of));
        facts->rows = NULL;
        facts_change(flow, of, facts);
    }
}
