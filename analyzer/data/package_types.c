#include "data/package_types.h"

#define MOST_ENUMERATED 20u
#define ROWS_FOR_A_VALUE 3u /* on average: fewer, and the values are rather names or ids */
#define LONGEST_ENUMERATED 64u

/* Those that a column can have. */
static const struct {
    Dtype dtype;
    const char *name;
} DTYPES[] = {
    {DTYPE_INTEGER, "integer"},   {DTYPE_FLOAT, "float"},         {DTYPE_NUMBER, "number"},
    {DTYPE_TEXT, "text"},         {DTYPE_BOOL, "bool"},           {DTYPE_DATETIME, "datetime"},
    {DTYPE_CATEGORY, "category"}, {DTYPE_TIMEDELTA, "timedelta"}, {DTYPE_MIXED, "mixed"},
};

#define DTYPE_COUNT (sizeof DTYPES / sizeof *DTYPES)

const char *package_dtype_name(Dtype dtype)
{
    for (size_t i = 0; i < DTYPE_COUNT; i++)
        if (DTYPES[i].dtype == dtype)
            return DTYPES[i].name;
    return "unknown";
}

Dtype package_dtype(Str name)
{
    for (size_t i = 0; i < DTYPE_COUNT; i++)
        if (str_is(name, DTYPES[i].name))
            return DTYPES[i].dtype;
    return DTYPE_UNKNOWN;
}

const char *package_type(const Column *column)
{
    if (!column->values.count)
        return "any";
    if (column->are_integers)
        return "integer";
    switch (column->dtype) {
    case DTYPE_INTEGER:
        return "integer";
    case DTYPE_FLOAT:
    case DTYPE_NUMBER:
        return "number";
    case DTYPE_TEXT:
    case DTYPE_CATEGORY:
        return "string";
    case DTYPE_BOOL:
    case DTYPE_MIXED:
        return "boolean";
    case DTYPE_DATETIME:
        return "datetime";
    case DTYPE_UNKNOWN:
    case DTYPE_SAME:
    case DTYPE_TIMEDELTA:
    case DTYPE_MEAN:
    case DTYPE_SUM:
    case DTYPE_WIDENED:
        return "any";
    }
    return "any";
}

/* People may say more than a CSV file shows: that text is dates, that numbers are labels. What they
 * cannot say is that text is numbers. */
bool package_type_fits(Str type, const Column *column)
{
    Str found = str_of(package_type(column));
    if (str_eq(type, found) || str_is(found, "any") || str_in_words(type, "string any"))
        return true;
    if (str_in_words(type, "number year boolean"))
        return column->are_integers;
    return !str_is(type, "integer");
}

Dtype package_type_dtype(Str type)
{
    return str_in_words(type, "integer number year") ? DTYPE_NUMBER : DTYPE_UNKNOWN;
}

const char *package_content(const Column *column)
{
    Str type = str_of(package_type(column));
    if (str_is(type, "integer"))
        return "integers";
    if (str_is(type, "number"))
        return "numbers";
    return str_is(type, "boolean") ? "truth values" : "text";
}

static bool are_few(const Table *table, const Column *column)
{
    const Samples *values = &column->values;
    if (!table->complete || !column->has_all_values || !values->count)
        return false;
    for (uint32_t i = 0; i < values->count; i++)
        if (values->at[i].value.len > LONGEST_ENUMERATED)
            return false;
    return values->count <= MOST_ENUMERATED &&
           column_sampled(column) >= ROWS_FOR_A_VALUE * values->count;
}

bool package_is_enumeration(const Table *table, const Column *column)
{
    bool is_text = column->dtype == DTYPE_TEXT || column->dtype == DTYPE_CATEGORY;
    return is_text && are_few(table, column);
}

bool package_is_counted(const Table *table, const Column *column)
{
    return column->are_integers && are_few(table, column);
}
