#include "flow/questions.h"

static bool is_absent(const Op *op)
{
    return !op || value_is(op_value(op), VALUE_NONE);
}

/* The slice in [a:b], .loc[a:b], .iloc[a:b, "c"], or NULL. */
static const Op *slice_of_rows(const Op *item)
{
    const Op *key = item->key;
    if (key->kind == OP_COLLECT && key->detail == COLLECT_TUPLE && key->arg_count)
        key = key->args[0].op;
    return key->kind == OP_SLICE ? key : NULL;
}

/* [:n], .loc[:n], .iloc[:n, "c"]: the first rows are still 0, 1, 2 … */
static bool takes_first(const Op *item)
{
    const Op *key = slice_of_rows(item);
    if (!key || !is_absent(key->args[2].op))
        return false;
    const Value *start = op_value(key->args[0].op);
    bool is_zero = value_is(start, VALUE_NUMBER) && str_is(start->text, "0");
    return is_absent(key->args[0].op) || is_zero;
}

static bool is_one(const Op *op)
{
    const Value *value = op_value(op);
    return value_is(value, VALUE_NUMBER) && str_in_words(value->text, "1 1.0");
}

static LabelState worse(LabelState a, LabelState b)
{
    return a > b ? a : b;
}

static bool sorts_by_label(const Op *by)
{
    return calls_any(by, "sort_index");
}

/* What is so after a step of rows that were 0, 1, 2 … before it. */
static LabelState state_after_call(const Op *call)
{
    if (str_is(called_path(call), "sklearn.model_selection.train_test_split"))
        return argument_of(call, "shuffle", BY_NAME_ONLY) ? LABELS_UNKNOWN : LABELS_GAPPED;
    if (str_is(called_path(call), "sklearn.utils.shuffle"))
        return LABELS_REORDERED;
    if (calls_any(call, "head"))
        return LABELS_COUNT;
    if (sorts_by_label(call))
        return call->arg_count && !works_in_place(call) ? LABELS_REORDERED : LABELS_COUNT;
    if (calls_any(call, "sort_values") ||
        (calls_any(call, "sample") && is_one(argument_of(call, "frac", 1)) &&
         !argument_of(call, "replace", BY_NAME_ONLY)))
        return LABELS_REORDERED;
    return called_member(call) ? LABELS_GAPPED : LABELS_UNKNOWN;
}

static LabelState state_after(const Lineage *step)
{
    if (step->by->kind == OP_CALL)
        return state_after_call(step->by);
    if (step->by->kind != OP_ITEM)
        return LABELS_UNKNOWN;
    return takes_first(step->by) ? LABELS_COUNT : LABELS_GAPPED;
}

static bool is_of_numpy(const Op *call)
{
    return call->arg_count && str_starts(called_path(call), "numpy.");
}

/* [1, 2], predictions: nothing in it that could bring labels along. An element of a list may be a
 * Series with the name of its row. */
static bool has_no_labels(const Op *data, bool makes_frame)
{
    bool is_elementwise = is_of_numpy(data) && value_is(op_value(data), VALUE_UNKNOWN) &&
                          is_of_numpy(data->args[0].op);
    data = is_elementwise ? data->args[0].op : data;
    const Value *value = op_value(data), *element = value->count ? value->items[0] : value->of;
    if (value_is(value, VALUE_LIST) && makes_frame)
        return element && !value_is_data(element) && !value_is(element, VALUE_UNKNOWN) &&
               !value_is(element, VALUE_ROW);
    if (value_is(value, VALUE_LIST) || value_is(value, VALUE_ARRAY) ||
        value_is(value, VALUE_INDEX) || str_is(called_path(data), "range") ||
        (str_starts(called_path(data), "numpy.random.") && data->arg_count))
        return true;
    bool is_method = data->kind == OP_CALL && data->object->kind == OP_ATTRIBUTE &&
                     value_is(value, VALUE_UNKNOWN) && !called_member(data) &&
                     !value_is(op_value(data->object), VALUE_NAMED);
    return is_method && str_in_words(data->object->name,
                                     "predict predict_proba fit_predict decision_function "
                                     "transform fit_transform inverse_transform toarray todense "
                                     "flatten ravel reshape numpy tolist");
}

