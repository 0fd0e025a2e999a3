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

static bool is_kept_word(Str word)
{
    return str_characters(word, word.len) <= 3 ||
           str_in_words(word, "True true TRUE False false FALSE");
}

static bool is_upper(char c)
{
    return isupper((unsigned char)c);
}

static Str shape_of_word(Str word)
{
    if (is_kept_word(word))
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

/* Does SHAPE hide nothing? */
static bool is_open(Str shape)
{
    for (uint32_t i = 0; i < shape.len;) {
        uint32_t end = word_end(shape, i);
        bool hides = end == i ? isdigit((unsigned char)shape.at[i])
                              : !is_kept_word(str_slice(shape, i, end));
        if (hides)
            return false;
        i = end == i ? i + 1 : end;
    }
    return true;
}

bool sample_is_value(const Sample *sample)
{
    return !sample->is_shape || (!sample->is_torn && is_open(sample->value));
}

bool column_is_known(const Column *column)
{
    uint32_t rows = column->rows - column->missing;
    bool are_all =
        column->values_are_shapes ? rows && column_sampled(column) == rows : column->has_all_values;
    return are_all && !column->goes_on;
}

bool shape_is_same(Str a, Str b, bool folded)
{
    uint32_t i = 0, k = 0;
    while (i < a.len && k < b.len) {
        uint32_t end = word_end(a, i), other = word_end(b, k);
        if (end == i && other == k) {
            bool are_digits = isdigit((unsigned char)a.at[i]) && isdigit((unsigned char)b.at[k]);
            if (!are_digits && a.at[i] != b.at[k])
                return false;
            i++;
            k++;
            continue;
        }
        Str word = shape_of_word(str_slice(a, i, end)),
            same = shape_of_word(str_slice(b, k, other));
        if (folded ? !str_eq_folded(word, same) : !str_eq(word, same))
            return false;
        i = end;
        k = other;
    }
    return i == a.len && k == b.len;
}
