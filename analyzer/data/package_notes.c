#include "data/package_notes.h"

#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "data/dates.h"
#include "data/number_texts.h"
#include "data/package_json.h"
#include "data/package_types.h"
#include "data/row_order.h"

#define MOST_SHAPES 64u
#define MOST_OF_ALL_SHAPES 256u /* when these are all that there are */
#define ROWS_OF_OFTEN 10u
#define SHARE_OF_OFTEN 50u /* one row in so many */
#define LONGEST_OFTEN 64u  /* bytes */
#define LONGEST_SHAPED \
    200u /* bytes of a value: what is longer is prose, and has no shape that helps */

static int order_by_value(const void *a, const void *b)
{
    return str_order(((const Sample *)a)->value, ((const Sample *)b)->value);
}

/* The most frequent first. */
static int order_by_count(const void *a, const void *b)
{
    uint32_t x = ((const Sample *)a)->count, y = ((const Sample *)b)->count;
    return x == y ? order_by_value(a, b) : (x < y) - (x > y);
}

Samples package_sorted(Arena *arena, const Samples *samples)
{
    Samples sorted = {.count = samples->count, .room = samples->count};
    sorted.at = ARENA_ARRAY(arena, Sample, samples->count);
    if (!samples->count)
        return sorted;
    memcpy(sorted.at, samples->at, sizeof *sorted.at * samples->count);
    qsort(sorted.at, sorted.count, sizeof *sorted.at, order_by_value);
    return sorted;
}

typedef struct Shapes {
    Arena *arena;
    const Column *column;
    TextOrder order;  /* of its values */
    Samples list;     /* different shapes, with how many rows have them */
    Map places;       /* shape → its place in `list` */
    uint32_t eithers; /* dates so far that may be read both ways */
} Shapes;

/* Of numbers it matters which comes first as text: 10 in front of 9. */
static bool is_out_of_order(Arena *arena, const TextOrder *order)
{
    double larger, smaller;
    if (!order->before)
        return false;
    Str before = number_shape(arena, order->before->value, '1');
    Str behind = number_shape(arena, order->behind->value, '9');
    return str_order(before, behind) < 0 && text_number(before, &larger) &&
           text_number(behind, &smaller) && larger > smaller;
}

/* Of a date it matters whether the day comes first, which the digits tell. */
static Str shape_with_order(Shapes *shapes, const Sample *sample)
{
    DateOrder order = date_numeric(sample->value).order;
    if (order != DATE_NONE)
        return date_shape(shapes->arena, sample->value,
                          order == DATE_EITHER ? shapes->eithers++ : 0);
    if (sample == shapes->order.before)
        return number_shape(shapes->arena, sample->value, '1');
    if (sample == shapes->order.behind)
        return number_shape(shapes->arena, sample->value, '9');
    return time_shape(shapes->arena, sample->value);
}

static void add_shape(Shapes *shapes, const Sample *sample)
{
    Str shape = shape_with_order(shapes, sample);
    uint32_t place = map_get(&shapes->places, shape);
    if (place < shapes->list.count) {
        shapes->list.at[place].count += sample->count;
        return;
    }
    map_put(shapes->arena, &shapes->places, shape, shapes->list.count);
    LIST_ADD(shapes->arena, &shapes->list, ((Sample){.value = shape, .count = sample->count}));
}

static bool is_text(const Column *column)
{
    return column->dtype == DTYPE_TEXT || column->dtype == DTYPE_CATEGORY;
}

/* What stands in so many rows is a word of the trade, and no secret of anybody. */
static bool is_often(const Column *column, const Sample *sample)
{
    return is_text(column) && sample->count >= ROWS_OF_OFTEN &&
           (uint64_t)sample->count * SHARE_OF_OFTEN >= column->rows &&
           sample->value.len <= LONGEST_OFTEN;
}

static Samples often_of(Arena *arena, const Column *column)
{
    Samples often = {0};
    for (uint32_t i = 0; i < column->values.count; i++)
        if (is_often(column, &column->values.at[i]))
            LIST_ADD(arena, &often, column->values.at[i]);
    if (often.count)
        qsort(often.at, often.count, sizeof *often.at, order_by_count);
    return often;
}

