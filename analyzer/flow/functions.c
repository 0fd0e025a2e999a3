/* Functions of the file are looked through: a call runs the body on what it is given. */
#include "flow/contracts.h"
#include "flow/engine.h"

#define DEEPEST_CALL 8u  /* calls inside calls that are still looked through */
#define FEW_VISITS 12u   /* times that any function is run, whoever calls it */
#define MOST_STEPS 4000u /* operations that a function may cost beyond them */

FunctionState *function_state(Flow *flow, const Function *function)
{
    return &flow->functions[function->number];
}

const Value *run_function(Flow *flow, const Op *op)
{
    Value *value = ARENA_NEW(flow->arena, Value);
    value->kind = VALUE_FUNCTION;
    value->function = op->function;
    return value;
}

/* What a parameter holds: what was passed, else its default, unless that is a NaN, which says that
 * nothing is given; where that is not known, what its annotation or its use tells. */
const Value *run_parameter(Flow *flow, const Op *op)
{
    const Activation *activation = flow->activation;
    const Param *param = &op->function->params[op->slot];
    const Value *passed = activation && activation->args ? activation->args[op->slot] : NULL;
    if (!passed && param->fallback && !value_is(value_of(flow, param->fallback), VALUE_MISSING))
        passed = value_of(flow, param->fallback);
    if (!passed && !param->fallback)
        passed = value_of_fixture(flow, op->function, param->name);
    bool tells = passed && !value_is(passed, VALUE_UNKNOWN) && !value_is(passed, VALUE_NONE);
    if (tells)
        return param->annotation ? value_annotated(flow, passed, param->annotation, op) : passed;
    const Value *told = param->annotation ? value_from_annotation(flow, param->annotation, op)
                                          : value_plain(VALUE_UNKNOWN);
    if (value_is(told, VALUE_UNKNOWN) && param->kind != ARG_STAR && param->kind != ARG_DOUBLE_STAR)
        told = value_from_use(flow, op->function, op->slot, op);
    return value_is(told, VALUE_UNKNOWN) && passed ? passed : told;
}

void leave_function(Flow *flow, const Value *result)
{
    Activation *activation = flow->activation;
    flow->stopped = true;
    if (!activation)
        return;
    activation->result =
        activation->result ? value_join(flow->arena, activation->result, result) : result;
    memory_leave(flow, activation->mark, &activation->returns);
}

const Value *run_yield(Flow *flow, const Op *op)
{
    Activation *activation = flow->activation;
    const Value *value = value_of(flow, op->input);
    if (activation)
        activation->yielded =
            activation->yielded ? value_join(flow->arena, activation->yielded, value) : value;
    return value_plain(VALUE_UNKNOWN);
}

/* Runs the body and leaves the memory as it is after it; activation->result is NULL when nothing is
 * returned. */
void run_function_body(Flow *flow, const Function *function, Activation *activation)
{
    FunctionState *state = function_state(flow, function);
    LoopContext *loop = flow->loop;
    state->active = true;
    state->visits++;
    state->recorded |= flow->recording;
    activation->function = function;
    activation->outer = flow->activation;
    activation->mark = memory_mark(flow);
    flow->activation = activation;
    flow->loop = NULL;
    flow->call_depth++;
    run(flow, function->op->index + 1, function->op->end);
    ArenaMark passing = arena_mark(flow->passing);
    Snapshot end = memory_take(flow, activation->mark);
    end.reached = !flow->stopped;
    flow->stopped = false;
    memory_apply(flow,
                 snapshot_join(flow, flow->passing, activation->mark, end, activation->returns));
    arena_rewind(flow->passing, passing);
    state->gives_tables |= value_is_pandas(activation->result);
    flow->call_depth--;
    flow->loop = loop;
    flow->activation = activation->outer;
    state->active = false;
}

/* Is more than that they are there known of the tables that CALL is given? Then it is forgotten. */
static bool is_given_known_tables(const Flow *flow, const Op *call)
{
    for (uint32_t i = 0; call->kind == OP_CALL && i < call->arg_count; i++) {
        const Value *given = value_of(flow, call->args[i].op);
        if (value_is(given, VALUE_FRAME) && !columns_are_open(given->facts->columns))
            return true;
    }
    return false;
}

