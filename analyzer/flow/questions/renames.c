#include "flow/questions.h"

/* No text is a label of rows that are counted; else the name of a column is none. */
static bool names_no_row(const Value *frame, const Value *key)
{
    bool is_text = value_is_constant_text(key);
    bool is_column = is_text && columns_get(frame->facts->columns, key->text);
    return is_column || (is_text && labels_of(frame).counted);
}

/* Left out, axis=0 or axis="index". */
static bool is_axis_of_rows(const Op *axis)
{
    const Value *value = op_value(axis);
    return !axis ||
           (value_is(value, VALUE_NUMBER) && value->is_constant && str_is(value->text, "0")) ||
           (value_is_constant_text(value) && str_in_words(value->text, "index rows"));
}

static bool is_rename_of_labels(const Op *call)
{
    return calls(call, OWNER_FRAME, "rename") && !argument_of(call, "columns", 2) &&
           is_axis_of_rows(argument_of(call, "axis", 3)) && !argument_of(call, "index", 1);
}

/* The first key that is no label of a row; NULL: none is known to be such. */
static const Value *column_among_keys(const Value *frame, const Value *names)
{
    for (uint32_t i = 0; value_is(names, VALUE_DICT) && i < names->count; i++)
        if (names_no_row(frame, names->keys[i]))
            return names->keys[i];
    return NULL;
}

/* {name: name.lower() for name in df.columns}: one of the names, when none of them is a row's. */
static const Value *column_in_each_key(const Value *frame, const Op *names)
{
    bool is_made_in_loop = names && names->kind == OP_COLLECT && (names->flags & OP_REPEATED) &&
                           names->detail == COLLECT_DICT && names->arg_count == 1;
    const Value *key = is_made_in_loop ? op_value(names->args[0].key) : NULL;
    if (!value_is(key, VALUE_STRING) || !key->count)
        return NULL;
    for (uint32_t i = 0; i < key->count; i++)
        if (!names_no_row(frame, key->items[i]))
            return NULL;
    return key->items[0];
}

RenamedRow column_renamed_as_row(const Op *call)
{
    if (!is_rename_of_labels(call))
        return (RenamedRow){0};
    const Value *frame = op_value(receiver_of(call));
    const Op *names = argument_of(call, "mapper", 0);
    const Value *column = column_among_keys(frame, op_value(names));
    if (!column)
        column = column_in_each_key(frame, names);
    bool is_sure = column && (!frame->facts->is_keyed || labels_are_others(frame, column->text));
    return column && (is_sure || labels_are_groups(frame)) ? (RenamedRow){column->text, is_sure}
                                                           : (RenamedRow){0};
}
