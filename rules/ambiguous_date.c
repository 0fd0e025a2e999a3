#include "rule.h"

static const char *const MONTHS[] = {"January",   "February", "March",    "April",
                                     "May",       "June",     "July",     "August",
                                     "September", "October",  "November", "December"};

static void offer_day_first(Pass *pass, const Op *call, const DateReading *reading)
{
    uint32_t end;
    bool is_method = !reading->columns && !calls(call, OWNER_PANDAS, "to_datetime");
    if (is_method || reading->is_day_first || reading->format ||
        !can_add_argument(pass, call, &end))
        return;
    fix(pass, FIX_UNSAFE, "say that the day comes first");
    fix_insert(pass, end, ", dayfirst=True");
}

static void report_exchanged(Pass *pass, const Op *call, const DateReading *reading, Str name,
                             const DateFault *fault)
{
    Str text = fault->sample->value;
    NumericDate date = date_numeric(text);
    bool as_day = fault->is_read_as_day;
    uint32_t day = as_day ? date.first : date.second, month = as_day ? date.second : date.first;
    const Sample *proof = as_day ? fault->a_month : fault->a_day;
    const char *way_out = proof && !as_day        ? "say `dayfirst=True` or `format=`"
                          : reading->is_day_first ? "leave `dayfirst=True` out, or say `format=`"
                                                  : "say `format=`";
    if (fault->kind == DATES_IN_TWO_WAYS)
        report(pass, call->span,
               "%s`%.*s` is read as %u %s, but the dates in `%.*s` are written in two ways, as "
               "`%.*s` and `%.*s`: %s",
               fault->since, STR_ARG(text), day, MONTHS[month - 1], STR_ARG(name),
               STR_ARG(fault->a_day->value), STR_ARG(fault->a_month->value),
               reading->is_day_first ? "leave `dayfirst=True` out, or say `format=`"
                                     : "say `format=`");
    else
        report(pass, call->span,
               "%sday and month are exchanged in %u of the %u values seen in `%.*s`: `%.*s` is "
               "read as %u %s%s%.*s%s%s%s; %s",
               fault->since, fault->rows, fault->seen, STR_ARG(name), STR_ARG(text), day,
               MONTHS[month - 1], proof ? " although `" : "",
               STR_ARG(proof ? proof->value : (Str){0}), proof ? "` has the " : "",
               proof ? (as_day ? "month" : "day") : "", proof ? " first" : "", way_out);
}

static void report_lost(Pass *pass, const Op *call, const DateReading *reading, Str name,
                        const DateFault *fault)
{
    const char *why = reading->format ? "they are not written as"
                                      : "say `format=`, it is guessed from the first value,";
    Str lost = fault->sample->value;
    if (fault->kind == DATES_LEFT_AS_TEXT)
        report(pass, call->span, "%s`%.*s` stays text because of values like `%.*s`: %s `%.*s`",
               fault->since, STR_ARG(name), STR_ARG(lost), why, STR_ARG(fault->wanted));
    else
        report(pass, call->span,
               "%s%u of the %u values seen in `%.*s` become missing, like `%.*s`: %s `%.*s`",
               fault->since, fault->rows, fault->seen, STR_ARG(name), STR_ARG(lost), why,
               STR_ARG(fault->wanted));
}

static void report_fault(Pass *pass, const Op *call, const DateReading *reading,
                         const Evidence *evidence, const DateFault *fault)
{
    switch (fault->kind) {
    case DATES_FINE:
        return;
    case DATES_EXCHANGED:
    case DATES_IN_TWO_WAYS:
        report_exchanged(pass, call, reading, evidence->name, fault);
        break;
    case DATES_LOST:
    case DATES_LEFT_AS_TEXT:
        report_lost(pass, call, reading, evidence->name, fault);
        break;
    case DATES_IN_THE_MORNING:
        report(pass, call->span,
               "`%%H` takes no notice of `%%p`, so that `%.*s` is read as the morning, and so are "
               "%u of the %u values seen in `%.*s`: the hour of twelve is `%%I`",
               STR_ARG(fault->sample->value), fault->rows, fault->seen, STR_ARG(evidence->name));
        break;
    }
    because_of_sample(pass, evidence, fault->sample);
    if (reading->values)
        because_of_origin(pass, op_value(reading->values));
    if (fault->is_mended_by_day)
        offer_day_first(pass, call, reading);
}

