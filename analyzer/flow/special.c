/* Calls whose result is of one kind or another, as their arguments say. */
#include "flow/effects.h"
#include "flow/query_names.h"
#include "flow/result.h"

static bool is_given(const Flow *flow, const Op *op, const char *name)
{
    const Value *value = argument(flow, op, name, BY_NAME_ONLY);
    return value && !value_is(value, VALUE_NONE) && !value_is_false(value);
}

static const Value *new_frame(Flow *flow, const Op *op, const Value *subject, const Member *member)
{
    const Facts *facts = result_facts(flow, op, subject, member, VALUE_FRAME);
    return frame_new(flow, op, facts, subject, ORIGIN_RESULT);
}

/* read_csv(chunksize=…) gives frame after frame; read_excel(sheet_name=None) a dict of them. */
static const Value *special_reader(Flow *flow, const Op *op, const Member *member)
{
    if (!str_starts(member->name, "read_"))
        return NULL;
    if (is_given(flow, op, "chunksize") || is_given(flow, op, "iterator"))
        return element_new(flow, VALUE_ITERATOR, new_frame(flow, op, NULL, member));
    const Value *sheet = argument(flow, op, "sheet_name", 1);
    bool has_many = sheet && (value_is(sheet, VALUE_NONE) || value_is(sheet, VALUE_LIST));
    if (str_is(member->name, "read_excel") && has_many)
        return element_new(flow, VALUE_DICT, new_frame(flow, op, NULL, member));
    if (str_is(member->name, "read_html"))
        return element_new(flow, VALUE_LIST, new_frame(flow, op, NULL, member));
    if (is_given(flow, op, "squeeze") || is_given(flow, op, "typ"))
        return value_plain(VALUE_UNKNOWN);
    return NULL;
}

/* concat of Series below one another is a Series; side by side a frame. */
static const Value *special_concat(Flow *flow, const Op *op, const Member *member)
{
    if (!str_is(member->name, "concat") || member->owner != OWNER_PANDAS)
        return NULL;
    const Value *parts = argument(flow, op, "objs", 0);
    const Value *part = parts ? item_any(flow, parts) : value_plain(VALUE_UNKNOWN);
    bool has_axis = argument(flow, op, "axis", 1) != NULL;
    if (value_is(part, VALUE_SERIES) && !has_axis)
        return series_new(flow, op, result_facts(flow, op, NULL, member, VALUE_SERIES), NULL,
                          ORIGIN_RESULT, (Str){0});
    return NULL;
}

static bool is_one_statistic(const Value *how)
{
    return !how || value_is(how, VALUE_STRING) || value_is(how, VALUE_NAMED) ||
           value_is(how, VALUE_FUNCTION);
}

/* One statistic of one column is a column, several are a table. */
static const Value *aggregated_column(Flow *flow, const Op *op, const Value *group,
                                      const Member *member)
{
    const Value *how = argument(flow, op, "func", 0);
    if (!how || !is_one_statistic(how))
        return how || op->arg_count ? new_frame(flow, op, group, member) : NULL;
    const Facts *facts = result_facts(flow, op, group, member, VALUE_SERIES);
    return series_new(flow, op, facts, group->of, ORIGIN_RESULT, facts->name);
}

/* df.resample("D").agg({"n": "sum"}): a window keeps the dimension for each single statistic. */
static const Value *aggregated_window(Flow *flow, const Op *op, const Value *window,
                                      const Member *member)
{
    bool is_of_series = value_is(window->of, VALUE_SERIES);
    if (!is_of_series && !value_is(window->of, VALUE_FRAME))
        return value_plain(VALUE_UNKNOWN);
    const Value *how = argument(flow, op, "func", 0);
    bool is_column = is_of_series && how && is_one_statistic(how);
    if (is_of_series && value_is(how, VALUE_UNKNOWN))
        return value_plain(VALUE_UNKNOWN);
    if (!is_column)
        return new_frame(flow, op, window, member);
    const Facts *facts = result_facts(flow, op, window, member, VALUE_SERIES);
    return series_new(flow, op, facts, window->of, ORIGIN_RESULT, facts->name);
}

