/* What a call of a pandas member gives: the row of the model says it, the code here only follows
 * it. */
#include "flow/engine.h"
#include "flow/result.h"

static ValueKind kind_of_receiver(const Value *receiver)
{
    switch (receiver ? (ValueKind)receiver->kind : VALUE_UNKNOWN) {
    case VALUE_GROUPBY:
        return VALUE_FRAME;
    case VALUE_SERIES_GROUPBY:
    case VALUE_STR:
    case VALUE_DT:
    case VALUE_CAT:
        return VALUE_SERIES;
    case VALUE_WINDOW:
        return kind_of_receiver(receiver->of);
    default:
        return receiver ? (ValueKind)receiver->kind : VALUE_UNKNOWN;
    }
}

static ValueKind reduced(ValueKind kind)
{
    if (kind == VALUE_FRAME)
        return VALUE_SERIES;
    return kind == VALUE_SERIES || kind == VALUE_INDEX ? VALUE_SCALAR : VALUE_UNKNOWN;
}

/* The results that are of one kind whatever the receiver; the others' place is VALUE_UNKNOWN. */
static const uint8_t kinds_of_results[] = {
    [RESULT_FRAME] = VALUE_FRAME,     [RESULT_SERIES] = VALUE_SERIES,
    [RESULT_INDEX] = VALUE_INDEX,     [RESULT_ARRAY] = VALUE_ARRAY,
    [RESULT_SCALAR] = VALUE_SCALAR,   [RESULT_NUMBER] = VALUE_NUMBER,
    [RESULT_BOOL] = VALUE_BOOL,       [RESULT_STRING] = VALUE_STRING,
    [RESULT_LIST] = VALUE_LIST,       [RESULT_DICT] = VALUE_DICT,
    [RESULT_TUPLE] = VALUE_TUPLE,     [RESULT_ITERATOR] = VALUE_ITERATOR,
    [RESULT_GROUPBY] = VALUE_GROUPBY, [RESULT_SERIES_GROUPBY] = VALUE_SERIES_GROUPBY,
    [RESULT_WINDOW] = VALUE_WINDOW,   [RESULT_RESAMPLER] = VALUE_WINDOW,
    [RESULT_LOC] = VALUE_LOC,         [RESULT_ILOC] = VALUE_ILOC,
    [RESULT_AT] = VALUE_AT,           [RESULT_IAT] = VALUE_IAT,
    [RESULT_STR] = VALUE_STR,         [RESULT_DT] = VALUE_DT,
    [RESULT_CAT] = VALUE_CAT,         [RESULT_PLOT] = VALUE_UNKNOWN,
};

static ValueKind kind_of_result(const Member *member, const Value *receiver)
{
    if (member->result == RESULT_SELF)
        return kind_of_receiver(receiver);
    if (member->result == RESULT_ARGUMENT)
        return receiver ? (ValueKind)receiver->kind : VALUE_UNKNOWN;
    if (member->result == RESULT_REDUCED)
        return reduced(kind_of_receiver(receiver));
    return member->result < sizeof kinds_of_results ? (ValueKind)kinds_of_results[member->result]
                                                    : VALUE_UNKNOWN;
}

static bool is_accessor(const Value *receiver)
{
    return value_is(receiver, VALUE_STR) || value_is(receiver, VALUE_DT) ||
           value_is(receiver, VALUE_CAT);
}

/* The frame or Series that an accessor, group or window stands for. */
static const Value *data_behind(const Value *receiver)
{
    while (receiver && !value_is_data(receiver) && receiver->of)
        receiver = receiver->of;
    return receiver;
}

static const Value *iterator_of(Flow *flow, const Value *receiver, const Member *member)
{
    const Value **pair = ARENA_ARRAY(flow->arena, const Value *, 2);
    if (str_is(member->name, "itertuples"))
        return element_new(flow, VALUE_ITERATOR, derived_new(flow, VALUE_ROW, receiver));
    pair[0] = sized_new(flow, VALUE_SCALAR, facts_unknown());
    pair[1] = value_plain(VALUE_UNKNOWN);
    if (str_is(member->name, "iterrows"))
        pair[1] = derived_new(flow, VALUE_ROW, receiver);
    return element_new(flow, VALUE_ITERATOR, items_new(flow, VALUE_TUPLE, pair, 2));
}

/* A group remembers what it is grouped by; the result's labels are that. */
static const Value *group_of(Flow *flow, const Op *op, const Value *receiver, ValueKind kind)
{
    Value *group = ARENA_NEW(flow->arena, Value);
    bool of_series = kind == VALUE_GROUPBY && value_is(receiver, VALUE_SERIES);
    *group = *derived_new(flow, of_series ? VALUE_SERIES_GROUPBY : kind, receiver);
    group->keys_of = argument(flow, op, "by", 0);
    group->keys_are_columns = value_is_false(argument(flow, op, "as_index", BY_NAME_ONLY));
    return group;
}

