/* From a column that is shortened to a table with fewer rows. */
#include "judge/edits.h"
#include "judge/rule.h"

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

static Str column_named(const Op *item)
{
    bool known;
    return item->kind == OP_ITEM ? text_of(item->key, &known) : item->name;
}

/* Are the columns that are shortened the ones that are written, in the same table? */
static bool is_same_column(const Pass *pass, const Op *store, const Op *item)
{
    const Op *key = stored_key(store), *frame;
    Str name = stored_column(store, &frame);
    bool same_words = key && item->kind == OP_ITEM &&
                      str_eq(pass_text(pass, key->span), pass_text(pass, item->key->span));
    return is_same_expression(frame, item->object) &&
           (same_words || (name.len && str_eq(name, column_named(item))));
}

/* The statement that `frame = frame.dropna(…)` can stand for; empty: none. */
static Span statement_of(const Pass *pass, const Op *drop, const Op *item)
{
    const Op *store = store_of(drop);
    if (drop->user && drop->user->kind == OP_STATEMENT)
        return drop->user->span;
    bool is_back = store && !(drop->flags & OP_BRACKETED) && is_same_column(pass, store, item);
    return is_back ? (Span){store->span.start, drop->span.end} : (Span){0};
}

void fix_drop_rows(Pass *pass, const Op *drop)
{
    const Op *item = receiver_of(drop);
    if (says_which_rows(drop) || !is_column_of_one(item))
        return;
    Span span = statement_of(pass, drop, item);
    if (span.start == span.end)
        return;
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
