#include "data/package_notes.h"

#include <stdlib.h>
#include <string.h>

#include "base/map.h"
#include "data/dates.h"
#include "data/package_json.h"
#include "data/package_types.h"

#define MOST_SHAPES 64u
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

/* Of a date it matters whether the day comes first, which the digits tell. */
static Str shape_with_order(Arena *arena, Str value)
{
    return date_numeric(value).order == DATE_NONE ? shape_of(arena, value)
                                                  : date_shape(arena, value);
}

static void add_shape(Arena *arena, Samples *shapes, Map *places, const Sample *sample)
{
    Str shape = shape_with_order(arena, sample->value);
    uint32_t place = map_get(places, shape);
    if (place < shapes->count) {
        shapes->at[place].count += sample->count;
        return;
    }
    map_put(arena, places, shape, shapes->count);
    LIST_ADD(arena, shapes, ((Sample){.value = shape, .count = sample->count}));
}

static Samples shapes_of(Arena *arena, const Column *column)
{
    Samples shapes = {0};
    Map places = {0};
    for (uint32_t i = 0; i < column->values.count; i++)
        if (column->values.at[i].value.len <= LONGEST_SHAPED)
            add_shape(arena, &shapes, &places, &column->values.at[i]);
    if (shapes.count)
        qsort(shapes.at, shapes.count, sizeof *shapes.at, order_by_count);
    if (shapes.count > MOST_SHAPES)
        shapes.count = MOST_SHAPES;
    return shapes;
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

static bool is_text(const Column *column)
{
    return column->dtype == DTYPE_TEXT || column->dtype == DTYPE_CATEGORY;
}

/* How pandas reads dates depends on the first of them. */
static void add_first(cJSON *notes, Arena *arena, const Column *column)
{
    Str first = column->values.count ? column->values.at[0].value : STR("");
    if (date_numeric(first).order != DATE_NONE)
        cJSON_AddItemToObject(notes, "first", package_json_string(arena, date_shape(arena, first)));
}

static void add_values(cJSON *notes, Arena *arena, const Column *column, bool has_counts)
{
    Samples values = {0};
    if (has_counts)
        values = package_sorted(arena, &column->values);
    else if (is_text(column))
        values = shapes_of(arena, column);
    add_samples(notes, has_counts ? "counts" : "shapes", arena, &values);
    if (!has_counts && is_text(column))
        add_first(notes, arena, column);
}

cJSON *package_notes(Arena *arena, const Column *column, bool has_counts)
{
    cJSON *notes = cJSON_CreateObject();
    cJSON_AddStringToObject(notes, "dtype", package_dtype_name(column->dtype));
    cJSON_AddNumberToObject(notes, "rows", column->rows);
    if (column->missing)
        cJSON_AddNumberToObject(notes, "missing", column->missing);
    if (column->is_position)
        cJSON_AddTrueToObject(notes, "position");
    if (column->are_integers)
        cJSON_AddTrueToObject(notes, "integers");
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