/* What comes of the names of columns are names of columns still: df.columns.drop("y").tolist(). */
static const Value *sequence_new(Flow *flow, const Op *op, const Value *receiver,
                                 const Member *member, ValueKind kind)
{
    bool is_of_names = value_is(receiver, VALUE_INDEX) && value_is(receiver->of, VALUE_FRAME);
    if (kind == VALUE_LIST && is_of_names && receiver->is_constant)
        return items_new(flow, kind, receiver->items, receiver->count);
    if (kind == VALUE_LIST)
        return element_new(flow, kind, receiver ? element_of(flow, receiver) : NULL);
    const Facts *facts = result_facts(flow, op, receiver, member, kind);
    if (!is_of_names)
        return sized_new(flow, kind, facts);
    Value *sequence = ARENA_NEW(flow->arena, Value);
    *sequence = *sized_new(flow, kind, facts);
    sequence->of = receiver->of;
    return sequence;
}

static const Value *make_result(Flow *flow, const Op *op, const Value *receiver,
                                const Member *member, ValueKind kind)
{
    const Value *data = data_behind(receiver);
    switch (kind) {
    case VALUE_FRAME:
        return frame_new(flow, op, result_facts(flow, op, receiver, member, kind),
                         data ? value_now(flow, data) : NULL, ORIGIN_RESULT);
    case VALUE_SERIES: {
        const Facts *facts = result_facts(flow, op, receiver, member, kind);
        return series_new(flow, op, facts, data, ORIGIN_RESULT, facts->name);
    }
    case VALUE_INDEX:
    case VALUE_ARRAY:
    case VALUE_LIST:
        return sequence_new(flow, op, receiver, member, kind);
    case VALUE_SCALAR:
        return sized_new(flow, kind, result_facts(flow, op, receiver, member, kind));
    case VALUE_GROUPBY:
    case VALUE_SERIES_GROUPBY:
        return receiver ? group_of(flow, op, receiver, kind) : value_plain(VALUE_UNKNOWN);
    case VALUE_WINDOW:
    case VALUE_LOC:
    case VALUE_ILOC:
    case VALUE_AT:
    case VALUE_IAT:
    case VALUE_STR:
    case VALUE_DT:
    case VALUE_CAT:
        return receiver ? derived_new(flow, kind, receiver) : value_plain(VALUE_UNKNOWN);
    case VALUE_ITERATOR:
        return receiver ? iterator_of(flow, receiver, member) : value_plain(VALUE_UNKNOWN);
    default:
        return value_plain(kind);
    }
}

/* Functions of the module work on what they are given first. */
static const Value *subject_of(Flow *flow, const Op *op, const Value *receiver)
{
    if (receiver)
        return receiver;
    const Value *first =
        op->arg_count && op->args[0].kind == ARG_POSITION ? value_of(flow, op->args[0].op) : NULL;
    return value_is_pandas(first) || value_is(first, VALUE_ARRAY) || value_is(first, VALUE_LIST)
               ? first
               : NULL;
}

/* What the receiver is after a call that changed it. */
static void change_receiver(Flow *flow, const Op *op, const Value *receiver, const Member *member)
{
    if (value_is(receiver, VALUE_FRAME))
        facts_change(flow, receiver, result_facts(flow, op, receiver, member, VALUE_FRAME));
    else if (op->object->kind == OP_ATTRIBUTE && value_is(receiver, VALUE_SERIES))
        change_series(flow, op, receiver, member);
}

/* df["c"].fillna(0, inplace=True) wrote to the frame before pandas 3.0: which values it has is
 * open. */
void change_series(Flow *flow, const Op *op, const Value *series, const Member *member)
{
    forget_series(flow, op->object->object);
    const Object *object = series->object_count == 1 ? series->objects[0] : NULL;
    if (object && object->origin == ORIGIN_COLUMN && !member_has(member, MEMBER_DROPS_ROWS))
        forget_values_of(flow, object->parent, object->column);
}

/* fillna and others give the object itself from pandas 3.0 on; where they do not, what follows does
 * not run. */
static const Value *result_of_inplace(Flow *flow, const Value *receiver, const Member *member)
{
    if (member_has(member, MEMBER_INPLACE_SELF))
        return receiver;
    return derived_new(flow, VALUE_INPLACE_NONE, receiver);
}

/* What a function given to a member is called with. */
static const Value *element_given(Flow *flow, const Op *op, const Value *receiver,
                                  const Member *member)
{
    if (member_has(member, MEMBER_CALLS_BACK_ONCE) || str_in_words(member->name, "assign"))
        return receiver;
    bool by_row = value_is_columns_axis(argument(flow, op, "axis", 1));
    switch ((ValueKind)receiver->kind) {
    case VALUE_SERIES:
        return sized_new(flow, VALUE_SCALAR, receiver->facts);
    case VALUE_FRAME:
        if (str_in_words(member->name, "applymap map"))
            return sized_new(flow, VALUE_SCALAR, facts_unknown());
        return by_row ? derived_new(flow, VALUE_ROW, receiver)
                      : series_new(flow, op, facts_unknown(), receiver, ORIGIN_COLUMN, (Str){0});
    case VALUE_GROUPBY:
        if (str_in_words(member->name, "apply filter pipe"))
            return element_of(flow, receiver)->items[1];
        return value_plain(VALUE_UNKNOWN);
    case VALUE_SERIES_GROUPBY:
        return element_of(flow, receiver)->items[1];
    default:
        return value_plain(VALUE_UNKNOWN);
    }
}

