#include "rule.h"

typedef enum Writing { WRITING_UNKNOWN, WRITING_YEAR, WRITING_DAY, WRITING_SECONDS } Writing;

/* What the numbers of the data are, by their range. */
static Writing writing_of_data(const Column *data)
{
    if (!data || !data->has_range || !data->are_integers)
        return WRITING_UNKNOWN;
    if (data->least >= 1800 && data->most <= 2100)
        return WRITING_YEAR;
    if (data->least >= 18000101 && data->most <= 21001231)
        return WRITING_DAY;
    return data->least >= 9e8 && data->most <= 3e9 ? WRITING_SECONDS : WRITING_UNKNOWN;
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

static Writing writing_of(const Value *series)
{
    const Facts *facts = series->facts;
    const Column *data = facts->content.data;
    Writing writing = writing_of_data(data);
    if (writing || (data && (data->are_integers || data->values.count)))
        return writing;
    bool is_year = is_called_year(facts->name);
    bool are_numbers = dtype_is_number(facts->content.dtype) || is_as_read(series);
    return is_year && are_numbers ? WRITING_YEAR : WRITING_UNKNOWN;
}

/* df["day"].dt.year, at once or in a variable or column. */
static bool are_years_of_dates(const Op *numbers)
{
    const Object *object = object_of(op_value(numbers));
    const Op *site = numbers->kind != OP_ATTRIBUTE && object ? object->site : numbers;
    return site && site->kind == OP_ATTRIBUTE && str_is(site->name, "year") &&
           value_is(op_value(site->object), VALUE_DT);
}

static void offer(Pass *pass, const Op *call, Writing writing)
{
    if (writing == WRITING_SECONDS || !calls(call, OWNER_PANDAS, "to_datetime"))
        return;
    uint32_t end = call->args[call->arg_count - 1].span.end;
    if (!text_is(pass, (Span){end, call->span.end}, ")"))
        return;
    const char *format = writing == WRITING_YEAR ? "%Y" : "%Y%m%d";
    fix(pass, FIX_UNSAFE, "say how the number is to be read: `format=\"%s\"`", format);
    fix_insert(pass, end, ", format=\"%s\"", format);
}

static void note_data(Pass *pass, const Column *data)
{
    if (data && data->path.len && data->values.count)
        because_in_file(pass, data->path, data->values.at[0].line,
                        "column `%.*s` holds numbers from %.0f to %.0f", STR_ARG(data->name),
                        data->least, data->most);
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

static void report_numbers(Pass *pass, const Op *call, Writing writing)
{
    if (writing == WRITING_SECONDS)
        report(pass, call->span,
               "numbers are taken for nanoseconds since 1970, so the second 1600000000 becomes "
               "1970-01-01: say `unit=\"s\"`");
    else
        report(pass, call->span,
               "numbers are taken for nanoseconds since 1970, so the %s %s becomes "
               "1970-01-01: say `format=`",
               writing == WRITING_YEAR ? "year" : "date",
               writing == WRITING_YEAR ? "2004" : "20040731");
}

/* A name alone says enough only to to_datetime itself. */
static bool are_known(const Op *call, const Value *value)
{
    return calls(call, OWNER_PANDAS, "to_datetime") || value->facts->content.data ||
           dtype_is_number(dtype_held(value));
}

/* df.index, whose labels were a column until set_index. */
static void check_labels(Pass *pass, const Op *call, const Value *index)
{
    const ColumnFacts *column = column_of_labels(index);
    Writing writing = column ? writing_of_data(column->content.data) : WRITING_UNKNOWN;
    if (!writing)
        return;
    report_numbers(pass, call, writing);
    note_data(pass, column->content.data);
    offer(pass, call, writing);
}

/* df[["a", "b"]].apply(pd.to_datetime), df.astype({"a": "datetime64[ns]"}) */
static void check_table(Pass *pass, const Op *call)
{
    Str name;
    DateReading reading;
    for (uint32_t i = 0; table_dates_read_by(call, i, &reading, &name); i++) {
        const ColumnFacts *column = columns_get(op_value(receiver_of(call))->facts->columns, name);
        Writing writing = column ? writing_of_data(column->content.data) : WRITING_UNKNOWN;
        bool is_number = column && dtype_is_number(column->content.dtype);
        if (!writing || !is_number)
            continue;
        report_numbers(pass, call, writing);
        note_data(pass, column->content.data);
        return;
    }
}

static void check(Pass *pass, const Op *call)
{
    check_table(pass, call);
    const Op *numbers = numbers_read_by(call);
    const Value *value = op_value(numbers);
    if (value_is(value, VALUE_INDEX))
        check_labels(pass, call, value);
    if (!value_is(value, VALUE_SERIES) || !are_known(call, value))
        return;
    Writing writing = are_years_of_dates(numbers) ? WRITING_YEAR : writing_of(value);
    if (!writing)
        return;
    report_numbers(pass, call, writing);
    note_data(pass, value->facts->content.data);
    because_of_origin(pass, value);
    offer(pass, call, writing);
}

const Rule rule_integer_as_timestamp = {
    .code = "WL509",
    .name = "integer-as-timestamp",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
