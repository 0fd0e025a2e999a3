#include "flow/questions.h"

static bool is_index_of_durations(const Value *object)
{
    return value_is(object, VALUE_INDEX) && object->facts->content.dtype == DTYPE_TIMEDELTA;
}

/* `.dt.seconds` of a Series, or `.seconds` of one of its cells, as in map(lambda d: d.seconds). */
static bool reads_seconds(const Op *op)
{
    const Value *object = op_value(op->object);
    return str_is(op->name, "seconds") &&
           (value_is(object, VALUE_DT) || is_index_of_durations(object) ||
            (value_is(object, VALUE_SCALAR) && !called_path(op->object).len));
}

/* `s.dt`, or a cell, behind which OP reads a part. */
static const Op *duration_of(const Op *part)
{
    return part->object && part->object->kind == OP_ATTRIBUTE ? part->object->object : part->object;
}

static bool is_same_text(const Code *code, const Op *a, const Op *b)
{
    return str_eq(source_text(code->source, a->span), source_text(code->source, b->span));
}

/* `d.dt.days * 86400 + d.dt.seconds` takes a duration apart on purpose, wherever the days are read.
 * What has another name may be the same duration in a function. */
static bool is_taken_apart(const Code *code, const Op *seconds)
{
    for (uint32_t i = 0; i < code->op_count; i++) {
        const Op *part = code_op(code, i);
        bool is_part = part->kind == OP_ATTRIBUTE && str_in_words(part->name, "days components");
        if (is_part && (is_same_text(code, duration_of(part), duration_of(seconds)) ||
                        are_in_one_function(code, part, seconds)))
            return true;
    }
    return false;
}

/* `(d - pd.to_timedelta(d.dt.days, unit="D")).dt.seconds`: the days are gone already. */
static bool is_without_days(const Code *code, const Op *seconds)
{
    const Op *duration = duration_of(seconds);
    for (uint32_t i = duration ? duration->index : 0; i-- > 0;) {
        const Op *part = code_op(code, i);
        if (part->span.start < duration->span.start)
            return false;
        if (part->kind == OP_ATTRIBUTE && str_is(part->name, "days"))
            return true;
    }
    return false;
}

/* `(t - t.dt.normalize()).dt.seconds`, `(t - t.dt.floor("D")).dt.seconds`: the time of the day. */
static bool is_time_of_day(const Code *code, const Op *seconds)
{
    const Op *duration = stored_before(code, duration_of(seconds));
    bool is_difference =
        duration && duration->kind == OP_BINARY && duration->detail == OPERATOR_SUB;
    const Op *day = is_difference ? stored_before(code, duration->key) : NULL;
    const Op *method = day && day->kind == OP_CALL ? day->object : NULL;
    return method && method->kind == OP_ATTRIBUTE &&
           str_in_words(method->name, "normalize floor") && method->object &&
           is_same_text(code, duration_of(method), duration->object);
}

/* pd.Timedelta(hours=3).seconds: the writer knows how long that is. */
static bool is_written_out(const Code *code, const Op *seconds)
{
    const Op *site = stored_before(code, seconds->object);
    const Value *called = site && site->kind == OP_CALL ? op_value(site->object) : NULL;
    return value_is(called, VALUE_NAMED) && str_is(called->text, "pandas.Timedelta");
}

bool leaves_out_days(const Code *code, const Op *op)
{
    return reads_seconds(op) && !is_taken_apart(code, op) && !is_without_days(code, op) &&
           !is_time_of_day(code, op) && !is_written_out(code, op);
}
