#include "flow/questions/timestamps.h"

#include "flow/questions.h"

/* What the numbers of the data are, by their range. */
static NumbersMeant meant_by_data(const Column *data)
{
    if (!data || !data->has_range || !data->are_integers)
        return NUMBERS_UNKNOWN;
    if (data->least >= 1800 && data->most <= 2100)
        return NUMBERS_YEARS;
    if (data->least >= 18000101 && data->most <= 21001231)
        return NUMBERS_DAYS;
    return data->least >= 9e8 && data->most <= 3e9 ? NUMBERS_SECONDS : NUMBERS_UNKNOWN;
}

/* year, Yr, yr_built, LAST_UPDATE_YEAR, GraduationYear; not Yr_Mo_Dy or year_month. */
static bool is_called_year(Str name)
{
    static const char *const starts[] = {"year_", "Year_", "YEAR_", "yr_", "Yr_", "YR_"};
    static const char *const ends[] = {"_year", "Year", "_YEAR", " year", "_yr", "_Yr", "_YR"};
    static const char *const others[] = {"month", "Month", "MONTH", "_mo", "_Mo", "date",
                                         "mnth",  "Date",  "DATE",  "day", "Day", "week",
                                         "time",  "mnth",  "mon_",  "Mon_"};
    bool is_year = str_in_words(name, "year Year YEAR yr Yr YR");
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        is_year |= str_starts(name, starts[i]);
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        is_year |= str_ends(name, ends[i]);
    for (size_t i = 0; is_year && i < sizeof others / sizeof *others; i++)
        is_year = !str_has(name, others[i]) || str_ends(name, "Year") || str_ends(name, "_YEAR");
    return is_year;
}

static bool says_how(const Op *call)
{
    for (uint32_t i = 0; i < call->arg_count; i++)
        if (call->args[i].kind != ARG_KEYWORD && i > 0)
            return true;
    return call_argument(call, "format", BY_NAME_ONLY) ||
           call_argument(call, "unit", BY_NAME_ONLY) || call_argument(call, "origin", BY_NAME_ONLY);
}

/* A column as it came with its table, of which readers make numbers when it holds years, unless
 * they are told otherwise. */
static bool is_as_read(const Value *series)
{
    const Object *object = object_of(series);
    bool is_column =
        object && object->origin == ORIGIN_COLUMN && value_is(object->parent, VALUE_FRAME);
    const ColumnFacts *column =
        is_column ? columns_get(object->parent->facts->columns, object->column) : NULL;
    const Op *reader = is_column ? reader_of(object->parent) : NULL;
    bool is_told = reader && (argument_of(reader, "dtype", BY_NAME_ONLY) ||
                              argument_of(reader, "converters", BY_NAME_ONLY));
    return is_column && !is_told && (!column || !column->made_by) &&
           dtype_held(series) == DTYPE_UNKNOWN;
}

static NumbersMeant meant_by(const Value *series)
{
    const Facts *facts = series->facts;
    const Column *data = facts->content.data;
    NumbersMeant meant = meant_by_data(data);
    if (meant || (data && (data->are_integers || data->values.count)))
        return meant;
    bool is_year = is_called_year(facts->name);
    bool are_numbers = dtype_is_number(facts->content.dtype) || is_as_read(series);
    return is_year && are_numbers ? NUMBERS_YEARS : NUMBERS_UNKNOWN;
}

/* df["day"].dt.year, at once or in a variable or column. */
static bool are_years_of_dates(const Op *numbers)
{
    const Object *object = object_of(op_value(numbers));
    const Op *site = numbers->kind != OP_ATTRIBUTE && object ? object->site : numbers;
    return site && site->kind == OP_ATTRIBUTE && str_is(site->name, "year") &&
           value_is(op_value(site->object), VALUE_DT);
}

/* to_datetime(s), s.apply(pd.to_datetime), s.astype("datetime64[ns]") */
static const Op *numbers_read_by(const Op *call)
{
    DateReading reading;
    bool reads =
        dates_read_by(call, &reading) && reading.values && !reading.format && !says_how(call);
    if (!reads || dtype_cast_to(call) == DTYPE_UNKNOWN)
        return reads ? reading.values : NULL;
    Str dtype = op_value(argument_of(call, "dtype", 0))->text;
    return str_is(dtype, "datetime64[ns]") || str_is(dtype, "datetime64") ? reading.values : NULL;
}

/* A name alone says enough only to to_datetime itself. */
static bool are_known(const Op *call, const Value *value)
{
    return calls(call, OWNER_PANDAS, "to_datetime") || value->facts->content.data ||
           dtype_is_number(dtype_held(value));
}

/* df.index, whose labels were a column until set_index. */
static DateNumbers numbers_of_labels(const Value *index)
{
    const ColumnFacts *column = column_of_labels(index);
    const Column *data = column ? column->content.data : NULL;
    return (DateNumbers){meant_by_data(data), data, NULL};
}

/* df[["a", "b"]].apply(pd.to_datetime), df.astype({"a": "datetime64[ns]"}): the first of them. */
static DateNumbers numbers_of_table(const Op *call)
{
    Str name;
    DateReading reading;
    for (uint32_t i = 0; table_dates_read_by(call, i, &reading, &name); i++) {
        const ColumnFacts *column = columns_get(op_value(receiver_of(call))->facts->columns, name);
        bool is_number = column && dtype_is_number(column->content.dtype);
        NumbersMeant meant = is_number ? meant_by_data(column->content.data) : NUMBERS_UNKNOWN;
        if (meant)
            return (DateNumbers){meant, column->content.data, NULL};
    }
    return (DateNumbers){0};
}

DateNumbers numbers_read_as_dates(const Op *call)
{
    const Op *numbers = numbers_read_by(call);
    const Value *value = op_value(numbers);
    if (value_is(value, VALUE_INDEX))
        return numbers_of_labels(value);
    if (!value_is(value, VALUE_SERIES))
        return numbers_of_table(call);
    if (!are_known(call, value))
        return (DateNumbers){0};
    NumbersMeant meant = are_years_of_dates(numbers) ? NUMBERS_YEARS : meant_by(value);
    return (DateNumbers){meant, value->facts->content.data, value};
}