/* Is something found that is enough for all columns of a file? */
static bool judge_values(Pass *pass, const Op *call, const DateReading *reading,
                         const Evidence *evidence, bool begins)
{
    const Op *other = date_read_twice(pass, call, reading, evidence);
    if (other) {
        bool as_day = order_read_by(reading) == DATE_DAY;
        report(pass, call->span,
               "the same dates are read with the %s first here and with the %s first in another "
               "place: one of the two takes days for months",
               as_day ? "day" : "month", as_day ? "month" : "day");
        because(pass, other, "the other place");
        return true;
    }
    if (!evidence->column)
        return false;
    DateFault fault = date_fault(pass, call, reading, evidence, begins);
    report_fault(pass, call, reading, evidence, &fault);
    return fault.kind && !reading->format;
}

/* Of several columns of a file the first one is enough. */
static void judge_file(Pass *pass, const Op *call, const DateReading *reading)
{
    uint32_t count;
    const ColumnFacts *columns = evidence_columns(pass, call, &count);
    const Value *frame = op_value(call);
    const Table *table = value_is(frame, VALUE_FRAME) ? columns_table(frame->facts->columns) : NULL;
    for (uint32_t i = 0; i < count; i++) {
        const Column *column = columns[i].content.data;
        Evidence evidence = evidence_of_column(column);
        if (evidence.column && is_parsed_date(reading->columns, column->name, false) &&
            judge_values(pass, call, reading, &evidence, true))
            return;
    }
    for (uint32_t i = 0; table && i < table->index_count; i++) {
        Evidence evidence = evidence_of_column(&table->index[i]);
        if (evidence.column && is_parsed_date(reading->columns, table->index[i].name, true))
            judge_values(pass, call, reading, &evidence, true);
    }
}

/* As the table has them: none left out or moved. */
static bool are_rows_whole(const Value *table)
{
    return table->facts->rows && table->facts->rows->effect == ROWS_NEW;
}

static void judge_table(Pass *pass, const Op *call)
{
    Str name;
    DateReading reading;
    const Value *table = op_value(receiver_of(call));
    for (uint32_t i = 0; table_dates_read_by(call, i, &reading, &name); i++) {
        Evidence evidence = evidence_in_table(pass, table, name);
        if (evidence.column && judge_values(pass, call, &reading, &evidence, are_rows_whole(table)))
            return;
    }
}

/* The letter in the text of the program, where the format is written out once. */
static void offer_letter(Pass *pass, const Op *format, char letter)
{
    const char *wrong = letter == 'M' ? "%M" : "%m", *right = letter == 'M' ? "m" : "M";
    Str text = pass_text(pass, format->span);
    uint32_t at = str_find(text, wrong, 0);
    bool is_once =
        format->kind == OP_CONSTANT && at < text.len && str_find(text, wrong, at + 1) == text.len;
    if (!is_once)
        return;
    uint32_t place = format->span.start + at + 1;
    fix(pass, FIX_UNSAFE, "write `%%%s`", right);
    fix_replace(pass, (Span){place, place + 1}, "%s", right);
}

/* A month that strptime is given twice raises, as do most minutes that are taken for one. */
static bool judge_letters(Pass *pass, const Op *call, const Op *format, bool is_loud)
{
    bool known;
    DateDirective wrong = format_misplaced(text_of(format, &known));
    if (!wrong.letter || (wrong.letter == 'm' && is_loud))
        return false;
    if (wrong.letter == 'M')
        report(pass, call->span,
               "`%%M` is the minute, which stands in the place of the month here: the month is "
               "`%%m`");
    else
        report(pass, call->span,
               "`%%m` is the month, which stands in the place of the minute here: the minute is "
               "`%%M`");
    offer_letter(pass, format, wrong.letter);
    return true;
}

static void check(Pass *pass, const Op *call)
{
    DateReading reading;
    const Op *written = date_format_written(call);
    if (written)
        judge_letters(pass, call, written, false);
    judge_table(pass, call);
    if (written || !dates_read_by(call, &reading))
        return;
    bool is_loud = reading.loss == DATE_LOSS_RAISES;
    if (reading.format && judge_letters(pass, call, reading.format, is_loud))
        return;
    if (reading.columns) {
        judge_file(pass, call, &reading);
    } else if (!reading.by_python && dtype_held(op_value(reading.values)) != DTYPE_DATETIME) {
        Evidence evidence = evidence_of_values_or_shapes(pass, reading.values);
        judge_values(pass, call, &reading, &evidence, evidence_begins(reading.values));
    }
}

const Rule rule_ambiguous_date = {
    .code = "WL508",
    .name = "ambiguous-date",
    .severity = SEVERITY_WARNING,
    .confidence = CONFIDENCE_HIGH,
    .on = ON(OP_CALL),
    .check = check,
};
