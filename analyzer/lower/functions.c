/* Functions, lambdas and classes: their bodies stand behind their operation and run when they are
 * called. */
#include "lower/lowering.h"

static NodeId parameter_name(const Tree *tree, NodeId param)
{
    switch (node_kind(tree, param)) {
    case NODE_IDENTIFIER:
        return param;
    case NODE_DEFAULT_PARAMETER:
    case NODE_TYPED_DEFAULT_PARAMETER:
        return node_field(tree, param, FIELD_NAME);
    case NODE_TYPED_PARAMETER:
        return parameter_name(tree, node_first(tree, param));
    case NODE_LIST_SPLAT_PATTERN:
    case NODE_DICTIONARY_SPLAT_PATTERN:
        return node_first(tree, param);
    default:
        return 0;
    }
}

static ArgKind parameter_kind(const Tree *tree, NodeId param)
{
    NodeId inner = node_kind(tree, param) == NODE_TYPED_PARAMETER ? node_first(tree, param) : param;
    if (node_kind(tree, inner) == NODE_LIST_SPLAT_PATTERN)
        return ARG_STAR;
    if (node_kind(tree, inner) == NODE_DICTIONARY_SPLAT_PATTERN)
        return ARG_DOUBLE_STAR;
    return ARG_POSITION;
}

static Op *lower_optional(Lowering *lowering, NodeId node)
{
    return node ? lower_expression(lowering, node) : NULL;
}

/* Defaults and annotations run where the function is defined, in the scope around it. */
static void lower_parameters(Lowering *lowering, NodeId list, Function *function)
{
    const Tree *tree = lowering->tree;
    function->params = ARENA_ARRAY(lowering->arena, Param, node_child_count(tree, list));
    bool keyword_only = false;
    for (NodeId node = node_first(tree, list); node; node = node_next(tree, node)) {
        NodeId name = parameter_name(tree, node);
        ArgKind kind = parameter_kind(tree, node);
        if (node_kind(tree, node) == NODE_KEYWORD_SEPARATOR || kind == ARG_STAR)
            keyword_only = true;
        if (!name)
            continue;
        Param *param = &function->params[function->param_count++];
        param->name = node_text(tree, name);
        param->span = node_span(tree, name);
        param->kind = kind == ARG_POSITION && keyword_only ? ARG_KEYWORD : kind;
        param->annotation = lower_optional(lowering, node_field(tree, node, FIELD_TYPE));
        param->fallback = lower_optional(lowering, node_field(tree, node, FIELD_VALUE));
    }
}

static Function *new_function(Lowering *lowering, Str name)
{
    Function *function = ARENA_NEW(lowering->arena, Function);
    function->number = lowering->functions.count;
    function->name = name;
    function->owner = lowering->klass;
    LIST_ADD(lowering->arena, &lowering->functions, function);
    return function;
}

static bool has_yield(const Tree *tree, NodeId body)
{
    NodeId end = node_after(tree, body);
    for (NodeId node = body; body && node < end;) {
        uint16_t kind = node_kind(tree, node);
        if (kind == NODE_YIELD)
            return true;
        bool is_other = kind == NODE_FUNCTION_DEFINITION || kind == NODE_LAMBDA;
        node = is_other ? node_after(tree, node) : node + 1;
    }
    return false;
}

typedef struct Around { /* what stands around a function while its body is lowered */
    uint32_t scope, guards, watches, tries;
    Class *klass;
    Function *function;
} Around;

static void bind_parameter(Lowering *lowering, Function *function, uint32_t number)
{
    Param *param = &function->params[number];
    Op *passed = op_add(lowering, OP_PARAMETER, param->span);
    passed->name = param->name;
    passed->slot = number;
    passed->function = function;
    lower_store_name(lowering, param->name, param->span, passed);
    param->slot = scope_slot(lowering, param->name);
}

static Around open_body(Lowering *lowering, Function *function)
{
    Around around = {lowering->scope, lowering->guards, lowering->watches,
                     lowering->tries, lowering->klass,  lowering->function};
    scope_open(lowering, SCOPE_FUNCTION);
    lowering->klass = NULL;
    lowering->guards = lowering->watches = lowering->tries = 0;
    lowering->function = function;
    function->scope = lowering->scope;
    for (uint32_t i = 0; i < function->param_count; i++)
        bind_parameter(lowering, function, i);
    return around;
}

static void close_body(Lowering *lowering, Function *function, Around around)
{
    scope_close(lowering, around.scope);
    lowering->guards = around.guards;
    lowering->watches = around.watches;
    lowering->tries = around.tries;
    lowering->klass = around.klass;
    lowering->function = around.function;
    function->op->middle = function->op->end = op_next(lowering);
}

static Op *add_function_op(Lowering *lowering, Function *function, Span span)
{
    Op *op = op_add(lowering, OP_FUNCTION, span);
    op->name = function->name;
    op->function = function;
    function->op = op;
    return op;
}

static Str name_of_decorator(Str decorator)
{
    return str_trim(str_slice(decorator, 1, str_find(decorator, "(", 0)));
}

/* What more tests than one share (scope=…), any of them may have changed. */
static bool makes_fixture(Str decorator)
{
    return str_in_words(name_of_decorator(decorator), "pytest.fixture fixture") &&
           !str_has(decorator, "scope");
}

