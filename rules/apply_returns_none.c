#include "rule.h"

/* Operations behind a store that are looked through for what becomes of it. */
#define FAR 4000u

static uint32_t end_of_sight(const Code *code, const Op *store)
{
    return code->op_count - store->index > FAR ? store->index + FAR : code->op_count;
}

static bool is_counted(const Op *load)
{
    return load->user && load->user->kind == OP_CALL && str_is(called_path(load->user), "len");
}

/* `_ = …`, and a name that is only counted or not read at all, keep a notebook from showing the
 * result of what runs for its effect. */
static bool is_kept(const Code *code, const Op *store)
{
    if (store->kind != OP_STORE)
        return true;
    for (uint32_t i = store->index + 1; i < end_of_sight(code, store); i++) {
        const Op *op = code_op(code, i);
        if (op->kind == OP_LOAD && op->slot == store->slot && !is_counted(op))
            return !str_is(store->name, "_");
    }
    return false;
}

/* Whoever drops or fills what is missing may have meant to make it so. */
static bool is_missing_wanted(const Code *code, const Op *store)
{
    for (uint32_t i = store->index + 1; i < end_of_sight(code, store); i++)
        if (calls_any(code_op(code, i), "dropna fillna isna isnull notna notnull count"))
            return true;
    return false;
}

/* The store that the result of CALL goes to, whatever is computed from it on the way. */
static const Op *destination_of(const Op *call)
{
    const Op *op = call;
    uint32_t links = MOST_LINKS;
    while (op->user && links-- > 0 &&
           (op->user->kind == OP_ATTRIBUTE || op->user->kind == OP_BINARY ||
            (op->user->kind == OP_CALL && op->user->object == op)))
        op = op->user;
    return store_of(op);
}

static Str name_of(const Function *function)
{
    return function->name.len ? function->name : STR("lambda");
}

static void check_function(Pass *pass, const Op *call, const Function *function, const Op *store)
{
    if (!gives_nothing(pass_code(pass), function))
        return;
    bool takes_all = calls_any(call, "pipe assign");
    report(pass, call->span,
           "`%.*s` returns nothing, so `%.*s` gives None%s: end it with a `return`",
           STR_ARG(name_of(function)), STR_ARG(called_member(call)->name),
           takes_all ? "" : " for everything that it is called with");
    because(pass, function->op, "the function is made here");
    because(pass, store, "what it gives is stored here");
}

/* A column whose values are changed where a condition holds is to keep the others. */
static void check_condition(Pass *pass, const Op *call, const Function *function, const Op *store)
{
    const Op *frame, *condition = lone_condition(pass_code(pass), function);
    Str column = stored_column(store, &frame);
    if (!condition || !column.len || store_of(call) != store || !calls_any(call, "apply map") ||
        !str_eq(column_behind(receiver_of(call), frame), column) ||
        is_missing_wanted(pass_code(pass), store))
        return;
    report_as(pass, SEVERITY_WARNING, call->span,
              "`%.*s` returns nothing where its condition does not hold, so the other values of "
              "`%.*s` become None: return the value itself at the end",
              STR_ARG(name_of(function)), STR_ARG(column));
    because(pass, condition->object, "this condition has no `else`");
}

/* A chain of conditions that begins at the top and stops before it is at the bottom. */
static void check_bounds(Pass *pass, const Op *call, const Function *function, const Op *store)
{
    const Op *bound = last_lower_bound(pass_code(pass), function);
    bool is_column = calls(call, OWNER_SERIES, "apply") || calls(call, OWNER_SERIES, "map");
    if (!bound || !is_column || store_of(call) != store ||
        is_missing_wanted(pass_code(pass), store))
        return;
    report_as(pass, SEVERITY_WARNING, call->span,
              "`%.*s` returns nothing for what is below %.*s, so this becomes None: add an `else`",
              STR_ARG(name_of(function)), STR_ARG(pass_text(pass, bound->span)));
    because(pass, bound, "this is the last condition");
}

static void check(Pass *pass, const Op *call)
{
    if (!calls_any(call, "apply map applymap transform agg aggregate pipe assign"))
        return;
    const Op *store = destination_of(call);
    if (!store || !is_kept(pass_code(pass), store) || is_trial(store))
        return;
    for (uint32_t i = 0; i < call->arg_count; i++) {
        const Value *given = op_value(call->args[i].op);
        if (!value_is(given, VALUE_FUNCTION))
            continue;
        check_function(pass, call, given->function, store);
        check_condition(pass, call, given->function, store);
        check_bounds(pass, call, given->function, store);
    }
}

const Rule rule_apply_returns_none = {
    .code = "WL107",
    .name = "apply-returns-none",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
