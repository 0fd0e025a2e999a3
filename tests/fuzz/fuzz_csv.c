/* CSV files, plain and compressed, read with options that a script may give.
 * Input: ten bytes of options, the separator up to a line feed, the file. */
#define ZLIB_CONST
#include <zlib.h>

#include "data/csv.h"
#include "data/gunzip.h"
#include "harness.h"

#define MOST_TEXT 65536u

static const char *const ENCODINGS[] = {"",          "",          "",        "utf-8-sig",
                                        "latin-1",   "cp1252",    "utf-16",  "ascii",
                                        "shift_jis", "utf-16-le", "no-such", "UTF8"};
static const char *const SEPARATORS[] = {",", ";", "\t", "|", " ", "", "\\s+", "\\s*;\\s*"};

#define COUNT_OF(array) (uint32_t)(sizeof(array) / sizeof *(array))

static char choose(Input *input, const char *characters, uint32_t count)
{
    return characters[input_below(input, count)];
}

static void choose_rows(Arena *arena, Input *input, CsvOptions *options)
{
    uint8_t bits = input_byte(input);
    uint32_t *skipped = ARENA_ARRAY(arena, uint32_t, 2);
    options->header = bits & 1 ? (int32_t)(bits >> 1 & 3) - 2 : CSV_HEADER_INFER;
    options->skip_first = bits & 8 ? bits >> 6 : 0;
    options->skip_last = bits & 16 ? 1 : 0;
    skipped[0] = 1;
    skipped[1] = 3;
    options->skip_lines = skipped;
    options->skip_line_count = bits & 32 ? 2 : 0;
    options->most_rows = bits & 64 ? 2 : UINT32_MAX;
}

static void choose_marks(Input *input, CsvOptions *options)
{
    uint8_t bits = input_byte(input);
    options->comment = choose(input, "\0\0#;", 4);
    options->quote = bits & 1 ? choose(input, "\0'|\"", 4) : '"';
    options->decimal = bits & 2 ? ',' : '.';
    options->thousands = bits & 4 ? choose(input, ",. '", 4) : '\0';
    options->keep_blank_lines = bits & 8;
    options->skip_initial_space = bits & 16;
    options->skip_bad_lines = bits & 32;
    options->only_given_missing = bits & 64;
    options->nothing_missing = (bits & 192) == 192;
}

/* Labels that the seeds have, and that no file has. */
static CsvLabels choose_labels(Arena *arena, uint8_t bits)
{
    CsvLabel *labels = ARENA_ARRAY(arena, CsvLabel, 3);
    uint32_t count = 0;
    if (bits & 1)
        labels[count++] = (CsvLabel){.position = bits >> 4 & 3};
    if (bits & 2)
        labels[count++] = (CsvLabel){STR("name"), -1};
    if (bits & 4)
        labels[count++] = (CsvLabel){STR("a"), -1};
    return (CsvLabels){labels, count};
}

static void choose_columns(Arena *arena, Input *input, CsvOptions *options)
{
    uint8_t bits = input_byte(input);
    static const Str NAMES[] = {STR_INIT("a"), STR_INIT("b"), STR_INIT("a")};
    CsvDtype *dtype = ARENA_NEW(arena, CsvDtype);
    CsvMissing *missing = ARENA_NEW(arena, CsvMissing);
    if (bits & 1)
        options->names = (CsvTexts){NAMES, bits & 2 ? 3 : 2};
    options->has_usecols = bits & 4;
    options->usecols = choose_labels(arena, input_byte(input));
    options->index_col = bits & 8 ? choose_labels(arena, input_byte(input)) : (CsvLabels){NULL, 0};
    options->no_index = (bits & 24) == 16;
    options->prefix = bits & 32 ? STR("X") : STR("");
    *dtype = (CsvDtype){bits & 128 ? CSV_EVERY_COLUMN : (CsvLabel){STR("a"), -1}, DTYPE_TEXT};
    options->dtypes = dtype;
    options->dtype_count = bits & 64 ? 1 : 0;
    *missing = (CsvMissing){CSV_EVERY_COLUMN, STR("-")};
    options->missing = missing;
    options->missing_count = bits & 128 ? 1 : 0;
    options->dates = (bits & 48) == 48 ? choose_labels(arena, bits) : (CsvLabels){NULL, 0};
}

