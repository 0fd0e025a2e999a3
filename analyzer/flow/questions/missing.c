#include "flow/questions.h"

static bool names_column(const Value *names, Str name)
{
    if (value_is(names, VALUE_STRING))
        return !names->is_constant || str_eq(names->text, name);
    for (uint32_t i = 0; value_is(names, VALUE_LIST) && i < names->count; i++)
        if (value_is(names->items[i], VALUE_STRING) && str_eq(names->items[i]->text, name))
            return true;
    return !names->is_constant;
}

/* df.dropna(), df.dropna(subset=["c"]) */
static bool drops_missing_rows(const Op *call, Str name)
{
    if (!calls(call, OWNER_FRAME, "dropna"))
        return false;
    bool needs_more = argument_of(call, "how", 1) || argument_of(call, "thresh", 2);
    const Op *subset = argument_of(call, "subset", 3);
    return subset ? names_column(op_value(subset), name) : !needs_more;
}

static bool is_of_column(const Op *op, Str name)
{
    const Value *value = op_value(op);
    return value_is(value, VALUE_SERIES) && str_eq(value->facts->base_column, name);
}

static bool asks(const Op *call, const char *names, Str column)
{
    const Op *asked = receiver_of(call) ? receiver_of(call) : argument_of(call, "obj", 0);
    return calls_any(call, names) && is_of_column(asked, column);
}

static const Op *made_where(const Op *op)
{
    const Object *object = op->kind == OP_LOAD ? object_of(op_value(op)) : NULL;
    return object && object->site ? object->site : op;
}

#define MOST_PARTS 16u

/* Does MASK leave out the rows where the column is missing? It does when one part of an `&` does.
 */
static bool keeps_present(const Op *mask, Str name)
{
    for (uint32_t i = 0; i < MOST_PARTS && mask; i++) {
        const Op *part = made_where(mask);
        bool is_both = part->kind == OP_BINARY && part->detail == OPERATOR_AND;
        const Op *last = is_both ? made_where(part->key) : part;
        bool is_inverted = last->kind == OP_UNARY && last->detail == OPERATOR_INVERT;
        if (is_inverted ? asks(last->object, "isna isnull", name)
                        : asks(last, "notna notnull", name))
            return true;
        mask = is_both ? part->object : NULL;
    }
    return false;
}

/* df[mask], df.loc[mask], df.loc[mask, columns] */
static bool selects_present_rows(const Op *item, Str name)
{
    if (item->kind != OP_ITEM)
        return false;
    bool is_pair = item->key->kind == OP_COLLECT && item->key->detail == COLLECT_TUPLE &&
                   item->key->arg_count == 2;
    return keeps_present(is_pair ? item->key->args[0].op : item->key, name);
}

#define DEEPEST_MEETING 4u

/* Where paths meet one of them is enough: the others may never be taken. */
static bool rows_are_complete(const Lineage *rows, const ColumnFacts *column, Str name,
                              uint32_t depth)
{
    for (; rows; rows = rows->parent) {
        bool was_there =
            !column || !column->made_by || (rows->by && column->made_by->index < rows->by->index);
        if (rows->effect == ROWS_SUBSET && rows->by && was_there &&
            (drops_missing_rows(rows->by, name) || selects_present_rows(rows->by, name)))
            return true;
        if (rows->either[0] && depth < DEEPEST_MEETING)
            return rows_are_complete(rows->either[0], column, name, depth + 1) ||
                   rows_are_complete(rows->either[1], column, name, depth + 1);
    }
    return false;
}

bool column_is_complete(const Value *frame, Str name)
{
    const ColumnFacts *column = columns_get(frame->facts->columns, name);
    if (column && column->content.missing == MISSING_NEVER)
        return true;
    return rows_are_complete(frame->facts->rows, column, name, 0);
}

/* Far enough for what belongs together, and near enough to stay linear. */
#define FARTHEST_FILL 3000u

/* What the calls and accessors that stand behind it begin with: df["c"] of df["c"].str.strip(). */
static const Op *beginning_of(const Op *op)
{
    while (op && (op->kind == OP_CALL ||
                  (op->kind == OP_ATTRIBUTE && op->user && !value_is(op_value(op), VALUE_SERIES))))
        op = op->kind == OP_CALL ? receiver_of(op) : op->object;
    return op;
}

