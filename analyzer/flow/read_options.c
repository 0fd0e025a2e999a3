#include "flow/read_options.h"

#include <stdlib.h>
#include <string.h>

#include "flow/result.h"

typedef struct Reading {
    const Effect *effect;
    CsvOptions *options;
} Reading;

/* A whole number that is written out; false for anything else. */
static bool read_number(const Value *value, int32_t *number)
{
    char digits[12] = {0};
    if (!value_is(value, VALUE_NUMBER) || !value->is_constant || value->text.len >= sizeof digits)
        return false;
    memcpy(digits, value->text.at, value->text.len);
    char *end;
    long parsed = strtol(digits, &end, 10);
    *number = (int32_t)parsed;
    return *end == '\0' && parsed > INT32_MIN && parsed < INT32_MAX;
}

static bool read_label(const Value *value, CsvLabel *label)
{
    *label = (CsvLabel){.position = -1};
    if (value_is_constant_text(value)) {
        label->name = value->text;
        return true;
    }
    return read_number(value, &label->position) && label->position >= 0;
}

/* One label, or a list of them. */
static bool read_labels(const Reading *reading, const Value *value, CsvLabels *labels)
{
    bool is_list =
        (value_is(value, VALUE_LIST) || value_is(value, VALUE_TUPLE)) && value->is_constant;
    uint32_t count = is_list ? value->count : 1;
    CsvLabel *list = ARENA_ARRAY(reading->effect->flow->arena, CsvLabel, count);
    for (uint32_t i = 0; i < count; i++)
        if (!read_label(is_list ? value->items[i] : value, &list[i]))
            return false;
    *labels = (CsvLabels){list, count};
    return true;
}

static bool read_texts(const Reading *reading, const Value *value, CsvTexts *texts)
{
    bool is_list =
        (value_is(value, VALUE_LIST) || value_is(value, VALUE_TUPLE)) && value->is_constant;
    uint32_t count = is_list ? value->count : 1;
    Str *list = ARENA_ARRAY(reading->effect->flow->arena, Str, count);
    for (uint32_t i = 0; i < count; i++) {
        const Value *item = is_list ? value->items[i] : value;
        if (!value_is_constant_text(item))
            return false;
        list[i] = item->text;
    }
    *texts = (CsvTexts){list, count};
    return true;
}

static bool read_char(const Value *value, char *to)
{
    *to = value_is_constant_text(value) && value->text.len == 1 ? value->text.at[0] : '\0';
    return *to || value_is(value, VALUE_NONE);
}

static bool read_flag(const Value *value, bool *to)
{
    *to = value_is_true(value);
    return value_is(value, VALUE_BOOL) && value->is_constant;
}

static bool read_sep(const Reading *reading, const Value *value)
{
    reading->options->sep = value->text;
    return value_is_constant_text(value) || value_is(value, VALUE_NONE);
}

static bool read_blanks(const Reading *reading, const Value *value)
{
    if (value_is_true(value))
        reading->options->sep = STR("\\s+");
    return value_is_true(value) || value_is_false(value);
}

