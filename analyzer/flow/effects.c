/* Which columns the result of a call has: one function for each effect that the model names. */
#include "flow/effects.h"

/* What a group of one column, or a count, gives with as_index=False. */
static bool has_keys_beside(const Value *subject, const Member *member)
{
    bool is_group = value_is(subject, VALUE_GROUPBY) || value_is(subject, VALUE_SERIES_GROUPBY);
    bool is_one = value_is(subject, VALUE_SERIES_GROUPBY) || str_is(member->name, "size");
    return is_group && is_one && subject->keys_are_columns && member->columns != COLUMNS_AGG;
}

static const Columns *columns_of_subject(Flow *flow, const Value *subject)
{
    while (subject && !value_is(subject, VALUE_FRAME) && subject->of)
        subject = subject->of;
    return value_is(subject, VALUE_FRAME) ? facts_now(flow, subject)->columns : columns_none(true);
}

bool holds_all_rows(const Effect *effect, const Value *table)
{
    return value_is(table, VALUE_FRAME) && lineage_is_whole(facts_now(effect->flow, table)->rows);
}

/* f(*args), f(**options): which arguments there are is not known. */
static bool hides_arguments(const Op *call)
{
    for (uint32_t i = 0; call->kind == OP_CALL && i < call->arg_count; i++)
        if (call->args[i].kind == ARG_STAR || call->args[i].kind == ARG_DOUBLE_STAR)
            return true;
    return false;
}

const Columns *columns_after(Flow *flow, const Op *call, const Value *subject, const Member *member)
{
    static const ColumnsHandler handlers[] = {
        [COLUMNS_NONE] = columns_after_unknown,
        [COLUMNS_UNKNOWN] = columns_after_unknown,
        [COLUMNS_SAME] = columns_after_same,
        [COLUMNS_NUMERIC] = columns_after_numeric,
        [COLUMNS_CONSTRUCT] = columns_after_construct,
        [COLUMNS_READ] = columns_after_read,
        [COLUMNS_DROP] = columns_after_drop,
        [COLUMNS_RENAME] = columns_after_rename,
        [COLUMNS_ASSIGN] = columns_after_assign,
        [COLUMNS_INSERT] = columns_after_insert,
        [COLUMNS_POP] = columns_after_pop,
        [COLUMNS_SET_INDEX] = columns_after_set_index,
        [COLUMNS_RESET_INDEX] = columns_after_reset_index,
        [COLUMNS_SET_AXIS] = columns_after_set_axis,
        [COLUMNS_MERGE] = columns_after_merge,
        [COLUMNS_JOIN] = columns_after_join,
        [COLUMNS_CONCAT] = columns_after_concat,
        [COLUMNS_AGG] = columns_after_agg,
        [COLUMNS_PIVOT] = columns_after_pivot,
        [COLUMNS_MELT] = columns_after_melt,
        [COLUMNS_DUMMIES] = columns_after_dummies,
        [COLUMNS_FILTER] = columns_after_filter,
        [COLUMNS_REINDEX] = columns_after_reindex,
        [COLUMNS_PREFIX] = columns_after_prefix,
        [COLUMNS_SUFFIX] = columns_after_suffix,
        [COLUMNS_SELECT_DTYPES] = columns_after_select_dtypes,
        [COLUMNS_EVAL] = columns_after_eval,
        [COLUMNS_APPLY] = columns_after_unknown,
        [COLUMNS_TO_FRAME] = columns_after_to_frame,
        [COLUMNS_SERIES_RESET] = columns_after_series_reset,
        [COLUMNS_VALUE_COUNTS] = columns_after_value_counts,
        [COLUMNS_STACK] = columns_after_unknown,
        [COLUMNS_STR_EXPAND] = columns_after_expand,
    };
    Effect effect = {.flow = flow,
                     .call = call,
                     .subject = subject,
                     .member = member,
                     .before = columns_of_subject(flow, subject)};
    if (has_keys_beside(subject, member))
        return columns_of_keys_and(&effect);
    bool is_known =
        member->columns < sizeof handlers / sizeof *handlers && handlers[member->columns];
    const Columns *after =
        is_known ? handlers[member->columns](&effect) : columns_after_unknown(&effect);
    bool is_told = member->columns == COLUMNS_ASSIGN || member->columns == COLUMNS_AGG; /* which
                                                                take **keywords for columns */
    return hides_arguments(call) && !is_told ? columns_forgetful(flow->arena, after) : after;
}
