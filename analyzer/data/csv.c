#include "data/csv.h"

#include <string.h>

#include "data/csv_columns.h"
#include "data/layout.h"
#include "data/rows.h"
#include "data/sniff.h"

#define MOST_TEXTS 200u /* in na_values, true_values and false_values together */

CsvOptions csv_defaults(void)
{
    return (CsvOptions){.sep = STR(","),
                        .header = CSV_HEADER_INFER,
                        .most_rows = UINT32_MAX,
                        .quote = '"',
                        .decimal = '.'};
}

CsvOptions csv_whole(const CsvOptions *options)
{
    CsvOptions whole = *options;
    whole.has_usecols = false;
    whole.usecols = whole.index_col = whole.dates = (CsvLabels){0};
    whole.dtype_count = 0;
    whole.most_rows = UINT32_MAX;
    return whole;
}

/* What of LINE the guess is made from; false: the guess is made from a later line. */
static bool is_guessed_from(const CsvOptions *options, uint32_t record, Str *line)
{
    const char *comment =
        options->comment && line->len ? memchr(line->at, options->comment, line->len) : NULL;
    if (comment)
        line->len = (uint32_t)(comment - line->at);
    return !rows_skip_line(options, record) && !(comment && !line->len);
}

/* The separator is guessed from the first line that is neither skipped nor a comment, even a blank
 * one. */
static DataStatus sniff(Arena *scratch, Str text, CsvOptions *options, Str *why)
{
    uint32_t at = 0, record = 0;
    Str end, line = {NULL, 0};
    do
        line = rows_next_line(text, &at, &end);
    while (!is_guessed_from(options, record++, &line) && at < text.len);
    char *sep = arena_alloc(scratch, 2);
    *sep = sniff_separator(scratch, line);
    if (!*sep) {
        *why = STR("has a first line from which no separator can be guessed");
        return DATA_MALFORMED;
    }
    options->sep = (Str){sep, 1};
    return DATA_READ;
}

/* Rows of data that are too long make pandas raise, or are left out where the script says so.
 * Behind the rows that nrows asks for pandas does not look. */
static DataStatus check_widths(Arena *arena, Rows *rows, const Layout *layout,
                               const CsvOptions *options, Str *why)
{
    uint32_t kept = layout->first_row;
    for (uint32_t i = kept; i < rows->list.count && kept - layout->first_row < options->most_rows;
         i++) {
        const Row *row = &rows->list.at[i];
        if (row->count <= layout->width) {
            rows->list.at[kept++] = *row;
        } else if (!options->skip_bad_lines) {
            *why = arena_printf(arena, "has %u fields in line %u, where %u are expected",
                                row->count, row->line, layout->width);
            return DATA_MALFORMED;
        }
    }
    if (kept < rows->list.count)
        rows->list.count = kept;
    return DATA_READ;
}

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static uint32_t end_of_rows(const Rows *rows, const Layout *layout, const CsvOptions *options,
                            bool complete)
{
    uint32_t end = rows->list.count, most = layout->first_row;
    most = options->most_rows > end - most ? end : most + options->most_rows;
    if (complete)
        end -= least(options->skip_last, end - layout->first_row);
    return least(end, most);
}

/* Every value is compared with each of these texts: a script that lists thousands must not cost
 * seconds. */
static bool lists_too_much(const CsvOptions *options)
{
    return options->missing_count + options->true_values.count + options->false_values.count >
           MOST_TEXTS;
}

static DataStatus build(Arena *arena, Arena *scratch, FileText *text, const CsvOptions *options,
                        Table *table, Str *why)
{
    Rows rows;
    Layout layout;
    DataStatus status = rows_split(scratch, text, options, &rows, why);
    if (status == DATA_READ && !rows.list.count && !text->complete) {
        *why = STR("has a first row of more than 256 KB");
        return DATA_UNSUPPORTED;
    }
    if (status == DATA_READ)
        status = layout_of(scratch, &rows, options, &layout, why);
    if (status == DATA_READ)
        status = check_widths(scratch, &rows, &layout, options, why);
    if (status != DATA_READ)
        return status;
    CsvColumns columns = {
        .arena = arena, .scratch = scratch, .options = options, .layout = &layout};
    columns.count = end_of_rows(&rows, &layout, options, text->complete) - layout.first_row;
    if (columns.count)
        columns.first = rows.list.at + layout.first_row;
    csv_fill_table(&columns, table);
    /* nrows ends the table for the script as well. */
    table->complete = text->complete || columns.count == options->most_rows;
    return DATA_READ;
}

/* WHY may stand in the scratch arena, which goes. */
static DataStatus keep_why(Arena *arena, DataStatus status, Str *why)
{
    if (status != DATA_READ)
        *why = arena_copy(arena, *why);
    return status;
}

static DataStatus read_text(Arena *arena, Arena *scratch, FileText *text, const CsvOptions *options,
                            Table *table, Str *why)
{
    CsvOptions known = *options;
    *table = (Table){0};
    if (lists_too_much(options)) {
        *why = STR("is read with options that list too many values");
        return DATA_UNSUPPORTED;
    }
    DataStatus status = encoding_to_utf8(scratch, text, options->encoding, options->bad_bytes, why);
    if (status == DATA_READ && !known.sep.len)
        status = sniff(scratch, text->bytes, &known, why);
    if (status == DATA_READ)
        status = build(arena, scratch, text, &known, table, why);
    return status;
}

DataStatus csv_from_text(Arena *arena, FileText text, const CsvOptions *options, Table *table,
                         Str *why)
{
    Arena *scratch = arena_new();
    DataStatus status = read_text(arena, scratch, &text, options, table, why);
    status = keep_why(arena, status, why);
    arena_free(scratch);
    return status;
}

DataStatus data_read_csv(Arena *arena, const char *path, const FileBounds *bounds,
                         const CsvOptions *options, Table *table, Str *why)
{
    Arena *scratch = arena_new();
    FileText text;
    *table = (Table){0};
    DataStatus status = beginning_read(scratch, path, bounds, options->compression, &text, why);
    if (status == DATA_READ)
        status = read_text(arena, scratch, &text, options, table, why);
    if (status == DATA_READ)
        table->path = arena_copy(arena, str_of(path));
    table->seen = text.seen;
    status = keep_why(arena, status, why);
    arena_free(scratch);
    return status;
}
