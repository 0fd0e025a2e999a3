#include "data/stacked.h"

#include "base/map.h"

static bool is_whole(const Column *column)
{
    return column_is_known(column) && column->has_all_values && !column->values_are_shapes &&
           column->rows;
}

/* Adds the values of COLUMN to RESULT; PLACES: value → which sample of RESULT. */
static void add_values(Arena *arena, Column *result, Map *places, const Column *column)
{
    for (uint32_t i = 0; i < column->values.count; i++) {
        Sample sample = column->values.at[i];
        sample.line = 0;
        uint32_t place = map_get(places, sample.value);
        if (place != MAP_ABSENT) {
            result->values.at[place].count += sample.count;
            continue;
        }
        map_put(arena, places, sample.value, result->values.count);
        LIST_ADD(arena, &result->values, sample);
    }
}

static void widen_range(Column *result, const Column *column)
{
    if (!column->has_range)
        return;
    if (!result->has_range || column->least < result->least)
        result->least = column->least;
    if (!result->has_range || column->most > result->most)
        result->most = column->most;
    result->has_range = true;
}

/* DTYPE_UNKNOWN: pandas makes objects of several kinds of them, or none is known. */
static Dtype dtype_stacked(const Column *upper, const Column *lower)
{
    if (upper->dtype == lower->dtype)
        return upper->dtype;
    return dtype_is_number(upper->dtype) && dtype_is_number(lower->dtype) ? DTYPE_NUMBER
                                                                          : DTYPE_UNKNOWN;
}

const Column *column_stacked(Arena *arena, const Column *upper, const Column *lower)
{
    Dtype dtype = dtype_stacked(upper, lower);
    if (!is_whole(upper) || !is_whole(lower) || dtype == DTYPE_UNKNOWN ||
        upper->values.count + lower->values.count > TABLE_MOST_VALUES)
        return NULL;
    Column *result = ARENA_NEW(arena, Column);
    *result = (Column){.name = upper->name,
                       .is_position = upper->is_position,
                       .dtype = dtype,
                       .rows = upper->rows + lower->rows,
                       .missing = upper->missing + lower->missing,
                       .are_integers = upper->are_integers && lower->are_integers,
                       .has_all_values = true,
                       .is_unsorted = true};
    Map places = {0};
    add_values(arena, result, &places, upper);
    add_values(arena, result, &places, lower);
    widen_range(result, upper);
    widen_range(result, lower);
    return result;
}