/* agg with one statistic takes a dimension away, with a list of them it adds one. */
static const Value *special_agg(Flow *flow, const Op *op, const Value *subject,
                                const Member *member)
{
    if (!str_in_words(member->name, "agg aggregate") || !subject)
        return NULL;
    const Value *how = argument(flow, op, "func", 0);
    if (value_is(subject, VALUE_SERIES_GROUPBY))
        return aggregated_column(flow, op, subject, member);
    if (value_is(subject, VALUE_GROUPBY))
        return NULL;
    if (value_is(subject, VALUE_WINDOW))
        return aggregated_window(flow, op, subject, member);
    if (value_is(subject, VALUE_FRAME) && is_one_statistic(how))
        return series_new(flow, op, result_facts(flow, op, subject, member, VALUE_SERIES), subject,
                          ORIGIN_RESULT, (Str){0});
    bool is_list = value_is(subject, VALUE_FRAME) && value_is(how, VALUE_LIST) &&
                   !argument(flow, op, "axis", 1);
    if (is_list)
        return new_frame(flow, op, subject, member);
    return value_is(subject, VALUE_FRAME) ? NULL : value_plain(VALUE_UNKNOWN);
}

/* Series.reset_index() is a frame, with drop=True it stays a Series. */
static const Value *special_reset(Flow *flow, const Op *op, const Value *subject,
                                  const Member *member)
{
    if (!str_is(member->name, "reset_index") || !value_is(subject, VALUE_SERIES))
        return NULL;
    if (is_given(flow, op, "drop"))
        return series_new(flow, op, result_facts(flow, op, subject, member, VALUE_SERIES), subject,
                          ORIGIN_RESULT, subject->facts->name);
    return new_frame(flow, op, subject, member);
}

/* str.split(expand=True) makes a frame of columns 0, 1, …; str.extract with one group and
 * expand=False a Series. */
static const Value *special_expand(Flow *flow, const Op *op, const Value *subject,
                                   const Member *member)
{
    if (!value_is(subject, VALUE_STR))
        return NULL;
    const Value *expand = argument(flow, op, "expand", BY_NAME_ONLY);
    if (str_in_words(member->name, "split rsplit partition rpartition") && value_is_true(expand))
        return frame_new(flow, op, result_facts(flow, op, subject, member, VALUE_FRAME),
                         subject->of, ORIGIN_RESULT);
    if (str_is(member->name, "extract") && value_is_false(expand))
        return series_new(flow, op, result_facts(flow, op, subject, member, VALUE_SERIES),
                          subject->of, ORIGIN_RESULT, (Str){0});
    return NULL;
}

/* Applying a function to rows gives a Series or a frame, as the function's result is one value or
 * many. */
static const Value *special_apply(Flow *flow, const Op *op, const Value *subject,
                                  const Member *member)
{
    bool by_hand = str_is(member->name, "apply") && !value_is(subject, VALUE_SERIES);
    if (!by_hand || !subject || !member_has(member, MEMBER_TAKES_FUNCTION))
        return NULL;
    const Value *axis = argument(flow, op, "axis", 1);
    bool by_row = axis && (value_is_text(axis, "columns") ||
                           (value_is(axis, VALUE_NUMBER) && str_is(axis->text, "1")));
    if (!value_is(subject, VALUE_FRAME) || !by_row || is_given(flow, op, "result_type"))
        return value_plain(VALUE_UNKNOWN);
    Facts *facts = facts_copy(flow->arena, facts_unknown());
    facts->rows = facts_now(flow, subject)->rows;
    facts->is_mixed = true;
    return series_new(flow, op, facts, subject, ORIGIN_RESULT, (Str){0});
}

/* df.columns.map(f): the names, each as the function makes it. */
static const Value *mapped_names(Flow *flow, const Op *op, const Value *names)
{
    const Value *function = argument(flow, op, "mapper", 0);
    const Value *after = names->is_constant && function ? names_after(flow, names, function) : NULL;
    return after ? after : value_plain(VALUE_INDEX);
}

/* replace("[()]", "") took its first argument for a regular expression before pandas 2.0. */
static bool hangs_on_version(const Flow *flow, const Op *op)
{
    const Value *pattern =
        str_is(op->object->name, "replace") ? argument(flow, op, "pat", 0) : NULL;
    if (!pattern || argument(flow, op, "regex", 4))
        return false;
    for (uint32_t i = 0; pattern->text.len > 1 && i < pattern->text.len; i++)
        if (str_has(STR(".^$*+?{}[]\\|()"), (const char[]){pattern->text.at[i], '\0'}))
            return true;
    return false;
}

/* df.columns.str.lower() is again the names, in lower case; other methods of its .str give an Index
 * too. */
