#include <string.h>

#include "base/map.h"
#include "data/layout_plan.h"

static bool is_label(const CsvLabel *label, Str name, uint32_t position)
{
    return label->position >= 0 ? (uint32_t)label->position == position : str_eq(label->name, name);
}

/* usecols with as many names as columns to use: the names are for those, in the order of
 * the file. */
static bool names_are_of_used(const Plan *plan)
{
    const CsvOptions *options = plan->options;
    return options->has_usecols && options->names.count &&
           options->names.count == options->usecols.count;
}

static void add_column(Plan *plan, uint32_t name, uint32_t field)
{
    LayoutColumn column = {plan->names[name], field};
    LIST_ADD(plan->arena, &plan->layout->columns, column);
}

static bool uses_field(const CsvLabels *usecols, uint32_t field)
{
    for (uint32_t i = 0; i < usecols->count; i++)
        if (usecols->at[i].position >= 0 && (uint32_t)usecols->at[i].position == field)
            return true;
    return false;
}

static DataStatus name_used_fields(Plan *plan)
{
    const CsvLabels *usecols = &plan->options->usecols;
    bool by_position = usecols->count && usecols->at[0].position >= 0;
    uint32_t field = 0;
    for (uint32_t i = 0; i < plan->name_count; i++, field++) {
        while (by_position && field < LAYOUT_MOST_COLUMNS && !uses_field(usecols, field))
            field++;
        add_column(plan, i, field);
    }
    return DATA_READ;
}

/* A name that is not there makes pandas raise, a place only from 2.0 on. */
static DataStatus missing_label(const Plan *plan, const char *option, const CsvLabel *label)
{
    if (label->position >= 0) {
        *plan->why = arena_printf(plan->arena, "has no column %d, which %s asks for",
                                  label->position, option);
        return DATA_UNSUPPORTED;
    }
    *plan->why = arena_printf(plan->arena, "has no column `%.*s`, which %s asks for",
                              STR_ARG(label->name), option);
    return DATA_MALFORMED;
}

/* Columns are many or labels are many: one map of the names serves both. */
static DataStatus mark_used(Plan *plan, const CsvLabels *labels)
{
    Map places = {0};
    for (uint32_t i = plan->name_count; i-- > 0;)
        map_put(plan->arena, &places, plan->names[i], i);
    plan->is_used = ARENA_ARRAY(plan->arena, bool, plan->name_count);
    for (uint32_t i = 0; i < labels->count; i++) {
        const CsvLabel *label = &labels->at[i];
        uint32_t place =
            label->position >= 0 ? (uint32_t)label->position : map_get(&places, label->name);
        if (place >= plan->name_count)
            return missing_label(plan, "usecols", label);
        plan->is_used[place] = true;
    }
    return DATA_READ;
}

static DataStatus choose_columns(Plan *plan)
{
    const CsvOptions *options = plan->options;
    if (names_are_of_used(plan))
        return name_used_fields(plan);
    DataStatus status = options->has_usecols ? mark_used(plan, &options->usecols) : DATA_READ;
    if (status != DATA_READ)
        return status;
    for (uint32_t i = 0; i < plan->name_count; i++)
        if (!options->has_usecols || plan->is_used[i])
            add_column(plan, i, plan->leading + i);
    return DATA_READ;
}

static void remove_column(LayoutColumns *columns, uint32_t place)
{
    columns->count--;
    memmove(&columns->at[place], &columns->at[place + 1],
            sizeof *columns->at * (columns->count - place));
}

static bool has_no_name(const Plan *plan, const LayoutColumn *column)
{
    if (plan->layout->are_positions)
        return true;
    return plan->header && !plan->options->names.count && !plan->header->fields[column->field].len;
}

static void take_out(LayoutColumns *columns, uint32_t field)
{
    uint32_t place = 0;
    while (place < columns->count && columns->at[place].field != field)
        place++;
    if (place < columns->count)
        remove_column(columns, place);
}

static DataStatus take_level(Plan *plan, const LayoutColumns *before, const CsvLabel *label)
{
    uint32_t place = 0;
    while (place < before->count && !is_label(label, before->at[place].name, place))
        place++;
    if (place == before->count)
        return missing_label(plan, "index_col", label);
    LayoutColumn level = before->at[place];
    take_out(&plan->layout->columns, level.field);
    if (has_no_name(plan, &level))
        level.name = STR("");
    LIST_ADD(plan->arena, &plan->layout->index, level);
    return DATA_READ;
}

/* Labels count the columns as they were before any of them became an index. */
static DataStatus take_index(Plan *plan)
{
    const CsvLabels *labels = &plan->options->index_col;
    LayoutColumns before = {0};
    if (labels->count && plan->options->has_usecols && !layout_row(plan, plan->layout->first_row))
        return layout_unsupported(plan, "holds no rows, and is read with usecols and index_col");
    for (uint32_t i = 0; labels->count && i < plan->layout->columns.count; i++)
        LIST_ADD(plan->arena, &before, plan->layout->columns.at[i]);
    DataStatus status = DATA_READ;
    for (uint32_t i = 0; i < labels->count && status == DATA_READ; i++)
        status = take_level(plan, &before, &labels->at[i]);
    return status;
}

/* An index_col beside an index that is there anyway is understood only when it says the same. */
static DataStatus take_leading(Plan *plan)
{
    const CsvLabels *labels = &plan->options->index_col;
    for (uint32_t i = 0; i < plan->leading; i++) {
        if (labels->count &&
            (labels->count != plan->leading || labels->at[i].position != (int32_t)i))
            return layout_unsupported(plan,
                                      "has an index without a name, and is read with index_col");
        LayoutColumn level = {STR(""), i};
        LIST_ADD(plan->arena, &plan->layout->index, level);
    }
    return DATA_READ;
}

DataStatus layout_choose(Plan *plan)
{
    DataStatus status = choose_columns(plan);
    if (status != DATA_READ)
        return status;
    return plan->leading ? take_leading(plan) : take_index(plan);
}
