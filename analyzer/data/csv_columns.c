#include "data/csv_columns.h"

#include "data/infer.h"
#include "data/tally.h"

typedef struct Filling { /* one column at work */
    const CsvColumns *csv;
    const LayoutColumn *place;
    const Number *missing; /* what each of na_values is as a number */
    Tally tally;
    Inference inference;
    uint32_t
        nones; /* "None": missing or not, as the version of pandas decides, which is not known */
} Filling;

static bool is_for(const Filling *filling, const CsvLabel *label)
{
    if (label->position == CSV_EVERY_COLUMN.position)
        return true;
    if (label->position >= 0)
        return (uint32_t)label->position == filling->place->field;
    return str_eq(label->name, filling->place->name);
}

static bool is_in(Str text, const CsvTexts *texts)
{
    for (uint32_t i = 0; i < texts->count; i++)
        if (str_eq(texts->at[i], text))
            return true;
    return false;
}

/* na_values=-999 finds -999.0 as well. */
static bool is_given_missing(const Filling *filling, Str text, const Number *number)
{
    const CsvOptions *options = filling->csv->options;
    for (uint32_t i = 0; i < options->missing_count; i++) {
        const Number *missing = &filling->missing[i];
        bool is_same = number->is_number && missing->is_number && number->value == missing->value;
        if ((is_same || str_eq(options->missing[i].text, text)) &&
            is_for(filling, &options->missing[i].column))
            return true;
    }
    return false;
}

typedef enum Meaning { IS_VALUE, IS_MISSING, IS_NONE } Meaning;

static Meaning meaning_of(const Filling *filling, Str text, const Number *number)
{
    const CsvOptions *options = filling->csv->options;
    if (options->nothing_missing)
        return IS_VALUE;
    if (is_given_missing(filling, text, number))
        return IS_MISSING;
    if (options->only_given_missing)
        return IS_VALUE;
    if (!text.len)
        return IS_MISSING;
    if (!is_missing_marker(text))
        return IS_VALUE;
    if (!str_is(text, "None"))
        return IS_MISSING;
    if (options->target == TARGET_UNKNOWN)
        return IS_NONE;
    return options->target >= PANDAS(2, 0) ? IS_MISSING : IS_VALUE;
}

static void take_value(Filling *filling, Str text, const Number *number, uint32_t line)
{
    const CsvOptions *options = filling->csv->options;
    bool is_truth = is_truth_value(text) || is_in(text, &options->true_values) ||
                    is_in(text, &options->false_values);
    infer_value(&filling->inference, number, is_truth);
    tally_value(&filling->tally, text, number, line);
}

static void take_field(Filling *filling, Str text, uint32_t line)
{
    const CsvOptions *options = filling->csv->options;
    Number number = number_of(text, options->decimal, options->thousands);
    Column *column = filling->tally.column;
    column->rows++;
    if (is_missing_marker(text))
        tally_marker(&filling->tally, text, line);
    switch (meaning_of(filling, text, &number)) {
    case IS_VALUE:
        take_value(filling, text, &number, line);
        return;
    case IS_NONE:
        filling->nones++;
        column->missing++;
        return;
    case IS_MISSING:
        filling->inference.missing++;
        column->missing++;
        return;
    }
}

static bool are_dates(const Column *column)
{
    for (uint32_t i = 0; i < column->values.count; i++)
        if (!looks_like_date(column->values.at[i].value))
            return false;
    return column->values.count > 0;
}

static bool is_parsed_as_date(const Filling *filling)
{
    const CsvLabels *dates = &filling->csv->options->dates;
    for (uint32_t i = 0; i < dates->count; i++)
        if (is_for(filling, &dates->at[i]))
            return true;
    return false;
}

/* "None" is missing or text: the dtype is known when that makes no difference. */
static Dtype inferred(const Filling *filling)
{
    Dtype dtype = infer_dtype(&filling->inference);
    return filling->nones && dtype != DTYPE_TEXT ? DTYPE_UNKNOWN : dtype;
}

/* A dtype that is asked for is what comes out, or reading raises. */
static Dtype dtype_of(const Filling *filling)
{
    const CsvOptions *options = filling->csv->options;
    if (is_parsed_as_date(filling))
        return are_dates(filling->tally.column) ? DTYPE_DATETIME : DTYPE_UNKNOWN;
    for (uint32_t i = 0; i < options->dtype_count; i++)
        if (is_for(filling, &options->dtypes[i].column))
            return options->dtypes[i].dtype;
    return inferred(filling);
}

static void fill(const CsvColumns *csv, const LayoutColumn *place, const Number *missing,
                 Column *column)
{
    Filling filling = {.csv = csv, .place = place, .missing = missing};
    filling.tally = tally_start(csv->arena, csv->scratch, column, place->name);
    column->is_position = csv->layout->are_positions;
    for (uint32_t i = 0; i < csv->count; i++) {
        const Row *row = &csv->first[i];
        take_field(&filling, place->field < row->count ? row->fields[place->field] : STR(""),
                   row->line);
    }
    column->dtype = dtype_of(&filling);
    column->are_integers = filling.inference.values && !filling.inference.has_not_integer;
    if (infer_is_conflict(&filling.inference))
        column->missing = 0;
}

static const Number *missing_numbers(const CsvColumns *csv)
{
    const CsvOptions *options = csv->options;
    Number *numbers = ARENA_ARRAY(csv->scratch, Number, options->missing_count);
    for (uint32_t i = 0; i < options->missing_count; i++)
        numbers[i] = number_of(options->missing[i].text, '.', '\0');
    return numbers;
}

static Column *fill_all(const CsvColumns *csv, const LayoutColumns *places, const Number *missing)
{
    Column *columns = ARENA_ARRAY(csv->arena, Column, places->count);
    for (uint32_t i = 0; i < places->count; i++)
        fill(csv, &places->at[i], missing, &columns[i]);
    return columns;
}

void csv_fill_table(const CsvColumns *csv, Table *table)
{
    const Layout *layout = csv->layout;
    *table = (Table){.origin = TABLE_FROM_FILE, .closed = true, .rows = csv->count};
    table->header_line = layout->header_line;
    const Number *missing = missing_numbers(csv);
    table->columns = fill_all(csv, &layout->columns, missing);
    table->column_count = layout->columns.count;
    table->index = fill_all(csv, &layout->index, missing);
    table->index_count = layout->index.count;
}
