#include "data/row_order.h"

#include "data/infer.h"

static bool comes_before(const Column *column, Str a, Str b)
{
    Number left = number_of(a, '.', '\0'), right = number_of(b, '.', '\0');
    bool are_numbers = dtype_is_number(column->dtype) && left.is_number && right.is_number;
    return are_numbers ? left.value < right.value : str_order(a, b) < 0;
}

/* Values stand in the order in which they come for the first time: one comes behind a greater one,
 * or the next one before all rows that hold this one. */
static bool are_mixed_up(const Column *column)
{
    for (uint32_t i = 0; i + 1 < column->values.count; i++) {
        const Sample *sample = &column->values.at[i], *next = sample + 1;
        if (!sample->count || !next->count)
            return false;
        bool is_mixed_up = sample->line && next->line - sample->line < sample->count;
        if (is_mixed_up || comes_before(column, next->value, sample->value))
            return true;
    }
    return false;
}

/* A package and a notebook list values in an order of their own. */
bool column_is_unsorted(const Column *column)
{
    bool is_listed = column->values.count && (column->values.at[0].line || !column->path.len);
    return column->is_unsorted || (is_listed && are_mixed_up(column));
}
