/* Classes without __init__ whose fields are declared in the body: @dataclass, NamedTuple. */
#include "flow/engine.h"

/* The next `name: type` in the body of KLASS from operation number *AT on; NULL: there is none. */
static const Op *next_field(const Flow *flow, const Class *klass, uint32_t *at)
{
    while (*at < klass->op->end) {
        const Op *op = code_op(flow->code, *at);
        *at = op->kind == OP_FUNCTION || op->kind == OP_CLASS ? op->end : *at + 1;
        if (op->kind == OP_STORE && (op->flags & OP_ANNOTATED))
            return op;
    }
    return NULL;
}

static const Value *field_given(const Flow *flow, const Op *call, Str name, uint32_t number)
{
    for (uint32_t i = 0; i < call->arg_count; i++) {
        const Arg *arg = &call->args[i];
        if (arg->kind == ARG_STAR || arg->kind == ARG_DOUBLE_STAR)
            return NULL;
        if (arg->kind == ARG_POSITION ? i == number : str_eq(arg->name, name))
            return value_of(flow, arg->op);
    }
    return NULL;
}

/* The fields of a base come first, and what one that is not known does with them nobody knows. */
static bool takes_other_fields(const Flow *flow, const Class *klass)
{
    for (uint32_t i = 0; i < klass->base_count; i++)
        if (!str_in_words(value_of(flow, klass->bases[i].op)->text,
                          "object typing.NamedTuple NamedTuple abc.ABC typing.Protocol"))
            return true;
    return false;
}

/* __post_init__ may change the fields. */
static void finish(Flow *flow, const Value *instance)
{
    const Value *method = instance_attribute(flow, instance, STR("__post_init__"));
    if (value_is(method, VALUE_FUNCTION))
        call_with(flow, method, NULL, 0, NULL);
}

void fields_bind(Flow *flow, const Op *call, const Value *instance)
{
    const Class *klass = instance->klass;
    uint32_t at = klass->op->index + 1;
    if (call->kind != OP_CALL || takes_other_fields(flow, klass))
        return;
    const Op *field = next_field(flow, klass, &at);
    for (uint32_t number = 0; field; number++) {
        const Value *given = field_given(flow, call, field->name, number);
        if (given && field->key)
            given = value_annotated(flow, given, field->key, field);
        if (given)
            instance_store(flow, instance, field->name, given);
        field = next_field(flow, klass, &at);
    }
    finish(flow, instance);
}

static bool is_named_tuple(const Flow *flow, const Value *value)
{
    if (!value_is(value, VALUE_INSTANCE) || value->klass->base_count != 1)
        return false;
    Str base = value_of(flow, value->klass->bases[0].op)->text;
    return str_in_words(base, "typing.NamedTuple NamedTuple");
}

const Value *value_as_tuple(Flow *flow, const Value *value)
{
    if (!is_named_tuple(flow, value))
        return value;
    const Value *items[VALUE_MOST_ITEMS];
    uint32_t count = 0, at = value->klass->op->index + 1;
    const Op *field = next_field(flow, value->klass, &at);
    for (; field && count < VALUE_MOST_ITEMS; field = next_field(flow, value->klass, &at))
        items[count++] = instance_attribute(flow, value, field->name);
    const Value **kept = ARENA_ARRAY(flow->arena, const Value *, count);
    for (uint32_t i = 0; i < count; i++)
        kept[i] = items[i];
    return items_new(flow, VALUE_TUPLE, kept, count);
}