/* A list of all shapes says what no value looks like; one of some is for patterns. */
static Samples shapes_of(Arena *arena, const Column *column)
{
    Shapes shapes = {.arena = arena, .column = column, .order = text_order(&column->values)};
    if (!is_out_of_order(arena, &shapes.order))
        shapes.order.before = shapes.order.behind = NULL;
    for (uint32_t i = 0; i < column->values.count; i++)
        if (column->values.at[i].value.len <= LONGEST_SHAPED &&
            !is_often(column, &column->values.at[i]))
            add_shape(&shapes, &column->values.at[i]);
    if (shapes.list.count)
        qsort(shapes.list.at, shapes.list.count, sizeof *shapes.list.at, order_by_count);
    if (shapes.list.count > MOST_OF_ALL_SHAPES)
        shapes.list.count = MOST_SHAPES;
    return shapes.list;
}

static void add_samples(cJSON *notes, const char *name, Arena *arena, const Samples *samples)
{
    if (!samples->count)
        return;
    cJSON *object = cJSON_AddObjectToObject(notes, name);
    for (uint32_t i = 0; i < samples->count; i++)
        cJSON_AddNumberToObject(object, arena_copy(arena, samples->at[i].value).at,
                                samples->at[i].count);
}

/* One value that stands for all like it, by its shape. */
static void add_trait(cJSON *notes, const char *name, Arena *arena, const Sample *trait)
{
    if (!trait->count)
        return;
    Sample shape = {.value = shape_of(arena, trait->value), .count = trait->count};
    Samples one = {.at = &shape, .count = 1};
    add_samples(notes, name, arena, &one);
}

/* How pandas reads dates depends on the first of them. */
static void add_first(cJSON *notes, Arena *arena, const Column *column)
{
    const Sample *first = column->values.count ? &column->values.at[0] : NULL;
    if (!first || date_numeric(first->value).order == DATE_NONE)
        return;
    Str kept = is_often(column, first) ? first->value : date_shape(arena, first->value, 0);
    cJSON_AddItemToObject(notes, "first", package_json_string(arena, kept));
}

static void add_values(cJSON *notes, Arena *arena, const Column *column, bool has_counts)
{
    if (has_counts) {
        Samples values = package_sorted(arena, &column->values);
        add_samples(notes, "counts", arena, &values);
    } else if (is_text(column) ||
               dtype_is_number(column->dtype)) { /* a script may read numbers as text */
        Samples often = often_of(arena, column), shapes = shapes_of(arena, column);
        add_samples(notes, "often", arena, &often);
        add_samples(notes, "shapes", arena, &shapes);
        add_first(notes, arena, column);
    }
}

/* In rows that may be grouped by the column, their order matters. */
static bool repeats(const Column *column)
{
    return column_sampled(column) > column->values.count;
}

cJSON *package_notes(Arena *arena, const Table *table, const Column *column, bool has_counts)
{
    cJSON *notes = cJSON_CreateObject();
    cJSON_AddStringToObject(notes, "dtype", package_dtype_name(column->dtype));
    cJSON_AddNumberToObject(notes, "rows", column->rows);
    if (column->missing)
        cJSON_AddNumberToObject(notes, "missing", column->missing);
    if (!table->complete)
        cJSON_AddTrueToObject(notes, "goesOn");
    if (column->is_position)
        cJSON_AddTrueToObject(notes, "position");
    if (column->are_integers)
        cJSON_AddTrueToObject(notes, "integers");
    if (repeats(column) && column_is_unsorted(column))
        cJSON_AddTrueToObject(notes, "unsorted");
    if (column->has_range) {
        cJSON_AddNumberToObject(notes, "least", column->least);
        cJSON_AddNumberToObject(notes, "most", column->most);
    }
    Samples markers = package_sorted(arena, &column->markers);
    add_samples(notes, "markers", arena, &markers);
    add_trait(notes, "zeroLed", arena, &column->zero_led);
    add_trait(notes, "huge", arena, &column->huge);
    add_trait(notes, "decimal", arena, &column->decimal);
    add_trait(notes, "padded", arena, &column->padded);
    add_values(notes, arena, column, has_counts);
    return notes;
}
