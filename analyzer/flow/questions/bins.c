#include "flow/questions.h"

/* The option is left out or written as a constant; else nothing is known. */
static bool read_option(const Op *call, const char *name, uint32_t position, bool *value)
{
    const Value *given = op_value(argument_of(call, name, position));
    if (!argument_of(call, name, position))
        return true;
    *value = value_is_true(given);
    return *value || value_is_false(given);
}

static bool are_numbers(const Value *edges)
{
    bool is_list = value_is(edges, VALUE_LIST) || value_is(edges, VALUE_TUPLE);
    if (!is_list || !edges->is_constant || edges->count < 2)
        return false;
    for (uint32_t i = 0; i < edges->count; i++)
        if (!value_is(edges->items[i], VALUE_NUMBER) || !edges->items[i]->is_constant)
            return false;
    return true;
}

Bins bins_of(const Op *call)
{
    Bins bins = {.column = argument_of(call, "x", 0)};
    const Value *edges = op_value(argument_of(call, "bins", 1));
    bool is_right = true, has_lowest = false;
    if (!calls(call, OWNER_PANDAS, "cut") || !are_numbers(edges) ||
        !read_option(call, "right", 2, &is_right) ||
        !read_option(call, "include_lowest", 6, &has_lowest) ||
        !number_written(edges->items[0]->text, &bins.lowest) ||
        !number_written(edges->items[edges->count - 1]->text, &bins.highest))
        return (Bins){0};
    bins.has_left = !is_right || has_lowest;
    bins.has_right = is_right;
    return bins;
}

bool is_outside(const Bins *bins, double number)
{
    return number < bins->lowest || number > bins->highest ||
           (number == bins->lowest && !bins->has_left) ||
           (number == bins->highest && !bins->has_right);
}

/* What was stored in the column, or OP itself. */
static const Op *made_from(const Op *op)
{
    const ColumnFacts *column = column_taken(op);
    const Op *store = column ? column->made_by : NULL;
    return store && store->kind == OP_STORE_ITEM && store->input ? store->input : op;
}

const Op *counted_from_zero(const Op *column)
{
    const Op *part = made_from(column);
    if (part->kind != OP_ATTRIBUTE ||
        !str_in_words(part->name, "hour minute second dayofweek day_of_week weekday"))
        return NULL;
    const Value *times = op_value(part->object);
    return value_is(times, VALUE_DT) || value_is(times, VALUE_INDEX) ? part : NULL;
}
