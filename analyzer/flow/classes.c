/* Classes of the file. All instances of a class are one: an attribute is a cell of the class. */
#include "flow/engine.h"

ClassState *class_state(Flow *flow, const Class *klass)
{
    return &flow->classes[klass->number];
}

const Value *class_new(Flow *flow, const Class *klass)
{
    Value *value = ARENA_NEW(flow->arena, Value);
    value->kind = VALUE_CLASS;
    value->klass = klass;
    return value;
}

static const Value *instance_new(Flow *flow, const Class *klass)
{
    Value *value = ARENA_NEW(flow->arena, Value);
    value->kind = VALUE_INSTANCE;
    value->klass = klass;
    return value;
}

static const Value *bound_to(Flow *flow, const Value *function, const Value *instance)
{
    Value *bound = ARENA_NEW(flow->arena, Value);
    *bound = *function;
    bound->of = instance;
    return bound;
}

/* The variable NAME of the class body, here or in a base class of this file; UINT32_MAX: none. */
static uint32_t class_slot(const Flow *flow, const Class *klass, Str name, uint32_t depth)
{
    for (uint32_t i = 0; i < flow->code->slot_count; i++) {
        const Slot *slot = &flow->code->slots[i];
        if (slot->scope == klass->scope && str_eq(slot->name, name))
            return i;
    }
    for (uint32_t i = 0; i < klass->base_count && depth < 4; i++) {
        const Value *base = value_of(flow, klass->bases[i].op);
        uint32_t slot = value_is(base, VALUE_CLASS) ? class_slot(flow, base->klass, name, depth + 1)
                                                    : UINT32_MAX;
        if (slot != UINT32_MAX)
            return slot;
    }
    return UINT32_MAX;
}

static const Value *class_member(const Flow *flow, const Class *klass, Str name)
{
    uint32_t slot = class_slot(flow, klass, name, 0);
    return slot == UINT32_MAX ? value_plain(VALUE_UNSET) : cell_get(flow, slot);
}

const Value *class_attribute(Flow *flow, const Value *klass, Str name)
{
    const Value *member = class_member(flow, klass->klass, name);
    if (value_is(member, VALUE_FUNCTION) && member->function->takes_class)
        return bound_to(flow, member, klass);
    return value_is(member, VALUE_UNSET) ? value_plain(VALUE_UNKNOWN) : member;
}

static const Value *own_attribute(Flow *flow, const Class *klass, Str name)
{
    const ClassState *state = class_state(flow, klass);
    uint32_t place = map_get(&state->attributes, name);
    return place == MAP_ABSENT ? value_plain(VALUE_UNSET)
                               : value_as_one(flow, cell_get(flow, state->cells.at[place]));
}

/* super() is the instance, looked at from the bases of the class that the method is written in. */
const Value *super_new(Flow *flow)
{
    const Activation *activation = flow->activation;
    const Value *self = activation ? activation->self : NULL;
    if (!value_is(self, VALUE_INSTANCE) || !activation->function->owner)
        return value_plain(VALUE_UNKNOWN);
    Value *seen = ARENA_NEW(flow->arena, Value);
    *seen = *self;
    seen->of = class_new(flow, activation->function->owner);
    return seen;
}

static const Value *attribute_of_super(Flow *flow, const Value *seen, Str name)
{
    const Class *klass = seen->of->klass;
    for (uint32_t i = 0; i < klass->base_count; i++) {
        const Value *base = value_of(flow, klass->bases[i].op);
        const Value *member =
            value_is(base, VALUE_CLASS) ? class_member(flow, base->klass, name) : NULL;
        if (value_is(member, VALUE_FUNCTION))
            return bound_to(flow, member, instance_new(flow, seen->klass));
    }
    return value_plain(VALUE_UNKNOWN);
}

const Value *instance_attribute(Flow *flow, const Value *instance, Str name)
{
    if (instance->of)
        return attribute_of_super(flow, instance, name);
    const Value *own = own_attribute(flow, instance->klass, name);
    if (!value_is(own, VALUE_UNSET))
        return own;
    const Value *member = class_member(flow, instance->klass, name);
    if (value_is(member, VALUE_UNSET))
        return value_plain(VALUE_UNKNOWN);
    if (!value_is(member, VALUE_FUNCTION))
        return member;
    bool takes_class = member->function->takes_class;
    const Value *bound =
        bound_to(flow, member, takes_class ? class_new(flow, instance->klass) : instance);
    if (member->function->is_property)
        return call_with(flow, bound, NULL, 0, NULL);
    return bound;
}

static bool has_instance(Flow *flow, const ClassState *state)
{
    for (uint32_t i = 0; i < state->cells.count; i++)
        if (!value_is(cell_get(flow, state->cells.at[i]), VALUE_UNSET))
            return true;
    return false;
}

/* All instances share their cells: with another one an attribute may be that of either. */
static void note_another(Flow *flow, ClassState *state)
{
    if (!has_instance(flow, state))
        return;
    if (!state->several)
        state->several = cell_new(flow, value_plain(VALUE_UNSET));
    cell_set(flow, state->several, value_plain(VALUE_BOOL));
}

static bool are_several(const Flow *flow, const ClassState *state)
{
    return state->several && !value_is(cell_get(flow, state->several), VALUE_UNSET);
}

static const Value *either_of(Flow *flow, const Value *old, const Value *new)
{
    return value_is(old, VALUE_UNSET) ? new : value_join(flow->arena, old, new);
}

