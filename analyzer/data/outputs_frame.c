#include <ctype.h>
#include <string.h>

#include "data/dates.h"
#include "data/number_texts.h"
#include "data/outputs_forms.h"
#include "data/tally.h"

static bool is_ellipsis(Str text)
{
    return str_is(text, "...") || str_is(text, "..");
}

bool outputs_is_missing(Str text)
{
    return str_in_words(text, "NaN nan None NaT <NA>");
}

/* Longer values end in dots once they are wider than 50 characters. */
static bool is_cut(Str text)
{
    return str_ends(text, "...") && text.len > 40;
}

/* 05/02/2024; pandas itself shows dates with the year in front. */
static bool is_date_as_text(Str text)
{
    NumericDate date = date_numeric(text);
    return date.order != DATE_NONE && !date.is_year_first;
}

/* 10,000+: no format of numbers has this. */
static bool is_open_number(Str text)
{
    return text.len > 1 && text.at[text.len - 1] == '+' &&
           isdigit((unsigned char)text.at[text.len - 2]);
}

/* Not a number, a date, a truth value or a list: then it is text, as nothing else is shown this
 * way. */
bool outputs_is_text(Str text)
{
    Number number = number_of(text, '.', '\0');
    if (!text.len || is_date_as_text(text) || is_open_number(text))
        return text.len > 0;
    bool has_letter = false;
    for (uint32_t i = 0; i < text.len; i++)
        has_letter |= isalpha((unsigned char)text.at[i]) || (unsigned char)text.at[i] >= 0x80;
    return has_letter && !number.is_number && !is_truth_value(text) && !looks_like_date(text) &&
           !strchr("[({<", text.at[0]);
}

/* $4.99 may be how numbers are shown; then all of them are. */
static bool has_sign(Str text)
{
    double number;
    return !number_of(text, '.', ',').is_number && text_number(text, &number);
}

/* Do some values of COLUMN have a sign, and others not? */
static bool has_mixed_signs(const Column *column)
{
    uint32_t signs = 0, plain = 0;
    for (uint32_t i = 0; i < column->values.count; i++) {
        signs += has_sign(column->values.at[i].value);
        plain += number_of(column->values.at[i].value, '.', ',').is_number;
    }
    return signs && plain;
}

void outputs_settle(Column *column)
{
    if (column->dtype == DTYPE_UNKNOWN && has_mixed_signs(column))
        column->dtype = DTYPE_TEXT;
}

void outputs_take(Tally *tally, Str text)
{
    Column *column = tally->column;
    column->rows++;
    if (outputs_is_missing(text)) {
        column->missing++;
        return;
    }
    Number number = number_of(text, '.', '\0');
    if (outputs_is_text(text))
        column->dtype = DTYPE_TEXT;
    if (!is_cut(text))
        tally_value(tally, text, &number, 0);
}

static bool is_gap(const Str *row, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (!is_ellipsis(row[i]))
            return false;
    return count > 0;
}

static bool is_number(Str text)
{
    for (uint32_t i = 0; i < text.len; i++)
        if (!isdigit((unsigned char)text.at[i]))
            return false;
    return text.len > 0;
}

static void fill_column(Arena *arena, Arena *scratch, Str name, const Str *cells, uint32_t stride,
                        uint32_t rows, Column *column)
{
    Tally tally = tally_start(arena, scratch, column, name);
    for (uint32_t row = 0; row < rows; row++)
        if (!is_ellipsis(cells[row * stride]))
            outputs_take(&tally, cells[row * stride]);
    outputs_settle(column);
    column->has_all_values = false;
    /* It could as well be one that is not shown. */
    column->is_position = false;
}

bool outputs_frame(Arena *arena, const Str *names, uint32_t count, const Str *labels,
                   const Str *cells, uint32_t rows, SavedOutput *output)
{
    if (!count || count > OUTPUTS_MOST_COLUMNS)
        return false;
    *output = (SavedOutput){.kind = SAVED_FRAME,
                            .complete = true,
                            .labels = labels,
                            .cells = cells,
                            .row_count = rows,
                            .field_count = count};
    Table *table = &output->table;
    *table = (Table){.origin = TABLE_FROM_NOTEBOOK, .closed = true, .complete = true};
    table->columns = ARENA_ARRAY(arena, Column, count);
    Arena *scratch = arena_new();
    for (uint32_t i = 0; i < count; i++) {
        if (is_ellipsis(names[i])) {
            table->closed = false;
            continue;
        }
        table->closed &= !is_number(names[i]); /* 0 is shown for the text and for the number */
        fill_column(arena, scratch, names[i], cells + i, count, rows,
                    &table->columns[table->column_count++]);
    }
    arena_free(scratch);
    for (uint32_t row = 0; row < rows; row++)
        table->complete &= !is_gap(cells + (size_t)row * count, count);
    table->rows = table->column_count ? table->columns[0].rows : 0;
    output->complete = table->closed && table->complete;
    return table->column_count > 0;
}