/* Decorators that leave what the function takes and returns as it is written. */
static bool keeps_meaning(Str decorator)
{
    return str_in_words(name_of_decorator(decorator),
                        "staticmethod classmethod property cached_property functools.lru_cache "
                        "lru_cache cache functools.cache functools.cached_property st.cache "
                        "st.cache_data st.cache_resource st.experimental_memo "
                        "streamlit.cache_data abstractmethod abc.abstractmethod "
                        "pytest.fixture fixture typing.no_type_check override jit njit "
                        "task flow prefect.task prefect.flow");
}

static void read_decorators(Lowering *lowering, NodeId decorated, Function *function)
{
    const Tree *tree = lowering->tree;
    for (NodeId node = node_first(tree, decorated); node; node = node_next(tree, node)) {
        if (node_kind(tree, node) != NODE_DECORATOR)
            continue;
        Op *decorator = lower_first(lowering, node);
        Str text = node_text(tree, node);
        bool keeps = keeps_meaning(text);
        function->decorator = keeps || function->is_decorated ? function->decorator : decorator;
        if (!keeps && function->is_decorated)
            function->decorator = NULL;
        function->is_property |= str_ends(text, "property");
        function->is_static |= str_ends(text, "staticmethod");
        function->takes_class |= str_ends(text, "classmethod");
        function->is_decorated |= !keeps;
        function->is_fixture |= makes_fixture(text);
        function->is_cached |= str_has(text, "cache") || str_has(text, "memo");
    }
}

/* `return result` and `return f(...)`, or None where that failed; a tuple, or the result of
 * something else, is another value. */
static bool hands_on_results(const Lowering *lowering, const Function *wrapper)
{
    bool hands_on = false;
    for (uint32_t i = wrapper->op->index + 1; i < wrapper->op->end; i++) {
        const Op *op = code_op(lowering->code, i);
        if (op->kind != OP_RETURN || !op->input)
            continue;
        bool is_none = op->input->kind == OP_CONSTANT && op->input->detail == CONSTANT_NONE;
        if (is_none)
            continue;
        hands_on = op->input->kind == OP_LOAD ||
                   (op->input->kind == OP_CALL && op->input->object->kind == OP_LOAD);
        if (!hands_on)
            return false;
    }
    return hands_on;
}

/* @functools.wraps(function) stands over the wrapper that a decorator makes. */
static void note_wrapper(Lowering *lowering, const Function *wrapper)
{
    const Op *by = wrapper->decorator;
    bool is_wrapper = by && by->kind == OP_CALL && str_is(by->object->name, "wraps");
    if (is_wrapper && lowering->function && hands_on_results(lowering, wrapper))
        lowering->function->keeps_results = true;
}

void lower_function(Lowering *lowering, NodeId node, NodeId decorated)
{
    const Tree *tree = lowering->tree;
    NodeId name = node_field(tree, node, FIELD_NAME);
    NodeId body = node_field(tree, node, FIELD_BODY);
    if (!depth_enter(lowering, node))
        return;
    Function *function = new_function(lowering, node_text(tree, name));
    function->is_async = node_kind(tree, node_first(tree, node)) == TOKEN_ASYNC;
    function->is_generator = has_yield(tree, body);
    read_decorators(lowering, decorated, function);
    lower_parameters(lowering, node_field(tree, node, FIELD_PARAMETERS), function);
    function->result_annotation =
        lower_optional(lowering, node_field(tree, node, FIELD_RETURN_TYPE));
    Op *op = add_function_op(lowering, function, node_span(tree, node));
    Around around = open_body(lowering, function);
    scope_collect(lowering, body);
    lower_block(lowering, body);
    close_body(lowering, function, around);
    note_wrapper(lowering, function);
    lower_store_name(lowering, function->name, node_span(tree, name), op);
    depth_leave(lowering);
}

Op *lower_lambda(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId body = node_field(tree, node, FIELD_BODY);
    Class *klass = lowering->klass;
    lowering->klass = NULL;
    Function *function = new_function(lowering, (Str){0});
    lower_parameters(lowering, node_field(tree, node, FIELD_PARAMETERS), function);
    Op *op = add_function_op(lowering, function, node_span(tree, node));
    Around around = open_body(lowering, function);
    Op *value = lower_expression(lowering, body);
    Op *result = op_add(lowering, OP_RETURN, node_span(tree, body));
    result->input = op_use(value, result);
    close_body(lowering, function, around);
    lowering->klass = klass;
    return op;
}

void lower_class(Lowering *lowering, NodeId node)
{
    const Tree *tree = lowering->tree;
    NodeId name = node_field(tree, node, FIELD_NAME);
    NodeId body = node_field(tree, node, FIELD_BODY);
    if (!depth_enter(lowering, node))
        return;
    Class *klass = ARENA_NEW(lowering->arena, Class);
    klass->number = lowering->classes.count;
    klass->name = node_text(tree, name);
    klass->bases =
        lower_arguments(lowering, node_field(tree, node, FIELD_SUPERCLASSES), &klass->base_count);
    LIST_ADD(lowering->arena, &lowering->classes, klass);
    klass->op = op_add(lowering, OP_CLASS, node_span(tree, node));
    klass->op->klass = klass;
    klass->op->name = klass->name;
    Class *around = lowering->klass;
    uint32_t before = scope_open(lowering, SCOPE_CLASS);
    klass->scope = lowering->scope;
    lowering->klass = klass;
    scope_collect(lowering, body);
    lower_block(lowering, body);
    lowering->klass = around;
    scope_close(lowering, before);
    klass->op->middle = klass->op->end = op_next(lowering);
    lower_store_name(lowering, klass->name, node_span(tree, name), klass->op);
    depth_leave(lowering);
}