static bool loses_tables(Flow *flow, const Op *call, const Function *function)
{
    bool gives = op_is_used(call) && function_state(flow, function)->gives_tables;
    return gives || is_given_known_tables(flow, call);
}

static bool is_run_often(const FunctionState *state, const Function *function)
{
    return state->visits >= FEW_VISITS &&
           (uint64_t)state->visits * (function->op->end - function->op->index) > MOST_STEPS;
}

/* A function that calls itself has been looked through once, which is no limit; and nobody misses
 * what a function does when nothing is known that it could change. */
static bool may_look_through(Flow *flow, const Op *call, const Function *function)
{
    const FunctionState *state = function_state(flow, function);
    if (state->active)
        return false;
    bool is_deep = flow->call_depth >= DEEPEST_CALL, is_often = is_run_often(state, function);
    if ((is_deep || is_often) && loses_tables(flow, call, function))
        code_limit(flow->arena, flow->code, call,
                   is_deep ? STR("calls nested deeper than 8 functions")
                           : STR("a function whose calls take more than 4000 steps"));
    return !is_deep && !is_often;
}

/* A decorator that is no function of the file may make anything of it. */
static bool is_made_another(const Flow *flow, const Function *function)
{
    const Value *decorator = function->decorator ? value_of(flow, function->decorator) : NULL;
    bool keeps_results = value_is(decorator, VALUE_FUNCTION) && decorator->function->keeps_results;
    return function->is_decorated && !keeps_results;
}

/* Decorators that make something else than a function with the annotated result: a task of a
 * workflow, a context manager. */
static bool defers(const Op *decorator)
{
    const Op *named = decorator->kind == OP_CALL ? decorator->object : decorator;
    return str_in_words(named->name, "task delayed contextmanager asynccontextmanager remote udf "
                                     "pandas_udf flow asset op node route command setter");
}

/* What an annotation says of the result holds for what a decorator makes of it, as a rule. */
static const Value *result_annotated(Flow *flow, const Function *function)
{
    bool is_told =
        function->result_annotation &&
        (!is_made_another(flow, function) || (function->decorator && !defers(function->decorator)));
    return is_told ? value_from_annotation(flow, function->result_annotation, function->op)
                   : value_plain(VALUE_UNKNOWN);
}

/* Nothing but a docstring, `...` or `pass`: a declaration. */
static bool is_stub(const Flow *flow, const Function *function)
{
    for (uint32_t i = function->op->index + 1; i < function->op->end; i++) {
        const Op *op = code_op(flow->code, i);
        if (op->kind != OP_CONSTANT && op->kind != OP_STATEMENT && op->kind != OP_PARAMETER &&
            op->kind != OP_STORE)
            return false;
    }
    return true;
}

static const Value *result_of(Flow *flow, const Function *function, const Activation *activation)
{
    if (is_made_another(flow, function))
        return result_annotated(flow, function);
    if (function->is_generator && value_is(activation->yielded, VALUE_UNKNOWN) &&
        function->result_annotation)
        return result_annotated(flow, function);
    if (function->is_generator)
        return element_new(flow, VALUE_ITERATOR, activation->yielded);
    if (!activation->result && function->result_annotation && is_stub(flow, function))
        return result_annotated(flow, function);
    const Value *result = activation->result ? activation->result : value_plain(VALUE_NONE);
    return function->result_annotation
               ? value_annotated(flow, result, function->result_annotation, function->op)
               : result;
}

/* What a coroutine gives comes out where it is awaited, or by asyncio.run(…). */
static bool is_awaited(const Flow *flow, const Op *call)
{
    const Op *user = call->user;
    bool is_run = user && user->kind == OP_CALL && user->object != call &&
                  str_is(value_of(flow, user->object)->text, "asyncio.run");
    return is_run || (user && user->kind == OP_AWAIT);
}

static bool gives_later(const Flow *flow, const Function *function, const Op *call)
{
    return function->is_async && !is_awaited(flow, call);
}

/* How many parameters are bound before the arguments: self. */
static uint32_t bound_count(const Value *callee)
{
    return callee->of && callee->function->owner && !callee->function->is_static;
}

