#include "data/layout.h"

#include <string.h>

#include "base/map.h"
#include "data/names.h"

typedef struct Plan { /* what is worked out on the way to a layout */
    Arena *arena;
    const Rows *rows;
    const CsvOptions *options;
    Layout *layout;
    Str *why;
    const Str *names; /* of the columns, without those that become an index by themselves */
    uint32_t name_count;
    const Row *header; /* or NULL */
    uint32_t leading;  /* fields in front of the first name */
    bool *is_used;     /* by usecols: one a name */
} Plan;

static DataStatus malformed(const Plan *plan, const char *sentence)
{
    *plan->why = str_of(sentence);
    return DATA_MALFORMED;
}

static DataStatus unsupported(const Plan *plan, const char *sentence)
{
    *plan->why = str_of(sentence);
    return DATA_UNSUPPORTED;
}

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

static const Row *row_at(const Plan *plan, uint32_t index)
{
    return index < plan->rows->list.count ? &plan->rows->list.at[index] : NULL;
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
    const Row *row = row_at(plan, row_index);
    if (!plan->rows->list.count && plan->options->names.count)
        return unsupported(plan, "holds no rows");
    if (!plan->rows->list.count)
        return malformed(plan, "holds no rows");
    if (!row)
        return malformed(plan, "has fewer rows than `header` says");
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
        const Row *first = row_at(plan, 0);
        if (first && first->count > LAYOUT_MOST_COLUMNS)
            return has_too_many_columns(plan);
        number_names(plan, first ? first->count : 0);
    }
    if (!plan->name_count && plan->header)
        return unsupported(plan, "has a blank line for a header");
    if (!plan->name_count)
        return malformed(plan, "holds no columns");
    if (plan->name_count > LAYOUT_MOST_COLUMNS)
        return has_too_many_columns(plan);
    return DATA_READ;
}

static uint32_t most(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

/* Fields of the header and of the first row of data; without such a row as many as there are names.
 */
static uint32_t most_fields(const Plan *plan)
{
    const Row *first = row_at(plan, plan->layout->first_row);
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
    if (has_too_many_names(plan) && options->has_usecols)
        return unsupported(plan, "has fewer columns than names are given");
    if (has_too_many_names(plan))
        return malformed(plan, "has fewer columns than names are given");
    if (options->no_index || fields <= named)
        return DATA_READ;
    if (!options->has_usecols) {
        plan->leading = fields - named;
        return DATA_READ;
    }
    if (options->usecols.count == named)
        return DATA_READ;
    if (options->names.count || options->usecols.count > named)
        return malformed(plan, "has another number of columns than names are given");
    return unsupported(plan, "has an index without a name, and is read with usecols");
}

static bool is_label(const CsvLabel *label, Str name, uint32_t position)
{
    return label->position >= 0 ? (uint32_t)label->position == position : str_eq(label->name, name);
}

/* usecols with as many names as columns to use: the names are for those, in the order of the file.
 */
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
    if (labels->count && plan->options->has_usecols && !row_at(plan, plan->layout->first_row))
        return unsupported(plan, "holds no rows, and is read with usecols and index_col");
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
            return unsupported(plan, "has an index without a name, and is read with index_col");
        LayoutColumn level = {STR(""), i};
        LIST_ADD(plan->arena, &plan->layout->index, level);
    }
    return DATA_READ;
}

DataStatus layout_of(Arena *arena, const Rows *rows, const CsvOptions *options, Layout *layout,
                     Str *why)
{
    *layout = (Layout){0};
    Plan plan = {.arena = arena, .rows = rows, .options = options, .layout = layout, .why = why};
    DataStatus status = find_names(&plan);
    if (status == DATA_READ)
        status = find_leading(&plan);
    if (status == DATA_READ)
        status = choose_columns(&plan);
    if (status == DATA_READ)
        status = plan.leading ? take_leading(&plan) : take_index(&plan);
    return status;
}