static const Value *special_names(Flow *flow, const Op *op, const Value *subject,
                                  const Member *member)
{
    if (value_is(subject, VALUE_INDEX) && str_is(member->name, "map"))
        return mapped_names(flow, op, subject);
    if (value_is(subject, VALUE_INDEX) && str_in_words(member->name, "get_level_values droplevel"))
        return level_of_names(flow, op, subject);
    if (value_is(subject, VALUE_INDEX) && str_in_words(member->name, "to_flat_index ravel"))
        return subject;
    bool is_of_names = value_is(subject, VALUE_STR) && value_is(subject->of, VALUE_INDEX);
    if (!is_of_names)
        return NULL;
    const Value *after =
        !hangs_on_version(flow, op) ? texts_after(flow, op, member->name, subject->of) : NULL;
    return after ? after : value_plain(VALUE_INDEX);
}

/* Several quantiles are a table, one row each. */
static const Value *special_quantile(Flow *flow, const Op *op, const Value *subject,
                                     const Member *member)
{
    const Value *which = str_is(member->name, "quantile") ? argument(flow, op, "q", 0) : NULL;
    if (!which || !value_is_data(subject) || value_is(which, VALUE_NUMBER))
        return NULL;
    bool are_several = value_is(which, VALUE_LIST) || value_is(which, VALUE_ARRAY);
    if (!are_several || !value_is(subject, VALUE_FRAME))
        return value_plain(VALUE_UNKNOWN);
    Facts *facts = facts_copy(flow->arena, facts_unknown());
    facts->columns = columns_fewer(flow->arena, facts_now(flow, subject)->columns);
    return frame_new(flow, op, facts, subject, ORIGIN_RESULT);
}

/* df.eval("total = price * n") is the table with the column, df.eval("price * n") a column. */
static const Value *special_eval(Flow *flow, const Op *op, const Value *subject,
                                 const Member *member)
{
    const Value *text = str_is(member->name, "eval") ? argument(flow, op, "expr", 0) : NULL;
    bool is_known = value_is(subject, VALUE_FRAME) && value_is_constant_text(text) &&
                    query_makes_column(text->text);
    return is_known ? new_frame(flow, op, subject, member) : NULL;
}

/* The columns of one level below one another are a Series. */
static const Value *special_stack(Flow *flow, const Op *op, const Value *subject,
                                  const Member *member)
{
    bool is_plain = str_is(member->name, "stack") && value_is(subject, VALUE_FRAME) &&
                    !columns_are_open(facts_now(flow, subject)->columns);
    if (!is_plain)
        return NULL;
    Facts *facts = ARENA_NEW(flow->arena, Facts);
    facts->is_keyed = true;
    return series_new(flow, op, facts, subject, ORIGIN_RESULT, (Str){0});
}

/* df.pop("c") is the column as it was. */
static const Value *special_pop(Flow *flow, const Op *op, const Value *subject,
                                const Member *member)
{
    const Value *name = str_is(member->name, "pop") ? argument(flow, op, "item", 0) : NULL;
    bool is_column = value_is(subject, VALUE_FRAME) && value_is_constant_text(name);
    return is_column ? select_column(flow, op, subject, name->text, ORIGIN_RESULT) : NULL;
}

/* groupby("k", as_index=False)["v"].sum() has the column "k" as well. */
static const Value *special_keys(Flow *flow, const Op *op, const Value *subject,
                                 const Member *member)
{
    bool is_group = value_is(subject, VALUE_GROUPBY) || value_is(subject, VALUE_SERIES_GROUPBY);
    bool adds_keys = is_group && subject->keys_are_columns && member->rows == ROWS_KEYED;
    return adds_keys ? new_frame(flow, op, subject, member) : NULL;
}

const Value *special_result(Flow *flow, const Op *op, const Value *subject, const Member *member)
{
    const Value *result = special_reader(flow, op, member);
    if (!result)
        result = special_concat(flow, op, member);
    if (!result)
        result = special_keys(flow, op, subject, member);
    if (!result)
        result = special_agg(flow, op, subject, member);
    if (!result)
        result = special_reset(flow, op, subject, member);
    if (!result)
        result = special_pop(flow, op, subject, member);
    if (!result)
        result = special_quantile(flow, op, subject, member);
    if (!result)
        result = special_eval(flow, op, subject, member);
    if (!result)
        result = special_stack(flow, op, subject, member);
    if (!result)
        result = special_names(flow, op, subject, member);
    if (!result)
        result = special_expand(flow, op, subject, member);
    return result ? result : special_apply(flow, op, subject, member);
}