static uint32_t parameter_number(const Function *function, Str name)
{
    for (uint32_t i = 0; i < function->param_count; i++)
        if (str_eq(function->params[i].name, name))
            return i;
    return UINT32_MAX;
}

static bool is_star(const Function *function, uint32_t number)
{
    return number < function->param_count && function->params[number].kind == ARG_STAR;
}

/* The next argument by position; *rest takes it and all that follow. */
static void bind_position(Flow *flow, const Function *function, const Value **args, uint32_t *at,
                          const Value *value)
{
    if (*at >= function->param_count)
        return;
    if (!is_star(function, *at)) {
        args[(*at)++] = value;
        return;
    }
    const Value *before = args[*at];
    args[*at] =
        element_new(flow, VALUE_TUPLE, before ? value_join(flow->arena, before->of, value) : value);
}

/* f(*parts) with parts of known length is f(parts[0], parts[1] …); else what follows is lost. */
static void bind_spread(Flow *flow, const Function *function, const Value **args, uint32_t *at,
                        const Value *parts)
{
    bool is_sequence = value_is(parts, VALUE_TUPLE) || value_is(parts, VALUE_LIST);
    if (is_sequence && parts->is_constant && parts->count <= VALUE_MOST_ITEMS)
        for (uint32_t i = 0; i < parts->count; i++)
            bind_position(flow, function, args, at, parts->items[i]);
    else if (is_star(function, *at))
        bind_position(flow, function, args, at, element_of(flow, parts));
    else
        *at = UINT32_MAX;
}

/* f(**{"a": 1}) */
static void bind_names(const Function *function, const Value **args, const Value *names)
{
    bool is_known = value_is(names, VALUE_DICT) && names->is_constant;
    for (uint32_t i = 0; is_known && i < names->count; i++) {
        bool is_text = value_is_constant_text(names->keys[i]);
        uint32_t number = is_text ? parameter_number(function, names->keys[i]->text) : UINT32_MAX;
        if (number < function->param_count && function->params[number].kind != ARG_DOUBLE_STAR)
            args[number] = names->items[i];
    }
}

/* **options of the function: a dict of the keywords that no parameter takes. */
static void bind_other_names(Flow *flow, const Op *call, const Function *function,
                             const Value **args)
{
    uint32_t count = 0, last = function->param_count - 1;
    if (!function->param_count || function->params[last].kind != ARG_DOUBLE_STAR)
        return;
    const Value **keys = ARENA_ARRAY(flow->arena, const Value *, call->arg_count);
    const Value **items = ARENA_ARRAY(flow->arena, const Value *, call->arg_count);
    for (uint32_t i = 0; i < call->arg_count; i++) {
        const Arg *arg = &call->args[i];
        if (arg->kind == ARG_STAR || arg->kind == ARG_DOUBLE_STAR)
            return;
        if (arg->kind != ARG_KEYWORD || parameter_number(function, arg->name) != UINT32_MAX)
            continue;
        keys[count] = text_new(flow, arg->name);
        items[count++] = value_of(flow, arg->op);
    }
    Value *dict = ARENA_NEW(flow->arena, Value);
    *dict = *items_new(flow, VALUE_DICT, items, count);
    dict->keys = keys;
    args[last] = dict;
}

/* The instance of a method and what functools.partial bound. Returns the number of the first
 * parameter that an argument by position is for. */
static uint32_t bind_before(const Value *callee, const Value **args)
{
    const Function *function = callee->function;
    uint32_t at = bound_count(callee);
    if (at && function->param_count)
        args[0] = callee->of;
    for (uint32_t i = 0; i < callee->count; i++)
        args[i] = callee->items[i] ? callee->items[i] : args[i];
    while (callee->count && at < callee->count && callee->items[at] && !is_star(function, at))
        at++;
    return at;
}

