#include "rule.h"

/* One lost value in so many is no accident of typing. */
#define SHARE 10u
#define ENOUGH 3u /* different dates that could be read both ways, and none that could not */

static const char *const MONTHS[] = {"January",   "February", "March",    "April",
                                     "May",       "June",     "July",     "August",
                                     "September", "October",  "November", "December"};

typedef struct Case { /* one column that a call reads */
    Pass *pass;
    const Op *call;
    const DateReading *reading;
    const Evidence *evidence;
    DateTally dates;
    bool begins; /* the first sample is the first value */
} Case;

static bool is_share(uint32_t part, uint32_t rows)
{
    return part > 0 && (uint64_t)part * SHARE >= rows;
}

static void explain(const Case *this, const Sample *sample)
{
    because_of_sample(this->pass, this->evidence, sample);
    if (this->reading->values)
        because_of_origin(this->pass, op_value(this->reading->values));
}

static void offer_day_first(const Case *this)
{
    const Op *call = this->call;
    bool is_method = !this->reading->columns && !calls(call, OWNER_PANDAS, "to_datetime");
    if (is_method || this->reading->is_day_first || this->reading->format)
        return;
    uint32_t end = call->args[call->arg_count - 1].span.end;
    if (!text_is(this->pass, (Span){end, call->span.end}, ")"))
        return;
    fix(this->pass, FIX_UNSAFE, "say that the day comes first");
    fix_insert(this->pass, end, ", dayfirst=True");
}

/* 01:30 PM read with %H, which takes no notice of the letters behind it. */
static bool is_afternoon(Str text, bool *is_long)
{
    uint32_t colon = str_find(text, ":", 0);
    bool has_hour = colon < text.len && colon >= 1 && text.at[colon - 1] >= '0';
    char tens = has_hour && colon >= 2 ? text.at[colon - 2] : ' ',
         ones = has_hour ? text.at[colon - 1] : '0';
    *is_long |= tens == '2' || (tens == '1' && ones > '2');
    bool is_twelve = tens == '1' && ones == '2';
    bool is_known = tens > '0' || ones > '0'; /* 00:30 PM is no time, but the shape of many */
    return has_hour && is_known && !is_twelve && (str_ends(text, "PM") || str_ends(text, "pm"));
}

static void judge_afternoon(const Case *this, Str format)
{
    bool is_long = false;
    const Sample *first = NULL;
    uint32_t rows = 0;
    if (!format_has(format, 'H') || !format_has(format, 'p'))
        return;
    for (uint32_t i = 0; i < this->evidence->values.count; i++) {
        const Sample *sample = &this->evidence->values.at[i];
        if (!is_afternoon(sample->value, &is_long))
            continue;
        rows += sample->count;
        first = first ? first : sample;
    }
    if (!first || is_long)
        return;
    report(
        this->pass, this->call->span,
        "`%%H` takes no notice of `%%p`, so that `%.*s` is read as the morning, and so are %u of "
        "the %u values seen in `%.*s`: the hour of twelve is `%%I`",
        STR_ARG(first->value), rows, this->dates.rows, STR_ARG(this->evidence->name));
    explain(this, first);
}

static const char *hint(const Case *this, bool is_day)
{
    return is_day                        ? "say `dayfirst=True` or `format=`"
           : this->reading->is_day_first ? "leave `dayfirst=True` out, or say `format=`"
                                         : "say `format=`";
}

