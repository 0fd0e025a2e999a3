#include "flow/result.h"

static const Facts *facts_of_subject(Flow *flow, const Value *subject)
{
    if (!subject)
        return facts_unknown();
    if (value_is(subject, VALUE_FRAME))
        return facts_now(flow, subject);
    return subject->facts ? subject->facts : facts_unknown();
}

/* A group's rows are those of what is grouped, an accessor's those of its Series. */
static const Facts *facts_behind(Flow *flow, const Value *subject)
{
    while (subject && !subject->facts && subject->of)
        subject = subject->of;
    return facts_of_subject(flow, subject);
}

static const Value *group_behind(const Value *subject)
{
    bool is_group = value_is(subject, VALUE_GROUPBY) || value_is(subject, VALUE_SERIES_GROUPBY);
    return is_group ? subject : NULL;
}

/* A count of values has these as further labels, and another name from pandas 2.0 on. */
static bool counts_values(const Op *op)
{
    return op->kind == OP_CALL && op->object->kind == OP_ATTRIBUTE &&
           str_is(op->object->name, "value_counts");
}

/* One row a key, labelled by it, unless the keys stay columns. */
static void set_keyed(Flow *flow, const Op *op, Facts *facts, const Facts *before,
                      const Value *group, const Member *member)
{
    bool keys_are_columns = group && group->keys_are_columns;
    facts->rows =
        lineage_after(flow->arena, before->rows, keys_are_columns ? ROWS_NEW : ROWS_KEYED, op);
    facts->is_keyed = !keys_are_columns;
    bool adds_key = counts_values(op);
    facts->keys = group && !keys_are_columns && !adds_key ? group->keys_of : NULL;
    if (str_is(member->name, "pivot_table"))
        facts->keys = argument(flow, op, "index", member->owner == OWNER_PANDAS ? 2 : 1);
}

/* An argument that gives the rows labels of their own, or NULL. */
static const Value *labels_given(const Flow *flow, const Op *op, const Member *member)
{
    bool reads = str_starts(member->name, "read_");
    const Value *labels =
        argument(flow, op, reads ? "index_col" : "index", reads ? BY_NAME_ONLY : 1);
    bool is_none = !labels || value_is(labels, VALUE_NONE) || value_is_false(labels);
    return is_none ? NULL : labels;
}

/* What nobody knows may be a Series with labels. */
static bool may_be_labelled(const Value *item)
{
    return value_is(item, VALUE_UNKNOWN) || (value_is_data(item) && item->facts->is_keyed);
}

static bool has_labelled_item(const Value *dict)
{
    for (uint32_t i = 0; i < dict->count; i++)
        if (may_be_labelled(dict->items[i]))
            return true;
    return !dict->is_constant && (!dict->of || value_is_data(dict->of));
}

/* Constructors take over the labels of what they are made of; a dict has its keys, for a Series. */
static bool takes_labels(const Flow *flow, const Op *op, const Member *member)
{
    const Value *data = argument(flow, op, "data", 0);
    if (value_is_data(data))
        return data->facts->is_keyed;
    if (value_is(data, VALUE_DICT) && str_is(member->name, "DataFrame"))
        return has_labelled_item(data);
    return str_is(member->name, "Series") && data && !value_is(data, VALUE_LIST);
}

/* Rows that are new count from 0 where the call is known to number them; else nobody knows. */
static void label_new_rows(Flow *flow, const Op *op, Facts *facts, const Member *member)
{
    bool constructs = str_in_words(member->name, "DataFrame Series");
    bool joins = str_in_words(member->name, "merge merge_asof merge_ordered") &&
                 !argument(flow, op, "left_index", BY_NAME_ONLY) &&
                 !argument(flow, op, "right_index", BY_NAME_ONLY);
    bool melts = str_is(member->name, "melt") &&
                 !value_is_false(argument(flow, op, "ignore_index", BY_NAME_ONLY));
    bool counts = joins || constructs || melts || str_is(member->name, "json_normalize") ||
                  str_starts(member->name, "read_");
    const Value *labels = labels_given(flow, op, member);
    facts->is_keyed =
        !counts || (labels && !joins) || (constructs && takes_labels(flow, op, member));
    facts->keys =
        value_is(labels, VALUE_STRING) && str_starts(member->name, "read_") ? labels : NULL;
}

