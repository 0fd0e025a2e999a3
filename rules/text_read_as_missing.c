#include "rule.h"

/* Names of columns that hold codes in which NA is Namibia, North America or sodium. */
static bool is_name_of_codes(Str name)
{
    static const char *const words[] = {"country",   "Country",   "iso",    "ISO",
                                        "continent", "Continent", "symbol", "Symbol",
                                        "element",   "Element",   "region", "Region"};
    for (uint32_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (str_has(name, words[i]))
            return true;
    return false;
}

static bool is_code(Str value, uint32_t longest)
{
    bool is_upper = value.len >= 1 && value.at[0] >= 'A' && value.at[0] <= 'Z';
    return is_upper && value.len <= longest && !str_has(value, " ");
}

#define FEWEST_CODES 3u

/* Are all other values codes of one or two letters? */
static bool holds_codes(const Column *column)
{
    for (uint32_t i = 0; i < column->values.count; i++)
        if (!is_code(column->values.at[i].value, 2))
            return false;
    return column->values.count >= FEWEST_CODES;
}

/* Where there are empty cells too, `NA` may be one more way to say so. */
static const Sample *marker_among_codes(const Column *column)
{
    bool is_one = column->markers.count == 1 && str_is(column->markers.at[0].value, "NA");
    bool is_all = is_one && column->missing == column->markers.at[0].count;
    return is_all && column->dtype == DTYPE_TEXT && is_name_of_codes(column->name) &&
                   holds_codes(column)
               ? &column->markers.at[0]
               : NULL;
}

static void check(Pass *pass, const Op *call)
{
    if (!calls_any(call, "read_csv read_table") || !value_is(op_value(call), VALUE_FRAME))
        return;
    uint32_t count;
    const ColumnFacts *columns = evidence_columns(pass, call, &count);
    for (uint32_t i = 0; i < count; i++) {
        const Column *data = columns[i].content.data;
        const Sample *marker = data ? marker_among_codes(data) : NULL;
        if (!marker)
            continue;
        report(pass, call->span,
               "column `%.*s` holds the text `%.*s` (%u rows), which is read as missing: "
               "add `keep_default_na=False`",
               STR_ARG(columns[i].name), STR_ARG(marker->value), marker->count);
        if (data->path.len)
            because_in_file(pass, data->path, marker->line, "`%.*s` stands here first",
                            STR_ARG(marker->value));
        return;
    }
}

const Rule rule_text_read_as_missing = {
    .code = "WL409",
    .name = "text-read-as-missing",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
