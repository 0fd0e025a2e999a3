#include "rule.h"

typedef struct Call {
    Pass *pass;
    const Op *op;
} Call;

/* What asks to leave out, or to add, what is not there is only doubted for a slip. */
static bool is_meant(const Op *call)
{
    return calls_any(call, "drop reindex filter");
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

static void offer_fix(const Call *call, const ColumnUse *use, Str meant)
{
    Span span = {use->at->span.start + 1, use->at->span.end - 1};
    bool is_plain = stands_there(use) && str_eq(pass_text(call->pass, span), use->name) &&
                    !str_has(meant, "'") && !str_has(meant, "\"") && !str_has(meant, "\\");
    if (!is_plain)
        return;
    fix(call->pass, FIX_UNSAFE, "write `%.*s`", STR_ARG(meant));
    fix_replace(call->pass, span, "%.*s", STR_ARG(meant));
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
    report(call->pass, use->at->span,
           "`%.*s` passes over `%.*s`, which is no column of the table%s%.*s%s",
           STR_ARG(called_member(call->op)->name), STR_ARG(use->name),
           like ? ": did you mean `" : "", STR_ARG(meant), like ? "`?" : "");
    because_of_origin(call->pass, use->table);
    if (like == 1)
        offer_fix(call, use, meant);
}

static void check(Pass *pass, const Op *call)
{
    each_column_use(call, judge, &(Call){pass, call});
}

const Rule rule_silent_unknown_key = {
    .code = "WL305",
    .name = "silent-unknown-key",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
