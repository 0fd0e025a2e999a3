#include "lower/code.h"

uint32_t code_mentions(const Code *code, Str text)
{
    uint32_t count = map_get(&code->mentions, text);
    return count == MAP_ABSENT ? 0 : count;
}

const Arg *call_argument(const Op *call, const char *name, uint32_t position)
{
    uint32_t at = 0;
    const Arg *found = NULL;
    for (uint32_t i = 0; i < call->arg_count; i++) {
        const Arg *arg = &call->args[i];
        if (arg->kind == ARG_KEYWORD && str_is(arg->name, name))
            return arg;
        if (arg->kind == ARG_STAR)
            at = BY_NAME_ONLY;
        else if (arg->kind == ARG_POSITION && at != BY_NAME_ONLY && at++ == position)
            found = arg;
    }
    return found;
}

void code_trouble(Arena *arena, Code *code, DataTrouble trouble)
{
    if (!code_trouble_at(code, trouble.op))
        LIST_ADD(arena, &code->troubles, trouble);
}

const DataTrouble *code_trouble_at(const Code *code, const Op *op)
{
    for (uint32_t i = 0; i < code->troubles.count; i++)
        if (code->troubles.at[i].op == op)
            return &code->troubles.at[i];
    return NULL;
}

void code_broken_contract(Arena *arena, Code *code, BrokenContract broken)
{
    if (!code_broken_contract_at(code, broken.call))
        LIST_ADD(arena, &code->broken_contracts, broken);
}

const BrokenContract *code_broken_contract_at(const Code *code, const Op *call)
{
    for (uint32_t i = 0; i < code->broken_contracts.count; i++)
        if (code->broken_contracts.at[i].call == call)
            return &code->broken_contracts.at[i];
    return NULL;
}

void limit_note(Arena *arena, Limits *limits, Span span, Str bound)
{
    for (uint32_t i = 0; i < limits->count; i++)
        if (str_eq(limits->at[i].bound, bound))
            return;
    LIST_ADD(arena, limits, ((Limit){span, bound}));
}

bool op_is_used(const Op *op)
{
    return op->user && op->user->kind != OP_STATEMENT;
}

const char *op_kind_name(OpKind kind)
{
    static const char *const names[OP_KIND_COUNT] = {
        [OP_UNKNOWN] = "UNKNOWN",
        [OP_CONSTANT] = "CONSTANT",
        [OP_TEXT] = "TEXT",
        [OP_LOAD] = "LOAD",
        [OP_STORE] = "STORE",
        [OP_DELETE] = "DELETE",
        [OP_ATTRIBUTE] = "ATTRIBUTE",
        [OP_STORE_ATTRIBUTE] = "STORE_ATTRIBUTE",
        [OP_DELETE_ATTRIBUTE] = "DELETE_ATTRIBUTE",
        [OP_ITEM] = "ITEM",
        [OP_STORE_ITEM] = "STORE_ITEM",
        [OP_DELETE_ITEM] = "DELETE_ITEM",
        [OP_SLICE] = "SLICE",
        [OP_CALL] = "CALL",
        [OP_BINARY] = "BINARY",
        [OP_UNARY] = "UNARY",
        [OP_COMPARE] = "COMPARE",
        [OP_ALL] = "ALL",
        [OP_COLLECT] = "COLLECT",
        [OP_BRANCH] = "BRANCH",
        [OP_LOOP] = "LOOP",
        [OP_ELEMENT] = "ELEMENT",
        [OP_UNPACK] = "UNPACK",
        [OP_TRY] = "TRY",
        [OP_HANDLER] = "HANDLER",
        [OP_WITH] = "WITH",
        [OP_ENTER] = "ENTER",
        [OP_FUNCTION] = "FUNCTION",
        [OP_PARAMETER] = "PARAMETER",
        [OP_CLASS] = "CLASS",
        [OP_IMPORT] = "IMPORT",
        [OP_RETURN] = "RETURN",
        [OP_YIELD] = "YIELD",
        [OP_AWAIT] = "AWAIT",
        [OP_RAISE] = "RAISE",
        [OP_BREAK] = "BREAK",
        [OP_CONTINUE] = "CONTINUE",
        [OP_ASSERT] = "ASSERT",
        [OP_STATEMENT] = "STATEMENT",
        [OP_ERROR] = "ERROR",
        [OP_LIMIT] = "LIMIT",
    };
    return names[kind];
}

const Module *code_module_of(const Code *code, const Op *op)
{
    for (uint32_t i = 0; i < code->modules.count && op->index >= code->op_count; i++)
        if (op->index < code->modules.at[i].end)
            return &code->modules.at[i];
    return NULL;
}

void code_limit(Arena *arena, Code *code, const Op *op, Str bound)
{
    if (!code_module_of(code, op))
        limit_note(arena, &code->limits, op->span, bound);
}

bool function_is_elsewhere(const Code *code, const Function *function)
{
    return function->op->index >= code->op_count;
}

bool op_imports(const Op *op, const char *modules)
{
    if (op->kind != OP_IMPORT)
        return false;
    return str_in_words(str_slice(op->name, 0, str_find(op->name, ".", 0)), modules);
}

bool code_imports(const Code *code, const char *modules)
{
    for (uint32_t i = 0; i < code->op_count; i++)
        if (op_imports(code_op(code, i), modules))
            return true;
    return false;
}

static bool imports_with(const Op *op, const char *part)
{
    return op->kind == OP_IMPORT && str_has(str_slice(op->name, 0, op->slot), part);
}

static bool names_table(const Op *op)
{
    bool is_name = op->kind == OP_ATTRIBUTE || op->kind == OP_IMPORT || op->kind == OP_LOAD;
    return is_name && str_has(op->name, "load_dataset");
}

static bool hands_over_table(const Op *op)
{
    return op->kind == OP_ATTRIBUTE &&
           str_in_words(op->name, "toPandas to_dataframe fetch_pandas_all");
}

bool code_meets_pandas(const Code *code)
{
    bool has_seaborn = false, has_table = false;
    for (uint32_t i = 0; i < code->linked_op_count; i++) {
        const Op *op = code_op(code, i);
        if (imports_with(op, "pandas") || imports_with(op, "pandera") ||
            imports_with(op, "typedframes") || imports_with(op, "connectorx") ||
            hands_over_table(op))
            return true;
        has_seaborn = has_seaborn || imports_with(op, "seaborn");
        has_table = has_table || names_table(op);
    }
    return has_seaborn && has_table;
}
