#include "rule.h"

static bool is_reader(const Op *by)
{
    const Member *member = called_member(by);
    return member && str_starts(member->name, "read_");
}

/* train and test, read from two files: the column that the mask is about is there too. */
static bool is_of_other_file(const Value *mask, Labels rows, const Value *frame, Labels others)
{
    bool are_read = rows.counted && others.counted && rows.counted != others.counted &&
                    is_reader(rows.counted->by) && is_reader(others.counted->by) &&
                    rows.counted->by != others.counted->by;
    if (!are_read || !mask->facts->base || !value_is(frame, VALUE_FRAME))
        return false;
    const ColumnFacts *column = columns_get(frame->facts->columns, mask->facts->base_column);
    return column && column->sure;
}

static void check(Pass *pass, const Op *op)
{
    const Value *object = op_value(op->object), *mask = op_value(rows_key(op));
    const Value *frame = value_is(object, VALUE_LOC) ? object->of : object;
    const Op *name = value_is(object, VALUE_LOC) ? op->object->object : op->object;
    bool is_mask = value_is(mask, VALUE_SERIES) && mask->facts->content.dtype == DTYPE_BOOL;
    if (!is_mask || !value_is_data(frame) || !name)
        return;
    Labels rows = labels_of(mask), others = labels_of(frame);
    const Op *numbered = numbered_since(others, rows);
    if (!numbered && !is_of_other_file(mask, rows, frame, others))
        return;
    report(pass, rows_key(op)->span,
           "this mask is about the rows of another table, and `%.*s` has other rows under the same "
           "labels: it picks rows by chance; make the mask from `%.*s`",
           STR_ARG(pass_text(pass, name->span)), STR_ARG(pass_text(pass, name->span)));
    because(pass, rows.counted->by, "the mask is about these rows");
    because(pass, others.counted->by, "the rows that it is used on");
}

const Rule rule_foreign_mask = {
    .code = "WL612",
    .name = "foreign-mask",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_ITEM) | ON(OP_STORE_ITEM),
    .check = check,
};
