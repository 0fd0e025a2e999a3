#include "flow/questions.h"

#define NEAR 2000u /* operations that are looked through; a loop's variable stands close by */

const Op *rows_key(const Op *item)
{
    const Op *key = item->key;
    bool is_pair =
        key && key->kind == OP_COLLECT && key->detail == COLLECT_TUPLE && key->arg_count == 2;
    return is_pair ? key->args[0].op : key;
}

const Op *stored_before(const Code *code, const Op *op)
{
    if (!op || op->kind != OP_LOAD)
        return op;
    for (uint32_t i = op->index; i-- > 0 && op->index - i < NEAR;) {
        const Op *store = code_op(code, i);
        if (store->kind == OP_STORE && store->slot == op->slot)
            return store->flags & OP_AUGMENTED ? NULL : store->input;
    }
    return NULL;
}

bool is_out_of(const Op *op, const Op *frame)
{
    const Value *whole = op_value(frame);
    while (op) {
        if (is_same_frame(op_value(op), whole))
            return true;
        op = op->kind == OP_CALL ? receiver_of(op) : op->object;
    }
    return false;
}

static const Lineage *step_that_labelled(const Op *op)
{
    const Value *value = op_value(op);
    return value_is_data(value) ? lineage_labelled(value->facts->rows) : NULL;
}

/* The same, and what was stored before out of the same rows, or some of them, under their labels.
 */
static bool has_labels_of(const Op *op, const Op *frame)
{
    const Lineage *given = step_that_labelled(op);
    return is_out_of(op, frame) || (given && lineage_is_same(given, step_that_labelled(frame)));
}

/* len(df), df.shape[0] */
static const Op *measured(const Op *length)
{
    if (str_is(called_path(length), "len"))
        return argument_of(length, "obj", 0);
    bool is_item = length->kind == OP_ITEM && length->object->kind == OP_ATTRIBUTE;
    return is_item && str_is(length->object->name, "shape") ? length->object->object : NULL;
}

/* range(stop), range(start, stop), range(start, stop, step) */
static const Op *stop_of(const Op *range)
{
    if (range->arg_count < 1 || range->arg_count > 3)
        return NULL;
    return range->args[range->arg_count == 1 ? 0 : 1].op;
}

/* What the loop goes over whose variable KEY is, or, of two variables, the first; NULL: none. */
static const Op *iterated_by(const Code *code, const Op *key, bool *is_first)
{
    const Op *element = key->kind == OP_LOAD ? stored_before(code, key) : NULL;
    *is_first = element && element->kind == OP_UNPACK && element->slot == 0;
    const Op *given = *is_first ? element->object : element;
    return given && given->kind == OP_ELEMENT ? given->object : NULL;
}

bool counts_places(const Code *code, const Op *key, const Op *frame)
{
    bool is_first;
    const Op *iterated = iterated_by(code, key, &is_first);
    if (!iterated)
        return false;
    Str path = called_path(iterated);
    if (is_first)
        return str_is(path, "enumerate") && iterated->arg_count == 1 &&
               is_out_of(iterated->args[0].op, frame);
    const Op *stop = str_is(path, "range") ? stop_of(iterated) : NULL;
    return stop && measured(stop) && is_out_of(measured(stop), frame);
}

/* for i in range(n) */
static bool counts_up(const Code *code, const Op *key)
{
    bool is_first;
    const Op *iterated = iterated_by(code, key, &is_first);
    return iterated && !is_first && str_is(called_path(iterated), "range") &&
           iterated->arg_count == 1;
}

/* i, i + 1 */
static bool is_counted_from(const Op *value, const Op *key)
{
    const Op *number = value && value->kind == OP_BINARY ? value->object : value;
    return number && is_same_expression(number, key);
}

/* What the place is sought in: `x` of x.argmax(), np.argmax(x). */
static const Op *place_sought_in(const Op *call)
{
    if (str_in_words(called_path(call), "numpy.argmax numpy.argmin"))
        return call->arg_count == 1 ? call->args[0].op : NULL;
    bool is_method = call && call->kind == OP_CALL && call->object->kind == OP_ATTRIBUTE &&
                     str_in_words(call->object->name, "argmax argmin");
    const Value *values = is_method ? op_value(call->object->object) : NULL;
    bool is_known = value_is(values, VALUE_ARRAY) || value_is(values, VALUE_SERIES);
    return is_known ? call->object->object : NULL;
}

/* for i in range(len(df)): df.loc[i, "c"] = … */
static bool writes_by_place(const Code *code, const Op *store, const Op *key, const Op *frame,
                            Labels labels)
{
    bool is_store = store->kind == OP_STORE_ITEM && store->key != key;
    bool is_counted = is_counted_from(store->input, key);
    bool counts = counts_places(code, key, frame) ||
                  (labels.state == LABELS_REORDERED && is_counted && counts_up(code, key));
    return is_store && (labels.state == LABELS_GAPPED || is_counted) && counts;
}

static PlaceMixup kind_of(const Code *code, const Op *item, Labels labels)
{
    const Op *frame = item->object->object, *key = rows_key(item);
    const Op *made = stored_before(code, key);
    const Value *indexer = op_value(item->object);
    if (value_is(indexer, VALUE_ILOC))
        return calls_any(made, "idxmax idxmin") && has_labels_of(receiver_of(made), frame)
                   ? MIXUP_LABEL_SOUGHT
                   : MIXUP_NONE;
    if (!value_is(indexer, VALUE_LOC) && !value_is(indexer, VALUE_AT))
        return MIXUP_NONE;
    if (writes_by_place(code, item, key, frame, labels))
        return MIXUP_PLACE_COUNTED;
    const Op *values = made ? place_sought_in(made) : NULL;
    return values && is_out_of(values, frame) ? MIXUP_PLACE_SOUGHT : MIXUP_NONE;
}

PlaceMixup place_mixup(const Code *code, const Op *item)
{
    const Value *indexer = op_value(item->object);
    if (item->object->kind != OP_ATTRIBUTE || !value_is(indexer->of, VALUE_FRAME) ||
        !rows_key(item))
        return MIXUP_NONE;
    Labels labels = labels_of(indexer->of);
    bool are_disturbed = labels.state == LABELS_GAPPED || labels.state == LABELS_REORDERED;
    return are_disturbed ? kind_of(code, item, labels) : MIXUP_NONE;
}
