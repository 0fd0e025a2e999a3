#include "flow/content_list.h"

#include <stdlib.h>

#define LONGEST_LIST 1000u
#define LONGEST_NUMBER 40u

static bool is_missing(const Value *item)
{
    return value_is(item, VALUE_MISSING) || value_is(item, VALUE_NONE);
}

/* One kind for all, so that their spelling says what they are. */
static bool are_samples(const Value *list, ValueKind kind)
{
    for (uint32_t i = 0; i < list->count; i++)
        if (!is_missing(list->items[i]) &&
            (!value_is(list->items[i], kind) || !list->items[i]->is_constant))
            return false;
    return true;
}

static void count_value(Arena *arena, Column *column, Str text)
{
    for (uint32_t i = 0; i < column->values.count; i++)
        if (str_eq(column->values.at[i].value, text)) {
            column->values.at[i].count++;
            return;
        }
    column->has_all_values = column->values.count < TABLE_MOST_VALUES;
    if (column->has_all_values)
        LIST_ADD(arena, &column->values, ((Sample){.value = text, .count = 1}));
}

static void widen_range(Column *column, Str text)
{
    char spelling[LONGEST_NUMBER] = {0};
    if (text.len >= LONGEST_NUMBER)
        return;
    for (uint32_t i = 0; i < text.len; i++)
        spelling[i] = text.at[i];
    double number = strtod(spelling, NULL);
    column->are_integers &= !str_has(text, ".") && !str_has(text, "e") && !str_has(text, "E");
    column->least = column->has_range && column->least < number ? column->least : number;
    column->most = column->has_range && column->most > number ? column->most : number;
    column->has_range = true;
}

Content content_with_list(Arena *arena, Content content, const Value *list)
{
    bool is_text = are_samples(list, VALUE_STRING);
    if (list->count > LONGEST_LIST || (!is_text && !are_samples(list, VALUE_NUMBER)))
        return content;
    Column *column = ARENA_NEW(arena, Column);
    *column = (Column){.dtype = content.dtype,
                       .rows = list->count,
                       .has_all_values = true,
                       .are_integers = !is_text};
    for (uint32_t i = 0; i < list->count; i++) {
        if (is_missing(list->items[i])) {
            column->missing++;
            continue;
        }
        count_value(arena, column, list->items[i]->text);
        if (!is_text)
            widen_range(column, list->items[i]->text);
    }
    content.data = column;
    return content;
}
