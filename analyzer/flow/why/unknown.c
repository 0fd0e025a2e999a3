/* Why a value is not known to be pandas: what is not followed on the way to it. */
#include "flow/questions.h"
#include "flow/why.h"

#define DEEPEST 12u /* steps back from a value to what it comes from */

typedef struct Search { /* the question goes on at NEXT, or is answered by SENTENCE */
    const Op *next;
    Str sentence;
} Search;

static bool is_unknown(const Op *op)
{
    return value_is(op_value(op), VALUE_UNKNOWN) || value_is(op_value(op), VALUE_UNSET);
}

static Search answer(Str sentence)
{
    return (Search){NULL, sentence};
}

static Search go_on(const Op *next, Str sentence)
{
    return is_unknown(next) ? (Search){next, sentence} : answer(sentence);
}

static Str says_of_import(const Why *why, const Op *store)
{
    Str path = store->input->name;
    return path.len
               ? arena_printf(why->arena,
                              "`%.*s` is imported from another module (`%.*s`, %.*s), which "
                              "is not followed",
                              STR_ARG(store->name), STR_ARG(path), STR_ARG(why_place(why, store)))
               : STR("it comes from a star import, which is not followed");
}

static Str says_of_parameter(const Why *why, const Op *parameter)
{
    Str name = parameter->function->name;
    return arena_printf(why->arena,
                        "`%.*s` is a parameter of %s%.*s%s without an annotation, and neither a "
                        "call in this file nor its use tells that it is pandas",
                        STR_ARG(parameter->name), name.len ? "`" : "a lambda", STR_ARG(name),
                        name.len ? "`" : "");
}

/* The last store to the variable of LOAD before it whose value is not known; else any such store;
 * else NULL. *any: there is a store at all. */
static const Op *unknown_store(const Why *why, const Op *load, bool *any)
{
    const Op *found = NULL;
    *any = false;
    for (uint32_t i = 0; i < why->code->op_count; i++) {
        const Op *op = code_op(why->code, i);
        if (op->kind != OP_STORE || op->slot != load->slot)
            continue;
        *any = true;
        bool is_nearer = !found || op->index < load->index;
        if (is_nearer && (!op->input || is_unknown(op->input)))
            found = op;
    }
    return found;
}

static Search search_load(const Why *why, const Op *load)
{
    bool any;
    const Op *store = unknown_store(why, load, &any);
    if (!any)
        return answer(arena_printf(why->arena, "`%.*s` is not given a value in this file",
                                   STR_ARG(load->name)));
    if (!store)
        return answer(arena_printf(why->arena,
                                   "`%.*s` may hold different things here, or was handed to code "
                                   "that is not followed",
                                   STR_ARG(load->name)));
    if (!store->input)
        return answer(arena_printf(why->arena, "`%.*s` gets a value in %.*s that is not followed",
                                   STR_ARG(load->name), STR_ARG(why_place(why, store))));
    if (store->input->kind == OP_IMPORT)
        return answer(says_of_import(why, store));
    return go_on(store->input, (Str){0});
}

/* A function of this file: what it returns that is not known. */
static Search search_function(const Why *why, const Function *function)
{
    Str sentence =
        arena_printf(why->arena, "what `%.*s` returns is not known", STR_ARG(function->name));
    for (uint32_t i = function->op->index; i < function->op->end; i++) {
        const Op *op = code_op(why->code, i);
        if (op->kind == OP_RETURN && op->input && op->value && is_unknown(op->input))
            return go_on(op->input, sentence);
    }
    return answer(sentence);
}

static Search search_call(const Why *why, const Op *call)
{
    const Value *callee = op_value(call->object);
    Str text = why_text(why, call);
    if (value_is(callee, VALUE_FUNCTION))
        return search_function(why, callee->function);
    if (called_member(call))
        return answer(arena_printf(why->arena,
                                   "what %.*s gives depends on code that is not "
                                   "followed",
                                   STR_ARG(text)));
    if (value_is(callee, VALUE_NAMED))
        return answer(arena_printf(why->arena, "%.*s is not followed, as `%.*s` is not of pandas",
                                   STR_ARG(text), STR_ARG(callee->text)));
    Str sentence = arena_printf(why->arena, "%.*s is not followed", STR_ARG(text));
    if (call->object->kind == OP_ATTRIBUTE && is_unknown(call->object->object))
        return go_on(call->object->object, sentence);
    return go_on(call->object, sentence);
}

static Search search_attribute(const Why *why, const Op *attribute)
{
    const Value *receiver = op_value(attribute->object);
    if (is_unknown(attribute->object))
        return go_on(attribute->object, (Str){0});
    return answer(arena_printf(why->arena, "what `%.*s` of a %s is, is not known",
                               STR_ARG(attribute->name),
                               value_kind_name((ValueKind)receiver->kind)));
}

static Search search(const Why *why, const Op *op)
{
    if (op->kind == OP_LOAD)
        return search_load(why, op);
    if (op->kind == OP_CALL)
        return search_call(why, op);
    if (op->kind == OP_ATTRIBUTE)
        return search_attribute(why, op);
    if (op->kind == OP_PARAMETER)
        return answer(says_of_parameter(why, op));
    Str sentence = arena_printf(why->arena, "what %.*s in %.*s gives is not known",
                                STR_ARG(why_text(why, op)), STR_ARG(why_place(why, op)));
    return op->object ? go_on(op->object, sentence) : answer(sentence);
}

Str why_unknown(const Why *why, const Op *op)
{
    Str sentence = STR("");
    if (!is_unknown(op))
        return sentence;
    for (uint32_t i = 0; op && i < DEEPEST; i++) {
        Search found = search(why, op);
        if (found.sentence.len && !sentence.len)
            sentence = found.sentence;
        else if (found.sentence.len && !found.next)
            sentence =
                arena_printf(why->arena, "%.*s: %.*s", STR_ARG(sentence), STR_ARG(found.sentence));
        op = found.next;
    }
    return sentence;
}
