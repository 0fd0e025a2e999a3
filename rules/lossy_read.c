#include "rule.h"

#define FEWEST_ROWS 2u

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

static bool loses_zeros(const Column *column)
{
    return column->zero_led.count >= FEWEST_ROWS && column->are_integers && is_label(column->name);
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

/* Whoever fills zeros up again knows. */
static void check(Pass *pass, const Op *read)
{
    const Value *table = op_value(read);
    if (!calls_any(read, "read_csv read_table") || !value_is(table, VALUE_FRAME) ||
        code_mentions(pass_code(pass), STR("zfill")))
        return;
    bool is_first = true;
    const ColumnFacts *entry;
    for (uint32_t i = 0; (entry = columns_entry(table->facts->columns, i)); i++) {
        bool is_current = columns_get(table->facts->columns, entry->name) == entry;
        if (!is_current || !is_lossy(entry->content.data))
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