/* Each value by itself: what can be read in the order of AS_DAY is, whatever the others are. */
static bool judge_each(const Case *this, bool as_day, const char *since)
{
    const DateTally *dates = &this->dates;
    uint32_t contrary = as_day ? dates->month : dates->day;
    bool is_iso = dates->is_year_first && as_day && (dates->month || dates->different >= ENOUGH);
    if (!dates->either || (!is_iso && (dates->is_year_first || !is_share(contrary, dates->dates))))
        return false;
    NumericDate date = date_numeric(dates->an_either->value);
    uint32_t day = as_day ? date.first : date.second, month = as_day ? date.second : date.first;
    Str read = dates->an_either->value;
    Str name = this->evidence->name;
    if (dates->is_year_first)
        report(this->pass, this->call->span,
               "%sday and month are exchanged in %u of the %u values seen in `%.*s`: `%.*s` is "
               "read as %u %s; %s",
               since, dates->either, dates->rows, STR_ARG(name), STR_ARG(read), day,
               MONTHS[month - 1], hint(this, false));
    else if (dates->day && dates->month)
        report(this->pass, this->call->span,
               "%s`%.*s` is read as %u %s, but the dates in `%.*s` are written in two ways, as "
               "`%.*s` and `%.*s`: %s",
               since, STR_ARG(read), day, MONTHS[month - 1], STR_ARG(name),
               STR_ARG(dates->a_day->value), STR_ARG(dates->a_month->value), hint(this, false));
    else
        report(this->pass, this->call->span,
               "%sday and month are exchanged in %u of the %u values seen in `%.*s`: `%.*s` is "
               "read as %u %s although `%.*s` has the %s first; %s",
               since, dates->either, dates->rows, STR_ARG(name), STR_ARG(read), day,
               MONTHS[month - 1], STR_ARG((as_day ? dates->a_month : dates->a_day)->value),
               as_day ? "month" : "day", hint(this, !as_day));
    explain(this, dates->an_either);
    if (!as_day && !dates->month)
        offer_day_first(this);
    return true;
}

static const char *since(const Case *this, const char *words)
{
    return pass_target(this->pass) == TARGET_UNKNOWN ? words : "";
}

/* ROWS values like LOST are not read, because of WHY and WHAT. */
static void report_lost(const Case *this, const Sample *lost, uint32_t rows, const char *why,
                        Str what)
{
    Str name = this->evidence->name;
    const char *from = this->reading->format ? "" : since(this, "from pandas 2.0 on ");
    if (this->reading->loss == DATE_LOSS_TEXT)
        report(this->pass, this->call->span,
               "%s`%.*s` stays text because of values like `%.*s`: %s `%.*s`", from, STR_ARG(name),
               STR_ARG(lost->value), why, STR_ARG(what));
    else
        report(this->pass, this->call->span,
               "%s%u of the %u values seen in `%.*s` become missing, like `%.*s`: %s `%.*s`", from,
               rows, this->dates.rows, STR_ARG(name), STR_ARG(lost->value), why, STR_ARG(what));
    explain(this, lost);
}

/* From pandas 2.0 on the first value decides how all are read; AS_DAY where it leaves that open. */
static bool judge_guess(const Case *this, bool as_day)
{
    const DateTally *dates = &this->dates;
    DateGuess guess = date_guess(&this->evidence->values, as_day);
    if (!this->begins || !guess.is_known)
        return false;
    if (!guess.lost)
        return dates->is_year_first && guess.is_day &&
               judge_each(this, true, since(this, "from pandas 2.0 on "));
    if (this->reading->loss == DATE_LOSS_RAISES || !is_share(guess.lost, dates->rows) ||
        is_read_in_turns(pass_code(this->pass), this->call))
        return false;
    report_lost(this, guess.first, guess.lost, "say `format=`, it is guessed from the first value,",
                dates->first->value);
    if (!guess.is_day && !dates->month && !dates->is_year_first)
        offer_day_first(this);
    return true;
}

/* Without format=. Years of two digits are more than pandas can guess from. */
static bool judge_order(const Case *this)
{
    const DateReading *reading = this->reading;
    const DateTally *dates = &this->dates;
    Target target = pass_target(this->pass);
    bool may_be_new = target == TARGET_UNKNOWN || target >= PANDAS(2, 0);
    bool may_be_old = target == TARGET_UNKNOWN || target < PANDAS(2, 0);
    bool as_day = reading->is_day_first;
    if (dates->is_year_first && reading->is_each)
        return as_day && may_be_new && judge_each(this, true, since(this, "from pandas 2.0 on "));
    if (reading->is_each)
        return judge_each(this, as_day, "");
    if (may_be_new && judge_guess(this, as_day))
        return true;
    const char *words = dates->are_short ? "" : since(this, "before pandas 2.0 ");
    return (may_be_old || dates->are_short) && !reading->is_guessed && !dates->is_year_first &&
           judge_each(this, as_day, words);
}

