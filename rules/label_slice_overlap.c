#include "rule.h"

#define NEAR 200u /* operations between the two parts of a split */

static bool is_left_out(const Op *bound)
{
    return !bound || value_is(op_value(bound), VALUE_NONE);
}

/* The slice of rows in a selection from a DataFrame or Series, without a step; NULL: none. */
static const Op *slice_of(const Op *item)
{
    const Op *key = rows_key(item);
    return key && key->kind == OP_SLICE && is_left_out(key->args[2].op) ? key : NULL;
}

/* What is selected from: df of df.loc[…], df.iloc[…] and df[…]. */
static const Value *whole_of(const Op *item)
{
    const Value *object = op_value(item->object);
    return value_is(object, VALUE_LOC) || value_is(object, VALUE_ILOC) ? object->of : object;
}

/* Is what OP selects given a name or handed on with its neighbours, itself or with other columns or
 * types? */
static bool is_kept(const Op *op)
{
    uint32_t links = MOST_LINKS;
    while (op->user && op->user->object == op && links-- > 0)
        op = op->user;
    const Op *user = op->user;
    bool is_listed = user && user->kind == OP_COLLECT && user->detail == COLLECT_TUPLE;
    return user && (user->kind == OP_STORE || is_listed) && value_is_data(op_value(op));
}

static bool is_same_column(const Value *a, const Value *b)
{
    return value_is(a, VALUE_SERIES) && value_is(b, VALUE_SERIES) && a->facts->base &&
           a->facts->base == b->facts->base && str_eq(a->facts->base_column, b->facts->base_column);
}

static bool has_same_rows(const Value *a, const Value *b)
{
    return (is_same_frame(a, b) || is_same_column(a, b)) && a->facts->rows &&
           a->facts->rows == b->facts->rows;
}

/* .loc[:n] before .loc[n:] */
static bool continues(const Pass *pass, const Op *first, const Op *second)
{
    const Op *end = slice_of(first)->args[1].op;
    const Op *rest = slice_of(second);
    if (!rest || !rest->args[0].op || !has_same_rows(whole_of(first), whole_of(second)))
        return false;
    Str from = pass_text(pass, rest->args[0].op->span);
    return str_eq(from, pass_text(pass, end->span)) && is_kept(second);
}

static const Op *other_part(const Pass *pass, const Op *first)
{
    const Code *code = pass_code(pass);
    for (uint32_t i = first->index + 1; i < code->op_count && i < first->index + NEAR; i++)
        if (slice_of(code_op(code, i)) && continues(pass, first, code_op(code, i)))
            return code_op(code, i);
    return NULL;
}

static void fix_by_place(Pass *pass, const Op *item)
{
    const Op *loc = item->object;
    if (item->key->kind != OP_SLICE || loc->kind != OP_ATTRIBUTE)
        return;
    fix(pass, FIX_UNSAFE, "select by place with `.iloc`");
    fix_attribute(pass, loc, "iloc");
}

static void check_split(Pass *pass, const Op *item, const Op *end)
{
    const Op *other = is_kept(item) ? other_part(pass, item) : NULL;
    if (!other)
        return;
    Str bound = pass_text(pass, end->span);
    report(pass, item->span,
           "`.loc` takes both ends of a slice, so the row `%.*s` is in this part and in the other: "
           "split by place with `.iloc`",
           STR_ARG(bound));
    because(pass, other, "the other part begins with the same row");
    if (labels_of(whole_of(item)).state == LABELS_COUNT)
        fix_by_place(pass, item);
}

/* df.sort_values("c").loc[:10] */
static void check_moved(Pass *pass, const Op *item, Labels labels)
{
    report(pass, item->span,
           "`.loc` slices from label to label, and the labels are in another order since the rows "
           "were moved, so this is not the number of rows that it looks like: use `.iloc`");
    because(pass, labels.left_by, "the rows are put in another order here");
    fix_by_place(pass, item);
}

static void check(Pass *pass, const Op *item)
{
    const Op *slice = slice_of(item);
    if (!slice || !value_is(op_value(item->object), VALUE_LOC) || is_left_out(slice->args[1].op))
        return;
    Labels labels = labels_of(whole_of(item));
    const Op *end = slice->args[1].op;
    if (labels.state == LABELS_REORDERED && labels.counted && value_is(op_value(end), VALUE_NUMBER))
        check_moved(pass, item, labels);
    else
        check_split(pass, item, end);
}

const Rule rule_label_slice_overlap = {
    .code = "WL606",
    .name = "label-slice-overlap",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_ITEM) | ON(OP_STORE_ITEM),
    .check = check,
};
