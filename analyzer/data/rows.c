#include "data/rows.h"

#include <csv.h>
#include <stdlib.h>

#include "data/rows_pattern.h"
#include "data/rows_place.h"

typedef struct Splitter {
    Rows *rows;
    const CsvOptions *options;
    struct csv_parser parser;
    bool by_blanks; /* runs of blanks separate, as sep=r'\s+' says */
    char delimiter;
    LIST(Str) fields; /* of the row that is being put together */
    uint32_t record;  /* from 0: how skiprows counts */
    uint32_t line;    /* from 1 */
    uint32_t row_line;
    bool is_open;    /* inside a row */
    bool is_skipped; /* this row is one of those to skip */
    bool field_done; /* the last piece ended a field */
} Splitter;

static void end_field(void *bytes, size_t len, void *data)
{
    Splitter *splitter = data;
    Arena *arena = splitter->rows->arena;
    splitter->field_done = true;
    /* libcsv gives NULL for what is empty without quotes: between two blanks there is no field at
     * all. */
    if (!bytes && splitter->by_blanks)
        return;
    Str field = arena_copy(arena, (Str){bytes, (uint32_t)len});
    LIST_ADD(arena, &splitter->fields, field);
}

static void end_row(int terminator, void *data)
{
    (void)terminator;
    Splitter *splitter = data;
    Arena *arena = splitter->rows->arena;
    splitter->is_open = false;
    splitter->record++;
    if (!splitter->is_skipped) {
        Row row = {.count = splitter->fields.count, .line = splitter->row_line};
        row.fields = ARENA_ARRAY(arena, Str, row.count);
        for (uint32_t i = 0; i < row.count; i++)
            row.fields[i] = splitter->fields.at[i];
        LIST_ADD(arena, &splitter->rows->list, row);
    }
    splitter->fields.count = 0;
}

/* Blanks belong to the values, as in pandas. */
static int never_space(unsigned char c)
{
    (void)c;
    return 0;
}

static void start(Splitter *splitter)
{
    csv_init(&splitter->parser, CSV_STRICT | CSV_EMPTY_IS_NULL);
    csv_set_delim(&splitter->parser, (unsigned char)splitter->delimiter);
    csv_set_quote(&splitter->parser, (unsigned char)splitter->options->quote);
    csv_set_space_func(&splitter->parser, never_space);
    csv_set_realloc_func(&splitter->parser, must_realloc);
    csv_set_blk_size(&splitter->parser, 4096);
}

static size_t parse(Splitter *splitter, Str piece)
{
    return csv_parse(&splitter->parser, piece.at, piece.len, end_field, end_row, splitter);
}

/* A strict parser stops at two kinds of quote. One inside of a field that is not quoted is a plain
 * character for pandas too. Text behind a closing quote everybody reads in another way: false. */
static bool feed(Splitter *splitter, Str piece)
{
    for (;;) {
        size_t done = parse(splitter, piece);
        if (done == piece.len)
            return true;
        if (splitter->parser.quoted)
            return false;
        csv_set_opts(&splitter->parser, CSV_EMPTY_IS_NULL);
        piece = str_slice(piece, (uint32_t)done, piece.len);
        parse(splitter, str_slice(piece, 0, 1));
        csv_set_opts(&splitter->parser, CSV_STRICT | CSV_EMPTY_IS_NULL);
        piece = str_slice(piece, 1, piece.len);
    }
}

static uint32_t without_blanks(Str line, uint32_t at)
{
    while (at < line.len && line.at[at] == ' ')
        at++;
    return at;
}

/* skipinitialspace: the piece behind a separator that ends a field begins behind its
 * blanks. A line of blanks alone, where such lines are kept, is one empty field, which the
 * parser would not see. */
