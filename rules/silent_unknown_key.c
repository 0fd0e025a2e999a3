#include "rule.h"

typedef struct Call {
    Pass *pass;
    const Op *op;
} Call;

/* What asks to leave out, or to add, what is not there is only doubted for a slip. */
static bool is_meant(const Op *call)
{
    return calls_any(call, "drop reindex filter DataFrame");
}

/* A dictionary with a name of its own may serve many tables, each with some of its keys. */
static bool stands_there(const ColumnUse *use)
{
    return use->at->kind == OP_CONSTANT;
}

/* The column has its new name already, as when a cell runs twice. */
static bool has_become(const ColumnUse *use)
{
    return use->becomes.len && columns_get(use->table->facts->columns, use->becomes);
}

/* In the notebook's own order of cells the column may have been there. */
static bool call_ran(const Call *call)
{
    return ran_with_columns(pass_code(call->pass), call->op);
}

static void offer_fix(const Call *call, const Op *at, Str name, Str meant)
{
    Span span = {at->span.start + 1, at->span.end - 1};
    if (at->kind == OP_CONSTANT)
        fix_name(call->pass, span, "write", name, meant);
}

static const char *what_it_does(const Op *call)
{
    return calls_any(call, "reindex DataFrame") ? "makes an empty column of" : "passes over";
}

static void judge(void *context, const ColumnUse *use)
{
    const Call *call = context;
    Str meant;
    if (use->need != COLUMN_IGNORED || !column_is_unknown(pass_code(call->pass), use))
        return;
    uint32_t like = columns_like(use->table, use->name, &meant);
    bool is_slip = like && code_mentions(pass_code(call->pass), use->name) == 1;
    bool is_judged = is_slip || (stands_there(use) && !is_meant(call->op));
    bool is_explained = has_become(use) || (!is_slip && call_ran(call));
    if (!is_judged || is_explained)
        return;
    report(call->pass, use->at->span, "`%.*s` %s `%.*s`, which is no column of the table%s%.*s%s",
           STR_ARG(called_member(call->op)->name), what_it_does(call->op), STR_ARG(use->name),
           like ? ": did you mean `" : "", STR_ARG(meant), like ? "`?" : "");
    because_of_origin(call->pass, use->table);
    if (like == 1)
        offer_fix(call, use->at, use->name, meant);
}

/* pd.DataFrame({"age": …}, columns=["agee"]) */
static void check_constructor(const Call *call)
{
    const Op *names = argument_of(call->op, "columns", 2);
    const Value *data = op_value(argument_of(call->op, "data", 0));
    bool is_display = names && names->kind == OP_COLLECT && !(names->flags & OP_REPEATED);
    if (!is_display || !value_is(data, VALUE_DICT) || !data->is_constant)
        return;
    for (uint32_t i = 0; i < names->arg_count; i++) {
        bool known;
        Str meant, name = text_of(names->args[i].op, &known);
        uint32_t like = known ? keys_like(data, name, &meant) : 0;
        if (!like || code_mentions(pass_code(call->pass), name) > 1)
            continue;
        report(call->pass, names->args[i].op->span,
               "`DataFrame` makes an empty column of `%.*s`, which is no key of the data: did you "
               "mean `%.*s`?",
               STR_ARG(name), STR_ARG(meant));
        if (like == 1)
            offer_fix(call, names->args[i].op, name, meant);
    }
}

static void check(Pass *pass, const Op *op)
{
    const Call call = {pass, op};
    each_column_use(op, judge, (void *)&call);
    if (calls(op, OWNER_PANDAS, "DataFrame"))
        check_constructor(&call);
}

const Rule rule_silent_unknown_key = {
    .code = "WL305",
    .name = "silent-unknown-key",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
