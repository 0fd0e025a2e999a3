#include "flow/questions/order.h"

#include "data/row_order.h"
#include "flow/questions.h"

static const Lineage *rows_of(const Value *value)
{
    bool has_rows = value_is_data(value) || value_is(value, VALUE_ARRAY);
    return has_rows ? value->facts->rows : NULL;
}

static bool is_group(const Value *value)
{
    return value_is(value, VALUE_GROUPBY) || value_is(value, VALUE_SERIES_GROUPBY);
}

static Keys keys_in(KeyOrder order, const Op *by, const Value *column)
{
    bool is_column = value_is(column, VALUE_SERIES) && column->facts->base && column->facts->rows;
    if (!is_column)
        return (Keys){0};
    return (Keys){order, by, column->facts->base, column->facts->base_column, column->facts->rows};
}

/* The groupby that a call is made on, when it stands in the same chain and sorts. */
static const Op *sorting_groupby(const Op *call)
{
    const Op *at = receiver_of(call);
    while (at && (at->kind == OP_ITEM || at->kind == OP_ATTRIBUTE))
        at = at->object;
    return calls_any(at, "groupby") && !argument_of(at, "sort", BY_NAME_ONLY) ? at : NULL;
}

/* df.groupby("k")["v"].sum() */
static Keys keys_of_groups(const Op *by)
{
    const Op *groupby = sorting_groupby(by);
    const Value *frame = groupby ? op_value(receiver_of(groupby)) : NULL;
    Str column = groupby ? key_of_aggregation(by) : (Str){0};
    bool is_known = value_is(frame, VALUE_FRAME) && object_of(frame) && frame->facts->rows;
    if (!is_known || !column.len)
        return (Keys){0};
    return (Keys){KEY_ORDER_SORTED, by, object_of(frame), column, frame->facts->rows};
}

/* df.drop_duplicates("k") */
static Keys keys_kept(const Op *by)
{
    bool known;
    const Value *frame = op_value(receiver_of(by));
    Str column = text_of(argument_of(by, "subset", 0), &known);
    bool is_known = value_is(frame, VALUE_FRAME) && object_of(frame) && frame->facts->rows;
    if (!is_known || !column.len || argument_of(by, "keep", BY_NAME_ONLY))
        return (Keys){0};
    return (Keys){KEY_ORDER_APPEARANCE, by, object_of(frame), column, frame->facts->rows};
}

static Keys keys_of_call(const Op *by)
{
    const Value *receiver = op_value(receiver_of(by));
    if (calls(by, OWNER_SERIES, "unique"))
        return keys_in(KEY_ORDER_APPEARANCE, by, receiver);
    if (calls(by, OWNER_SERIES, "value_counts") && !argument_of(by, "sort", 1) &&
        !argument_of(by, "bins", BY_NAME_ONLY))
        return keys_in(KEY_ORDER_COUNT, by, receiver);
    if (calls(by, OWNER_FRAME, "drop_duplicates"))
        return keys_kept(by);
    return is_group(receiver) ? keys_of_groups(by) : (Keys){0};
}

/* pd.DataFrame({"shop": df["shop"].unique()}) */
static Keys keys_of_frame(const Op *by)
{
    const Op *data = calls(by, OWNER_PANDAS, "DataFrame") ? argument_of(by, "data", 0) : NULL;
    bool is_dict = data && data->kind == OP_COLLECT && data->detail == COLLECT_DICT;
    for (uint32_t i = 0; is_dict && i < data->arg_count; i++) {
        const Value *column = op_value(data->args[i].op);
        const Lineage *rows = value_is(column, VALUE_ARRAY) ? column->facts->rows : NULL;
        Keys keys = rows ? keys_of_call(rows->by) : (Keys){0};
        if (keys.order)
            return keys;
    }
    return (Keys){0};
}

Keys keys_of_value(const Value *value)
{
    const Lineage *rows = rows_of(value);
    if (!rows || !rows->by)
        return (Keys){0};
    bool is_made = value_is(value, VALUE_FRAME) && rows->effect == ROWS_NEW;
    return is_made ? keys_of_frame(rows->by) : keys_of_call(rows->by);
}

static const Lineage *before_numbering(const Lineage *rows)
{
    while (rows && rows->effect == ROWS_RESET && calls_any(rows->by, "reset_index") &&
           !argument_of(rows->by, "level", 0))
        rows = rows->parent;
    return rows;
}

/* The first of the names that sort_values and groupby are given. */
static Str first_name(const Op *call)
{
    const Value *names = op_value(argument_of(call, "by", 0));
    if (value_is(names, VALUE_LIST) && names->is_constant && names->count)
        names = names->items[0];
    return value_is_constant_text(names) ? names->text : (Str){0};
}

/* Sorted by something else than KEY at last, or shuffled. */
static bool is_in_other_order(const Lineage *rows, Str key)
{
    rows = before_numbering(rows);
    if (!rows || rows->effect != ROWS_REORDERED)
        return false;
    Str first = calls_any(rows->by, "sort_values") ? first_name(rows->by) : (Str){0};
    return calls_any(rows->by, "sample") || (first.len && !str_eq(first, key));
}

/* Tables are often sorted by what they are grouped by, in the file already, so that these two come
 * to the same. */
