/* What options of the command line and settings of the environment are when nobody gives them:
 * parser.add_argument("--data", default="data.csv"), and then args.data. */
#include "flow/engine.h"

static bool is_text(const Op *op)
{
    return op && op->kind == OP_CONSTANT && op->detail == CONSTANT_STRING;
}

/* "data.csv", Path("data.csv"), DATA / "data.csv", DEFAULT_PATH */
static bool may_be_text(const Op *op)
{
    return is_text(op) || op->kind == OP_CALL || op->kind == OP_BINARY || op->kind == OP_LOAD ||
           op->kind == OP_TEXT;
}

/* "--input-file" is input_file. */
static Str name_of_option(Arena *arena, Str flag)
{
    Str word = str_starts(flag, "--") ? str_slice(flag, 2, flag.len) : flag;
    char *name = arena_alloc(arena, (size_t)word.len + 1);
    for (uint32_t i = 0; i < word.len; i++)
        name[i] = word.at[i] == '-' ? '_' : word.at[i];
    return (Str){name, word.len};
}

static void note_option(Flow *flow, const Op *call)
{
    bool adds = call->kind == OP_CALL && call->object->kind == OP_ATTRIBUTE &&
                str_is(call->object->name, "add_argument");
    const Arg *given = adds ? call_argument(call, "default", BY_NAME_ONLY) : NULL;
    const Arg *name = adds ? call_argument(call, "dest", BY_NAME_ONLY) : NULL;
    if (!given || !may_be_text(given->op))
        return;
    if (name && is_text(name->op))
        map_put(flow->arena, &flow->options, name->op->name, given->op->index);
    for (uint32_t i = 0; !name && i < call->arg_count; i++)
        if (call->args[i].kind == ARG_POSITION && is_text(call->args[i].op))
            map_put(flow->arena, &flow->options,
                    name_of_option(flow->arena, call->args[i].op->name), given->op->index);
}

void program_options_note(Flow *flow)
{
    bool has_options = code_imports(flow->code, "argparse");
    for (uint32_t i = 0; has_options && i < flow->code->op_count; i++)
        note_option(flow, code_op(flow->code, i));
}

/* A default that is computed is known once the parser has been made. */
static const Value *default_of(Flow *flow, const Op *given)
{
    if (is_text(given))
        return text_new(flow, given->name);
    const Value *value = value_of(flow, given);
    return value_is_constant_text(value) ? value : NULL;
}

/* args, self.args, parser.parse_args() */
static bool may_be_options(const Op *op)
{
    bool is_parsed = op->kind == OP_CALL && op->object->kind == OP_ATTRIBUTE &&
                     str_in_words(op->object->name, "parse_args parse_intermixed_args");
    return op->kind == OP_LOAD || op->kind == OP_ATTRIBUTE || is_parsed;
}

static const Value *option_new(Flow *flow, const Value *text)
{
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, 1);
    items[0] = text;
    Value *option = ARENA_NEW(flow->arena, Value);
    *option = (Value){.kind = VALUE_STRING, .items = items, .count = 1};
    return option;
}

const Value *program_option(Flow *flow, const Op *op)
{
    uint32_t given = may_be_options(op->object) ? map_get(&flow->options, op->name) : MAP_ABSENT;
    const Value *text = given == MAP_ABSENT ? NULL : default_of(flow, code_op(flow->code, given));
    return text ? option_new(flow, text) : NULL;
}

const Value *program_setting(Flow *flow, const Op *call)
{
    const Value *given = argument(flow, call, "default", 1);
    bool is_known = value_is_constant_text(given);
    return is_known ? option_new(flow, given) : value_plain(VALUE_STRING);
}

const Value *program_argument(Flow *flow, const Op *argument, const Value *other)
{
    const Value *list =
        argument && argument->kind == OP_ITEM ? value_of(flow, argument->object) : NULL;
    bool is_one = value_is(list, VALUE_NAMED) && str_is(list->text, "sys.argv");
    return is_one && value_is_constant_text(other) ? option_new(flow, other) : NULL;
}