/* groupby("k").rolling(3).mean() has the rows group by group, labelled by key and row. */
static bool is_of_groups(const Value *subject)
{
    return value_is(subject, VALUE_WINDOW) && group_behind(subject->of);
}

/* rename_axis("k") names the labels; of columns= and axis=1 they stay as they are. */
static void rename_labels(Flow *flow, const Op *op, Facts *facts)
{
    const Value *name = argument(flow, op, "mapper", 0);
    if (!name)
        name = argument(flow, op, "index", BY_NAME_ONLY);
    if (!name || value_is_columns_axis(argument(flow, op, "axis", BY_NAME_ONLY)))
        return;
    bool is_known =
        (value_is(name, VALUE_STRING) || value_is(name, VALUE_LIST)) && name->is_constant;
    facts->is_keyed = true;
    facts->keys = is_known ? name : NULL;
}

/* pd.DataFrame({"a": s, "b": t, "c": [1, 2]}) has the rows of s and t, when these are the same;
 * NULL: it has not, or that is not known. */
static const Lineage *rows_of_items(const Flow *flow, const Op *op, const Member *member)
{
    const Value *dict = str_is(member->name, "DataFrame") ? argument(flow, op, "data", 0) : NULL;
    const Lineage *rows = NULL;
    if (!value_is(dict, VALUE_DICT) || !dict->is_constant || argument(flow, op, "index", 1))
        return NULL;
    for (uint32_t i = 0; i < dict->count; i++) {
        const Value *item = dict->items[i];
        bool is_column = value_is(item, VALUE_SERIES);
        if (is_column &&
            (!item->facts->rows || (rows && !lineage_is_same(rows, item->facts->rows))))
            return NULL;
        if (is_column)
            rows = item->facts->rows;
    }
    return rows;
}

/* The call that made the window OP works on, as far as it stands in the same chain. */
static const Op *window_maker(const Op *op)
{
    const Op *at =
        op->kind == OP_CALL && op->object->kind == OP_ATTRIBUTE ? op->object->object : NULL;
    while (at && (at->kind == OP_ITEM || at->kind == OP_ATTRIBUTE))
        at = at->object;
    return at && at->kind == OP_CALL && at->object->kind == OP_ATTRIBUTE ? at : NULL;
}

/* A row a month and the like, labelled by dates: those of a column, or the labels that were. */
static bool set_resampled(Flow *flow, const Op *op, Facts *facts, const Facts *before,
                          const Value *subject, const Member *member)
{
    const Op *maker = window_maker(op);
    bool keeps_rows = maker && str_in_words(maker->object->name, "rolling expanding ewm");
    if (!value_is(subject, VALUE_WINDOW) || is_of_groups(subject) || keeps_rows ||
        member->rows != ROWS_SAME || str_is(member->name, "transform"))
        return false;
    const Value *on = maker ? argument(flow, maker, "on", BY_NAME_ONLY) : NULL;
    bool is_named = value_is_constant_text(on);
    bool is_by_labels = maker && !on && before->is_keyed;
    facts->rows = NULL;
    facts->is_keyed = true;
    facts->keys = is_named ? on : is_by_labels ? before->keys : NULL;
    return true;
}

static void set_rows(Flow *flow, const Op *op, Facts *facts, const Facts *before,
                     const Value *subject, const Member *member)
{
    if (set_resampled(flow, op, facts, before, subject, member))
        return;
    RowsEffect effect =
        member->rows == ROWS_SAME && is_of_groups(subject) ? ROWS_NEW : member->rows;
    bool ignores_index = value_is_true(argument(flow, op, "ignore_index", BY_NAME_ONLY));
    if (str_is(member->name, "join") && subject && value_is(subject, VALUE_FRAME)) {
        facts->rows = lineage_new(flow->arena, op); /* as many as before, or more */
    } else if (effect == ROWS_UNKNOWN) {
        facts->rows = NULL;
    } else if (effect == ROWS_KEYED) {
        set_keyed(flow, op, facts, before, group_behind(subject), member);
    } else if (ignores_index) {
        facts->rows = lineage_new(flow->arena, op);
        facts->is_keyed = false;
        facts->keys = NULL;
        return;
    } else {
        facts->rows = lineage_after(flow->arena, before->rows, effect, op);
    }
    if (str_is(member->name, "rename_axis"))
        rename_labels(flow, op, facts);
    if (effect == ROWS_RESET) {
        bool leaves_some = argument(flow, op, "level", 0) != NULL;
        facts->is_keyed = !str_is(member->name, "reset_index") || leaves_some;
        bool has_others = argument(flow, op, "append", 2) != NULL;
        facts->keys =
            str_is(member->name, "set_index") && !has_others ? argument(flow, op, "keys", 0) : NULL;
    } else if (effect == ROWS_NEW || effect == ROWS_COLUMNS) {
        label_new_rows(flow, op, facts, member);
        const Lineage *rows = rows_of_items(flow, op, member);
        facts->rows = rows ? rows : facts->rows;
    }
}

