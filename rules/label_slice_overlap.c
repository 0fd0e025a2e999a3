#include "rule.h"

static void fix_by_place(Pass *pass, const Op *item)
{
    const Op *loc = item->object;
    if (item->key->kind != OP_SLICE || loc->kind != OP_ATTRIBUTE)
        return;
    fix(pass, FIX_UNSAFE, "select by place with `.iloc`");
    fix_attribute(pass, loc, "iloc");
}

static void check_split(Pass *pass, const Op *item, const RowSlice *slice)
{
    const Op *other = rest_behind(pass_code(pass), item);
    if (!other)
        return;
    report(pass, item->span,
           "`.loc` takes both ends of a slice, so the row `%.*s` is in this part and in the other: "
           "split by place with `.iloc`",
           STR_ARG(pass_text(pass, slice->end->span)));
    because(pass, other, "the other part begins with the same row");
    if (labels_of(slice->whole).state == LABELS_COUNT)
        fix_by_place(pass, item);
}

/* df.sort_values("c").loc[:10] */
static void report_moved(Pass *pass, const Op *item, Labels labels)
{
    report(pass, item->span,
           "`.loc` slices from label to label, and the labels are in another order since the rows "
           "were moved, so this is not the number of rows that it looks like: use `.iloc`");
    because(pass, labels.moved_by, "the rows are put in another order here");
    fix_by_place(pass, item);
}

static void check(Pass *pass, const Op *item)
{
    RowSlice slice = row_slice_of(item);
    if (!slice.whole || !slice.end || !value_is(op_value(item->object), VALUE_LOC))
        return;
    Labels labels = labels_of(slice.whole);
    if (labels.moved_by && labels.counted && value_is(op_value(slice.end), VALUE_NUMBER))
        report_moved(pass, item, labels);
    else
        check_split(pass, item, &slice);
}

const Rule rule_label_slice_overlap = {
    .code = "WL606",
    .name = "label-slice-overlap",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_ITEM) | ON(OP_STORE_ITEM),
    .check = check,
};
