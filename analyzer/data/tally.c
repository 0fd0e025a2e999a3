#include "data/tally.h"

#include <ctype.h>
#include <math.h>

Tally tally_start(Arena *arena, Arena *scratch, Column *column, Str name)
{
    *column = (Column){.name = arena_copy(arena, name), .has_all_values = true};
    return (Tally){.arena = arena, .scratch = scratch, .column = column};
}

/* Once there is no room for a further value, the others are no longer counted either: figures are
 * right for the rows up to there, and would not be for a choice of values. */
void tally_count(Tally *tally, Str text, uint32_t count, uint32_t line)
{
    Samples *values = &tally->column->values;
    uint32_t place = tally->column->counted ? MAP_ABSENT : map_get(&tally->places, text);
    if (place != MAP_ABSENT) {
        values->at[place].count += count;
        return;
    }
    bool is_full = values->count == TABLE_MOST_VALUES;
    if (is_full && !tally->column->counted)
        tally->column->counted = tally->column->rows - 1;
    if (is_full || text.len > TABLE_LONGEST_VALUE) {
        tally->column->has_all_values = false;
        return;
    }
    Sample sample = {.value = arena_copy(tally->arena, text), .count = count, .line = line};
    map_put(tally->scratch, &tally->places, sample.value, values->count);
    LIST_ADD(tally->arena, values, sample);
}

static void note(Tally *tally, Sample *trait, Str text, uint32_t line)
{
    if (!trait->count++) {
        trait->value = arena_copy(tally->arena, str_slice(text, 0, TABLE_LONGEST_VALUE));
        trait->line = line;
    }
}

/* 1.1k, $2.5: digits, a mark, digits, wherever they stand. */
static bool has_fraction(Str text)
{
    for (uint32_t i = 1; i + 1 < text.len; i++)
        if (text.at[i] == '.' && isdigit((unsigned char)text.at[i - 1]) &&
            isdigit((unsigned char)text.at[i + 1]))
            return true;
    return false;
}

static bool is_padded(Str text)
{
    return str_trim(text).len < text.len;
}

static void widen(Column *column, double value)
{
    column->least = !column->has_range || value < column->least ? value : column->least;
    column->most = !column->has_range || value > column->most ? value : column->most;
    column->has_range = true;
}

void tally_value(Tally *tally, Str text, const Number *number, uint32_t line)
{
    Column *column = tally->column;
    tally_count(tally, text, 1, line);
    if (number->is_number && isfinite(number->value))
        widen(column, number->value);
    if (number->is_zero_led)
        note(tally, &column->zero_led, text, line);
    if (number->is_huge)
        note(tally, &column->huge, text, line);
    if (number->is_number ? number->has_fraction : has_fraction(text))
        note(tally, &column->decimal, text, line);
    if (is_padded(text))
        note(tally, &column->padded, text, line);
}

void tally_marker(Tally *tally, Str text, uint32_t line)
{
    Samples *markers = &tally->column->markers;
    for (uint32_t i = 0; i < markers->count; i++)
        if (str_eq(markers->at[i].value, text)) {
            markers->at[i].count++;
            return;
        }
    Sample marker = {.value = arena_copy(tally->arena, text), .count = 1, .line = line};
    LIST_ADD(tally->arena, markers, marker);
}
