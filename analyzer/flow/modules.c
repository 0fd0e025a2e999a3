/* Other files of the project, which the linker has put behind the analyzed one. Each runs once,
 * before whatever imports it; in a circle of imports the first one to run does not see what the
 * last has. */
#include "flow/engine.h"

static void run_module(Flow *flow, uint32_t number);

static void run_imports(Flow *flow, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++) {
        const Op *op = code_op(flow->code, i);
        if (op->kind == OP_IMPORT && op->detail != IMPORT_FOREIGN)
            run_module(flow, op->middle);
    }
}

/* No deeper than there are modules. What a star binds in a module is not seen elsewhere. */
static void run_module(Flow *flow, uint32_t number)
{
    const Module *module = &flow->code->modules.at[number];
    if (flow->has_run[number])
        return;
    flow->has_run[number] = true;
    run_imports(flow, module->begin, module->end);
    bool pandas_star = flow->pandas_star, star_import = flow->star_import;
    bool numpy_star = flow->numpy_star;
    flow->pandas_star = flow->numpy_star = flow->star_import = false;
    flow->stars.count = 0;
    run(flow, module->begin, module->end);
    flow->stars.count = 0;
    flow->pandas_star = pandas_star;
    flow->numpy_star = numpy_star;
    flow->star_import = star_import;
    flow->stopped = false;
}

void run_modules(Flow *flow)
{
    flow->has_run = ARENA_ARRAY(flow->arena, bool, flow->code->modules.count);
    run_imports(flow, 0, flow->code->op_count);
}

static const Value *variable_of(Flow *flow, const Module *module, Str name)
{
    uint32_t slot = map_get(&module->names, name);
    return slot == MAP_ABSENT ? value_plain(VALUE_UNSET) : cell_get(flow, slot);
}

const Value *module_attribute(Flow *flow, const Value *module, Str name)
{
    const Value *value = variable_of(flow, module->module, name);
    return value_is(value, VALUE_UNSET) ? value_plain(VALUE_UNKNOWN) : value;
}

const Value *value_of_star(Flow *flow, Str name)
{
    for (uint32_t i = flow->stars.count; i-- > 0;) {
        const Value *value = variable_of(flow, flow->stars.at[i], name);
        if (!value_is(value, VALUE_UNSET))
            return value;
    }
    return NULL;
}

static const Value *module_new(Flow *flow, const Module *module)
{
    Value *value = ARENA_NEW(flow->arena, Value);
    value->kind = VALUE_MODULE;
    value->module = module;
    return value;
}

const Value *import_of_project(Flow *flow, const Op *op)
{
    const Module *module = &flow->code->modules.at[op->middle];
    switch ((ImportKind)op->detail) {
    case IMPORT_MODULE:
        return module_new(flow, module);
    case IMPORT_NAME:
        return module_attribute(flow, module_new(flow, module), str_behind_last(op->name, '.'));
    case IMPORT_ALL:
        LIST_ADD(flow->arena, &flow->stars, module);
        return value_plain(VALUE_UNKNOWN);
    case IMPORT_FOREIGN:
        break;
    }
    return value_plain(VALUE_UNKNOWN);
}
