/* object.name: members of pandas, columns, accessors, attributes of instances and modules. */
#include "flow/contracts.h"
#include "flow/engine.h"

/* Other libraries register these on every table (pandas.api.extensions): woodwork, pandas-ta,
 * hvPlot, vectorbt, swifter. Some of their methods are called as those of a column are. */
static bool is_foreign_accessor(const Columns *columns, Str name)
{
    const ColumnFacts *column = columns_get(columns, name);
    return str_in_words(name, "ww ta hvplot vbt swifter") && !(column && column->sure);
}

static const Value *attribute_of_frame(Flow *flow, const Op *op, const Value *frame)
{
    const Columns *columns = facts_now(flow, frame)->columns;
    bool is_private = str_starts(op->name, "_");
    if (is_private || !columns_may_have(columns, op->name) ||
        is_foreign_accessor(columns, op->name))
        return value_plain(VALUE_UNKNOWN);
    frame_learn(flow, frame, op->name);
    return select_column(flow, op, frame, op->name, ORIGIN_COLUMN);
}

/* row.Age of a row that iterrows hands out is a cell. */
static const Value *attribute_of_row(Flow *flow, const Op *op, const Value *row)
{
    const Member *member = model_member(OWNER_SERIES, op->name);
    return member ? value_plain(VALUE_UNKNOWN) : cell_of_row(flow, row, text_new(flow, op->name));
}

static const Value *bind_member(Flow *flow, const Value *receiver, const Member *member)
{
    Value *bound = ARENA_NEW(flow->arena, Value);
    *bound = (Value){.kind = VALUE_MEMBER, .of = value_now(flow, receiver), .member = member};
    return bound;
}

static const Value *attribute_of_pandas(Flow *flow, const Op *op, const Value *object)
{
    const Member *member = model_member(value_owner(object), op->name);
    if (member && member->kind == MEMBER_PROPERTY)
        return read_property(flow, op, object, member);
    if (member)
        return bind_member(flow, object, member);
    if (value_is(object, VALUE_FRAME))
        return attribute_of_frame(flow, op, object);
    if (value_is(object, VALUE_GROUPBY)) /* df.groupby("k").v */
        return column_of_group(flow, op, object, op->name);
    return value_plain(VALUE_UNKNOWN);
}

/* load_iris(as_frame=True).frame; what such calls give with as_frame is named by their path. */
static bool is_table_of_bunch(Str path, Str name)
{
    return str_starts(path, "sklearn.datasets.") && str_in_words(name, "frame data");
}

static const Value *attribute_of_named(Flow *flow, const Op *op, Str path)
{
    Str longer = arena_printf(flow->arena, "%.*s.%.*s", STR_ARG(path), STR_ARG(op->name));
    const Value *known = read_named(flow, longer);
    if (!known && is_table_of_bunch(path, op->name))
        known = frame_any(flow, op);
    return known ? known : named_new(flow, longer);
}

/* Members of numpy arrays that matter: shape, T and the like stay unknown. */
static const Value *attribute_of_array(Flow *flow, const Op *op, const Value *array)
{
    bool is_method =
        str_in_words(op->name, "astype reshape ravel flatten copy mean sum std min max "
                               "round tolist argsort");
    return is_method ? derived_new(flow, VALUE_MEMBER, array) : value_plain(VALUE_UNKNOWN);
}

const Value *run_attribute(Flow *flow, const Op *op)
{
    const Value *object = value_of(flow, op->object);
    const Value *name = flow->has_contracts ? contract_attribute(flow, op) : NULL;
    if (name)
        return name;
    if (value_is_pandas(object))
        return attribute_of_pandas(flow, op, object);
    if (value_is(object, VALUE_NAMED))
        return attribute_of_named(flow, op, object->text);
    if (value_is(object, VALUE_INSTANCE))
        return instance_attribute(flow, object, op->name);
    if (value_is(object, VALUE_CLASS))
        return class_attribute(flow, object, op->name);
    if (value_is(object, VALUE_MODULE))
        return module_attribute(flow, object, op->name);
    if (value_is(object, VALUE_ROW))
        return attribute_of_row(flow, op, object);
    if (value_is(object, VALUE_STRING) && str_is(op->name, "parent"))
        return path_parent(flow, object);
    if (value_is(object, VALUE_ARRAY))
        return attribute_of_array(flow, op, object);
    const Value *option = value_is(object, VALUE_UNKNOWN) ? program_option(flow, op) : NULL;
    return option ? option : value_plain(VALUE_UNKNOWN);
}