static bool feed_fields(Splitter *splitter, Str line, bool is_new)
{
    uint32_t at = is_new ? without_blanks(line, 0) : 0;
    if (is_new && at == line.len) {
        end_field(NULL, 0, splitter);
        end_row(0, splitter);
        return true;
    }
    while (at < line.len) {
        uint32_t end = at;
        while (end < line.len && line.at[end] != splitter->delimiter)
            end++;
        splitter->field_done = false;
        if (!feed(splitter, str_slice(line, at, end + 1)))
            return false;
        at = splitter->field_done ? without_blanks(line, end + 1) : end + 1;
    }
    return true;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

static bool separates(const Splitter *splitter, char c)
{
    return splitter->by_blanks ? is_blank(c) : c == splitter->delimiter;
}

static bool begins_field(const Splitter *splitter, Str line, uint32_t at)
{
    if (at == 0 || separates(splitter, line.at[at - 1]))
        return true;
    return splitter->options->skip_initial_space && line.at[at - 1] == ' ';
}

/* Where the comment of LINE begins, or its length. Inside quotes nothing is a comment. */
static uint32_t comment_start(const Splitter *splitter, Str line)
{
    bool quoted = splitter->is_open;
    for (uint32_t i = 0; i < line.len; i++) {
        if (line.at[i] == splitter->options->quote && (quoted || begins_field(splitter, line, i)))
            quoted = !quoted;
        else if (line.at[i] == splitter->options->comment && !quoted)
            return i;
    }
    return line.len;
}

/* Tabs separate like blanks do; the parser knows one separator. */
static Str with_plain_blanks(const Splitter *splitter, Str line)
{
    bool quoted = splitter->is_open;
    char *plain = arena_alloc(splitter->rows->arena, (size_t)line.len + 1);
    for (uint32_t i = 0; i < line.len; i++) {
        plain[i] = line.at[i] == '\t' && !quoted ? ' ' : line.at[i];
        if (line.at[i] == splitter->options->quote)
            quoted = !quoted;
    }
    return (Str){plain, line.len};
}

static bool is_blank_line(const Splitter *splitter, Str line)
{
    for (uint32_t i = 0; i < line.len; i++)
        if (!is_blank(line.at[i]) || (!splitter->by_blanks && line.at[i] == splitter->delimiter))
            return false;
    return true;
}

static int order_lines(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

bool rows_skip_line(const CsvOptions *options, uint32_t record)
{
    if (record < options->skip_first)
        return true;
    return options->skip_line_count &&
           bsearch(&record, options->skip_lines, options->skip_line_count, sizeof record,
                   order_lines) != NULL;
}

/* Is LINE, at which a record begins, no row at all? */
static bool is_no_row(const Splitter *splitter, Str line)
{
    const CsvOptions *options = splitter->options;
    if (line.len && options->comment && line.at[0] == options->comment)
        return true;
    return !options->keep_blank_lines && is_blank_line(splitter, line);
}

static bool begins_with_nothing(Splitter *splitter, Str line)
{
    splitter->is_skipped = rows_skip_line(splitter->options, splitter->record);
    splitter->row_line = splitter->line;
    if (!line.len || (!splitter->is_skipped && is_no_row(splitter, line))) {
        if (!line.len && splitter->options->keep_blank_lines)
            end_row(0, splitter);
        else
            splitter->record++;
        return true;
    }
    return false;
}

/* One line of text without its end, which END is. False: nothing behind it can be understood. */
static bool split_line(Splitter *splitter, Str line, Str end)
{
    if (!splitter->is_open && begins_with_nothing(splitter, line))
        return true;
    Str row = line;
    if (splitter->options->comment && !splitter->is_skipped)
        row = str_slice(line, 0, comment_start(splitter, line));
    if (splitter->by_blanks)
        row = with_plain_blanks(splitter, row);
    bool is_new = !splitter->is_open;
    splitter->is_open = true;
    bool understood = splitter->options->skip_initial_space ? feed_fields(splitter, row, is_new)
                                                            : feed(splitter, row);
    return understood && feed(splitter, end);
}

Str rows_next_line(Str text, uint32_t *at, Str *end)
{
    uint32_t from = *at, to = from;
    while (to < text.len && text.at[to] != '\n' && text.at[to] != '\r')
        to++;
    uint32_t next = to < text.len ? to + 1 : to;
    if (next < text.len && text.at[to] == '\r' && text.at[next] == '\n')
        next++;
    *at = next;
    *end = str_slice(text, to, next);
    return str_slice(text, from, to);
}

static DataStatus split_lines(Splitter *splitter, FileText *text, Str *why)
{
    Str end = {NULL, 0};
    uint32_t at = 0;
    bool understood = true;
    while (understood && at < text->bytes.len) {
        splitter->line++;
        Str line = rows_next_line(text->bytes, &at, &end);
        understood = split_line(splitter, line, end);
    }
    if (!understood)
        text->complete = false;
    if (!understood && !splitter->rows->list.count) {
        *why = arena_printf(splitter->rows->arena, "has text behind a closing quote in line %u",
                            splitter->line);
        return DATA_MALFORMED;
    }
    if (!understood || !text->complete)
        return DATA_READ;
    csv_set_opts(&splitter->parser, CSV_STRICT | CSV_STRICT_FINI | CSV_EMPTY_IS_NULL);
    if (csv_fini(&splitter->parser, end_field, end_row, splitter) == 0)
        return DATA_READ;
    *why = arena_printf(splitter->rows->arena, "has a quote in line %u that is never closed",
                        splitter->row_line);
    return DATA_MALFORMED;
}

DataStatus rows_split(Arena *arena, FileText *text, const CsvOptions *options, Rows *rows, Str *why)
{
    *rows = (Rows){.arena = arena};
    if (options->is_fixed)
        return rows_split_by_place(arena, text, options, rows, why);
    Splitter splitter = {.rows = rows, .options = options};
    splitter.by_blanks = str_is(options->sep, "\\s+");
    splitter.delimiter = splitter.by_blanks || !options->sep.len ? ' ' : options->sep.at[0];
    if (options->sep.len > 1 && !splitter.by_blanks)
        return rows_split_by_pattern(arena, text, options, rows, why);
    start(&splitter);
    DataStatus status = split_lines(&splitter, text, why);
    csv_free(&splitter.parser);
    return status;
}
