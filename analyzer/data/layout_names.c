#include "data/layout_plan.h"
#include "data/names.h"

static DataStatus has_too_many_columns(const Plan *plan)
{
    *plan->why = arena_printf(plan->arena, "has more than %u columns", LAYOUT_MOST_COLUMNS);
    return DATA_UNSUPPORTED;
}

static int32_t header_row(const CsvOptions *options)
{
    if (options->header != CSV_HEADER_INFER)
        return options->header;
    return options->names.count ? CSV_HEADER_NONE : 0;
}

/* Without a header the columns are numbered, with an old option's prefix before the number. */
static void number_names(Plan *plan, uint32_t count)
{
    Str *names = ARENA_ARRAY(plan->arena, Str, count);
    for (uint32_t i = 0; i < count; i++)
        names[i] = arena_printf(plan->arena, "%.*s%u", STR_ARG(plan->options->prefix), i);
    plan->names = names;
    plan->name_count = count;
    plan->layout->are_positions = !plan->options->prefix.len;
}

static DataStatus take_header(Plan *plan, uint32_t row_index)
{
    const Row *row = layout_row(plan, row_index);
    if (!plan->rows->list.count && plan->options->names.count)
        return layout_unsupported(plan, "holds no rows");
    if (!plan->rows->list.count)
        return layout_malformed(plan, "holds no rows");
    if (!row)
        return layout_malformed(plan, "has fewer rows than `header` says");
    if (row->count > LAYOUT_MOST_COLUMNS)
        return has_too_many_columns(plan);
    plan->header = row;
    plan->layout->header_line = row->line;
    plan->layout->first_row = row_index + 1;
    plan->names = names_of_header(plan->arena, row->fields, row->count);
    plan->name_count = row->count;
    return DATA_READ;
}

static DataStatus find_names(Plan *plan)
{
    int32_t header = header_row(plan->options);
    DataStatus status = header >= 0 ? take_header(plan, (uint32_t)header) : DATA_READ;
    if (status != DATA_READ)
        return status;
    if (plan->options->names.count) {
        plan->names = plan->options->names.at;
        plan->name_count = plan->options->names.count;
    } else if (header < 0) {
        const Row *first = layout_row(plan, 0);
        if (first && first->count > LAYOUT_MOST_COLUMNS)
            return has_too_many_columns(plan);
        number_names(plan, first ? first->count : 0);
    }
    if (!plan->name_count && plan->header)
        return layout_unsupported(plan, "has a blank line for a header");
    if (!plan->name_count)
        return layout_malformed(plan, "holds no columns");
    if (plan->name_count > LAYOUT_MOST_COLUMNS)
        return has_too_many_columns(plan);
    return DATA_READ;
}

static uint32_t most(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

/* Fields of the header and of the first row of data; without such a row as many as there
 * are names. */
static uint32_t most_fields(const Plan *plan)
{
    const Row *first = layout_row(plan, plan->layout->first_row);
    if (!first)
        return plan->name_count;
    return most(first->count, plan->header ? plan->header->count : 0);
}

/* More names than fields make empty columns, but only where pandas fills rows up: below the first
 * one, in a file without a header that is read as a whole. */
static bool has_too_many_names(const Plan *plan)
{
    const CsvOptions *options = plan->options;
    bool is_short = plan->rows->list.count < 2 || options->most_rows < 2;
    bool fills_up = !plan->header && !options->has_usecols && !is_short;
    return options->names.count > most_fields(plan) && !fills_up;
}

/* How many fields rows may have, which the first row of data settles. */
static uint32_t first_fields(const Plan *plan)
{
    uint32_t fields = most_fields(plan);
    return plan->options->names.count ? most(fields, plan->name_count) : fields;
}

/* When rows have more fields than there are names, the first ones become the index. */
static DataStatus find_leading(Plan *plan)
{
    const CsvOptions *options = plan->options;
    uint32_t fields = first_fields(plan), named = plan->name_count;
    plan->layout->width = options->has_usecols ? UINT32_MAX : fields;
    bool may_raise = options->target != TARGET_UNKNOWN && options->target < PANDAS(2, 0);
    if (has_too_many_names(plan) && (options->has_usecols || !may_raise))
        return layout_unsupported(plan, "has fewer columns than names are given");
    if (has_too_many_names(plan))
        return layout_malformed(plan, "has fewer columns than names are given");
    if (options->no_index || fields <= named)
        return DATA_READ;
    if (!options->has_usecols) {
        plan->leading = fields - named;
        return DATA_READ;
    }
    if (options->usecols.count == named)
        return DATA_READ;
    if (options->names.count || options->usecols.count > named)
        return layout_malformed(plan, "has another number of columns than names are given");
    return layout_unsupported(plan, "has an index without a name, and is read with usecols");
}

DataStatus layout_find_names(Plan *plan)
{
    DataStatus status = find_names(plan);
    return status == DATA_READ ? find_leading(plan) : status;
}
