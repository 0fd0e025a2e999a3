#include "data/rows_pattern.h"

#include <string.h>

#include "data/pattern.h"

static bool is_blank_row(const Row *row)
{
    return row->count == 0 || (row->count == 1 && str_trim(row->fields[0]).len == 0);
}

/* The comment is looked for in the fields, as pandas does with such separators: the field that
 * holds it is the last. */
static void cut_comment(Row *row, char comment)
{
    for (uint32_t i = 0; i < row->count; i++) {
        Str *field = &row->fields[i];
        const char *at = field->len ? memchr(field->at, comment, field->len) : NULL;
        if (!at)
            continue;
        field->len = (uint32_t)(at - field->at);
        row->count = i + (field->len > 0);
        return;
    }
}

/* False: the expression takes too long. Empty matches separate nothing. */
static bool split(Arena *arena, Pattern *pattern, Str line, Row *row)
{
    LIST(Str) fields = {0};
    uint32_t from = 0, search = 0;
    PatternHit hit;
    do {
        if (!pattern_find(pattern, PATTERN_SEARCH, line, search, &hit))
            return false;
        bool splits = hit.is_found && hit.end > hit.start;
        if (hit.is_found && !splits)
            return false;
        LIST_ADD(arena, &fields, str_slice(line, from, hit.is_found ? hit.start : line.len));
        from = search = hit.end;
    } while (hit.is_found);
    row->fields = fields.at;
    row->count = fields.count;
    return true;
}

static DataStatus refuse(const char *sentence, Str *why)
{
    *why = str_of(sentence);
    return DATA_UNSUPPORTED;
}

DataStatus rows_split_by_pattern(Arena *arena, FileText *text, const CsvOptions *options,
                                 Rows *rows, Str *why)
{
    PatternStatus status;
    Pattern *pattern = pattern_new(arena, options->sep, 0, &status, why);
    if (!pattern || pattern_groups(pattern))
        return refuse("has a separator that is not followed here", why);
    uint32_t at = 0, record = 0, line_number = 0;
    while (at < text->bytes.len) {
        Str end, line = str_trim(rows_next_line(text->bytes, &at, &end));
        Row row = {.line = ++line_number};
        if (rows_skip_line(options, record++))
            continue;
        if (!split(arena, pattern, line, &row))
            return refuse("has a separator that takes too long to look for", why);
        if (options->comment)
            cut_comment(&row, options->comment);
        if (row.count && (options->keep_blank_lines || !is_blank_row(&row)))
            LIST_ADD(arena, &rows->list, row);
    }
    return DATA_READ;
}
