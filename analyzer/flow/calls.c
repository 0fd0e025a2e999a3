/* Calls: who is called, with what, and what it does to its arguments. */
#include "flow/contracts.h"
#include "flow/engine.h"
#include "flow/queries.h"
#include "flow/result.h"

const Value *argument(const Flow *flow, const Op *call, const char *name, uint32_t position)
{
    const Arg *arg = call_argument(call, name, position);
    return arg ? value_of(flow, arg->op) : NULL;
}

static void spoil_value(Flow *flow, const Value *value)
{
    frame_spoil(flow, value);
    for (uint32_t i = 0; i < value->count && i < VALUE_MOST_ITEMS && value->items; i++)
        if (value->items[i])
            frame_spoil(flow, value->items[i]);
}

/* What code that nobody knows is given may be another thing afterwards. */
void spoil_arguments(Flow *flow, const Op *call)
{
    for (uint32_t i = 0; i < call->arg_count; i++)
        spoil_value(flow, value_of(flow, call->args[i].op));
}

/* Methods of unknown objects that do not change the frames that they are given. */
static bool method_is_harmless(Str name)
{
    return str_in_words(
        name, "fit predict fit_transform transform fit_predict predict_proba score append add "
              "write dump save print info debug warning error display show plot train evaluate "
              "put send format join extend insert partial_fit fit_resample split update "
              "write_csv log dataframe table markdown metric line_chart bar_chart index get");
}

/* Models give predictions as arrays, whose rows have no labels; so does what leaves sparse form. */
static bool gives_predictions(Str name)
{
    return str_in_words(name, "predict predict_proba fit_predict decision_function toarray");
}

/* pool.map(load, paths): what a Series has as map takes no collection; NULL: it is no such call. */
static const Value *mapped_by_pool(Flow *flow, const Op *op)
{
    bool is_map = str_in_words(op->object->name, "map imap imap_unordered") && op->arg_count >= 2 &&
                  op->args[0].kind == ARG_POSITION && op->args[1].kind == ARG_POSITION;
    const Value *over = is_map ? value_of(flow, op->args[1].op) : NULL;
    bool is_collection =
        value_is(over, VALUE_LIST) || value_is(over, VALUE_TUPLE) || value_is(over, VALUE_ITERATOR);
    return is_collection ? mapped_each(flow, value_of(flow, op->args[0].op), over) : NULL;
}

static const Value *call_unknown_method(Flow *flow, const Op *op, Str name)
{
    const Value *mapped = mapped_by_pool(flow, op);
    if (mapped)
        return mapped;
    if (!method_is_harmless(name))
        spoil_arguments(flow, op);
    if (gives_predictions(name))
        return sized_new(flow, VALUE_ARRAY, facts_unknown());
    const Value *made = made_of_query(flow, op);
    return made ? made : value_plain(VALUE_UNKNOWN);
}

static const Value *call_unknown(Flow *flow, const Op *op)
{
    if (op->object->kind == OP_ATTRIBUTE)
        return call_unknown_method(flow, op, op->object->name);
    spoil_arguments(flow, op);
    return value_plain(VALUE_UNKNOWN);
}

/* A cell under a magic is a text in an exported notebook: the tables that it names are others
 * afterwards. */
static void spoil_tables_named_in(Flow *flow, Str text)
{
    for (uint32_t i = 0; i < flow->code->slot_count; i++) {
        const Slot *slot = &flow->code->slots[i];
        const Value *value = cell_get(flow, i);
        bool may_change =
            value_is_pandas(value) || value_is(value, VALUE_LIST) || value_is(value, VALUE_DICT);
        if (!slot->is_global || !may_change || !str_contains(text, slot->name))
            continue;
        spoil_value(flow, value);
        cell_set(flow, i, value_plain(VALUE_UNKNOWN));
    }
}

static const Value *call_cell_magic(Flow *flow, const Op *op)
{
    const Value *cell = argument(flow, op, "cell", 2);
    if (value_is_constant_text(cell))
        spoil_tables_named_in(flow, cell->text);
    return value_plain(VALUE_UNKNOWN);
}

