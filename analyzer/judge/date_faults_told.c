/* How faults of dates are said. */
#include "judge/date_faults.h"
#include "judge/rule.h"

static const char *const MONTHS[] = {"January",   "February", "March",    "April",
                                     "May",       "June",     "July",     "August",
                                     "September", "October",  "November", "December"};

static void offer_day_first(Pass *pass, const DatesRead *read)
{
    uint32_t end;
    const DateReading *reading = &read->reading;
    bool is_method = !reading->columns && !calls(read->call, OWNER_PANDAS, "to_datetime");
    if (is_method || reading->is_day_first || reading->format ||
        !can_add_argument(pass, read->call, &end))
        return;
    fix(pass, FIX_UNSAFE, "say that the day comes first");
    fix_insert(pass, end, ", dayfirst=True");
}

static void tell_two_ways(Pass *pass, const DatesRead *read, const DateFault *fault,
                          const char *way_out)
{
    NumericDate date = date_numeric(fault->sample->value);
    bool as_day = fault->is_read_as_day;
    report(pass, read->call->span,
           "%s`%.*s` is read as %u %s, but the dates in `%.*s` are written in two ways, as "
           "`%.*s` and `%.*s`: %s",
           fault->since, STR_ARG(fault->sample->value), as_day ? date.first : date.second,
           MONTHS[(as_day ? date.second : date.first) - 1], STR_ARG(read->evidence.name),
           STR_ARG(fault->a_day->value), STR_ARG(fault->a_month->value), way_out);
}

static void tell_exchanged(Pass *pass, const DatesRead *read, const DateFault *fault,
                           const char *way_out)
{
    NumericDate date = date_numeric(fault->sample->value);
    bool as_day = fault->is_read_as_day;
    const Sample *proof = as_day ? fault->a_month : fault->a_day;
    report(pass, read->call->span,
           "%sday and month are exchanged in %u of the %u values seen in `%.*s`: `%.*s` is "
           "read as %u %s%s%.*s%s%s%s; %s",
           fault->since, fault->rows, fault->seen, STR_ARG(read->evidence.name),
           STR_ARG(fault->sample->value), as_day ? date.first : date.second,
           MONTHS[(as_day ? date.second : date.first) - 1], proof ? " although `" : "",
           STR_ARG(proof ? proof->value : (Str){0}), proof ? "` has the " : "",
           proof ? (as_day ? "month" : "day") : "", proof ? " first" : "",
           proof && !as_day ? "say `dayfirst=True` or `format=`" : way_out);
}

static const char *why_lost(const DateReading *reading)
{
    return reading->format ? "they are not written as"
                           : "say `format=`, it is guessed from the first value,";
}

static void tell(Pass *pass, const DatesRead *read, const DateFault *fault)
{
    Str name = read->evidence.name, value = fault->sample->value;
    const char *way_out = read->reading.is_day_first ? "leave `dayfirst=True` out, or say `format=`"
                                                     : "say `format=`";
    switch (fault->kind) {
    case DATES_FINE:
        break;
    case DATES_EXCHANGED:
        tell_exchanged(pass, read, fault, way_out);
        break;
    case DATES_IN_TWO_WAYS:
        tell_two_ways(pass, read, fault, way_out);
        break;
    case DATES_LEFT_AS_TEXT:
        report(pass, read->call->span,
               "%s`%.*s` stays text because of values like `%.*s`: %s `%.*s`", fault->since,
               STR_ARG(name), STR_ARG(value), why_lost(&read->reading), STR_ARG(fault->wanted));
        break;
    case DATES_LOST:
        report(pass, read->call->span,
               "%s%u of the %u values seen in `%.*s` become missing, like `%.*s`: %s `%.*s`",
               fault->since, fault->rows, fault->seen, STR_ARG(name), STR_ARG(value),
               why_lost(&read->reading), STR_ARG(fault->wanted));
        break;
    case DATES_IN_THE_MORNING:
        report(pass, read->call->span,
               "`%%H` takes no notice of `%%p`, so that `%.*s` is read as the morning, and so are "
               "%u of the %u values seen in `%.*s`: the hour of twelve is `%%I`",
               STR_ARG(value), fault->rows, fault->seen, STR_ARG(name));
        break;
    }
}

void report_date_fault(Pass *pass, const DatesRead *read, const DateFault *fault)
{
    if (!fault->kind)
        return;
    tell(pass, read, fault);
    because_of_sample(pass, &read->evidence, fault->sample);
    if (read->reading.values)
        because_of_origin(pass, op_value(read->reading.values));
    if (fault->is_mended_by_day)
        offer_day_first(pass, read);
}
