#include "rule.h"

typedef struct Call {
    Pass *pass;
    const Op *op;
} Call;

static bool is_text(const Value *value)
{
    return value_is(value, VALUE_STRING) && value->is_constant;
}

static bool is_told_apart(const Pass *pass)
{
    return code_mentions(pass_code(pass), STR("duplicated")) > 0;
}

/* The second of two equal names in a list, or NULL. */
static const Value *repeated(const Value *names)
{
    for (uint32_t i = 1; i < names->count; i++)
        for (uint32_t k = 0; k < i && is_text(names->items[i]); k++)
            if (is_text(names->items[k]) && str_eq(names->items[i]->text, names->items[k]->text))
                return names->items[i];
    return NULL;
}

#define MOST_NAMES 512u /* that are written in one list: every pair is looked at */

static void check_names(Pass *pass, const Op *op, const Value *names)
{
    bool is_list = value_is(names, VALUE_LIST) && names->is_constant && names->count <= MOST_NAMES;
    const Value *twice = is_list && !is_told_apart(pass) ? repeated(names) : NULL;
    if (twice)
        report(pass, op->span,
               "two columns get the name `%.*s`: what reads it gets both, as a table",
               STR_ARG(twice->text));
}

/* df.columns = ["a", "b", "a"] */
static void check_store(Pass *pass, const Op *store)
{
    if (str_is(store->name, "columns") && value_is(op_value(store->object), VALUE_FRAME))
        check_names(pass, store, op_value(store->input));
}

/* df.set_axis(["a", "b", "a"], axis=1) */
static void check_labels(Pass *pass, const Op *call)
{
    if (value_is_columns_axis(op_value(argument_of(call, "axis", 1))))
        check_names(pass, call, op_value(argument_of(call, "labels", 0)));
}

static const Value *new_names(const Op *call)
{
    const Op *names = argument_of(call, "columns", 2);
    return op_value(names ? names : argument_of(call, "mapper", 0));
}

/* Does the same call give the column another name? */
static bool is_renamed_too(const Op *call, Str name)
{
    const Value *dict = new_names(call);
    for (uint32_t i = 0; value_is(dict, VALUE_DICT) && i < dict->count; i++)
        if (is_text(dict->keys[i]) && str_eq(dict->keys[i]->text, name))
            return true;
    return false;
}

/* A column that gets the name NEW in an entry before the one for OLD; "": none. */
static Str renamed_before(const Call *call, const Columns *columns, Str old, Str new)
{
    const Value *dict = new_names(call->op);
    for (uint32_t i = 0; value_is(dict, VALUE_DICT) && i < dict->count; i++) {
        if (!is_text(dict->keys[i]) || str_eq(dict->keys[i]->text, old))
            break;
        const ColumnFacts *other = columns_get(columns, dict->keys[i]->text);
        if (other && other->sure && is_text(dict->items[i]) && str_eq(dict->items[i]->text, new))
            return other->name;
    }
    return (Str){0};
}

/* rename(columns={"a": "b"}) of a table that has both, rename(columns={"a": "c", "b": "c"}). */
static void check_new_name(void *context, const ColumnUse *use)
{
    const Call *call = context;
    const Columns *columns = use->table->facts->columns;
    const ColumnFacts *old = columns_get(columns, use->name);
    Str other = use->becomes.len && old && old->sure
                    ? renamed_before(call, columns, use->name, use->becomes)
                    : (Str){0};
    if (other.len && !is_told_apart(call->pass))
        report(call->pass, use->at->span,
               "`%.*s` becomes `%.*s` too: what reads it then gets both, as a table",
               STR_ARG(other), STR_ARG(use->becomes));
    const ColumnFacts *there = columns_get(columns, use->becomes);
    bool has_both = use->becomes.len && old && old->sure && there && there->sure;
    if (!has_both || is_renamed_too(call->op, use->becomes) || is_told_apart(call->pass))
        return;
    report(call->pass, use->at->span,
           "the table has a column `%.*s` already: what reads it then gets both, as a table",
           STR_ARG(use->becomes));
    because(call->pass, there->made_by, "`%.*s` is made here", STR_ARG(use->becomes));
    because_of_origin(call->pass, use->table);
}

#define MOST_SHARED 16u /* columns: for each the code is looked through */

static bool has_both(const Code *code, const Op *call, const SharedColumn *shared)
{
    return column_is_read_later(code, call, op_value(call), shared->name) ||
           column_stays_beside_itself(code, call, shared);
}

static void tell_both(Pass *pass, const SharedColumn *shared)
{
    report(pass, shared->second->span,
           "both tables have a column `%.*s`: what reads it then gets both, as a table",
           STR_ARG(shared->name));
    because(pass, shared->first, "`%.*s` is in this table too", STR_ARG(shared->name));
    because_of_origin(pass, op_value(shared->second));
}

/* concat([a, b], axis=1) of tables that share a column, which is read from both then, or which was
 * to be changed: concat([df, df["c"].abs()], axis=1). */
static void check_beside(Pass *pass, const Op *call)
{
    SharedColumn shared;
    for (uint32_t i = 0; i < MOST_SHARED && tables_share_column(call, i, &shared); i++)
        if (has_both(pass_code(pass), call, &shared)) {
            if (!is_told_apart(pass))
                tell_both(pass, &shared);
            return;
        }
}

/* insert(0, "a", …, allow_duplicates=True), and "a" is read then. */
static void check_insert(Pass *pass, const Op *call)
{
    bool known;
    Str name = text_of(argument_of(call, "column", 1), &known);
    const Value *table = op_value(receiver_of(call));
    const ColumnFacts *there = known ? columns_get(table->facts->columns, name) : NULL;
    bool is_twice = there && there->sure && argument_is_true(call, "allow_duplicates");
    if (!is_twice || is_told_apart(pass) ||
        !column_is_read_later(pass_code(pass), call, table, name))
        return;
    report(pass, argument_of(call, "column", 1)->span,
           "the table has a column `%.*s` already: what reads it then gets both, as a table",
           STR_ARG(name));
    because_of_origin(pass, table);
}

static void check(Pass *pass, const Op *op)
{
    if (op->kind == OP_STORE_ATTRIBUTE)
        check_store(pass, op);
    else if (calls(op, OWNER_PANDAS, "concat"))
        check_beside(pass, op);
    else if (calls(op, OWNER_FRAME, "insert"))
        check_insert(pass, op);
    else if (calls(op, OWNER_FRAME, "set_axis"))
        check_labels(pass, op);
    else if (calls(op, OWNER_FRAME, "rename"))
        each_column_use(op, check_new_name, &(Call){pass, op});
}

const Rule rule_duplicate_column = {
    .code = "WL306",
    .name = "duplicate-column",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL) | ON(OP_STORE_ATTRIBUTE),
    .check = check,
};