void instance_store(Flow *flow, const Value *instance, Str name, const Value *value)
{
    ClassState *state = class_state(flow, instance->klass);
    uint32_t place = map_get(&state->attributes, name);
    if (place == MAP_ABSENT) {
        place = state->cells.count;
        LIST_ADD(flow->arena, &state->cells, cell_new(flow, value_plain(VALUE_UNSET)));
        LIST_ADD(flow->arena, &state->summaries, value_plain(VALUE_UNSET));
        map_put(flow->arena, &state->attributes, name, place);
    }
    if (are_several(flow, state))
        cell_set(flow, state->cells.at[place],
                 either_of(flow, cell_get(flow, state->cells.at[place]), value));
    else
        cell_set(flow, state->cells.at[place], value);
    const Value *any = value_join(flow->arena, state->summaries.at[place], value);
    state->summaries.at[place] = value_as_one(flow, any);
}

const Value *call_class(Flow *flow, const Op *op, const Value *klass)
{
    const Value *instance = instance_new(flow, klass->klass);
    note_another(flow, class_state(flow, klass->klass));
    const Value *init = class_member(flow, klass->klass, STR("__init__"));
    if (value_is(init, VALUE_FUNCTION))
        call_function(flow, op, bound_to(flow, init, instance));
    else
        fields_bind(flow, op, instance);
    return instance;
}

/* What any method may find in the attributes: whatever any of them stores, changed by anybody
 * since. */
static void load_summaries(Flow *flow, const Class *klass)
{
    const ClassState *state = class_state(flow, klass);
    for (uint32_t i = 0; i < state->cells.count; i++) {
        const Value *summary = state->summaries.at[i];
        if (value_is(summary, VALUE_FRAME) && !summary->object_count)
            summary = frame_new(flow, NULL, summary->facts, NULL, ORIGIN_NONE);
        cell_set(flow, state->cells.at[i], summary);
        frame_spoil(flow, summary);
    }
}

const Value *instance_any(Flow *flow, const Class *klass)
{
    load_summaries(flow, klass);
    return instance_new(flow, klass);
}

const Value *run_enter(Flow *flow, const Op *op)
{
    const Value *manager = value_of(flow, op->object);
    const Value *enter = value_is(manager, VALUE_INSTANCE)
                             ? instance_attribute(flow, manager, STR("__enter__"))
                             : NULL;
    return value_is(enter, VALUE_FUNCTION) ? call_with(flow, enter, NULL, 0, NULL) : manager;
}

static bool is_frame_in_module(const Flow *flow, uint32_t slot)
{
    const Slot *variable = &flow->code->slots[slot];
    return variable->captured && variable->scope == 0 &&
           value_is(cell_get(flow, slot), VALUE_FRAME);
}

/* Each test begins with setUp or setup_method, on an instance of its own. */
static void set_up(Flow *flow, const Function *test, const Value *instance)
{
    static const char *const names[] = {"setUp", "setup_method", "setup"};
    for (uint32_t i = 0; str_starts(test->name, "test") && i < sizeof names / sizeof *names; i++) {
        const Value *method = instance_attribute(flow, instance, str_of(names[i]));
        if (!value_is(method, VALUE_FUNCTION) || method->function->owner == NULL)
            continue;
        call_with(flow, method, NULL, 0, NULL);
        return;
    }
}

/* Runs a function that nobody called, from what the module came to: its frames may have been
 * otherwise when the function ran, so no more than their being frames is kept. */
static void run_root(Flow *flow, const Function *function)
{
    Mark mark = memory_mark(flow);
    for (uint32_t i = 0; i < flow->code->slot_count; i++)
        if (is_frame_in_module(flow, i))
            frame_spoil(flow, cell_get(flow, i));
    Activation activation = {0};
    const Value **args = ARENA_ARRAY(flow->arena, const Value *, function->param_count + 1);
    if (function->owner && !function->is_static && function->param_count) {
        load_summaries(flow, function->owner);
        args[0] = activation.self = function->takes_class ? class_new(flow, function->owner)
                                                          : instance_new(flow, function->owner);
    }
    activation.args = args;
    if (value_is(activation.self, VALUE_INSTANCE))
        set_up(flow, function, activation.self);
    run_function_body(flow, function, &activation);
    memory_drop(flow, mark);
}

/* A function whose definition was never reached holds no values either. */
static bool is_root(Flow *flow, const Function *function)
{
    return function->op->value && !function_state(flow, function)->recorded &&
           !function_is_elsewhere(flow->code, function);
}

/* Methods first run in silence, so that each knows what the others store. */
static void run_methods_silently(Flow *flow)
{
    flow->recording = false;
    for (uint32_t i = 0; i < flow->code->function_count; i++) {
        const Function *function = flow->code->functions[i];
        if (function->owner && is_root(flow, function))
            run_root(flow, function);
    }
    flow->recording = true;
}

/* Does another function use its name, as far as names tell? */
static bool may_be_called(const Flow *flow, const Function *function)
{
    if (function->owner)
        return code_mentions(flow->code, function->name) > 0;
    const Op *store = function->op->user;
    return store && store->kind == OP_STORE && flow->code->slots[store->slot].captured;
}

static void run_roots_that(Flow *flow, bool may_have_caller)
{
    for (uint32_t i = 0; i < flow->code->function_count; i++) {
        const Function *function = flow->code->functions[i];
        if (is_root(flow, function) && (may_have_caller || !may_be_called(flow, function)))
            run_root(flow, function);
    }
}

/* Helpers often stand above what calls them, and callers tell what their parameters are. */
void run_roots(Flow *flow)
{
    run_methods_silently(flow);
    run_roots_that(flow, false);
    run_roots_that(flow, true);
}
