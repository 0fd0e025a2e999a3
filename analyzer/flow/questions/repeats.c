#include "flow/questions.h"

static bool is_rows_axis(const Op *axis)
{
    const Value *value = op_value(axis);
    return !axis || value_is_text(value, "index") || value_is_text(value, "rows") ||
           (value_is(value, VALUE_NUMBER) && str_is(value->text, "0"));
}

/* Rows of tables below one another, each with the labels that it had. */
static bool puts_below(const Op *by)
{
    bool is_below = calls(by, OWNER_PANDAS, "concat") || calls(by, OWNER_FRAME, "append");
    return is_below && is_rows_axis(argument_of(by, "axis", 1)) &&
           !argument_of(by, "keys", BY_NAME_ONLY) &&
           (!argument_of(by, "ignore_index", BY_NAME_ONLY) ||
            argument_is_false(by, "ignore_index"));
}

static bool has_all(const Value *value, Labels labels)
{
    return labels.state != LABELS_UNKNOWN && value->facts->rows == labels.counted;
}

/* Both have a row 0: each counts its own rows, or one has all the rows that the other is some of.
 */
static bool share_labels(const Value *a, const Value *b)
{
    Labels left = labels_of(a), right = labels_of(b);
    if (!left.counted || !right.counted)
        return false;
    if (left.counted == right.counted)
        return has_all(a, left) || has_all(b, right) ||
               (left.state == LABELS_COUNT && right.state == LABELS_COUNT);
    return left.state == LABELS_COUNT || right.state == LABELS_COUNT;
}

static bool repeat_among(const Value *first, const Value *const *parts, uint32_t count)
{
    for (uint32_t i = 0; i < count && i < VALUE_MOST_ITEMS; i++) {
        if (first && share_labels(first, parts[i]))
            return true;
        for (uint32_t k = 0; k < i; k++)
            if (share_labels(parts[k], parts[i]))
                return true;
    }
    return false;
}

/* pd.concat([train, train]): rows twice have whatever labels they have twice. */
static bool has_table_twice(const Op *parts)
{
    bool is_list = parts && parts->kind == OP_COLLECT;
    for (uint32_t i = 0; is_list && i < parts->arg_count; i++)
        for (uint32_t k = 0; k < i; k++)
            if (parts->args[i].op->kind == OP_LOAD && value_is_data(op_value(parts->args[i].op)) &&
                is_same_expression(parts->args[i].op, parts->args[k].op))
                return true;
    return false;
}

/* Is OP a call of a function of the file, in which BY runs? */
static bool runs_in_call(const Op *op, const Op *by)
{
    const Value *called = op->kind == OP_CALL ? op_value(op->object) : NULL;
    const Op *body = value_is(called, VALUE_FUNCTION) && !called->function->is_cached
                         ? called->function->op
                         : NULL;
    return body && body->index < by->index && by->index < body->end;
}

/* pd.concat([pd.read_csv(f) for f in files]): table after table from one place in the code. */
static bool is_made_often(const Op *parts)
{
    bool repeats = parts && parts->kind == OP_COLLECT && (parts->flags & OP_REPEATED);
    const Op *element = repeats && parts->arg_count ? parts->args[0].op : NULL;
    Labels labels = element ? labels_of(op_value(element)) : (Labels){0};
    return labels.state == LABELS_COUNT &&
           (labels.counted->by == element || runs_in_call(element, labels.counted->by));
}

/* The last loop around OP whose body has run when BEHIND does. */
static bool is_in_loop_before(const Code *code, const Op *op, const Op *behind)
{
    for (uint32_t i = op->index; i-- > 0;) {
        const Op *loop = code_op(code, i);
        if (loop->kind == OP_LOOP && op->index < loop->middle && behind->index >= loop->end)
            return true;
    }
    return false;
}

/* parts.append(pd.read_csv(f)) in a loop, and then pd.concat(parts) */
static bool is_collected(const Code *code, const Value *parts, const Op *by)
{
    const Value *part = value_is(parts, VALUE_LIST) && !parts->is_constant ? parts->of : NULL;
    Labels labels = part ? labels_of(part) : (Labels){0};
    return labels.state == LABELS_COUNT && is_in_loop_before(code, labels.counted->by, by);
}

static bool brings_repeats(const Code *code, const Op *by)
{
    bool is_append = calls(by, OWNER_FRAME, "append");
    const Op *parts = argument_of(by, is_append ? "other" : "objs", 0);
    const Value *given = op_value(parts), *first = is_append ? op_value(receiver_of(by)) : NULL;
    bool is_list = (value_is(given, VALUE_LIST) || value_is(given, VALUE_TUPLE));
    if (has_table_twice(parts))
        return true;
    if (is_list && given->is_constant)
        return repeat_among(first, given->items, given->count);
    return is_made_often(stored_before(code, parts)) || is_collected(code, given, by) ||
           (is_append && repeat_among(first, &given, 1));
}

const Op *repeated_by(const Code *code, const Value *value)
{
    const Lineage *rows = value_is_data(value) ? value->facts->rows : NULL;
    while (rows && (rows->effect == ROWS_SUBSET || rows->effect == ROWS_REORDERED)) {
        /* both[:1460], both[both["is_train"]]: what is left may be one of the parts. */
        if (!rows->by || rows->by->kind == OP_ITEM ||
            calls_any(rows->by, "drop_duplicates drop query get_group nlargest nsmallest"))
            return NULL;
        rows = rows->parent;
    }
    bool is_below = rows && rows->effect == ROWS_NEW && puts_below(rows->by);
    return is_below && brings_repeats(code, rows->by) ? rows->by : NULL;
}