/* pipe(f, x, key=y) and apply(f, key=y) hand on what else they are given. */
static bool passes_rest(const Member *member)
{
    return str_in_words(member->name, "pipe apply");
}

/* assign(a=…, b=lambda t: t["a"]): a function is given the table with the columns before its own.
 */
static const Value *table_so_far(Flow *flow, const Op *op, const Value *table, uint32_t which)
{
    const Columns *columns = facts_now(flow, table)->columns;
    if (!which || !value_is(table, VALUE_FRAME))
        return table;
    for (uint32_t i = 0; i < which; i++) {
        ColumnFacts column = {.name = op->args[i].name, .sure = true, .made_by = op};
        columns = op->args[i].kind == ARG_KEYWORD ? columns_with(flow->arena, columns, column)
                                                  : columns_opened(flow->arena, columns);
    }
    Facts *facts = facts_copy(flow->arena, facts_now(flow, table));
    facts->columns = columns;
    return frame_new(flow, op, facts, table, ORIGIN_RESULT);
}

/* Runs the functions and lambdas that a member is given, for what they do and what rules find in
 * them; gives the result of pipe, which is the function's own. */
static const Value *run_given_functions(Flow *flow, const Op *op, const Value *receiver,
                                        const Member *member)
{
    const Value *last = NULL;
    for (uint32_t i = 0; i < op->arg_count; i++) {
        const Value *given = value_of(flow, op->args[i].op);
        if (!value_is(given, VALUE_FUNCTION))
            continue;
        const Value *element = element_given(flow, op, receiver, member);
        if (str_is(member->name, "assign"))
            element = table_so_far(flow, op, element, i);
        last = call_with(flow, given, &element, 1, passes_rest(member) ? op : NULL);
    }
    return last;
}

/* s.apply(f), s.map(f): the values are what the function gives. */
static const Value *with_content_of(Flow *flow, const Value *result, const Value *given,
                                    const Member *member)
{
    bool is_value_by_value = given && value_is(result, VALUE_SERIES) &&
                             member->owner == OWNER_SERIES &&
                             str_in_words(member->name, "apply map");
    if (!is_value_by_value)
        return result;
    Value *changed = ARENA_NEW(flow->arena, Value);
    *changed = *result;
    Facts *facts = facts_copy(flow->arena, result->facts);
    facts->content = content_of_value(given);
    changed->facts = facts;
    return changed;
}

const Value *call_member(Flow *flow, const Op *op, const Value *receiver, const Member *member)
{
    const Value *subject = subject_of(flow, op, receiver);
    const Value *of_function = member_has(member, MEMBER_TAKES_FUNCTION) && receiver
                                   ? run_given_functions(flow, op, receiver, member)
                                   : NULL;
    const Value *inplace =
        member_has(member, MEMBER_INPLACE) ? argument(flow, op, "inplace", BY_NAME_ONLY) : NULL;
    if (inplace && value_is_true(inplace)) {
        change_receiver(flow, op, receiver, member);
        return result_of_inplace(flow, receiver, member);
    }
    if (inplace && !value_is_false(inplace)) {
        frame_spoil(flow, receiver);
        return value_plain(VALUE_UNKNOWN);
    }
    if (member_has(member, MEMBER_CALLS_BACK_ONCE) && receiver)
        return of_function ? of_function : value_plain(VALUE_UNKNOWN);
    const Value *result = applied_table(flow, op, receiver, of_function, member);
    if (!result)
        result = special_result(flow, op, subject, member);
    if (!result)
        result = make_result(flow, op, subject, member, kind_of_result(member, subject));
    if (member_has(member, MEMBER_MUTATES) && receiver)
        change_receiver(flow, op, receiver, member);
    return with_content_of(flow, result, of_function, member);
}

/* Numbers of rows and columns; of a Series of rows alone. */
static const Value *lengths_of(Flow *flow, const Value *receiver)
{
    uint32_t count = value_is(receiver, VALUE_FRAME) ? 2 : 1;
    const Value **lengths = ARENA_ARRAY(flow->arena, const Value *, count);
    for (uint32_t i = 0; i < count; i++)
        lengths[i] = value_plain(VALUE_NUMBER);
    return items_new(flow, VALUE_TUPLE, lengths, count);
}

const Value *read_property(Flow *flow, const Op *op, const Value *receiver, const Member *member)
{
    ValueKind kind = kind_of_result(member, receiver);
    if (str_is(member->name, "shape"))
        return lengths_of(flow, receiver);
    if (value_is(receiver, VALUE_FRAME) && str_is(member->name, "columns"))
        return names_of_columns(flow, receiver);
    if (is_accessor(receiver) && kind == VALUE_UNKNOWN)
        return value_plain(VALUE_UNKNOWN);
    return make_result(flow, op, receiver, member, kind);
}