static bool read_header(const Reading *reading, const Value *value)
{
    reading->options->header = CSV_HEADER_NONE;
    if (value_is(value, VALUE_NONE))
        return true;
    if (value_is_text(value, "infer")) {
        reading->options->header = CSV_HEADER_INFER;
        return true;
    }
    return read_number(value, &reading->options->header) && reading->options->header >= 0;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* skiprows=[0, 2] */
static bool read_skipped_lines(const Reading *reading, const Value *list)
{
    uint32_t *lines = ARENA_ARRAY(reading->effect->flow->arena, uint32_t, list->count);
    for (uint32_t i = 0; i < list->count; i++) {
        int32_t number;
        if (!read_number(list->items[i], &number) || number < 0)
            return false;
        lines[i] = (uint32_t)number;
    }
    if (list->count)
        qsort(lines, list->count, sizeof *lines, by_number);
    reading->options->skip_lines = lines;
    reading->options->skip_line_count = list->count;
    return true;
}

static bool read_skiprows(const Reading *reading, const Value *value)
{
    int32_t number;
    if (value_is(value, VALUE_NONE))
        return true;
    if (value_is(value, VALUE_LIST) && value->is_constant)
        return read_skipped_lines(reading, value);
    if (!read_number(value, &number) || number < 0)
        return false;
    reading->options->skip_first = (uint32_t)number;
    return true;
}

static bool read_nrows(const Reading *reading, const Value *value)
{
    int32_t number;
    if (value_is(value, VALUE_NONE))
        return true;
    if (!read_number(value, &number) || number < 0)
        return false;
    reading->options->most_rows = (uint32_t)number;
    return true;
}

static bool read_index(const Reading *reading, const Value *value)
{
    reading->options->no_index = value_is_false(value);
    if (value_is(value, VALUE_NONE) || value_is_false(value))
        return true;
    return read_labels(reading, value, &reading->options->index_col);
}

/* A function chooses some of the columns, which the reader says afterwards. */
static bool read_usecols(const Reading *reading, const Value *value)
{
    if (value_is(value, VALUE_NONE) || value_is(value, VALUE_FUNCTION))
        return true;
    reading->options->has_usecols = true;
    return read_labels(reading, value, &reading->options->usecols);
}

/* dtype=str, dtype={"zip": str}: what is not known of a dtype is unknown, not wrong. */
static bool read_dtype(const Reading *reading, const Value *value)
{
    bool is_dict = value_is(value, VALUE_DICT);
    if ((is_dict && !value->is_constant) || reading->options->dtype_count)
        return false;
    uint32_t count = is_dict ? value->count : 1;
    CsvDtype *list = ARENA_ARRAY(reading->effect->flow->arena, CsvDtype, count);
    for (uint32_t i = 0; i < count; i++) {
        list[i] = (CsvDtype){CSV_EVERY_COLUMN, dtype_named(is_dict ? value->items[i] : value)};
        if (is_dict && !read_label(value->keys[i], &list[i].column))
            return false;
    }
    reading->options->dtypes = list;
    reading->options->dtype_count = count;
    return true;
}

static bool read_dates(const Reading *reading, const Value *value)
{
    return value_is(value, VALUE_BOOL) || read_labels(reading, value, &reading->options->dates);
}

static bool read_missing(const Reading *reading, const Value *value)
{
    CsvTexts texts;
    if (!read_texts(reading, value, &texts))
        return false;
    CsvMissing *list = ARENA_ARRAY(reading->effect->flow->arena, CsvMissing, texts.count);
    for (uint32_t i = 0; i < texts.count; i++)
        list[i] = (CsvMissing){CSV_EVERY_COLUMN, texts.at[i]};
    reading->options->missing = list;
    reading->options->missing_count = texts.count;
    return true;
}

static bool read_keep_default(const Reading *reading, const Value *value)
{
    bool keeps;
    bool known = read_flag(value, &keeps);
    reading->options->only_given_missing = !keeps;
    return known;
}

static bool read_filter(const Reading *reading, const Value *value)
{
    bool filters;
    bool known = read_flag(value, &filters);
    reading->options->nothing_missing = !filters;
    return known;
}

static bool read_bad_lines(const Reading *reading, const Value *value)
{
    reading->options->skip_bad_lines = value_is_false(value) || value_is_constant_text(value);
    return true;
}

static bool read_skipfooter(const Reading *reading, const Value *value)
{
    int32_t number;
    if (!read_number(value, &number) || number < 0)
        return false;
    reading->options->skip_last = (uint32_t)number;
    return true;
}

/* Only whether quotes mean anything matters for what is read. */
static bool read_quoting(const Reading *reading, const Value *value)
{
    Str word = value_is(value, VALUE_NAMED) ? str_behind_last(value->text, '.') : value->text;
    bool is_known = value_is(value, VALUE_NAMED) ? str_starts(value->text, "csv.QUOTE_")
                                                 : value_is(value, VALUE_NUMBER);
    if (str_in_words(word, "3 QUOTE_NONE"))
        reading->options->quote = '\0';
    return is_known && str_in_words(word, "0 1 3 QUOTE_MINIMAL QUOTE_ALL QUOTE_NONE");
}

static bool read_blank_lines(const Reading *reading, const Value *value)
{
    bool skips;
    bool known = read_flag(value, &skips);
    reading->options->keep_blank_lines = !skips;
    return known;
}

static bool read_bad_bytes(const Reading *reading, const Value *value)
{
    if (value_is_text(value, "ignore"))
        reading->options->bad_bytes = BAD_BYTES_IGNORE;
    if (value_is_text(value, "replace"))
        reading->options->bad_bytes = BAD_BYTES_REPLACE;
    return str_in_words(value->text, "strict ignore replace") && value_is_constant_text(value);
}

static bool read_compression(const Reading *reading, const Value *value)
{
    reading->options->compression = value->text;
    return value_is_constant_text(value) || value_is(value, VALUE_NONE);
}

/* converters={"zip": str}: the values are what a function makes of them. */
static bool read_converters(const Reading *reading, const Value *value)
{
    if (!value_is(value, VALUE_DICT) || !value->is_constant || reading->options->dtype_count)
        return false;
    CsvDtype *list = ARENA_ARRAY(reading->effect->flow->arena, CsvDtype, value->count);
    for (uint32_t i = 0; i < value->count; i++) {
        list[i].dtype = DTYPE_UNKNOWN;
        if (!read_label(value->keys[i], &list[i].column))
            return false;
    }
    reading->options->dtypes = list;
    reading->options->dtype_count = value->count;
    return true;
}

/* What few scripts say. */
static bool read_rare_argument(const Reading *reading, Str name, const Value *value)
{
    CsvOptions *options = reading->options;
    if (str_is(name, "skipfooter"))
        return read_skipfooter(reading, value);
    if (str_is(name, "quoting"))
        return read_quoting(reading, value);
    if (str_is(name, "skip_blank_lines"))
        return read_blank_lines(reading, value);
    if (str_is(name, "encoding_errors"))
        return read_bad_bytes(reading, value);
    if (str_is(name, "compression"))
        return read_compression(reading, value);
    if (str_is(name, "converters"))
        return read_converters(reading, value);
    if (str_is(name, "true_values"))
        return read_texts(reading, value, &options->true_values);
    if (str_is(name, "false_values"))
        return read_texts(reading, value, &options->false_values);
    return str_in_words(name, "date_parser mangle_dupe_cols keep_date_col");
}

static bool read_argument(const Reading *reading, Str name, const Value *value)
{
    CsvOptions *options = reading->options;
    if (str_in_words(name,
                     "engine low_memory memory_map verbose float_precision storage_options "
                     "cache_dates infer_datetime_format dayfirst date_format filepath_or_buffer "
                     "warn_bad_lines"))
        return true;
    if (str_in_words(name, "sep delimiter"))
        return !options->is_fixed && read_sep(reading, value);
    if (str_is(name, "delim_whitespace"))
        return read_blanks(reading, value);
    if (str_is(name, "colspecs"))
        return value_is_text(value, "infer");
    if (str_is(name, "header"))
        return read_header(reading, value);
    if (str_is(name, "names"))
        return value_is(value, VALUE_NONE) || read_texts(reading, value, &options->names);
    if (str_is(name, "index_col"))
        return read_index(reading, value);
    if (str_is(name, "usecols"))
        return read_usecols(reading, value);
    if (str_is(name, "dtype"))
        return read_dtype(reading, value);
    if (str_is(name, "parse_dates"))
        return read_dates(reading, value);
    if (str_is(name, "skiprows"))
        return read_skiprows(reading, value);
    if (str_is(name, "nrows"))
        return read_nrows(reading, value);
    if (str_is(name, "na_values"))
        return read_missing(reading, value);
    if (str_is(name, "keep_default_na"))
        return read_keep_default(reading, value);
    if (str_is(name, "na_filter"))
        return read_filter(reading, value);
    if (str_is(name, "encoding"))
        return read_texts(reading, value, &(CsvTexts){0}) &&
               (options->encoding = value->text, true);
    if (str_is(name, "comment"))
        return read_char(value, &options->comment);
    if (str_is(name, "quotechar"))
        return read_char(value, &options->quote);
    if (str_is(name, "decimal"))
        return read_char(value, &options->decimal);
    if (str_is(name, "thousands"))
        return read_char(value, &options->thousands);
    if (str_is(name, "skipinitialspace"))
        return read_flag(value, &options->skip_initial_space);
    if (str_in_words(name, "on_bad_lines error_bad_lines"))
        return read_bad_lines(reading, value);
    return read_rare_argument(reading, name, value);
}

bool read_options(const Effect *effect, CsvOptions *options)
{
    Reading reading = {effect, options};
    *options = csv_defaults();
    if (str_is(effect->member->name, "read_table"))
        options->sep = STR("\t");
    options->is_fixed = str_is(effect->member->name, "read_fwf");
    for (uint32_t i = 0; i < effect->call->arg_count; i++) {
        const Arg *arg = &effect->call->args[i];
        const Value *value = value_of(effect->flow, arg->op);
        bool is_path = arg->kind == ARG_POSITION && i == 0;
        bool is_sep = arg->kind == ARG_POSITION && i == 1 && !options->is_fixed;
        if (is_path)
            continue;
        bool known = is_sep ? read_sep(&reading, value)
                            : arg->kind == ARG_KEYWORD && read_argument(&reading, arg->name, value);
        if (!known)
            return false;
    }
    return true;
}
