#include "rule.h"

/* i, i + 1 */
static bool is_counted_from(const Op *value, const Op *key)
{
    const Op *number = value && value->kind == OP_BINARY ? value->object : value;
    return number && is_same_expression(number, key);
}

static void fix_indexer(Pass *pass, const Op *item, const char *name)
{
    fix(pass, FIX_UNSAFE, "use `%s`", name);
    fix_attribute(pass, item->object, name);
}

/* for i in range(len(df)): df.loc[i, "c"] = … */
static void check_label(Pass *pass, const Op *store, const Op *frame)
{
    Labels labels = labels_of(op_value(store->object)->of);
    const Op *key = rows_key(store);
    bool is_gapped = labels.state == LABELS_GAPPED;
    bool is_moved = labels.state == LABELS_REORDERED && is_counted_from(store->input, key);
    if ((!is_gapped && !is_moved) || !counts_places(pass_code(pass), key, frame))
        return;
    Str name = pass_text(pass, frame->span), variable = pass_text(pass, key->span);
    report(
        pass, key->span,
        "`%.*s` runs through places, but the rows of `%.*s` kept their labels when rows were %s, "
        "so this writes to other rows%s: number them anew with `reset_index(drop=True)` before",
        STR_ARG(variable), STR_ARG(name), is_gapped ? "left out" : "put in another order",
        is_gapped ? " and adds new ones" : "");
    because(pass, labels.left_by, "the labels of these rows no longer count them");
}

/* df.iloc[df["c"].idxmax()] */
static void check_place(Pass *pass, const Op *item, const Op *frame)
{
    Labels labels = labels_of(op_value(item->object)->of);
    const Op *key = stored_before(pass_code(pass), rows_key(item));
    bool is_disturbed = labels.state == LABELS_GAPPED || labels.state == LABELS_REORDERED;
    if (!is_disturbed || !calls_any(key, "idxmax idxmin") || !is_out_of(receiver_of(key), frame))
        return;
    report(pass, rows_key(item)->span,
           "`%.*s` gives a label and `.iloc` takes a place: after rows were left out or moved this "
           "is another row; use `.loc`",
           STR_ARG(called_member(key)->name));
    because(pass, labels.left_by, "the labels of these rows no longer count them");
    fix_indexer(pass, item, "loc");
}

static bool is_maximum(const Op *call)
{
    return str_ends(call->object->name, "argmax");
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

/* df.loc[df["c"].argmax(), "d"] */
static void check_label_sought(Pass *pass, const Op *item, const Op *frame)
{
    Labels labels = labels_of(op_value(item->object)->of);
    const Op *key = stored_before(pass_code(pass), rows_key(item));
    bool is_disturbed = labels.state == LABELS_GAPPED || labels.state == LABELS_REORDERED;
    const Op *values = is_disturbed && key ? place_sought_in(key) : NULL;
    if (!values || !is_out_of(values, frame))
        return;
    report(pass, rows_key(item)->span,
           "`%s` gives a place and `.loc` takes a label: after rows were left out or moved this "
           "is another row; use `idx%s`, or `.iloc`",
           is_maximum(key) ? "argmax" : "argmin", is_maximum(key) ? "max" : "min");
    because(pass, labels.left_by, "the labels of these rows no longer count them");
    if (item->key == rows_key(item))
        fix_indexer(pass, item, "iloc");
}

static void check(Pass *pass, const Op *op)
{
    const Value *indexer = op_value(op->object);
    if (op->object->kind != OP_ATTRIBUTE || !value_is(indexer->of, VALUE_FRAME) || !rows_key(op))
        return;
    bool by_label = value_is(indexer, VALUE_LOC) || value_is(indexer, VALUE_AT);
    if (by_label && op->kind == OP_STORE_ITEM && op->key != rows_key(op))
        check_label(pass, op, op->object->object);
    if (by_label)
        check_label_sought(pass, op, op->object->object);
    if (value_is(indexer, VALUE_ILOC))
        check_place(pass, op, op->object->object);
}

const Rule rule_position_as_label = {
    .code = "WL607",
    .name = "position-as-label",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_ITEM) | ON(OP_STORE_ITEM),
    .check = check,
};