/* Puts the arguments of CALL from number FROM on in the places of the parameters. */
static void bind_arguments(Flow *flow, const Op *call, uint32_t from, const Value *callee,
                           const Value **args)
{
    const Function *function = callee->function;
    uint32_t at = bind_before(callee, args);
    for (uint32_t i = from; i < call->arg_count; i++) {
        const Arg *arg = &call->args[i];
        const Value *value = value_of(flow, arg->op);
        uint32_t number =
            arg->kind == ARG_KEYWORD ? parameter_number(function, arg->name) : UINT32_MAX;
        if (arg->kind == ARG_POSITION)
            bind_position(flow, function, args, &at, value);
        else if (arg->kind == ARG_STAR)
            bind_spread(flow, function, args, &at, value_as_tuple(flow, value));
        else if (arg->kind == ARG_DOUBLE_STAR)
            bind_names(function, args, value);
        else if (number < function->param_count && !is_star(function, number))
            args[number] = value;
    }
}

const Value *function_bound(Flow *flow, const Op *partial, const Value *function)
{
    uint32_t count = function->function->param_count;
    const Value **args = ARENA_ARRAY(flow->arena, const Value *, count + 1);
    bind_arguments(flow, partial, 1, function, args);
    Value *bound = ARENA_NEW(flow->arena, Value);
    *bound = *function;
    bound->items = args;
    bound->count = count;
    return bound;
}

/* with opened(path) as table, where a generator stands under @contextmanager: what it yields. */
static const Value *value_entered(const Flow *flow, const Op *call, const Function *function,
                                  const Activation *activation)
{
    const Value *decorator = function->decorator ? value_of(flow, function->decorator) : NULL;
    bool is_entered = call->user && call->user->kind == OP_ENTER && function->is_generator;
    bool makes_manager =
        value_is(decorator, VALUE_NAMED) && str_is(decorator->text, "contextlib.contextmanager");
    return is_entered && makes_manager ? activation->yielded : NULL;
}

const Value *call_function(Flow *flow, const Op *op, const Value *callee)
{
    const Function *function = callee->function;
    if (!may_look_through(flow, op, function)) {
        spoil_arguments(flow, op);
        return gives_later(flow, function, op) ? value_plain(VALUE_UNKNOWN)
                                               : result_annotated(flow, function);
    }
    const Value **args = ARENA_ARRAY(flow->arena, const Value *, function->param_count + 1);
    bind_arguments(flow, op, 0, callee, args);
    bind_other_names(flow, op, function, args);
    if (flow->has_contracts && flow->recording)
        contracts_watch(flow, op, function, args);
    Activation activation = {.args = args, .self = callee->of};
    run_function_body(flow, function, &activation);
    const Value *entered = value_entered(flow, op, function, &activation);
    if (entered)
        return entered;
    return gives_later(flow, function, op) ? value_plain(VALUE_UNKNOWN)
                                           : result_of(flow, function, &activation);
}

/* Keywords of HANDED_ON are for the function, positions behind the function itself follow what it
 * is given. */
static void bind_rest(Flow *flow, const Op *handed_on, const Function *function, const Value **args,
                      uint32_t at)
{
    for (uint32_t i = 0; i < handed_on->arg_count; i++) {
        const Arg *arg = &handed_on->args[i];
        uint32_t number = UINT32_MAX;
        if (arg->kind == ARG_KEYWORD)
            number = parameter_number(function, arg->name);
        else if (arg->kind == ARG_POSITION && i > 0)
            number = at++;
        if (number < function->param_count)
            args[number] = value_of(flow, arg->op);
    }
}

/* Calls a function that was handed over, as apply and pipe do. */
const Value *call_with(Flow *flow, const Value *callee, const Value *const *given, uint32_t count,
                       const Op *handed_on)
{
    const Function *function = callee->function;
    if (!may_look_through(flow, handed_on ? handed_on : function->op, function))
        return function->is_async ? value_plain(VALUE_UNKNOWN) : result_annotated(flow, function);
    const Value **args = ARENA_ARRAY(flow->arena, const Value *, function->param_count + 1);
    uint32_t bound = bind_before(callee, args);
    for (uint32_t i = 0; i < count && i + bound < function->param_count; i++)
        args[i + bound] = given[i];
    if (handed_on)
        bind_rest(flow, handed_on, function, args, bound + count);
    Activation activation = {.args = args, .self = callee->of};
    run_function_body(flow, function, &activation);
    return function->is_async ? value_plain(VALUE_UNKNOWN) : result_of(flow, function, &activation);
}
