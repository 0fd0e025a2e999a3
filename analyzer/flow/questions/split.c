#include "flow/questions.h"

#define NEAR 200u /* operations between the two parts of a split */

static const Op *bound(const Op *given)
{
    return value_is(op_value(given), VALUE_NONE) ? NULL : given;
}

/* df of df.loc[…], df.iloc[…] and df[…]. */
static const Value *whole_of(const Op *item)
{
    const Value *object = op_value(item->object);
    return value_is(object, VALUE_LOC) || value_is(object, VALUE_ILOC) ? object->of : object;
}

RowSlice row_slice_of(const Op *item)
{
    const Op *key = rows_key(item);
    if (!key || key->kind != OP_SLICE || bound(key->args[2].op))
        return (RowSlice){0};
    return (RowSlice){
        .whole = whole_of(item), .start = key->args[0].op, .end = bound(key->args[1].op)};
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

static Str text_at(const Code *code, const Op *op)
{
    return source_text(code->source, op->span);
}

static bool continues(const Code *code, RowSlice first, const Op *second)
{
    RowSlice rest = row_slice_of(second);
    return rest.whole && rest.start && has_same_rows(first.whole, rest.whole) &&
           str_eq(text_at(code, rest.start), text_at(code, first.end)) && is_kept(second);
}

const Op *rest_behind(const Code *code, const Op *item)
{
    RowSlice first = row_slice_of(item);
    if (!first.whole || !first.end || !is_kept(item))
        return NULL;
    for (uint32_t i = item->index + 1; i < code->op_count && i < item->index + NEAR; i++)
        if (continues(code, first, code_op(code, i)))
            return code_op(code, i);
    return NULL;
}
