#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "data/outputs_forms.h"

static const struct {
    const char *names; /* separated by blanks; up to a bracket */
    Dtype dtype;
} DTYPES[] = {
    {"int8 int16 int32 int64 uint8 uint16 uint32 uint64 Int8 Int16 Int32 Int64 UInt8 UInt16 UInt32 "
     "UInt64",
     DTYPE_INTEGER},
    {"float16 float32 float64 Float32 Float64", DTYPE_FLOAT},
    {"bool boolean", DTYPE_BOOL},
    {"string str", DTYPE_TEXT},
    {"object", DTYPE_MIXED},
    {"category", DTYPE_CATEGORY},
    {"datetime64", DTYPE_DATETIME},
    {"timedelta64", DTYPE_TIMEDELTA},
    {"complex64 complex128 period Sparse interval", DTYPE_UNKNOWN},
};

bool outputs_dtype(Str name, Dtype *dtype)
{
    Str plain = str_slice(name, 0, str_find(name, "[", 0));
    for (size_t i = 0; i < sizeof DTYPES / sizeof *DTYPES; i++)
        if (str_in_words(plain, DTYPES[i].names)) {
            *dtype = DTYPES[i].dtype;
            return true;
        }
    return false;
}

/* Takes the last word off LINE: up to a blank, or with a bracket, as in `datetime64[ns, UTC]`. */
static Str take_last(Str *line)
{
    *line = str_trim(*line);
    uint32_t start = line->len;
    bool in_brackets = false;
    while (start && (in_brackets || line->at[start - 1] != ' ')) {
        start--;
        if (line->at[start] == ']')
            in_brackets = true;
        else if (line->at[start] == '[')
            in_brackets = false;
    }
    Str last = str_slice(*line, start, line->len);
    *line = str_trim(str_slice(*line, 0, start));
    return last;
}

static Str take_first(Str *line)
{
    *line = str_trim(*line);
    Str first = str_slice(*line, 0, str_find(*line, " ", 0));
    *line = str_trim(str_slice(*line, first.len, line->len));
    return first;
}

/* Digits alone; false otherwise. */
static bool read_count(Str text, uint32_t *count)
{
    *count = 0;
    for (uint32_t i = 0; i < text.len; i++) {
        if (!isdigit((unsigned char)text.at[i]) || *count > 100000000)
            return false;
        *count = *count * 10 + (uint32_t)(text.at[i] - '0');
    }
    return text.len > 0;
}

typedef struct Summary {
    Arena *arena;
    LIST(Column) columns;
    uint32_t rows;
    bool is_numbered; /* since pandas 1.0 each column stands behind its number */
    bool is_open;     /* a name is left out, or looks like a number, which it may be */
} Summary;

/* `(a, b)` is a name of two levels, and a number may be one or text. */
static bool is_plain_name(Str name)
{
    return name.len && name.at[0] != '(';
}

static bool add_column(Summary *summary, Str name, Dtype dtype, uint32_t missing)
{
    uint32_t number;
    if (!is_plain_name(name) || summary->columns.count == OUTPUTS_MOST_COLUMNS)
        return false;
    summary->is_open |= read_count(name, &number);
    Column column = {.name = arena_copy(summary->arena, name),
                     .dtype = dtype,
                     .rows = summary->rows,
                     .missing = missing};
    LIST_ADD(summary->arena, &summary->columns, column);
    return true;
}

/* ` 5   Age          714 non-null    float64`, or without the number in front. */
static bool read_column(Summary *summary, Str line)
{
    Dtype dtype;
    uint32_t number, present = summary->rows;
    if (!outputs_dtype(take_last(&line), &dtype))
        return false;
    if (summary->is_numbered &&
        (!read_count(take_first(&line), &number) || number != summary->columns.count))
        return false;
    if (str_ends(line, " non-null")) {
        take_last(&line);
        if (!read_count(take_last(&line), &present) || present > summary->rows)
            return false;
    }
    return add_column(summary, line, dtype, summary->rows - present);
}

static void fill_table(SavedOutput *output, SavedKind kind, const Summary *summary)
{
    *output = (SavedOutput){.kind = kind, .complete = !summary->is_open};
    output->table = (Table){.origin = TABLE_FROM_NOTEBOOK,
                            .columns = summary->columns.at,
                            .column_count = summary->columns.count,
                            .rows = summary->rows,
                            .closed = !summary->is_open,
                            .names_trimmed = true};
}

/* `RangeIndex: 891 entries, 0 to 890` */
static bool read_entries(Str line, uint32_t *rows)
{
    uint32_t colon = str_find(line, ": ", 0);
    Str rest = str_slice(line, colon + 2, line.len);
    return read_count(take_first(&rest), rows) && str_starts(rest, "entries");
}

/* `Data columns (total 12 columns):` */
static bool read_total(Str line, uint32_t *total)
{
    Str rest = str_slice(line, (uint32_t)strlen("Data columns (total "), line.len);
    return str_starts(line, "Data columns (total ") && read_count(take_first(&rest), total);
}

static Str line_at(const TextLines *lines, uint32_t at)
{
    return at < lines->count ? lines->at[at] : STR("");
}

/* The second since pandas 3.0. */
static bool names_frame(Str line)
{
    return str_is(line, "<class 'pandas.core.frame.DataFrame'>") ||
           str_is(line, "<class 'pandas.DataFrame'>");
}

bool outputs_info(Arena *arena, const TextLines *lines, uint32_t *at, SavedOutput *output)
{
    Summary summary = {.arena = arena};
    uint32_t total, line = *at;
    if (!names_frame(line_at(lines, line)) ||
        !read_entries(line_at(lines, line + 1), &summary.rows))
        return false;
    line += str_starts(line_at(lines, line + 2), "Freq: ") ? 3 : 2;
    if (!read_total(line_at(lines, line++), &total))
        return false;
    Str head = line_at(lines, line);
    summary.is_numbered = str_is(take_first(&head), "#");
    line += summary.is_numbered ? 2 : 0;
    while (summary.columns.count < total && read_column(&summary, line_at(lines, line)))
        line++;
    if (!total || summary.columns.count < total)
        return false;
    fill_table(output, SAVED_SUMMARY, &summary);
    *at = line;
    return true;
}

static bool is_ellipsis(Str line)
{
    line = str_trim(line);
    return str_is(line, "...") || str_is(line, "..");
}

/* `Name    dtype`, with four blanks or more between them. */
static bool read_dtype(Summary *summary, Str line)
{
    Dtype dtype;
    Footer footer;
    if (is_ellipsis(line)) {
        summary->is_open = true;
        return true;
    }
    if (!line.len || line.at[0] == ' ' || outputs_footer(line, &footer))
        return false;
    Str name = line, type = take_last(&name);
    Str between = str_slice(line, name.len, (uint32_t)(type.at - line.at));
    return outputs_dtype(type, &dtype) && between.len >= 4 && add_column(summary, name, dtype, 0);
}

bool outputs_dtypes(Arena *arena, const TextLines *lines, uint32_t end, SavedOutput *output)
{
    Summary summary = {.arena = arena};
    Footer footer;
    uint32_t start = end;
    if (!outputs_footer(lines->at[end], &footer) || footer.name.at ||
        !str_is(footer.dtype, "object"))
        return false;
    Summary trial = summary;
    while (start && read_dtype(&trial, lines->at[start - 1]))
        start--;
    while (start < end)
        read_dtype(&summary, lines->at[start++]);
    if (!summary.columns.count)
        return false;
    fill_table(output, SAVED_DTYPES, &summary);
    return true;
}
