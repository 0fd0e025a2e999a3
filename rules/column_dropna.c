#include "rule.h"

static bool is_made_by(const Value *value, const Op *site)
{
    for (uint32_t i = 0; i < value->object_count; i++)
        if (value->objects[i]->site != site)
            return false;
    return value->object_count > 0;
}

/* keep= and how= say which rows, and their meaning for a table may be another one. */
static bool says_which_rows(const Op *drop)
{
    for (uint32_t i = 0; i < drop->arg_count; i++)
        if (!str_is(drop->args[i].name, "inplace"))
            return true;
    return false;
}

/* `df["c"]` or `df.c` of a table that a name or attribute holds. */
static bool is_column_of_one(const Op *item)
{
    return item && (item->kind == OP_ITEM || item->kind == OP_ATTRIBUTE) &&
           value_is(op_value(item->object), VALUE_FRAME) && is_assignable(item->object) &&
           object_of(op_value(item->object));
}

static void offer_fix(Pass *pass, Span span, const Op *item, const Op *drop)
{
    Str frame = pass_text(pass, item->object->span);
    const char *method = calls_any(drop, "dropna") ? "dropna" : "drop_duplicates";
    bool is_list = item->kind == OP_ITEM && item->key->kind == OP_COLLECT;
    const char *open = is_list ? "" : item->kind == OP_ITEM ? "[" : "[\"";
    const char *close = is_list ? "" : item->kind == OP_ITEM ? "]" : "\"]";
    Str columns = item->kind == OP_ITEM ? pass_text(pass, item->key->span) : item->name;
    fix(pass, FIX_UNSAFE, "drop the rows from the table: `%.*s.%s(subset=…)`", STR_ARG(frame),
        method);
    fix_replace(pass, span, "%.*s = %.*s.%s(subset=%s%.*s%s)", STR_ARG(frame), STR_ARG(frame),
                method, open, STR_ARG(columns), close);
}

static Str column_named(const Op *item)
{
    bool known;
    return item->kind == OP_ITEM ? text_of(item->key, &known) : item->name;
}

/* Are the columns that are shortened the ones that are written, in the same table? */
static bool is_same_column(Pass *pass, const Op *store, const Op *item)
{
    const Op *key = stored_key(store), *frame;
    Str name = stored_column(store, &frame);
    bool same_words = key && item->kind == OP_ITEM &&
                      str_eq(pass_text(pass, key->span), pass_text(pass, item->key->span));
    return is_same_expression(frame, item->object) &&
           (same_words || (name.len && str_eq(name, column_named(item))));
}

static bool can_drop_from_table(Pass *pass, const Op *store, const Op *drop)
{
    const Op *item = receiver_of(drop);
    return store->input == drop && store_of(drop) == store && !(drop->flags & OP_BRACKETED) &&
           !says_which_rows(drop) && is_column_of_one(item) && is_same_column(pass, store, item);
}

static Severity severity_of(const Value *value, const Op *drop)
{
    if (is_made_by(value, drop))
        return SEVERITY_ERROR;
    return dtype_held(value) == DTYPE_INTEGER ? SEVERITY_WARNING : SEVERITY_NOTE;
}

/* GIVEN is put into FRAME, as COLUMN if that is known. */
static const Op *check_given(Pass *pass, Span span, const Op *given, const Op *frame, Str column)
{
    const Op *drop = frame ? rows_missed_by(op_value(given), op_value(frame)) : NULL;
    if (!drop)
        return NULL;
    Severity severity = severity_of(op_value(given), drop);
    report_as(
        pass, severity, span,
        "the rows that `%.*s` leaves out come back%s%.*s%s as NaN, because the table has them "
        "still%s",
        STR_ARG(called_member(drop)->name), column.len ? " in `" : "", STR_ARG(column),
        column.len ? "`" : "",
        severity == SEVERITY_WARNING ? "; with them the integers become floats again" : "");
    because(pass, drop, "here the rows are left out");
    return drop;
}

static void check_store(Pass *pass, const Op *store)
{
    const Op *frame;
    Str column = stored_column(store, &frame);
    if (!store->input) /* for df["age"] in … */
        return;
    Span span = {store->span.start, store->input->span.end};
    const Op *drop = check_given(pass, span, store->input, frame, column);
    if (drop && can_drop_from_table(pass, store, drop))
        offer_fix(pass, (Span){store->span.start, drop->span.end}, receiver_of(drop), drop);
}

/* df.assign(age=df["age"].dropna()) */
static void check_assign(Pass *pass, const Op *call)
{
    for (uint32_t i = 0; i < call->arg_count; i++) {
        const Arg *argument = &call->args[i];
        const Op *given = assigned_value(pass_code(pass), argument);
        if (given)
            check_given(pass, argument->span, given, receiver_of(call), argument->name);
    }
}

static bool is_column_taken_out(const Op *op)
{
    const Value *value = op_value(op);
    const Object *object = value->object_count ? value->objects[0] : NULL;
    return value_is(value, VALUE_SERIES) && is_temporary(op) &&
           (object->origin == ORIGIN_COLUMN || object->origin == ORIGIN_LOC_COLUMN);
}

static void check_in_place(Pass *pass, const Op *call)
{
    const Op *item = receiver_of(call);
    bool drops = calls_any(call, "dropna drop_duplicates") && works_in_place(call);
    if (!drops || op_is_used(call) || !is_column_taken_out(item) || drops_nothing(call))
        return;
    report(pass, call->span,
           "`%.*s` shortens a column that is taken out of the table, and the table "
           "keeps all its rows",
           STR_ARG(called_member(call)->name));
    because_of_origin(pass, op_value(item));
    if (call->user && call->user->kind == OP_STATEMENT && !says_which_rows(call) &&
        is_column_of_one(item))
        offer_fix(pass, call->user->span, item, call);
}

static void check(Pass *pass, const Op *op)
{
    if (calls(op, OWNER_FRAME, "assign"))
        check_assign(pass, op);
    else if (op->kind == OP_CALL)
        check_in_place(pass, op);
    else
        check_store(pass, op);
}

const Rule rule_column_dropna = {
    .code = "WL401",
    .name = "column-dropna",
    .severity = SEVERITY_ERROR,
    .confidence = CONFIDENCE_VERY_HIGH,
    .on = ON(OP_CALL) | ON(OP_STORE_ITEM) | ON(OP_STORE_ATTRIBUTE),
    .check = check,
};
