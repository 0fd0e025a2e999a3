#include "data/table.h"

#include <ctype.h>

const Column *table_column(const Table *table, Str name)
{
    for (uint32_t i = 0; i < table->column_count; i++) {
        const Column *column = &table->columns[i];
        if (column->is_position)
            continue;
        if (str_eq(column->name, name))
            return column;
        if (table->names_trimmed && str_eq(str_trim(column->name), str_trim(name)))
            return column;
    }
    return NULL;
}

uint32_t column_sampled(const Column *column)
{
    uint32_t rows = 0;
    for (uint32_t i = 0; i < column->values.count; i++)
        rows += column->values.at[i].count;
    return rows;
}

/* Bytes of other scripts count as letters: a name in them must not be kept either. */
static bool is_letter(char c)
{
    return isalpha((unsigned char)c) || (unsigned char)c >= 0x80;
}

static uint32_t word_end(Str value, uint32_t from)
{
    uint32_t end = from;
    while (end < value.len && is_letter(value.at[end]))
        end++;
    return end;
}

static bool is_upper(char c)
{
    return isupper((unsigned char)c);
}

static Str shape_of_word(Str word)
{
    if (str_characters(word, word.len) <= 3)
        return word;
    if (!is_upper(word.at[0]))
        return STR("aaaa");
    return is_upper(word.at[1]) ? STR("AAAA") : STR("Aaaa");
}

Str shape_of(Arena *arena, Str value)
{
    char *shape = arena_alloc(arena, (size_t)value.len + 1);
    uint32_t len = 0;
    for (uint32_t i = 0; i < value.len;) {
        uint32_t end = word_end(value, i);
        if (end == i) {
            shape[len++] = isdigit((unsigned char)value.at[i]) ? '0' : value.at[i];
            i++;
            continue;
        }
        Str word = shape_of_word(str_slice(value, i, end));
        for (uint32_t k = 0; k < word.len; k++)
            shape[len++] = word.at[k];
        i = end;
    }
    return (Str){shape, len};
}
