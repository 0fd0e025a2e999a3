#include "rule.h"

#define FEWEST_ROWS 2u
#define FEWEST_CODES 3u
#define NARROWEST_CODE 3u

static bool has_word(Str name, const char *words)
{
    for (uint32_t from = 0, at = 0; at <= name.len; at++) {
        bool is_end = at == name.len || name.at[at] == '_' || name.at[at] == ' ';
        if (is_end && at > from && str_in_words(str_slice(name, from, at), words))
            return true;
        from = is_end ? at + 1 : from;
    }
    return false;
}

/* What is a name and no quantity, however many digits it has. */
static bool is_label(Str name)
{
    return has_word(name, "id ID Id zip Zip ZIP zipcode Zipcode postcode Postcode postal code Code "
                          "CODE phone Phone fips FIPS ean EAN isbn ISBN sku SKU account Account "
                          "key Key number Number no plz PLZ iban barcode") ||
           str_ends(name, "Id") || str_ends(name, "ID") || str_ends(name, "Code");
}

/* A data package tells of digits only how many there are. */
static bool is_shape(Str digits)
{
    for (uint32_t i = 0; i < digits.len; i++)
        if (digits.at[i] != '0')
            return false;
    return true;
}

static void report_zeros(Pass *pass, const Op *read, const Column *column)
{
    Str zero_led = is_shape(column->zero_led.value) ? STR("007") : column->zero_led.value;
    Str kept = zero_led;
    while (kept.at[0] == '0') /* which another digit ends: it is no shape */
        kept = str_slice(kept, 1, kept.len);
    report(pass, read->span,
           "%u of the %u values seen in `%.*s` lose the zeros in front: `%.*s` becomes %.*s; read "
           "the column as text, with `dtype={\"%.*s\": str}`",
           column->zero_led.count, column->rows, STR_ARG(column->name), STR_ARG(zero_led),
           STR_ARG(kept), STR_ARG(column->name));
    because_in_file(pass, column->path, column->zero_led.line, "the first such value");
}

static void report_huge(Pass *pass, const Op *read, const Column *column)
{
    Str huge = is_shape(column->huge.value) ? STR("9007199254740993") : column->huge.value;
    report(pass, read->span,
           "`%.*s` becomes a column of floats because values are missing, and integers like %.*s "
           "lose their last digits: read it with `dtype={\"%.*s\": str}`",
           STR_ARG(column->name), STR_ARG(huge), STR_ARG(column->name));
    because_in_file(pass, column->path, column->huge.line, "the first such value");
}

/* 001, 002, 010: zeros fill all values up to one width, which is none of a day or an hour. */
static bool is_filled_to_width(const Column *column)
{
    const Samples *values = &column->values;
    for (uint32_t i = 0; i < values->count; i++)
        if (values->at[i].value.len != values->at[0].value.len)
            return false;
    uint32_t codes = column->values_are_shapes ? column->zero_led.count : values->count;
    return codes >= FEWEST_CODES && values->count && values->at[0].value.len >= NARROWEST_CODE;
}

static bool loses_zeros(const Column *column)
{
    return column->zero_led.count >= FEWEST_ROWS && column->are_integers &&
           (is_label(column->name) || is_filled_to_width(column));
}

static bool loses_digits(const Column *column)
{
    return column->huge.count && column->missing && column->are_integers &&
           column->dtype == DTYPE_FLOAT;
}

static bool is_lossy(const Column *column)
{
    return column && column->path.len && dtype_is_number(column->dtype) &&
           (loses_zeros(column) || loses_digits(column));
}

/* One finding for a file; further columns are named in its notes. */
static void report_column(Pass *pass, const Op *read, const Column *column, bool is_first)
{
    if (!is_first)
        because_in_file(pass, column->path,
                        loses_zeros(column) ? column->zero_led.line : column->huge.line,
                        "column `%.*s` too", STR_ARG(column->name));
    else if (loses_zeros(column))
        report_zeros(pass, read, column);
    else
        report_huge(pass, read, column);
}

/* The column whose texts ZFILL, an attribute, fills up; "": not known. */
static Str column_filled(const Op *zfill)
{
    const Value *text = op_value(zfill->object);
    const Value *series = value_is(text, VALUE_STR) ? text->of : text;
    bool is_known = value_is(series, VALUE_SERIES) || value_is(series, VALUE_SCALAR);
    const Facts *facts = is_known ? series->facts : NULL;
    return !facts ? (Str){0} : facts->has_name ? facts->name : facts->base_column;
}

/* Whoever fills zeros up again knows. */
static bool is_filled_up(const Code *code, Str column)
{
    for (uint32_t i = 0; code_mentions(code, STR("zfill")) && i < code->op_count; i++) {
        const Op *op = code_op(code, i);
        bool fills = op->kind == OP_ATTRIBUTE && str_is(op->name, "zfill");
        if (fills && (!column_filled(op).len || str_eq(column_filled(op), column)))
            return true;
    }
    return false;
}

static void check(Pass *pass, const Op *read)
{
    const Value *table = op_value(read);
    if (!calls_any(read, "read_csv read_table") || !value_is(table, VALUE_FRAME))
        return;
    bool is_first = true;
    const ColumnFacts *entry;
    for (uint32_t i = 0; (entry = columns_entry(table->facts->columns, i)); i++) {
        bool is_current = columns_get(table->facts->columns, entry->name) == entry;
        if (!is_current || !entry->sure || !is_lossy(entry->content.data) ||
            is_filled_up(pass_code(pass), entry->name))
            continue;
        report_column(pass, read, entry->content.data, is_first);
        is_first = false;
    }
}

const Rule rule_lossy_read = {
    .code = "WL512",
    .name = "lossy-read",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
