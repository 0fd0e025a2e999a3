#include "data/adapt_missing.h"

#include "data/adapt.h"
#include "data/infer.h"

typedef struct Reading { /* one column at work */
    Arena *arena;
    const CsvOptions *options;
    Column *column;
    uint32_t place;
    bool changed;
    bool is_doubtful; /* some of what stands behind a shape may be missing now */
} Reading;

/* "None" is what the version of pandas makes of it, however the script reads. */
static bool is_undecided(Str text)
{
    return str_is(text, "None");
}

static bool is_given(const Reading *reading, const CsvMissing *missing, Str text)
{
    Number given = number_of(missing->text, '.', '\0'), found = number_of(text, '.', '\0');
    bool is_same = given.is_number && found.is_number && given.value == found.value;
    return (is_same || str_eq(missing->text, text)) &&
           label_is_of(&missing->column, reading->column, reading->place);
}

static bool is_missing(const Reading *reading, Str text)
{
    const CsvOptions *options = reading->options;
    for (uint32_t i = 0; i < options->missing_count && !options->nothing_missing; i++)
        if (is_given(reading, &options->missing[i], text))
            return true;
    bool is_by_default = !text.len || (is_missing_marker(text) && !is_undecided(text));
    return is_by_default && !options->nothing_missing && !options->only_given_missing;
}

static bool has_value(const Column *column, Str text)
{
    for (uint32_t i = 0; i < column->values.count; i++)
        if (str_eq(column->values.at[i].value, text))
            return true;
    return false;
}

/* The rows that were read as missing and hold no marker are empty. */
static Sample empty_cells(const Column *column)
{
    uint32_t marked = 0;
    for (uint32_t i = 0; i < column->markers.count; i++)
        if (!has_value(column, column->markers.at[i].value))
            marked += column->markers.at[i].count;
    return (Sample){.value = STR(""),
                    .count = column->missing > marked ? column->missing - marked : 0};
}

static void take_in(Reading *reading, Samples *values, Sample sample)
{
    Column *column = reading->column;
    bool is_told = !is_undecided(sample.value) && sample.count <= column->missing;
    if (!is_told || !sample.count || has_value(column, sample.value) ||
        is_missing(reading, sample.value))
        return;
    LIST_ADD(reading->arena, values, sample);
    column->missing -= sample.count;
    reading->changed = true;
}

/* Is a text that the script takes for missing perhaps among those that SHAPE stands for? */
static bool may_hide_missing(const Reading *reading, const Sample *shape)
{
    const CsvOptions *options = reading->options;
    for (uint32_t i = 0; i < options->missing_count; i++)
        if (label_is_of(&options->missing[i].column, reading->column, reading->place) &&
            shape_is_same(options->missing[i].text, shape->value, false))
            return true;
    return false;
}

/* Values that stay, in the order in which they stood. */
static void leave_out_missing(Reading *reading, Samples *kept)
{
    const Samples *values = &reading->column->values;
    for (uint32_t i = 0; i < values->count; i++) {
        const Sample *sample = &values->at[i];
        if (!sample_is_value(sample)) {
            reading->is_doubtful |= may_hide_missing(reading, sample);
        } else if (is_missing(reading, sample->value)) {
            reading->column->missing += sample->count;
            reading->changed = true;
            continue;
        }
        LIST_ADD(reading->arena, kept, *sample);
    }
}

/* Shapes keep what matters here: the digits, the signs and that words are words. */
static void infer_anew(const Reading *reading)
{
    Column *column = reading->column;
    Inference inference = {.missing = column->missing};
    for (uint32_t i = 0; i < column->values.count; i++) {
        Str text = column->values.at[i].value;
        Number number = number_of(text, reading->options->decimal, reading->options->thousands);
        infer_value(&inference, &number, is_truth_value(text));
    }
    column->dtype = infer_dtype(&inference);
    column->are_integers = inference.values && !inference.has_not_integer;
}

/* The least and the greatest number may be the one that stands for a missing value. */
static void doubt_range(const Reading *reading)
{
    Column *column = reading->column;
    const CsvOptions *options = reading->options;
    for (uint32_t i = 0; i < options->missing_count; i++) {
        Number given = number_of(options->missing[i].text, '.', '\0');
        bool is_end =
            given.is_number && (given.value <= column->least || given.value >= column->most);
        if (is_end && label_is_of(&options->missing[i].column, column, reading->place))
            column->has_range = false;
    }
}

/* Without some of its numbers a column of numbers is one still. */
static void doubt(const Reading *reading)
{
    Column *column = reading->column;
    column->has_all_values = false;
    bool is_number = column->dtype == DTYPE_INTEGER || column->dtype == DTYPE_FLOAT;
    if (!reading->changed && is_number)
        column->dtype = DTYPE_NUMBER;
    else if (column->dtype != DTYPE_TEXT)
        column->dtype = DTYPE_UNKNOWN;
}

void adapt_missing(Arena *arena, Column *column, const CsvOptions *options, uint32_t place)
{
    Reading reading = {.arena = arena, .options = options, .column = column, .place = place};
    Samples values = {0};
    Sample empty = empty_cells(column);
    bool are_all = column_is_known(column);
    leave_out_missing(&reading, &values);
    for (uint32_t i = 0; i < column->markers.count; i++)
        take_in(&reading, &values, column->markers.at[i]);
    take_in(&reading, &values, empty);
    column->values = values;
    if (reading.changed || reading.is_doubtful)
        doubt_range(&reading);
    if (reading.changed && are_all)
        infer_anew(&reading);
    if (reading.is_doubtful || (reading.changed && !are_all))
        doubt(&reading);
}
