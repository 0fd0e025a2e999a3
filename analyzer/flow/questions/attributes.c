#include "base/spelling.h"
#include "flow/questions.h"

/* An attribute of a DataFrame that pandas does not have; `df.a += 1` has read it. */
static bool sets_unknown_attribute(const Op *store)
{
    const Value *frame = op_value(store->object);
    bool is_new = store->kind == OP_STORE_ATTRIBUTE && value_is(frame, VALUE_FRAME) &&
                  !(store->flags & OP_AUGMENTED) && !model_member(OWNER_FRAME, store->name);
    return is_new && !str_starts(store->name, "_") &&
           !str_in_words(store->name, "name attrs flags is_copy geometry crs") &&
           !columns_get(frame->facts->columns, store->name);
}

/* Operations before and behind a store among which the others of its kind stand. */
#define NEAR 2000u

/* Is its name only ever stored to as an attribute, and never read, quoted or given as a keyword? */
static bool is_never_read(const Code *code, const Op *store)
{
    uint32_t left = code_mentions(code, store->name) - 1; /* the others */
    uint32_t from = store->index > NEAR ? store->index - NEAR : 0;
    for (uint32_t i = from; left && i < code->op_count && i < store->index + NEAR; i++) {
        const Op *op = code_op(code, i);
        left -= op != store && op->kind == OP_STORE_ATTRIBUTE && str_eq(op->name, store->name);
    }
    return left == 0;
}

static bool ends_in(const Op *op, const Op *store)
{
    while (op->user)
        op = op->user;
    return op == store;
}

static bool is_column_of(const Op *op, const Op *frame)
{
    return (op->kind == OP_ITEM || op->kind == OP_ATTRIBUTE) &&
           value_is(op_value(op), VALUE_SERIES) && is_same_expression(op->object, frame);
}

/* The operations of what is stored stand directly before those of the target. */
static bool is_from_own_columns(const Code *code, const Op *store)
{
    if (!value_is(op_value(store->input), VALUE_SERIES))
        return false;
    for (uint32_t i = store->input->index; i > 0; i--) {
        const Op *op = code_op(code, i);
        if (!ends_in(op, store))
            return false;
        if (is_column_of(op, store->object))
            return true;
    }
    return false;
}

/* A list is a column when it has one item a row. */
static bool is_column_like(const Value *value, const Value *frame)
{
    uint32_t rows;
    bool is_list = value_is(value, VALUE_LIST) && value->is_constant;
    return value_is(value, VALUE_SERIES) || value_is(value, VALUE_ARRAY) ||
           (is_list && rows_are_counted(frame, &rows) && rows == value->count);
}

bool stores_beside_columns(const Code *code, const Op *store)
{
    if (!sets_unknown_attribute(store) ||
        !is_column_like(op_value(store->input), op_value(store->object)))
        return false;
    const Columns *columns = op_value(store->object)->facts->columns;
    return !columns_may_have(columns, store->name) ||
           (is_from_own_columns(code, store) && is_never_read(code, store));
}

Str attribute_meant(const Code *code, const Op *store)
{
    if (!sets_unknown_attribute(store) || !is_never_read(code, store))
        return (Str){0};
    const Value *value = op_value(store->input);
    bool is_names =
        value_is(value, VALUE_LIST) || value_is(value, VALUE_INDEX) || value_is(value, VALUE_TUPLE);
    if (is_names && (spelling_near(store->name, STR("columns")) ||
                     str_in_words(store->name, "column_names columns_names")))
        return STR("columns");
    if (str_in_words(store->name, "index_name indexname"))
        return STR("index.name");
    bool is_labels = is_names || is_column_like(value, op_value(store->object));
    return is_labels && spelling_near(store->name, STR("index")) ? STR("index") : (Str){0};
}

/* Modules that put no attribute of their own on tables. */
static bool adds_nothing(Str module)
{
    return str_in_words(module,
                        "pandas numpy scipy sklearn matplotlib seaborn statsmodels typedframes "
                        "pandera typing typing_extensions __future__ os sys re json math datetime "
                        "time pathlib io csv glob collections itertools functools random string "
                        "statistics decimal copy warnings logging dataclasses abc enum argparse");
}

bool attribute_may_be_added(const Code *code, const Op *attribute)
{
    const Op *user = attribute->user;
    bool is_called = user && user->kind == OP_CALL && user->object == attribute;
    for (uint32_t i = 0; !is_called && i < code->op_count; i++) {
        const Op *op = code_op(code, i);
        bool is_foreign = op->kind == OP_IMPORT &&
                          !adds_nothing(str_slice(op->name, 0, str_find(op->name, ".", 0)));
        bool is_put = op->kind == OP_STORE_ATTRIBUTE &&
                      value_is(op_value(op->object), VALUE_NAMED) &&
                      str_has(op_value(op->object)->text, "DataFrame");
        if (is_foreign || is_put)
            return true;
    }
    return is_called || code_mentions(code, attribute->name) > 1;
}
