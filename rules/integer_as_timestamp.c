#include "rule.h"

static void offer(Pass *pass, const Op *call, NumbersMeant meant)
{
    uint32_t end;
    if (meant == NUMBERS_SECONDS || !calls(call, OWNER_PANDAS, "to_datetime") ||
        !can_add_argument(pass, call, &end))
        return;
    const char *format = meant == NUMBERS_YEARS ? "%Y" : "%Y%m%d";
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

static void report_numbers(Pass *pass, const Op *call, NumbersMeant meant)
{
    if (meant == NUMBERS_SECONDS)
        report(pass, call->span,
               "numbers are taken for nanoseconds since 1970, so the second 1600000000 becomes "
               "1970-01-01: say `unit=\"s\"`");
    else
        report(pass, call->span,
               "numbers are taken for nanoseconds since 1970, so the %s %s becomes "
               "1970-01-01: say `format=`",
               meant == NUMBERS_YEARS ? "year" : "date",
               meant == NUMBERS_YEARS ? "2004" : "20040731");
}

static void check(Pass *pass, const Op *call)
{
    DateNumbers numbers = numbers_read_as_dates(call);
    if (!numbers.meant)
        return;
    report_numbers(pass, call, numbers.meant);
    note_data(pass, numbers.data);
    if (numbers.column)
        because_of_origin(pass, numbers.column);
    offer(pass, call, numbers.meant);
}

const Rule rule_integer_as_timestamp = {
    .code = "WL509",
    .name = "integer-as-timestamp",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
