#include "flow/questions.h"

/* Bodies with more operations are not looked through: every write is held against every read. */
#define LONGEST_BODY 3000u

/* Operations behind a loop that are looked through for another use of its name. */
#define FAR 10000u

/* Columns whose types are compared, at most. */
#define MOST_COLUMNS 100u

const Op *rows_iterated(const Op *loop)
{
    const Op *call = loop->object;
    bool is_wrapped =
        call && call->kind == OP_CALL && call->arg_count &&
        str_in_words(str_behind_last(called_path(call), '.'), "enumerate tqdm tqdm_notebook track");
    call = is_wrapped ? call->args[0].op : call;
    return call && calls(call, OWNER_FRAME, "iterrows") ? call : NULL;
}

const Op *row_of_round(const Code *code, const Op *loop)
{
    if (!rows_iterated(loop))
        return NULL;
    for (uint32_t i = loop->index + 1; i < loop->middle; i++) {
        const Op *op = code_op(code, i);
        if (op->kind != OP_ELEMENT && op->kind != OP_UNPACK && op->kind != OP_STORE)
            return NULL;
        if (op->kind == OP_STORE && value_is(op_value(op->input), VALUE_ROW))
            return op;
    }
    return NULL;
}

/* The store that writes to the row itself which LOAD reads: row["a"] = …, row.a = …,
 * row.loc["a"] = …; NULL: it is read for something else. */
static const Op *write_through(const Op *load)
{
    const Op *user = load->user, *object = load;
    if (user && user->kind == OP_ATTRIBUTE && str_in_words(user->name, "loc iloc at iat")) {
        object = user;
        user = user->user;
    }
    bool is_store = user && (user->kind == OP_STORE_ITEM || user->kind == OP_STORE_ATTRIBUTE);
    return is_store && user->object == object ? user : NULL;
}

static Str field_of(const Op *op)
{
    bool known = true;
    bool is_item = op->kind == OP_ITEM || op->kind == OP_STORE_ITEM;
    return is_item ? text_of(op->key, &known) : op->name;
}

/* The one field that LOAD reads of the row; NULL: the row as a whole, or not known. */
static const Op *field_read(const Op *load)
{
    const Op *user = load->user;
    if (!user || user->object != load)
        return NULL;
    if (user->kind == OP_ITEM)
        return user;
    return user->kind == OP_ATTRIBUTE && !model_member(OWNER_SERIES, user->name) ? user : NULL;
}

/* Is LOAD a part of what is written to the same row? */
static bool is_for_row(const Op *load)
{
    const Op *op = load;
    while (op->user)
        op = op->user;
    if (op->kind != OP_STORE_ITEM && op->kind != OP_STORE_ATTRIBUTE)
        return false;
    const Op *object = op->object;
    while (object->kind == OP_ATTRIBUTE)
        object = object->object;
    return object->kind == OP_LOAD && object->slot == load->slot;
}

/* Does reading LOAD show what WRITE changed? Fields that are named by numbers or by variables may
 * be any. */
static bool sees(const Op *load, const Op *write, uint32_t from)
{
    const Op *field = field_read(load);
    if (!field)
        return true;
    if (field->index < from)
        return false;
    Str read = field_of(field), written = field_of(write);
    return !read.len || !written.len || str_eq(read, written);
}

/* What stands before a write in the same inner loop runs behind it in the next round. */
static uint32_t start_of_sight(const Code *code, const Op *loop, const Op *write)
{
    for (uint32_t i = loop->index + 1; i < write->index; i++) {
        const Op *op = code_op(code, i);
        if (op->kind == OP_LOOP && write->index < op->end)
            return i;
    }
    return write->index;
}

static bool is_seen(const Code *code, const Op *loop, const Op *row, const Op *write)
{
    uint32_t from = start_of_sight(code, loop, write);
    for (uint32_t i = row->index + 1; i < loop->middle; i++) {
        const Op *op = code_op(code, i);
        bool is_load = op->kind == OP_LOAD && op->slot == row->slot;
        if (is_load && !write_through(op) && !is_for_row(op) && sees(op, write, from))
            return true;
    }
    return false;
}

/* Behind the loop the name still has the last row. */
static bool is_left_over(const Code *code, const Op *loop, const Op *row)
{
    uint32_t end = code->op_count - loop->middle > FAR ? loop->middle + FAR : code->op_count;
    for (uint32_t i = loop->middle; i < end; i++) {
        const Op *op = code_op(code, i);
        if ((op->kind == OP_LOAD || op->kind == OP_STORE) && op->slot == row->slot)
            return op->kind == OP_LOAD;
    }
    return end < code->op_count;
}

/* One write may read what another wrote: they are lost together or not at all. */
const Op *lost_row_write(const Code *code, const Op *loop)
{
    const Op *row = row_of_round(code, loop), *first = NULL;
    if (!row || loop->middle - loop->index > LONGEST_BODY)
        return NULL;
    for (uint32_t i = row->index + 1; i < loop->middle; i++) {
        const Op *op = code_op(code, i);
        bool is_load = op->kind == OP_LOAD && op->slot == row->slot;
        const Op *write = is_load ? write_through(op) : NULL;
        if (op->kind == OP_STORE && op->slot == row->slot)
            return NULL;
        if (write && is_seen(code, loop, row, write))
            return NULL;
        if (!first)
            first = write;
    }
    return first && !is_left_over(code, loop, row) ? first : NULL;
}

bool rows_may_be_views(const Op *loop)
{
    const Value *table = op_value(receiver_of(rows_iterated(loop)));
    if (!value_is(table, VALUE_FRAME) || columns_are_open(table->facts->columns))
        return false;
    Dtype one = DTYPE_UNKNOWN;
    for (uint32_t i = 0; columns_entry(table->facts->columns, i); i++) {
        const ColumnFacts *entry = columns_entry(table->facts->columns, i);
        const ColumnFacts *column = columns_get(table->facts->columns, entry->name);
        if (i == MOST_COLUMNS)
            return true;
        if (!column)
            continue;
        if (column->content.dtype == DTYPE_UNKNOWN ||
            (one != DTYPE_UNKNOWN && column->content.dtype != one))
            return false;
        one = column->content.dtype;
    }
    return true;
}