/* drop takes rows out by label or index=, columns by columns= or axis=1 (pandas.DataFrame.drop). */
static bool drops_only_columns(const Flow *flow, const Op *op, const Member *member)
{
    if (!str_is(member->name, "drop") && !str_is(member->name, "dropna"))
        return false;
    bool names_rows = call_argument(op, "index", 2) != NULL;
    bool names_columns = call_argument(op, "columns", 3) != NULL;
    return (names_columns && !names_rows) ||
           value_is_columns_axis(argument(flow, op, "axis", str_is(member->name, "drop") ? 1 : 0));
}

/* sample(frac=1) shuffles; sample(n=5) takes some. sort_index and friends keep the labels. */
static const Facts *facts_of_frame(Flow *flow, const Op *op, const Value *subject,
                                   const Member *member, const Facts *before)
{
    Facts *facts = facts_copy(flow->arena, before);
    set_rows(flow, op, facts, before, subject, member);
    if (drops_only_columns(flow, op, member))
        facts->rows = before->rows;
    facts->columns = columns_after(flow, op, subject, member);
    facts->base = NULL;
    facts->has_name = false;
    return facts;
}

/* A Series computed value by value is still "that column, changed"; so is one that lost rows. */
static bool stays_the_column(const Member *member)
{
    return member_has(member, MEMBER_ELEMENTWISE) || member_has(member, MEMBER_FILLS) ||
           member->rows == ROWS_SUBSET || member->rows == ROWS_REORDERED ||
           str_is(member->name, "copy");
}

/* A second Series among the arguments has a say in every value. */
static bool takes_other_series(const Flow *flow, const Op *op, const Value *subject)
{
    for (uint32_t i = 0; i < op->arg_count; i++) {
        const Value *value = value_of(flow, op->args[i].op);
        if (value_is_data(value) && value != subject)
            return true;
    }
    return false;
}

/* s.rename("total") and pd.Series(…, name="total"); a dict or a function renames labels. */
static void set_name(Facts *facts, const Value *name)
{
    if (value_is(name, VALUE_DICT) || value_is(name, VALUE_FUNCTION))
        return;
    facts->has_name = value_is_constant_text(name);
    facts->name = facts->has_name ? name->text : (Str){0};
}

static const Facts *facts_of_series(Flow *flow, const Op *op, const Value *subject,
                                    const Member *member, const Facts *before)
{
    Facts *facts = facts_copy(flow->arena, before);
    bool is_made = member->owner == OWNER_PANDAS && str_is(member->name, "Series");
    facts->columns = is_made ? columns_of_labels(flow, op) : NULL;
    set_rows(flow, op, facts, before, subject, member);
    facts->content = content_after(flow, op, before->content, member);
    if (!stays_the_column(member))
        facts->base = NULL;
    if (op->kind == OP_CALL && takes_other_series(flow, op, subject))
        facts->is_mixed = true;
    if (value_is(subject, VALUE_FRAME) || counts_values(op))
        facts->has_name = false;
    if (member->owner == OWNER_SERIES && str_is(member->name, "rename"))
        set_name(facts, argument(flow, op, "index", 0));
    if (is_made && call_argument(op, "name", 3))
        set_name(facts, argument(flow, op, "name", 3));
    return facts;
}

const Facts *result_facts(Flow *flow, const Op *op, const Value *subject, const Member *member,
                          ValueKind kind)
{
    const Facts *before = facts_behind(flow, subject);
    if (kind == VALUE_FRAME)
        return facts_of_frame(flow, op, subject, member, before);
    return facts_of_series(flow, op, subject, member, before);
}
