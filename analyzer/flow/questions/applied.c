#include "flow/questions/applied.h"

#include "flow/questions.h"

bool applies_to_each(const Op *call)
{
    return calls(call, OWNER_SERIES, "apply") || calls(call, OWNER_SERIES, "map");
}

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

bool is_missing_wanted(const Code *code, const Op *store)
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
    bool is_new_column = op->user && calls(op->user, OWNER_FRAME, "assign");
    return is_new_column && !store_of(op) ? op->user : store_of(op);
}

const Op *store_of_applied(const Code *code, const Op *call)
{
    const Op *store = calls_any(call, "apply map applymap transform agg aggregate pipe assign")
                          ? destination_of(call)
                          : NULL;
    return store && is_kept(code, store) && !is_trial(store) ? store : NULL;
}
