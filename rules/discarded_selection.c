#include "rule.h"

/* More statements that only look at data than this, and the file is one that people run line by
 * line. */
#define MOST_LOOKS 4u

/* Operations between two lines of one run, at most. */
#define NEAR 40u

/* The key of df.loc[mask, "c"], read or written: the rows a mask chooses and the column they are
 * chosen for; NULL: something else. */
static const Op *key_of_cells(const Op *op)
{
    bool is_item = op->kind == OP_ITEM || op->kind == OP_STORE_ITEM;
    if (!is_item || !value_is(op_value(op->object), VALUE_LOC) ||
        !value_is(op_value(op->object)->of, VALUE_FRAME) || op->key->kind != OP_COLLECT ||
        op->key->arg_count != 2)
        return NULL;
    const Value *rows = op_value(op->key->args[0].op);
    return value_is(rows, VALUE_SERIES) && dtype_held(rows) == DTYPE_BOOL ? op->key : NULL;
}

/* `"c"` and `["c"]` */
static Str column_chosen(const Op *key, bool *known)
{
    const Op *columns = key->args[1].op;
    bool is_list = columns->kind == OP_COLLECT && columns->arg_count == 1;
    return text_of(is_list ? columns->args[0].op : columns, known);
}

static bool is_same_column(const Op *key, const Op *other)
{
    bool known, other_known;
    Str column = column_chosen(key, &known);
    Str other_column = column_chosen(other, &other_known);
    return known && other_known && str_eq(column, other_column);
}

/* A line near by that writes to cells of the same table and column; NULL: none. */
static const Op *sibling_of(const Code *code, const Op *item)
{
    const Op *key = key_of_cells(item);
    uint32_t from = item->index > NEAR ? item->index - NEAR : 0;
    for (uint32_t i = from; key && i < code->op_count && i < item->index + NEAR; i++) {
        const Op *op = code_op(code, i);
        const Op *other = op->kind == OP_STORE_ITEM ? key_of_cells(op) : NULL;
        if (other && is_same_column(key, other) &&
            is_same_expression(op->object->object, item->object->object))
            return op;
    }
    return NULL;
}

static bool is_meant(const Code *code, const Op *statement)
{
    uint32_t meant = OP_SHOWN | OP_SILENCED | OP_MAGIC | OP_GUARDED | OP_TRIED;
    return (statement->flags & meant) || code->look_count > MOST_LOOKS;
}

/* The table that ITEM selects rows or cells of by a mask: df of df[m] and df.loc[m, "c"]; NULL:
 * none. A column or row by its name may be asked for to see whether it is there. */
static const Op *table_of(const Op *item)
{
    const Op *object = item->kind == OP_ITEM ? item->object : NULL;
    bool by_label = object && object->kind == OP_ATTRIBUTE && value_is(op_value(object), VALUE_LOC);
    const Op *table = by_label ? object->object : object;
    bool is_masked = table && dtype_held(op_value(rows_key(item))) == DTYPE_BOOL;
    return is_masked && value_is(op_value(table), VALUE_FRAME) ? table : NULL;
}

/* In a function nobody looks at a table, nor in a script that has no other line to look at one. */
static bool nobody_looks(const Code *code, const Op *item)
{
    bool is_plain_script = code->source->cell_count == 1;
    return is_in_function(code, item) || (is_plain_script && code->look_count == 1);
}

static void check(Pass *pass, const Op *statement)
{
    const Code *code = pass_code(pass);
    const Op *item = statement->input;
    const Op *table = is_meant(code, statement) ? NULL : table_of(item);
    const Op *sibling = table ? sibling_of(code, item) : NULL;
    if (!sibling && !(table && nobody_looks(code, item)))
        return;
    report(pass, statement->span,
           sibling ? "this selects cells of `%.*s` and changes nothing: was `= value` forgotten?"
                   : "this selects from `%.*s`, and nothing keeps or shows what it gives",
           STR_ARG(pass_text(pass, table->span)));
    if (sibling)
        because(pass, sibling, "a line like it writes to what it selects");
    because_of_origin(pass, op_value(table));
}

const Rule rule_discarded_selection = {
    .code = "WL109",
    .name = "discarded-selection",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_STATEMENT),
    .check = check,
};