/* A method of a cell of a table: that of str when it has the name. */
static const Value *call_cell(Flow *flow, const Op *op, const Value *cell)
{
    bool gives_text =
        str_in_words(op->object->name, "replace strip lstrip rstrip lower upper title capitalize "
                                       "removesuffix removeprefix zfill");
    bool gives_parts = str_in_words(op->object->name, "split rsplit partition rpartition");
    if (!gives_text && !gives_parts)
        return value_plain(VALUE_SCALAR);
    Facts *facts = ARENA_NEW(flow->arena, Facts);
    if (gives_text)
        facts->content.dtype = DTYPE_TEXT;
    facts->content.pasted = paste_after(flow, cell->facts->content.pasted, op, NULL);
    facts->content.steps = steps_after(flow, cell->facts->content, op, NULL);
    return sized_new(flow, VALUE_SCALAR, facts);
}

static const Value *call_method_of_collection(Flow *flow, const Op *op, const Value *receiver)
{
    return call_collection(flow, op, receiver, op->object->name);
}

static const Value *call_method_of_array(Flow *flow, const Op *op, const Value *array)
{
    (void)flow;
    (void)op;
    return array;
}

typedef const Value *(*CallMethod)(Flow *flow, const Op *op, const Value *receiver);

/* A method of a list, a dict or a str: their attributes are no values of their own. */
static const Value *call_method_of_plain(Flow *flow, const Op *op)
{
    static const CallMethod methods[VALUE_KIND_COUNT] = {
        [VALUE_LIST] = call_method_of_collection, [VALUE_DICT] = call_method_of_collection,
        [VALUE_SET] = call_method_of_collection,  [VALUE_STRING] = call_text,
        [VALUE_ARRAY] = call_method_of_array,     [VALUE_SCALAR] = call_cell,
    };
    const Value *receiver = value_of(flow, op->object->object);
    if (str_is(op->object->name, "run_cell_magic"))
        return call_cell_magic(flow, op);
    CallMethod method = methods[receiver->kind];
    return method ? method(flow, op, receiver) : call_unknown(flow, op);
}

/* pandas.DataFrame.from_dict and the like: the last part tells. */
static const Member *pandas_function(Str path)
{
    if (!str_starts(path, "pandas."))
        return NULL;
    Str name = str_slice(path, 7, path.len);
    if (str_starts(name, "DataFrame.from_"))
        return model_member(OWNER_PANDAS, STR("DataFrame"));
    if (str_starts(name, "core.") || str_starts(name, "io.") || str_starts(name, "api."))
        while (str_has(name, "."))
            name = str_slice(name, str_find(name, ".", 0) + 1, name.len);
    return model_member(OWNER_PANDAS, name);
}

static const Value *call_path(Flow *flow, const Op *op, Str path)
{
    if (str_is(path, "super"))
        return super_new(flow);
    const Member *function = str_is(path, "pandas.ExcelFile") ? NULL : pandas_function(path);
    if (function)
        return call_member(flow, op, NULL, function);
    return call_named(flow, op, path);
}

static const Value *call_instance(Flow *flow, const Op *op, const Value *instance)
{
    const Value *method = instance_attribute(flow, instance, STR("__call__"));
    return value_is(method, VALUE_FUNCTION) ? call_function(flow, op, method)
                                            : call_unknown(flow, op);
}

const Value *run_call(Flow *flow, const Op *op)
{
    const Value *callee = value_of(flow, op->object);
    const Value *kept = flow->has_contracts ? call_contract(flow, op) : NULL;
    if (kept)
        return kept;
    if (value_is(callee, VALUE_MEMBER))
        return callee->member ? call_member(flow, op, callee->of, callee->member)
                              : call_array_method(op, callee->of);
    if (value_is(callee, VALUE_NAMED))
        return call_path(flow, op, callee->text);
    if (value_is(callee, VALUE_FUNCTION))
        return call_function(flow, op, callee);
    if (value_is(callee, VALUE_CLASS))
        return call_class(flow, op, callee);
    if (value_is(callee, VALUE_INSTANCE))
        return call_instance(flow, op, callee);
    return op->object->kind == OP_ATTRIBUTE ? call_method_of_plain(flow, op)
                                            : call_unknown(flow, op);
}