static bool may_be_same_order(Keys a, Keys b)
{
    return a.order != KEY_ORDER_COUNT && b.order != KEY_ORDER_COUNT &&
           !is_in_other_order(a.rows, a.column);
}

bool are_out_of_step(Keys a, Keys b)
{
    bool is_about_same =
        a.frame == b.frame && lineage_is_same(a.rows, b.rows) && str_eq(a.column, b.column);
    return a.order && b.order && a.order != b.order && is_about_same && !may_be_same_order(a, b);
}

/* The groupby at the beginning of a chain of calls. */
static const Op *groupby_behind(const Op *call)
{
    const Op *at = call;
    while (at && !calls_any(at, "groupby"))
        at = at->kind == OP_CALL ? receiver_of(at) : at->object;
    return at;
}

/* Is the table as it was read or written out, and its column KEY not sorted there? */
static bool is_unsorted_from_start(const Value *frame, Str key)
{
    const Lineage *rows = rows_of(frame);
    bool is_whole = value_is(frame, VALUE_FRAME) && rows && rows->effect == ROWS_NEW && rows->by;
    const ColumnFacts *column = is_whole ? columns_get(frame->facts->columns, key) : NULL;
    return column && column->content.data && column_is_unsorted(column->content.data);
}

const Op *grouped_apart(const Value *value, const Value *frame)
{
    const Lineage *rows = rows_of(value);
    bool is_numbered = before_numbering(rows) != rows;
    if (!rows || !(value_is(value, VALUE_ARRAY) || is_numbered))
        return NULL;
    const Op *by = before_numbering(rows)->by;
    const Value *window = op_value(receiver_of(by));
    const Op *groupby = groupby_behind(by);
    bool is_of_groups = groupby && value_is(window, VALUE_WINDOW) && is_group(window->of);
    if (!is_of_groups || !lineage_is_same(rows_of(op_value(receiver_of(groupby))), rows_of(frame)))
        return NULL;
    Str key = first_name(groupby);
    bool is_other = is_in_other_order(rows_of(frame), key) || is_unsorted_from_start(frame, key);
    bool meets_moved = !value_is(value, VALUE_ARRAY) && labels_of(frame).state > LABELS_COUNT;
    return key.len && (is_other || meets_moved) ? by : NULL;
}

/* Series behind s.values, s.to_numpy(); NULL: none. */
static const Op *labelled_behind(const Op *values)
{
    if (values && values->kind == OP_ATTRIBUTE && str_is(values->name, "values"))
        return values->object;
    return calls_any(values, "to_numpy") ? receiver_of(values) : NULL;
}

/* The call that gave what OP stands for. */
static const Op *made_by(const Op *op)
{
    const Object *object = op && op->kind == OP_LOAD ? object_of(op_value(op)) : NULL;
    return object ? object->site : op;
}

/* Did ROWS come from BEFORE by orders alone, at least one? */
static bool is_reordered(const Lineage *rows, const Lineage *before)
{
    const Lineage *at = before_numbering(rows);
    if (!before || !at || at->effect != ROWS_REORDERED || calls_any(at->by, "sort_index"))
        return false;
    while (at && (at->effect == ROWS_REORDERED || at->effect == ROWS_RESET))
        at = at->parent;
    return lineage_is_same(at, before);
}

/* The store that made the column of which VALUES is the array, after the rows of its table had been
 * put in the order that they are in; NULL: it was there before, or not known. */
static const Op *made_in_order(const Op *values)
{
    const Op *column = labelled_behind(values);
    const Value *series = op_value(column);
    const Object *object = column && value_is(series, VALUE_SERIES) ? object_of(series) : NULL;
    bool is_column = object && object->origin == ORIGIN_COLUMN && object->parent;
    const ColumnFacts *facts =
        is_column ? columns_get(object->parent->facts->columns, object->column) : NULL;
    const Lineage *rows = before_numbering(rows_of(series));
    bool is_later = facts && facts->made_by && rows && rows->by && rows->effect == ROWS_REORDERED &&
                    facts->made_by->index > rows->by->index;
    return is_later ? facts->made_by : NULL;
}

const Op *ordered_apart(const Op *values, const Value *frame)
{
    const Op *made = made_in_order(values);
    if (made && value_is(frame, VALUE_FRAME) && value_is(op_value(values), VALUE_ARRAY) &&
        is_reordered(rows_of(op_value(labelled_behind(values))), rows_of(frame)))
        return made;
    const Op *by = made_by(labelled_behind(values));
    const Op *groupby = by ? sorting_groupby(by) : NULL;
    const Member *member = by ? called_member(by) : NULL;
    bool is_of_rows = groupby && member && member->rows == ROWS_SAME;
    if (!value_is(op_value(values), VALUE_ARRAY) || !is_of_rows || !value_is(frame, VALUE_FRAME))
        return NULL;
    const Lineage *rows = rows_of(op_value(receiver_of(groupby))), *to = rows_of(frame);
    return is_reordered(rows, to) || is_reordered(to, rows) ? by : NULL;
}

const char *key_order_words(KeyOrder order)
{
    switch (order) {
    case KEY_ORDER_APPEARANCE:
        return "as they come in the rows";
    case KEY_ORDER_SORTED:
        return "sorted";
    case KEY_ORDER_COUNT:
        return "with the most frequent first";
    case KEY_ORDER_UNKNOWN:
        break;
    }
    return "";
}
