#include "judge/evidence.h"

#include "judge/pass.h"
#include "judge/rule.h"
#include "judge/steps.h"

/* Of rows that were chosen by what they hold, the samples say nothing; those with missing values
 * and the first of equal ones are left out freely. */
static bool are_any_rows(const Lineage *rows)
{
    for (; rows; rows = rows->parent) {
        bool is_free = rows->effect != ROWS_SUBSET ||
                       calls_any(rows->by, "dropna drop_duplicates head tail sample");
        if (!is_free)
            return false;
    }
    return true;
}

bool evidence_begins(const Op *op)
{
    const Value *value = op_value(op);
    const Lineage *rows = value_is(value, VALUE_SERIES) ? value->facts->rows : NULL;
    bool is_series = value_is(value, VALUE_SERIES);
    for (; rows && is_series; rows = rows->parent)
        if (rows->effect == ROWS_REORDERED || rows->either[0] ||
            (rows->effect == ROWS_SUBSET && !calls_any(rows->by, "dropna drop_duplicates head")))
            return false;
    return is_series;
}

/* A function that is given cells may ask what they hold, and goes on with some of them. */
static const Value *holder(const Pass *pass, const Op *op, bool units)
{
    const Value *value = op_value(op);
    if (value_is(value, VALUE_SCALAR) && is_behind_condition(pass_code(pass), op, units))
        return NULL;
    if (value_is(value, VALUE_STR) || value_is(value, VALUE_SERIES_GROUPBY))
        value = value->of;
    bool holds = value_is(value, VALUE_SERIES) || value_is(value, VALUE_SCALAR);
    return holds && are_any_rows(value->facts->rows) ? value : NULL;
}

#define MOST_STEPS 32u

/* The steps in the order in which they were done; false: too many. */
static bool list_steps(const Step *steps, const Op **list, uint32_t *count)
{
    for (*count = 0; steps && steps->by; steps = steps->earlier) {
        if (*count == MOST_STEPS)
            return false;
        list[(*count)++] = steps->by;
    }
    return true;
}

static bool redo(Pass *pass, const Step *steps, const Column *column, Samples *values)
{
    const Op *list[MOST_STEPS];
    uint32_t count;
    if (!list_steps(steps, list, &count))
        return false;
    Samples now = {0};
    for (uint32_t i = 0; i < column->values.count; i++)
        LIST_ADD(pass->arena, &now, column->values.at[i]);
    const Op *before = NULL;
    for (; count > 0; before = list[--count]) {
        bool is_fair = !column->values_are_shapes || step_keeps_shapes(list[count - 1]);
        if (!is_fair || !step_redo(pass->arena, pass->limits, list[count - 1], before, &now))
            return false;
    }
    *values = now;
    return !before || !step_gives_parts(before);
}

static Evidence of_content(Pass *pass, const Content *content, bool takes_shapes)
{
    const Column *column = content->steps ? content->steps->data : content->data;
    Evidence found = {.column = column};
    if (!column || (column->values_are_shapes && !takes_shapes) || !column->values.count)
        return (Evidence){0};
    found.name = column->name;
    return redo(pass, content->steps, column, &found.values) ? found : (Evidence){0};
}

static Evidence evidence_held(Pass *pass, const Op *op, const Value *value, bool takes_shapes)
{
    Evidence found = value ? of_content(pass, &value->facts->content, takes_shapes) : (Evidence){0};
    if (found.column && !found.name.len)
        found.name = value->facts->has_name ? value->facts->name : pass_text(pass, op->span);
    return found;
}

static Evidence evidence(Pass *pass, const Op *op, bool takes_shapes)
{
    return evidence_held(pass, op, holder(pass, op, false), takes_shapes);
}

Evidence evidence_of_all(Pass *pass, const Op *op)
{
    const Value *value = op_value(op);
    return evidence_held(pass, op, value_is(value, VALUE_SERIES) ? value : NULL, true);
}

Evidence evidence_of_units(Pass *pass, const Op *op)
{
    return evidence_held(pass, op, holder(pass, op, true), true);
}

Evidence evidence_in_table(Pass *pass, const Value *table, Str name)
{
    bool is_table = value_is(table, VALUE_FRAME) && are_any_rows(table->facts->rows);
    const ColumnFacts *column = is_table ? columns_get(table->facts->columns, name) : NULL;
    Evidence found = column ? of_content(pass, &column->content, true) : (Evidence){0};
    found.name = name;
    return found;
}

Evidence evidence_of_values(Pass *pass, const Op *op)
{
    return evidence(pass, op, false);
}

Evidence evidence_of_values_or_shapes(Pass *pass, const Op *op)
{
    return evidence(pass, op, true);
}

static void add(Pass *pass, Evidences *all, Evidence one)
{
    if (one.column)
        LIST_ADD(pass->arena, all, one);
}

Evidences evidence_of_texts(Pass *pass, const Op *op)
{
    Evidences all = {0};
    const ColumnFacts *entry;
    const Value *value = op_value(op);
    if (!value_is(value, VALUE_FRAME)) {
        if (!dtype_is_number(dtype_held(value)))
            add(pass, &all, evidence_of_values_or_shapes(pass, op));
        return all;
    }
    const Columns *columns = value->facts->columns;
    for (uint32_t i = 0; !columns_are_open(columns) && (entry = columns_entry(columns, i)); i++)
        if (columns_get(columns, entry->name) == entry && entry->sure &&
            !dtype_is_number(entry->content.dtype))
            add(pass, &all, evidence_in_table(pass, value, entry->name));
    return all;
}

static Evidence of_data(Evidence found)
{
    return found.column && found.column->name.len ? found : (Evidence){0};
}

Evidence evidence_of_numbers(Pass *pass, const Op *op)
{
    Evidence found = evidence_of_values(pass, op);
    const Value *value = holder(pass, op, false);
    const Content *content = value ? &value->facts->content : NULL;
    const Column *column = content && !content->steps ? content->data : NULL;
    if (found.column || !column || !column->has_range)
        return found;
    found = (Evidence){.column = column, .name = column->name};
    LIST_ADD(pass->arena, &found.values,
             ((Sample){.value = arena_printf(pass->arena, "%.15g", column->least)}));
    LIST_ADD(pass->arena, &found.values,
             ((Sample){.value = arena_printf(pass->arena, "%.15g", column->most)}));
    return found;
}

Evidence evidence_of_column(const Column *column)
{
    if (!column || !column->values.count)
        return (Evidence){0};
    return (Evidence){.column = column, .name = column->name, .values = column->values};
}

Evidence evidence_of(Pass *pass, const Op *op)
{
    return of_data(evidence(pass, op, false));
}

Evidence evidence_of_shapes(Pass *pass, const Op *op)
{
    return of_data(evidence(pass, op, true));
}

const ColumnFacts *const *evidence_columns(Pass *pass, const Op *op, uint32_t *count)
{
    const Value *frame = op_value(op);
    *count = 0;
    return value_is(frame, VALUE_FRAME) ? columns_list(pass->arena, frame->facts->columns, count)
                                        : NULL;
}