/* The format is to fit what looks like a date. */
static uint32_t count_not_fitting(const Case *this, Str format, const Sample **first)
{
    uint32_t rows = 0;
    for (uint32_t i = 0; i < this->evidence->values.count; i++) {
        const Sample *sample = &this->evidence->values.at[i];
        bool is_date = date_numeric(sample->value).order != DATE_NONE;
        if (!is_date || format_fits(format, sample->value) != DATE_FITS_NOT)
            continue;
        rows += sample->count;
        *first = *first ? *first : sample;
    }
    return rows;
}

static void judge_format(const Case *this, Str format)
{
    const Sample *first = NULL;
    uint32_t lost = count_not_fitting(this, format, &first);
    Target target = pass_target(this->pass);
    bool is_lenient = str_starts(format, "%Y") && target != TARGET_UNKNOWN && target < PANDAS(2, 0);
    bool is_missed =
        this->reading->loss != DATE_LOSS_RAISES && !is_lenient && is_share(lost, this->dates.rows);
    if (is_missed && !is_read_in_turns(pass_code(this->pass), this->call))
        report_lost(this, first, lost, "they are not written as", format);
    else if (!lost && format_is_year_day_month(format) && this->dates.different >= ENOUGH &&
             this->dates.is_year_first && !this->dates.day)
        judge_each(this, true, "");
    else if (!lost)
        judge_afternoon(this, format);
}

/* Where no value tells which comes first, two readings of a column cannot both be right. With a
 * format in both the dates need not be seen. */
static bool judge_twice(Pass *pass, const Op *call, const DateReading *reading,
                        const DateTally *dates)
{
    DateReading its;
    bool is_told = dates && (dates->day || dates->month);
    bool is_open = dates && dates->either && !dates->is_year_first;
    if (is_told || (!is_open && !reading->format) || reading->loss == DATE_LOSS_MISSING)
        return false;
    const Op *other = read_otherwise_by(pass_code(pass), call, reading);
    bool is_said = other && dates_read_by(other, &its) && its.format && reading->format;
    if (!other || (!is_open && !is_said))
        return false;
    report(pass, call->span,
           "the same dates are read with the %s first here and with the %s first in another place: "
           "one of the two takes days for months",
           order_read_by(reading) == DATE_DAY ? "day" : "month",
           order_read_by(reading) == DATE_DAY ? "month" : "day");
    because(pass, other, "the other place");
    return true;
}

static bool judge_values(Pass *pass, const Op *call, const DateReading *reading,
                         const Evidence *evidence, bool begins)
{
    bool known;
    Str format = text_of(reading->format, &known);
    Case this = {.pass = pass, .call = call, .reading = reading, .evidence = evidence};
    this.dates = date_tally(&evidence->values);
    this.begins = begins;
    if (judge_twice(pass, call, reading, &this.dates))
        return true;
    if (reading->format) {
        judge_format(&this, format);
        return false;
    }
    return this.dates.dates * 2 >= this.dates.rows && judge_order(&this);
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
    if (written || !dates_read_by(call, &reading))
        return;
    bool is_loud = reading.loss == DATE_LOSS_RAISES;
    if (reading.format && judge_letters(pass, call, reading.format, is_loud))
        return;
    if (reading.columns) {
        judge_file(pass, call, &reading);
    } else if (!reading.by_python && dtype_held(op_value(reading.values)) != DTYPE_DATETIME) {
        Evidence evidence = evidence_of_values_or_shapes(pass, reading.values);
        if (evidence.column)
            judge_values(pass, call, &reading, &evidence, evidence_begins(reading.values));
        else
            judge_twice(pass, call, &reading, NULL);
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