static CsvOptions choose_options(Arena *arena, Input *input)
{
    CsvOptions options = csv_defaults();
    uint32_t separator = input_below(input, COUNT_OF(SEPARATORS) + 2);
    options.sep = separator < COUNT_OF(SEPARATORS) ? str_of(SEPARATORS[separator]) : STR(",");
    if (separator == COUNT_OF(SEPARATORS))
        options.sep = input_line(input);
    choose_rows(arena, input, &options);
    choose_marks(input, &options);
    choose_columns(arena, input, &options);
    uint8_t bits = input_byte(input);
    options.encoding = str_of(ENCODINGS[bits % COUNT_OF(ENCODINGS)]);
    options.bad_bytes = (BadBytes)(bits >> 4 & 3) % 3;
    options.target = bits & 128 ? PANDAS(1, 5) : TARGET_UNKNOWN;
    return options;
}

static void check_samples(const Samples *samples, uint32_t rows)
{
    uint64_t sum = 0;
    CHECK(samples->count <= TABLE_MOST_VALUES, "%u values", samples->count);
    for (uint32_t i = 0; i < samples->count; i++) {
        CHECK(is_utf8(samples->at[i].value), "values are text");
        CHECK(samples->at[i].value.len <= TABLE_LONGEST_VALUE, "of a bounded length");
        sum += samples->at[i].count;
    }
    CHECK(sum <= rows, "%u rows cannot hold %llu values", rows, (unsigned long long)sum);
}

static void check_column(const Table *table, const Column *column)
{
    CHECK(is_utf8(column->name), "a name is text");
    CHECK(column->rows <= table->rows, "a column has no more rows than its table");
    CHECK(column->missing <= column->rows, "%u of %u missing", column->missing, column->rows);
    CHECK(!column->has_range || column->least <= column->most, "a range has an order");
    check_samples(&column->values, column->rows);
    check_samples(&column->markers, column->rows);
}

static void check_table(const Table *table)
{
    for (uint32_t i = 0; i < table->column_count; i++)
        check_column(table, &table->columns[i]);
    for (uint32_t i = 0; i < table->index_count; i++)
        check_column(table, &table->index[i]);
}

/* TEXT as gzip packs it. */
static Str packed(Arena *arena, Str text)
{
    uLong room = compressBound(text.len) + 32;
    Bytef *bytes = arena_alloc(arena, room);
    z_stream stream = {.next_in = (const Bytef *)text.at,
                       .avail_in = text.len,
                       .next_out = bytes,
                       .avail_out = (uInt)room};
    CHECK(deflateInit2(&stream, 1, Z_DEFLATED, MAX_WBITS + 16, 5, Z_DEFAULT_STRATEGY) == Z_OK,
          "zlib is there");
    CHECK(deflate(&stream, Z_FINISH) == Z_STREAM_END, "and packs");
    deflateEnd(&stream);
    return (Str){(const char *)bytes, (uint32_t)(room - stream.avail_out)};
}

/* What was packed comes out as it was; what was cut, or never packed, is refused or is a beginning.
 */
static FileText unpacked(Arena *arena, Str text, uint32_t how)
{
    FileText out = {.bytes = text, .complete = true};
    Str why = STR("");
    Str archive = how == 1 ? text : packed(arena, text);
    if (how == 2)
        archive = str_slice(archive, 0, archive.len - archive.len / 3);
    DataStatus status =
        gunzip(arena, (FileText){.bytes = archive, .complete = how != 2}, MOST_TEXT, &out, &why);
    if (status != DATA_READ)
        check_sentence(why);
    CHECK(how != 3 || (status == DATA_READ && out.complete && str_eq(out.bytes, text)),
          "what was packed comes out");
    return status == DATA_READ ? out : (FileText){.bytes = text};
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Arena *arena = fresh_arena();
    Input input = {data, size};
    CsvOptions options = choose_options(arena, &input);
    uint32_t how = input_below(&input, 8);
    FileText text = {.bytes = input_rest(&input), .complete = true};
    if (how >= 1 && how <= 3)
        text = unpacked(arena, text.bytes, how);
    text.complete = text.complete && how != 7;
    Table table = {0};
    Str why = STR("");
    if (csv_from_text(arena, text, &options, &table, &why) == DATA_READ)
        check_table(&table);
    else
        check_sentence(why);
    return 0;
}
