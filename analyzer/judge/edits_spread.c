/* From one value a key to one value a row. */
#include "judge/edits.h"
#include "judge/pass.h"
#include "judge/rule.h"

static bool has_span(const Op *outer, const Op *inner)
{
    return outer->span.start <= inner->span.start && inner->span.end <= outer->span.end;
}

/* The name of the statistic that a group is asked for, or "". */
static Str statistic_of(const Op *aggregation)
{
    bool known;
    if (calls_any(aggregation, "agg aggregate") && aggregation->arg_count == 1)
        return text_of(argument_of(aggregation, "func", 0), &known);
    bool is_plain =
        !aggregation->arg_count &&
        calls_any(aggregation, "mean median min max sum std var count nunique size first last");
    return is_plain ? called_member(aggregation)->name : (Str){0};
}

/* A table that was not asked for some of its columns may have others. */
static bool can_transform(const Op *aggregation)
{
    const Op *group = receiver_of(aggregation);
    bool is_chosen = value_is(op_value(group), VALUE_SERIES_GROUPBY) || group->kind == OP_ITEM ||
                     calls_any(aggregation, "size");
    return is_chosen && statistic_of(aggregation).len;
}

static bool can_map_counts(const Pass *pass, const Op *aggregation)
{
    return calls(aggregation, OWNER_SERIES, "value_counts") && !aggregation->arg_count &&
           can_repeat(pass, receiver_of(aggregation));
}

/* means = df.groupby("k")["v"].mean() further up */
static bool can_map_name(const Pass *pass, const Op *value, const Op *aggregation, const Op *frame)
{
    return value->kind == OP_LOAD && value_is(op_value(value), VALUE_SERIES) &&
           key_of_aggregation(aggregation).len && can_repeat(pass, frame);
}

/* g["a"].max() - g["a"].min(): the other side has a value for each key as well. */
static bool is_beside_another(const Op *value, const Op *aggregation)
{
    for (const Op *op = aggregation; op && op != value; op = op->user) {
        const Op *user = op->user;
        if (user && user->kind == OP_BINARY && value_is(op_value(user->object), VALUE_SERIES) &&
            value_is(op_value(user->key), VALUE_SERIES))
            return true;
    }
    return false;
}

bool can_spread(const Pass *pass, const Op *value, const Op *aggregation, const Op *frame)
{
    if (!is_aggregate_of_all(op_value(value), op_value(frame)))
        return false;
    if (!has_span(value, aggregation))
        return can_map_name(pass, value, aggregation, frame);
    return !is_beside_another(value, aggregation) &&
           (can_transform(aggregation) || can_map_counts(pass, aggregation));
}

static void fix_transform(Pass *pass, const Op *aggregation)
{
    uint32_t name = aggregation->object->span.end - aggregation->object->name.len;
    fix(pass, FIX_UNSAFE, "give each row the value of its group with `transform`");
    fix_replace(pass, (Span){name, aggregation->span.end}, "transform(\"%.*s\")",
                STR_ARG(statistic_of(aggregation)));
}

void fix_spread(Pass *pass, const Op *value, const Op *aggregation, const Op *frame)
{
    if (!has_span(value, aggregation)) {
        fix(pass, FIX_UNSAFE, "give each row the value of its key with `map`");
        fix_insert(pass, value->span.start, "%.*s[\"%.*s\"].map(",
                   STR_ARG(pass_text(pass, frame->span)), STR_ARG(key_of_aggregation(aggregation)));
        fix_insert(pass, value->span.end, ")");
    } else if (can_transform(aggregation)) {
        fix_transform(pass, aggregation);
    } else {
        fix(pass, FIX_UNSAFE, "give each row the count of its value with `map`");
        fix_insert(pass, aggregation->span.start, "%.*s.map(",
                   STR_ARG(pass_text(pass, receiver_of(aggregation)->span)));
        fix_insert(pass, aggregation->span.end, ")");
    }
}

Str key_in_words(Pass *pass, const Op *aggregation)
{
    Str key = key_of_aggregation(aggregation);
    return key.len ? arena_printf(pass->arena, "`%.*s`", STR_ARG(key)) : STR("the key");
}

const char *spread_in_words(const Op *aggregation)
{
    return calls_any(aggregation, "value_counts") ? "map" : "transform";
}

void because_of_aggregation(Pass *pass, const Op *aggregation, const Op *value)
{
    if (aggregation != value)
        because(pass, aggregation, "the rows are taken together here, to one for each key");
}