static bool is_number_or_text(const Op *op)
{
    const Value *value = op_value(op);
    return value_is(value, VALUE_NUMBER) || value_is(value, VALUE_STRING);
}

static bool are_all_without_labels(const Op *dict)
{
    bool has_rows = false;
    for (uint32_t i = 0; i < dict->arg_count; i++) {
        bool is_bare = has_no_labels(dict->args[i].op, false);
        if (!is_bare && !is_number_or_text(dict->args[i].op))
            return false;
        has_rows |= is_bare;
    }
    return has_rows;
}

/* DATA = {"a": [1, 2]}, and then pd.DataFrame(DATA) */
static bool holds_lists(const Value *dict)
{
    bool has_rows = false;
    for (uint32_t i = 0; i < dict->count; i++) {
        ValueKind kind = (ValueKind)dict->items[i]->kind;
        bool is_list = kind == VALUE_LIST || kind == VALUE_ARRAY || kind == VALUE_INDEX;
        if (!is_list && kind != VALUE_NUMBER && kind != VALUE_STRING && kind != VALUE_BOOL)
            return false;
        has_rows |= is_list;
    }
    return has_rows;
}

static bool builds_anew(const Op *by)
{
    bool makes_frame = calls(by, OWNER_PANDAS, "DataFrame");
    if (!makes_frame && !calls(by, OWNER_PANDAS, "Series"))
        return false;
    const Op *data = argument_of(by, "data", 0);
    if (!data || !is_absent(argument_of(by, "index", 1)))
        return false;
    if (data->kind == OP_COLLECT && data->detail == COLLECT_DICT)
        return makes_frame && !(data->flags & OP_REPEATED) && are_all_without_labels(data);
    if (value_is(op_value(data), VALUE_DICT) && op_value(data)->is_constant)
        return makes_frame && holds_lists(op_value(data));
    return has_no_labels(data, makes_frame);
}

/* Readers, joins and reset_index number the rows, unless they are told what to take for labels. */
static bool numbers_rows(const Lineage *rows, bool is_keyed)
{
    const Op *by = rows->by;
    if (builds_anew(by))
        return true;
    if (is_keyed || by->kind != OP_CALL)
        return false;
    if (rows->effect == ROWS_RESET)
        return calls_any(by, "reset_index") && is_absent(argument_of(by, "level", 0));
    return argument_is_true(by, "ignore_index") ||
           calls_any(by, "read_csv read_table read_fwf read_excel read_sql read_sql_query melt "
                         "merge");
}

static bool is_disturbed(Labels labels)
{
    return labels.state == LABELS_GAPPED || labels.state == LABELS_REORDERED;
}

/* Whatever the labels were, they do not count the rows that are left; unless tables were put below
 * one another, each with its own labels, and what is left is one of them. */
static bool may_hold_parts(const Lineage *rows)
{
    return rows && (!rows->by || calls_any(rows->by, "concat append"));
}

static Labels labels_since_numbered(const Value *value)
{
    const Lineage *rows = value_is_data(value) ? value->facts->rows : NULL;
    Labels labels = {.state = LABELS_COUNT};
    bool is_sorted_back = false;
    for (; rows && (rows->effect == ROWS_SUBSET || rows->effect == ROWS_REORDERED);
         rows = rows->parent) {
        LabelState state = rows->by ? state_after(rows) : LABELS_UNKNOWN;
        if (state == LABELS_UNKNOWN)
            return (Labels){0};
        is_sorted_back |= sorts_by_label(rows->by) && state == LABELS_COUNT;
        if (state == LABELS_COUNT || (state == LABELS_REORDERED && is_sorted_back))
            continue;
        labels.left_by = rows->by;
        if (!labels.moved_by && (state == LABELS_REORDERED || calls_any(rows->by, "sample")))
            labels.moved_by = rows->by;
        labels.state = worse(labels.state, state);
    }
    bool is_numbered = rows && rows->by && (rows->effect == ROWS_NEW || rows->effect == ROWS_RESET);
    if (is_numbered && numbers_rows(rows, value->facts->is_keyed))
        labels.counted = rows;
    bool is_told = labels.counted || (is_disturbed(labels) && !may_hold_parts(rows));
    return is_told ? labels : (Labels){0};
}

