/* What outputs that are about one column say of it. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "data/outputs_forms.h"

static bool read_count(Str text, uint32_t *count)
{
    *count = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (text.at[i] < '0' || text.at[i] > '9' || *count > 100000000)
            return false;
        *count = *count * 10 + (uint32_t)(text.at[i] - '0');
    }
    return text.len > 0;
}

/* value_counts(normalize=True) shows shares: how many rows have a value is not known then, and each
 * counts as one value. */
static bool add_counted(Tally *tally, const SavedPair *pair, bool is_share)
{
    uint32_t count = 1;
    if (!is_share && !read_count(pair->value, &count))
        return false;
    tally->column->rows += is_share ? 0 : count;
    if (outputs_is_missing(pair->label) && !str_is(pair->label, "None")) {
        tally->column->missing += is_share ? 0 : count;
        return true;
    }
    if (outputs_is_text(pair->label))
        tally->column->dtype = DTYPE_TEXT;
    tally_count(tally, pair->label, count, 0);
    return true;
}

bool outputs_value_counts(Arena *arena, const SavedOutput *output, Column *column)
{
    bool is_share = output->dtype == DTYPE_FLOAT;
    if (output->kind != SAVED_SERIES || (output->dtype != DTYPE_INTEGER && !is_share))
        return false;
    bool is_named_count = str_in_words(output->name, "count proportion") && output->index_name.len;
    Arena *scratch = arena_new();
    Tally tally =
        tally_start(arena, scratch, column, is_named_count ? output->index_name : output->name);
    column->has_all_values = output->complete;
    bool are_counts = true;
    for (uint32_t i = 0; i < output->pair_count && are_counts; i++)
        are_counts = add_counted(&tally, &output->pairs[i], is_share);
    outputs_settle(column);
    arena_free(scratch);
    return are_counts;
}

/* Is OTHER what is left of a text column, a value that is missing? */
static bool are_missing(const SavedOutput *list)
{
    for (uint32_t i = 0; i < list->other_count; i++)
        if (!outputs_is_missing(list->others[i]))
            return false;
    return true;
}

static bool are_numbers(const SavedOutput *list)
{
    for (uint32_t i = 0; i < list->other_count; i++) {
        Str shown = list->others[i];
        bool ends_whole = str_ends(shown, "."); /* 3. is the float 3.0 */
        Number number = number_of(str_slice(shown, 0, shown.len - ends_whole), '.', '\0');
        if (!number.is_number && !outputs_is_missing(shown))
            return false;
    }
    return list->other_count && !list->pair_count;
}

/* Numbers are shown rounded, but for whole ones. */
bool outputs_unique(Arena *arena, const SavedOutput *output, Column *column)
{
    if (output->kind != SAVED_LIST)
        return false;
    Arena *scratch = arena_new();
    Tally tally = tally_start(arena, scratch, column, STR(""));
    bool are_texts = output->pair_count && are_missing(output);
    for (uint32_t i = 0; are_texts && i < output->pair_count; i++)
        tally_count(&tally, output->pairs[i].value, 1, 0);
    bool are_whole = !are_texts && are_numbers(output);
    for (uint32_t i = 0; are_whole && i < output->other_count; i++) {
        Str shown = output->others[i];
        if (outputs_is_missing(shown))
            continue;
        shown = str_slice(shown, 0, shown.len - str_ends(shown, "."));
        are_whole = !str_has(shown, ".") && !str_has(shown, "e");
        tally_count(&tally, shown, 0, 0);
    }
    column->dtype = are_texts ? DTYPE_TEXT : DTYPE_NUMBER;
    column->are_integers = are_whole;
    column->has_all_values &= output->complete;
    arena_free(scratch);
    return are_texts || are_whole;
}

bool outputs_column(Arena *arena, const SavedOutput *output, Column *column)
{
    if (output->kind != SAVED_SERIES)
        return false;
    Arena *scratch = arena_new();
    Tally tally = tally_start(arena, scratch, column, output->name);
    for (uint32_t i = 0; i < output->pair_count; i++)
        outputs_take(&tally, output->pairs[i].value);
    outputs_settle(column);
    column->has_all_values = false;
    arena_free(scratch);
    return output->dtype == DTYPE_MIXED || output->dtype == DTYPE_TEXT;
}

/* --- describe() --- */

static Str described(const SavedOutput *output, uint32_t field, const char *what)
{
    for (uint32_t i = 0; output->kind == SAVED_SERIES && i < output->pair_count; i++)
        if (str_is(output->pairs[i].label, what))
            return output->pairs[i].value;
    for (uint32_t i = 0; output->kind == SAVED_FRAME && output->labels && i < output->row_count;
         i++)
        if (str_is(output->labels[i], what))
            return output->cells[(size_t)i * output->field_count + field];
    return STR("");
}

static bool read_figure(Str text, double *figure)
{
    Number number = number_of(text, '.', '\0');
    *figure = number.value;
    return number.is_number && isfinite(number.value) && !str_has(text, "e");
}

/* Six decimals are shown: a number that has only four, as 512.329200, is shown as it is. */
static bool read_exact(Str text, double *figure)
{
    bool has_decimals = str_has(text, ".");
    return read_figure(text, figure) &&
           (!has_decimals || str_ends(text, "00") || str_ends(text, ".0"));
}

uint32_t outputs_described_rows(const SavedOutput *output)
{
    double most = 0, count;
    for (uint32_t i = 0; i < output->field_count; i++)
        if (read_figure(described(output, i, "count"), &count) && count > most)
            most = count;
    return most < 1e9 ? (uint32_t)most : 0;
}

bool outputs_described(const SavedOutput *output, uint32_t field, uint32_t rows, Column *column)
{
    double count, least, most;
    if (!read_figure(described(output, field, "count"), &count) || count < 0 || count > 1e9)
        return false;
    uint32_t there = (uint32_t)count;
    *column = (Column){.rows = rows > there ? rows : there};
    column->missing = column->rows - there;
    column->dtype = DTYPE_NUMBER;
    column->has_range = read_exact(described(output, field, "min"), &least) &&
                        read_exact(described(output, field, "max"), &most);
    if (column->has_range) {
        column->least = least;
        column->most = most;
    }
    return !outputs_is_missing(described(output, field, "mean")) &&
           described(output, field, "mean").len > 0;
}
