#include "flow/questions.h"

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

/* Another digit ends the zeros: the text is no shape. */
static Str without_zeros(Str text)
{
    while (text.at[0] == '0')
        text = str_slice(text, 1, text.len);
    return text;
}

static LossyColumn loss_of(const Column *data)
{
    bool zeros = loses_zeros(data);
    const Sample *seen = zeros ? &data->zero_led : &data->huge;
    Str made_up = zeros ? STR("007") : STR("9007199254740993");
    Str example = is_shape(seen->value) ? made_up : seen->value;
    return (LossyColumn){.data = data,
                         .loses_zeros = zeros,
                         .example = example,
                         .becomes = zeros ? without_zeros(example) : (Str){0},
                         .line = seen->line};
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

static bool is_lossy(const Code *code, const ColumnFacts *entry)
{
    const Column *data = entry->sure ? entry->content.data : NULL;
    return data && data->path.len && dtype_is_number(data->dtype) &&
           (loses_zeros(data) || loses_digits(data)) && !is_filled_up(code, entry->name);
}

bool column_lost_by(const Code *code, const Op *read, uint32_t number, LossyColumn *lossy)
{
    const Value *table = op_value(read);
    const ColumnFacts *entry;
    if (!calls_any(read, "read_csv read_table") || !value_is(table, VALUE_FRAME))
        return false;
    for (uint32_t i = 0; (entry = columns_entry(table->facts->columns, i)); i++) {
        bool is_current = columns_get(table->facts->columns, entry->name) == entry;
        if (!is_current || !is_lossy(code, entry) || number-- > 0)
            continue;
        *lossy = loss_of(entry->content.data);
        return true;
    }
    return false;
}
