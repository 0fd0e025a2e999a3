/* Two selections in a row, made one: rows and then a column, a column and then rows. */
#include "judge/edits.h"
#include "judge/rule.h"

/* The first step of df[mask]["c"] and df.loc[rows]["c"]. */
static bool selects_rows(const Op *part)
{
    if (part->kind != OP_ITEM || reach_of(taken_from(part)) != REACH_LASTING)
        return false;
    if (is_indexer(part->object))
        return value_is(op_value(part->object), VALUE_LOC) && part->key->kind != OP_COLLECT;
    return dtype_held(op_value(part->key)) == DTYPE_BOOL;
}

/* The key of the second step that names a column, in ["c"] and .loc[:, "c"]; NULL: there is none.
 */
static const Op *column_key(const Op *store, const Op *part)
{
    const Op *key = store->key;
    if (store->object != part)
        key = key->kind == OP_COLLECT && key->arg_count == 2 ? key->args[1].op : NULL;
    return key && value_is(op_value(key), VALUE_STRING) ? key : NULL;
}

/* The text between rows and column, `]["` up to the quote; empty when it is another than it should
 * be. */
static Span joint_of(const Pass *pass, const Op *store, const Op *part)
{
    Span joint = {part->span.end - 1, store->span.end - store->name.len};
    if (store->kind == OP_STORE_ATTRIBUTE)
        return text_is(pass, joint, "].") && !model_member(OWNER_FRAME, store->name) ? joint
                                                                                     : (Span){0, 0};
    const Op *key = store->kind == OP_STORE_ITEM ? column_key(store, part) : NULL;
    if (!key || !text_is(pass, (Span){key->span.end, store->span.end}, "]"))
        return (Span){0, 0};
    joint.end = key->span.start;
    return text_is(pass, joint, store->object == part ? "][" : "].loc[:,") ? joint : (Span){0, 0};
}

static void join_steps(Pass *pass, const Op *store, const Op *part)
{
    Span joint = joint_of(pass, store, part);
    if (!joint.end)
        return;
    fix(pass, FIX_UNSAFE, "name rows and column in one step");
    if (!is_indexer(part->object))
        fix_insert(pass, part->object->span.end, ".loc");
    if (store->kind == OP_STORE_ATTRIBUTE)
        fix_replace(pass, (Span){joint.start, store->span.end}, ", \"%.*s\"]",
                    STR_ARG(store->name));
    else
        fix_replace(pass, joint, ", ");
}

/* df.loc[rows, "c"].loc[rows] = value: the second step only says the first again. */
static bool selects_rows_twice(const Pass *pass, const Op *store, const Op *part)
{
    bool is_pair = part->kind == OP_ITEM && value_is(op_value(part->object), VALUE_LOC) &&
                   part->key->kind == OP_COLLECT && part->key->arg_count == 2;
    bool is_by_label = store->object == part || value_is(op_value(store->object), VALUE_LOC);
    return is_pair && is_by_label && store->kind == OP_STORE_ITEM &&
           value_is(op_value(part), VALUE_SERIES) && reach_of(taken_from(part)) == REACH_LASTING &&
           str_eq(pass_text(pass, part->key->args[0].op->span), pass_text(pass, store->key->span));
}

/* A mask or a label: a number without .loc counts places when the labels are no numbers. */
static bool names_rows(const Op *store, const Op *column)
{
    const Value *key = op_value(store->key);
    if (dtype_held(key) == DTYPE_BOOL && !value_is(key, VALUE_SCALAR))
        return true;
    bool is_label = value_is(key, VALUE_SCALAR) || value_is(key, VALUE_STRING);
    if (store->object == column)
        return is_label;
    return value_is(op_value(store->object), VALUE_LOC) &&
           (is_label || value_is(key, VALUE_NUMBER));
}

/* What stands in the brackets that SPAN ends with; empty when it is not only them. */
static Str in_brackets(const Pass *pass, Span span)
{
    Str text = str_trim(pass_text(pass, span));
    bool is_editable = str_starts(text, "[") && str_ends(text, "]") && !str_has(text, "#");
    return is_editable ? str_trim(str_slice(text, 1, text.len - 1)) : (Str){0};
}

/* df["c"][rows] and df.c.loc[rows] as df.loc[rows, "c"]. */
static void turn_steps(Pass *pass, const Op *store, const Op *column)
{
    const Op *table = taken_from(column);
    bool is_attribute = column->kind == OP_ATTRIBUTE;
    bool is_column = is_attribute || (column->kind == OP_ITEM && !is_indexer(column->object));
    if (store->kind != OP_STORE_ITEM || !is_column || reach_of(column) != REACH_COLUMN ||
        !names_rows(store, column))
        return;
    Str rows = in_brackets(pass, (Span){store->object->span.end, store->span.end});
    Str name = is_attribute ? column->name
                            : in_brackets(pass, (Span){column->object->span.end, column->span.end});
    if (!rows.len || !name.len)
        return;
    const char *quote = is_attribute ? "\"" : "";
    fix(pass, FIX_UNSAFE, "name rows and column in one step");
    fix_replace(pass, store->span, "%.*s.loc[%.*s, %s%.*s%s]",
                STR_ARG(pass_text(pass, table->span)), STR_ARG(rows), quote, STR_ARG(name), quote);
}

void fix_steps(Pass *pass, const Op *store, const Op *part)
{
    if (selects_rows_twice(pass, store, part)) {
        fix(pass, FIX_UNSAFE, "leave out the second selection");
        fix_delete(pass, (Span){part->span.end, store->span.end});
    } else if (selects_rows(part)) {
        join_steps(pass, store, part);
    } else {
        turn_steps(pass, store, part);
    }
}
