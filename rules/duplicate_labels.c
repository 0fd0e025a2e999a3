#include "rule.h"

static void complain(Pass *pass, const Op *place, const Op *frame, const char *what)
{
    const Op *below = repeated_by(pass_code(pass), op_value(frame));
    report(pass, place->span,
           "labels of `%.*s` repeat, as its parts are each numbered from 0: %s; put them together "
           "with `ignore_index=True`",
           STR_ARG(pass_text(pass, frame->span)), what);
    because(pass, below, "rows with the same labels come together here");
}

static bool is_one_label(const Op *label)
{
    return value_is(op_value(label), VALUE_NUMBER) || value_is(op_value(label), VALUE_SCALAR);
}

/* 3, [0, 3], df[df["x"] > 9].index, df["x"].idxmax() */
static bool are_labels_of_rows(const Op *labels)
{
    const Value *value = op_value(labels);
    bool is_list =
        value_is(value, VALUE_LIST) && value->count && value_is(value->items[0], VALUE_NUMBER);
    return value_is(value, VALUE_INDEX) || value_is(value, VALUE_NUMBER) || is_list ||
           calls_any(labels, "idxmax idxmin");
}

/* df.drop(df[df["x"] > 9].index) */
static void check_drop(Pass *pass, const Op *call)
{
    bool takes_rows = argument_of(call, "index", 2) ||
                      (!argument_of(call, "axis", 1) && !argument_of(call, "columns", 3));
    const Op *labels = argument_of(call, "index", 2) ? argument_of(call, "index", 2)
                                                     : argument_of(call, "labels", 0);
    if (takes_rows && are_labels_of_rows(labels) &&
        repeated_by(pass_code(pass), op_value(receiver_of(call))))
        complain(pass, labels, receiver_of(call), "every row with one of these labels is dropped");
}

/* df.loc[df["x"].idxmax()] is to give one row. */
static bool is_for_one_row(const Op *item)
{
    return item->key != rows_key(item) || calls_any(item->key, "idxmax idxmin");
}

/* df.loc[i, "c"] with one label, read or written. */
static void check_label(Pass *pass, const Op *item)
{
    const Value *indexer = op_value(item->object);
    bool by_label = value_is(indexer, VALUE_LOC) || value_is(indexer, VALUE_AT);
    bool is_named = by_label && item->object->kind == OP_ATTRIBUTE && is_for_one_row(item);
    if (!is_named || !is_one_label(rows_key(item)) || !repeated_by(pass_code(pass), indexer->of))
        return;
    complain(pass, rows_key(item), item->object->object,
             item->kind == OP_STORE_ITEM ? "this writes to every row with this label"
                                         : "this gives a value of every row with this label");
}

/* df["c"] = pd.Series(values) */
static void check_column(Pass *pass, const Op *store, const Op *frame)
{
    Labels labels = labels_of(op_value(store->input));
    const Op *below = repeated_by(pass_code(pass), op_value(frame));
    bool is_anew = labels.state == LABELS_COUNT && are_built_anew(labels);
    if (below && is_anew && labels.counted->by->index > below->index)
        complain(pass, store->input, frame, "each part gets the first of these values again");
}

static void check(Pass *pass, const Op *op)
{
    if (op->kind == OP_CALL) {
        if (calls(op, OWNER_FRAME, "drop"))
            check_drop(pass, op);
        return;
    }
    const Op *frame = stored_frame(op);
    if (frame && op->kind == OP_STORE_ITEM && op->input)
        check_column(pass, op, frame);
    else
        check_label(pass, op);
}

const Rule rule_duplicate_labels = {
    .code = "WL608",
    .name = "duplicate-labels",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL) | ON(OP_ITEM) | ON(OP_STORE_ITEM),
    .check = check,
};
