#include "rule.h"

typedef struct Bins {
    double lowest, highest;
    bool has_left, has_right; /* are the outer edges part of them? */
} Bins;

/* The option is left out or written as a constant; else nothing is known. */
static bool read_option(const Op *call, const char *name, uint32_t position, bool *value)
{
    const Value *given = op_value(argument_of(call, name, position));
    if (!argument_of(call, name, position))
        return true;
    *value = value_is_true(given);
    return *value || value_is_false(given);
}

static bool read_bins(const Op *call, Bins *bins)
{
    const Value *edges = op_value(argument_of(call, "bins", 1));
    bool is_right = true, has_lowest = false;
    bool is_list = value_is(edges, VALUE_LIST) || value_is(edges, VALUE_TUPLE);
    if (!is_list || !edges->is_constant || edges->count < 2 ||
        !read_option(call, "right", 2, &is_right) ||
        !read_option(call, "include_lowest", 6, &has_lowest))
        return false;
    for (uint32_t i = 0; i < edges->count; i++)
        if (!value_is(edges->items[i], VALUE_NUMBER) || !edges->items[i]->is_constant)
            return false;
    bins->has_left = !is_right || has_lowest;
    bins->has_right = is_right;
    return number_written(edges->items[0]->text, &bins->lowest) &&
           number_written(edges->items[edges->count - 1]->text, &bins->highest);
}

static bool is_outside(const Bins *bins, double number)
{
    return number < bins->lowest || number > bins->highest ||
           (number == bins->lowest && !bins->has_left) ||
           (number == bins->highest && !bins->has_right);
}

typedef struct Lost {
    uint32_t rows;
    const Sample *first;
} Lost;

static Lost find_lost(const Evidence *evidence, const Bins *bins)
{
    Lost lost = {0};
    for (uint32_t i = 0; i < evidence->values.count; i++) {
        const Sample *sample = &evidence->values.at[i];
        double number;
        if (!number_written(sample->value, &number) || !is_outside(bins, number))
            continue;
        lost.rows += sample->count;
        lost.first = lost.first ? lost.first : sample;
    }
    return lost;
}

/* What was stored in the column, or OP itself. */
static const Op *made_from(const Op *op)
{
    const Object *object = object_of(op_value(op));
    bool is_column =
        object && object->origin == ORIGIN_COLUMN && value_is(object->parent, VALUE_FRAME);
    const ColumnFacts *column =
        is_column ? columns_get(object->parent->facts->columns, object->column) : NULL;
    const Op *store = column ? column->made_by : NULL;
    return store && store->kind == OP_STORE_ITEM && store->input ? store->input : op;
}

/* The first hour of a day is 0, and so is the first day of a week: df["t"].dt.hour, df.index.hour
 */
static bool counts_from_zero(const Op *column)
{
    const Op *part = made_from(column);
    if (part->kind != OP_ATTRIBUTE ||
        !str_in_words(part->name, "hour minute second dayofweek day_of_week weekday"))
        return false;
    return value_is(op_value(part->object), VALUE_DT) ||
           value_is(op_value(part->object), VALUE_INDEX);
}

static void check_times(Pass *pass, const Op *call, const Bins *bins)
{
    const Op *column = argument_of(call, "x", 0);
    if (bins->lowest < 0 || bins->lowest > 0 || bins->has_left || !counts_from_zero(column) ||
        may_tend_gaps_later(pass_code(pass), call))
        return;
    report(
        pass, call->span,
        "`0`, which `%.*s` begins with, is in none of the bins of `cut`, so that its rows become "
        "missing: add `include_lowest=True` or `right=False`",
        STR_ARG(made_from(column)->name));
    because(pass, made_from(column), "the numbers come from here");
}

static void check(Pass *pass, const Op *call)
{
    Bins bins = {0};
    const Op *column = argument_of(call, "x", 0);
    if (!calls(call, OWNER_PANDAS, "cut") || !read_bins(call, &bins))
        return;
    check_times(pass, call, &bins);
    if (!dtype_is_number(dtype_held(op_value(column))))
        return;
    Evidence evidence = evidence_of_numbers(pass, column);
    Lost lost = find_lost(&evidence, &bins);
    if (!lost.first || may_tend_gaps_later(pass_code(pass), call))
        return;
    double first = 0;
    bool is_edge = number_written(lost.first->value, &first) && first == bins.lowest;
    const char *cure = is_edge ? "add `include_lowest=True`" : "widen the outer bins";
    if (lost.rows)
        report(pass, call->span,
               "`%.*s` is in none of the bins of `cut`, so that %u of %u rows become missing: %s",
               STR_ARG(lost.first->value), lost.rows, evidence_rows(&evidence), cure);
    else
        report(pass, call->span,
               "`%.*s` is in none of the bins of `cut`, so that rows become missing: %s",
               STR_ARG(lost.first->value), cure);
    because_of_sample(pass, &evidence, lost.first);
    because_of_origin(pass, op_value(column));
}

const Rule rule_cut_loses_edges = {
    .code = "WL408",
    .name = "cut-loses-edges",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
