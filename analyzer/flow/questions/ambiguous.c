#include "flow/questions.h"

static AmbiguousLabel found(const Code *code, LabelUse use, const Op *at, const Op *frame)
{
    const Op *below = repeated_by(code, op_value(frame));
    return below ? (AmbiguousLabel){use, at, frame, below} : (AmbiguousLabel){0};
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
static AmbiguousLabel in_drop(const Code *code, const Op *call)
{
    const Op *index = argument_of(call, "index", 2);
    const Op *labels = index ? index : argument_of(call, "labels", 0);
    bool takes_rows = index || (!argument_of(call, "axis", 1) && !argument_of(call, "columns", 3));
    return takes_rows && are_labels_of_rows(labels)
               ? found(code, LABEL_DROPS, labels, receiver_of(call))
               : (AmbiguousLabel){0};
}

/* df.loc[df["x"].idxmax()] is to give one row. */
static bool is_for_one_row(const Op *item)
{
    const Value *label = op_value(rows_key(item));
    bool is_one = value_is(label, VALUE_NUMBER) || value_is(label, VALUE_SCALAR);
    return is_one && (item->key != rows_key(item) || calls_any(item->key, "idxmax idxmin"));
}

/* df.loc[i, "c"] with one label, read or written. */
static AmbiguousLabel in_cell(const Code *code, const Op *item)
{
    const Value *indexer = op_value(item->object);
    bool by_label = value_is(indexer, VALUE_LOC) || value_is(indexer, VALUE_AT);
    LabelUse use = item->kind == OP_STORE_ITEM ? LABEL_WRITES : LABEL_READS;
    return by_label && item->object->kind == OP_ATTRIBUTE && is_for_one_row(item)
               ? found(code, use, rows_key(item), item->object->object)
               : (AmbiguousLabel){0};
}

/* df["c"] = pd.Series(values): each part gets them. */
static AmbiguousLabel in_column(const Code *code, const Op *store, const Op *frame)
{
    Labels labels = labels_of(op_value(store->input));
    bool is_anew = labels.state == LABELS_COUNT && are_built_anew(labels);
    AmbiguousLabel column =
        is_anew ? found(code, LABEL_ALIGNS, store->input, frame) : (AmbiguousLabel){0};
    bool is_later = column.below && labels.counted->by->index > column.below->index;
    return is_later ? column : (AmbiguousLabel){0};
}

AmbiguousLabel ambiguous_label_of(const Code *code, const Op *op)
{
    if (op->kind == OP_CALL)
        return calls(op, OWNER_FRAME, "drop") ? in_drop(code, op) : (AmbiguousLabel){0};
    const Op *frame = op->kind == OP_STORE_ITEM && op->input ? stored_frame(op) : NULL;
    return frame ? in_column(code, op, frame) : in_cell(code, op);
}