static bool puts_below(const Op *by)
{
    return calls(by, OWNER_PANDAS, "concat") && !argument_of(by, "keys", BY_NAME_ONLY) &&
           is_absent(argument_of(by, "axis", 1));
}

/* df[1:].reset_index(drop=True) beside df is how a row is put beside the next one. */
static bool takes_slice(const Op *by)
{
    return by->kind == OP_ITEM && slice_of_rows(by);
}

/* Slices and chunks are put together again in the order in which they came. */
static bool comes_in_order(const Lineage *part)
{
    for (; part && part->by && part->effect == ROWS_SUBSET; part = part->parent)
        if (takes_slice(part->by))
            return true;
    return !part || !part->by || argument_of(part->by, "chunksize", BY_NAME_ONLY) ||
           argument_of(part->by, "iterator", BY_NAME_ONLY);
}

/* for group in …: parts.append(group[…]), and then pd.concat(parts): each part has the labels that
 * it had, group by group. */
static Labels labels_of_parts(const Op *concat)
{
    const Value *parts = op_value(argument_of(concat, "objs", 0));
    const Value *part = value_is(parts, VALUE_LIST) && !parts->is_constant ? parts->of : NULL;
    Labels labels = part ? labels_since_numbered(part) : (Labels){0};
    if (!labels.counted || !is_disturbed(labels) || comes_in_order(part->facts->rows))
        return (Labels){0};
    return (Labels){LABELS_GAPPED, labels.counted, concat, concat};
}

Labels labels_of(const Value *value)
{
    Labels labels = labels_since_numbered(value);
    const Lineage *rows = value_is_data(value) ? value->facts->rows : NULL;
    bool is_stacked = labels.state == LABELS_UNKNOWN && rows && rows->by && puts_below(rows->by) &&
                      !argument_of(rows->by, "ignore_index", BY_NAME_ONLY);
    return is_stacked ? labels_of_parts(rows->by) : labels;
}

bool are_built_anew(Labels labels)
{
    return labels.counted && builds_anew(labels.counted->by);
}

static bool is_reset(Labels labels)
{
    return labels.state == LABELS_COUNT && labels.counted->effect == ROWS_RESET;
}

/* ANEW counts its rows while REST still has the numbers from before rows were left out or moved.
 * What was built before that may be about all the rows: then the labels are what puts it right. */
static bool is_apart(Labels anew, Labels rest)
{
    if (anew.state != LABELS_COUNT || !is_disturbed(rest) ||
        lineage_is_same(anew.counted, rest.counted))
        return false;
    bool is_later = anew.counted->by->index > rest.left_by->index;
    return is_later && are_built_anew(anew);
}

/* RESET was numbered anew after rows were left out of what REST has the labels of. */
static bool is_numbered_without(Labels reset, Labels rest)
{
    if (!is_reset(reset) || !rest.counted)
        return false;
    const Lineage *rows = reset.counted->parent;
    bool has_left = false;
    for (; rows && rows != rest.counted && rows->by &&
           (rows->effect == ROWS_SUBSET || rows->effect == ROWS_REORDERED);
         rows = rows->parent)
        has_left |= state_after(rows) > LABELS_COUNT && !takes_slice(rows->by);
    return has_left && rows == rest.counted;
}

/* ANEW has the rows of REST group by group, in one count. */
static bool counts_parts_of(Labels anew, Labels rest)
{
    bool is_counted = anew.state == LABELS_COUNT && rest.state == LABELS_COUNT;
    const Op *by = is_counted ? anew.counted->by : NULL;
    return by && puts_below(by) && labels_of_parts(by).counted == rest.counted;
}

const Op *numbered_apart(Labels a, Labels b)
{
    if (counts_parts_of(a, b) || counts_parts_of(b, a))
        return counts_parts_of(a, b) ? a.counted->by : b.counted->by;
    if (is_apart(a, b) || (is_disturbed(b) && is_numbered_without(a, b)))
        return a.counted->by;
    return is_apart(b, a) || (is_disturbed(a) && is_numbered_without(b, a)) ? b.counted->by : NULL;
}

const Op *numbered_since(Labels frame, Labels values)
{
    return is_numbered_without(frame, values) ? frame.counted->by : NULL;
}
