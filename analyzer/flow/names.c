/* Variables, imports and constants. */
#include "flow/engine.h"

/* The same text is the same constant: names of columns are written again and again. */
static const Value *constant_new(Flow *flow, const Op *op, ValueKind kind)
{
    Map *known = &flow->constants[op->detail];
    uint32_t place = map_get(known, op->name);
    if (place != MAP_ABSENT)
        return flow->constant_values.at[place];
    Value *value = ARENA_NEW(flow->arena, Value);
    *value = (Value){.kind = (uint8_t)kind, .is_constant = true, .text = op->name};
    map_put(flow->own, known, op->name, flow->constant_values.count);
    LIST_ADD(flow->own, &flow->constant_values, value);
    return value;
}

/* However often it runs, one value is enough. */
const Value *run_constant(Flow *flow, const Op *op)
{
    if (flow->values[op->index])
        return flow->values[op->index];
    switch ((ConstantKind)op->detail) {
    case CONSTANT_NONE:
        return value_plain(VALUE_NONE);
    case CONSTANT_TRUE:
    case CONSTANT_FALSE:
        return constant_new(flow, op, VALUE_BOOL);
    case CONSTANT_INTEGER:
    case CONSTANT_FLOAT:
        return constant_new(flow, op, VALUE_NUMBER);
    case CONSTANT_STRING:
        return constant_new(flow, op, VALUE_STRING);
    case CONSTANT_BYTES:
    case CONSTANT_ELLIPSIS:
        break;
    }
    return value_plain(VALUE_UNKNOWN);
}

/* `from x import *` may bring any name, but no library that is worth its name brings these. */
static bool is_never_replaced(Str name)
{
    return str_in_words(name, "range str int float bool len enumerate zip list dict set tuple "
                              "isinstance print type");
}

/* What `from numpy import *` makes of NAME; NULL: nothing that matters, or a builtin's name, which
 * not every version of numpy replaces. */
static const Value *name_of_numpy(Flow *flow, Str name)
{
    Str path = arena_printf(flow->arena, "numpy.%.*s", STR_ARG(name));
    const Value *known = read_named(flow, path);
    return known                                               ? known
           : is_known_outside(path) && !is_known_outside(name) ? named_new(flow, path)
                                                               : NULL;
}

static const Value *builtin(Flow *flow, const Op *load)
{
    const Value **known = &flow->builtins[load->slot];
    if (!*known)
        *known = named_new(flow, load->name);
    return *known;
}

/* A name that nothing was stored in is a builtin, if it is one of the module. pandas is none: what
 * is known of it enters by an import, which is all that the prefilter looks for. */
const Value *run_load(Flow *flow, const Op *op)
{
    const Value *value = cell_get(flow, op->slot);
    if (!value_is(value, VALUE_UNSET))
        return value;
    bool is_global = flow->code->slots[op->slot].is_global;
    if (flow->pandas_star && model_member(OWNER_PANDAS, op->name))
        return named_new(flow, arena_printf(flow->arena, "pandas.%.*s", STR_ARG(op->name)));
    if (is_global && str_is(op->name, "__file__"))
        return path_of_script(flow, op);
    if (is_global && value_of_star(flow, op->name))
        return value_of_star(flow, op->name);
    const Value *of_numpy = is_global && flow->numpy_star ? name_of_numpy(flow, op->name) : NULL;
    if (of_numpy)
        return of_numpy;
    bool is_replaced = flow->star_import && !is_never_replaced(op->name);
    bool may_be_builtin = is_global && !is_replaced && !str_is(op->name, "pandas");
    return may_be_builtin ? builtin(flow, op) : value_plain(VALUE_UNKNOWN);
}

void store_name(Flow *flow, uint32_t slot, const Value *value)
{
    cell_set(flow, slot, value);
}

/* `df: pd.DataFrame = load()` tells what an unknown value is, and what columns a table has. */
void run_store(Flow *flow, const Op *op)
{
    const Value *value = value_of(flow, op->input);
    if ((op->flags & OP_ANNOTATED) && op->key)
        value = value_annotated(flow, value, op->key, op);
    if (value_is(value, VALUE_UNKNOWN))
        value = value_from_later_use(flow, op);
    store_name(flow, op->slot, value);
}

/* `from x import *` may bind any name that is not bound here. */
const Value *run_import(Flow *flow, const Op *op)
{
    if (op->detail != IMPORT_FOREIGN)
        return import_of_project(flow, op);
    if (str_is(op->name, "pandas.*")) {
        flow->pandas_star = true;
        return value_plain(VALUE_UNKNOWN);
    }
    if (str_ends(op->name, ".*")) {
        flow->star_import = true;
        flow->numpy_star |= str_is(op->name, "numpy.*");
        return value_plain(VALUE_UNKNOWN);
    }
    const Value *known = read_named(flow, op->name);
    return known ? known : named_new(flow, op->name);
}