/* The name under which OP reads a column or a variable. */
static Str name_read(const Op *op)
{
    bool known;
    op = beginning_of(op);
    if (!op)
        return (Str){0};
    return op->kind == OP_ITEM ? text_of(op->key, &known) : op->name;
}

/* May the columns of a table that CALL tends be among others the one NAME? */
static bool tends_column(const Op *call, Str name)
{
    const Value *table = op_value(receiver_of(call));
    const Value *subset = op_value(argument_of(call, "subset", 3));
    const Value *given = op_value(argument_of(call, "value", 0));
    if (!columns_may_have(table->facts->columns, name))
        return false;
    if (calls_any(call, "dropna") &&
        (value_is(subset, VALUE_LIST) || value_is(subset, VALUE_STRING)))
        return names_column(subset, name);
    bool has_names = calls_any(call, "fillna") && value_is(given, VALUE_DICT) &&
                     given->is_constant && given->keys;
    for (uint32_t i = 0; has_names && i < given->count; i++)
        if (!value_is(given->keys[i], VALUE_STRING) || names_column(given->keys[i], name))
            return true;
    return !has_names;
}

static bool tends_gaps(const Op *op, Str name)
{
    const Op *receiver = receiver_of(op);
    if (!receiver)
        return false;
    if (calls_any(op, "fillna dropna ffill bfill interpolate combine_first"))
        return value_is(op_value(receiver), VALUE_FRAME) ? tends_column(op, name)
                                                         : str_eq(name_read(receiver), name);
    bool is_choice = op->user && (op->user->kind == OP_ITEM || op->user->kind == OP_COLLECT ||
                                  op->user->kind == OP_STORE_ITEM || op->user->kind == OP_UNARY);
    return is_choice && calls_any(op, "isna isnull notna notnull") &&
           str_eq(name_read(receiver), name);
}

bool may_tend_gaps_later(const Code *code, const Op *call)
{
    const Op *store = store_of(call), *frame;
    Str name = !store || store->kind == OP_STORE ? (Str){0} : stored_column(store, &frame);
    if (store && !name.len)
        name = store->name;
    for (uint32_t i = call->index + 1; i < code->op_count && i - call->index < FARTHEST_FILL; i++)
        if (name.len && code_op(code, i)->kind == OP_CALL && tends_gaps(code_op(code, i), name))
            return true;
    return false;
}

bool is_asked_for_gaps(const Code *code, const Op *call)
{
    const Op *next = call->user;
    if (next && next->kind == OP_ATTRIBUTE && str_in_words(next->name, "isna isnull notna notnull"))
        return true;
    return next && next->kind == OP_STORE && may_tend_gaps_later(code, call);
}

bool drops_nothing(const Op *drop)
{
    const Value *receiver = op_value(receiver_of(drop));
    if (!calls_any(drop, "dropna") || !value_is(receiver, VALUE_SERIES))
        return false;
    const Object *object = object_of(receiver);
    bool is_of_frame = object && value_is(object->parent, VALUE_FRAME);
    return receiver->facts->content.missing == MISSING_NEVER ||
           (is_of_frame && column_is_complete(object->parent, object->column));
}

static bool is_column_taken_out(const Op *op)
{
    const Value *value = op_value(op);
    const Object *object = value->object_count ? value->objects[0] : NULL;
    return value_is(value, VALUE_SERIES) && is_temporary(op) &&
           (object->origin == ORIGIN_COLUMN || object->origin == ORIGIN_LOC_COLUMN);
}

bool shortens_column_in_place(const Op *call)
{
    return calls_any(call, "dropna drop_duplicates") && works_in_place(call) &&
           is_column_taken_out(receiver_of(call));
}

/* `s.dropna().astype(str)` is how one keeps missing values from becoming the text `nan`. */
static bool spares_missing_from_text(const Op *drop, const Value *value)
{
    const Op *cast = value_is(value, VALUE_SERIES) ? value->facts->content.text_cast : NULL;
    return cast && receiver_of(cast) == drop;
}

const Op *rows_missed_by(const Value *given, const Value *frame)
{
    const Op *drop = rows_dropped_by(given, frame);
    return drop && !drops_nothing(drop) && !spares_missing_from_text(drop, given) ? drop : NULL;
}
