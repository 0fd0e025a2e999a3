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
static Str column_named(const Op *columns, bool *known)
{
    bool is_list = columns->kind == OP_COLLECT && columns->arg_count == 1;
    return text_of(is_list ? columns->args[0].op : columns, known);
}

/* The rows out of which ITEM takes columns by their names: df[m] of df[m]["c"]; else ITEM. */
static const Op *rows_chosen(const Op *item)
{
    bool is_second = item->kind == OP_ITEM && item->object->kind == OP_ITEM &&
                     value_is(op_value(item->object), VALUE_FRAME);
    const Value *key = is_second ? op_value(item->key) : NULL;
    bool are_names = value_is(key, VALUE_STRING) || value_is(key, VALUE_LIST);
    return are_names ? item->object : item;
}

/* The column that df.loc[m, "c"] or df[m]["c"] reads. */
static Str column_read(const Op *item, bool *known)
{
    *known = false;
    if (rows_chosen(item) != item)
        return column_named(item->key, known);
    return key_of_cells(item) ? column_named(key_of_cells(item)->args[1].op, known) : (Str){0};
}

static bool is_column(const Op *key, Str name)
{
    bool known;
    return str_eq(column_named(key->args[1].op, &known), name) && known;
}

/* A line near by that writes to cells of the same table and column; NULL: none. */
static const Op *sibling_of(const Code *code, const Op *item, const Op *table)
{
    bool known;
    Str name = column_read(item, &known);
    uint32_t from = item->index > NEAR ? item->index - NEAR : 0;
    for (uint32_t i = from; known && i < code->op_count && i < item->index + NEAR; i++) {
        const Op *op = code_op(code, i);
        const Op *other = op->kind == OP_STORE_ITEM ? key_of_cells(op) : NULL;
        if (other && is_column(other, name) && is_same_expression(op->object->object, table))
            return op;
    }
    return NULL;
}

static bool is_meant(const Code *code, const Op *statement)
{
    uint32_t meant = OP_SHOWN | OP_SILENCED | OP_MAGIC | OP_GUARDED | OP_TRIED;
    return (statement->flags & meant) || code->look_count > MOST_LOOKS;
}

/* The table that READ selects rows or cells of by a mask: df of df[m], df[m]["c"] and df.loc[m,
 * "c"]; NULL: none. A column or row by its name may be asked for to see whether it is there. */
static const Op *table_of(const Op *read)
{
    const Op *item = rows_chosen(read);
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
    const Op *sibling = table ? sibling_of(code, item, table) : NULL;
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