static const Facts *with_other_labels(Flow *flow, const Op *op, const Facts *before)
{
    Facts *facts = facts_copy(flow->arena, before);
    facts->rows = lineage_after(flow->arena, facts->rows, ROWS_RESET, op);
    facts->is_keyed = true;
    facts->keys = NULL;
    return facts;
}

/* df.index = …, s.index = …: other labels on the same rows. */
static void set_index(Flow *flow, const Op *op, const Value *object)
{
    if (value_is(object, VALUE_FRAME)) {
        facts_change(flow, object, with_other_labels(flow, op, facts_now(flow, object)));
        return;
    }
    if (op->object->kind != OP_LOAD)
        return;
    Value *changed = ARENA_NEW(flow->arena, Value);
    *changed = *object;
    changed->facts = with_other_labels(flow, op, object->facts);
    store_name(flow, op->object->slot, changed);
}

/* df.index.name = … */
static bool names_labels(const Op *store)
{
    return str_in_words(store->name, "name names") && store->object->kind == OP_ATTRIBUTE &&
           str_is(store->object->name, "index");
}

/* reset_index() makes columns of the names, whatever they are. */
static void forget_labels(Flow *flow, const Value *frame)
{
    Facts *facts = facts_copy(flow->arena, facts_now(flow, frame));
    facts->is_keyed = true;
    facts->keys = NULL;
    facts_change(flow, frame, facts);
}

/* self.table = step(self.table): a function that came from outside and is called by its name makes
 * another table of a table. */
static bool is_step(const Op *store)
{
    const Op *call = store->input;
    bool is_call =
        call && call->kind == OP_CALL && call->object->kind == OP_LOAD && call->arg_count;
    const Op *given = is_call ? call->args[0].op : NULL;
    return given && given->kind == OP_ATTRIBUTE && str_eq(given->name, store->name) &&
           given->object->kind == OP_LOAD && store->object->kind == OP_LOAD &&
           given->object->slot == store->object->slot;
}

static const Value *after_step(Flow *flow, const Op *store, const Value *value)
{
    bool is_open = value_is(value, VALUE_UNKNOWN) && is_step(store);
    return is_open && value_is(value_of(flow, store->input->args[0].op), VALUE_FRAME)
               ? frame_any(flow, store)
               : value;
}

void run_store_attribute(Flow *flow, const Op *op)
{
    const Value *object = value_of(flow, op->object);
    const Value *input = value_of(flow, op->input);
    if ((op->flags & OP_ANNOTATED) && op->key)
        input = value_annotated(flow, input, op->key, op);
    if (value_is(object, VALUE_INSTANCE)) {
        instance_store(flow, object, op->name, after_step(flow, op, input));
        return;
    }
    if (value_is_data(object) && str_is(op->name, "index")) {
        set_index(flow, op, object);
        return;
    }
    if (names_labels(op) && value_is(value_of(flow, op->object->object), VALUE_FRAME))
        forget_labels(flow, value_of(flow, op->object->object));
    if (!value_is(object, VALUE_FRAME))
        return;
    if (str_is(op->name, "columns"))
        set_columns(flow, object, input);
    else if (columns_get(facts_now(flow, object)->columns, op->name))
        store_column(flow, op, object, op->name, input);
}

void run_delete_attribute(Flow *flow, const Op *op)
{
    const Value *object = value_of(flow, op->object);
    if (value_is(object, VALUE_INSTANCE))
        instance_store(flow, object, op->name, value_plain(VALUE_UNSET));
}
