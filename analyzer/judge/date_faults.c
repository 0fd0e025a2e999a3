#include "judge/date_faults.h"

#include "judge/rule.h"

/* One lost value in so many is no accident of typing. */
#define SHARE 10u
#define ENOUGH 3u /* different dates that could be read both ways, and none that could not */

#define SINCE_PANDAS_2 "from pandas 2.0 on "
#define BEFORE_PANDAS_2 "before pandas 2.0 "

typedef struct Case { /* one column that a call reads */
    const Pass *pass;
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

static const char *since(const Case *this, const char *words)
{
    return pass_target(this->pass) == TARGET_UNKNOWN ? words : "";
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

static DateFault fault_of_afternoon(const Case *this, Str format)
{
    bool is_long = false;
    DateFault fault = {.kind = DATES_IN_THE_MORNING, .since = "", .seen = this->dates.rows};
    if (!format_has(format, 'H') || !format_has(format, 'p'))
        return (DateFault){0};
    for (uint32_t i = 0; i < this->evidence->values.count; i++) {
        const Sample *sample = &this->evidence->values.at[i];
        if (!is_afternoon(sample->value, &is_long))
            continue;
        fault.rows += sample->count;
        fault.sample = fault.sample ? fault.sample : sample;
    }
    return fault.sample && !is_long ? fault : (DateFault){0};
}

/* Each value by itself: what can be read in the order of AS_DAY is, whatever the others are. */
static DateFault fault_of_each(const Case *this, bool as_day, const char *words)
{
    const DateTally *dates = &this->dates;
    uint32_t contrary = as_day ? dates->month : dates->day;
    bool is_iso = dates->is_year_first && as_day && (dates->month || dates->different >= ENOUGH);
    if (!dates->either || (!is_iso && (dates->is_year_first || !is_share(contrary, dates->dates))))
        return (DateFault){0};
    bool is_mixed = !dates->is_year_first && dates->day && dates->month;
    return (DateFault){.kind = is_mixed ? DATES_IN_TWO_WAYS : DATES_EXCHANGED,
                       .since = words,
                       .rows = dates->either,
                       .seen = dates->rows,
                       .sample = dates->an_either,
                       .is_read_as_day = as_day,
                       .a_day = dates->is_year_first ? NULL : dates->a_day,
                       .a_month = dates->is_year_first ? NULL : dates->a_month,
                       .is_mended_by_day = !as_day && !dates->month};
}

static DateFault fault_of_lost(const Case *this, const Sample *lost, uint32_t rows, Str wanted)
{
    bool stays_text = this->reading->loss == DATE_LOSS_TEXT;
    return (DateFault){.kind = stays_text ? DATES_LEFT_AS_TEXT : DATES_LOST,
                       .since = this->reading->format ? "" : since(this, SINCE_PANDAS_2),
                       .rows = rows,
                       .seen = this->dates.rows,
                       .sample = lost,
                       .wanted = wanted};
}

/* From pandas 2.0 on the first value decides how all are read; AS_DAY where it leaves that open. */
static DateFault fault_of_guess(const Case *this, bool as_day)
{
    const DateTally *dates = &this->dates;
    DateGuess guess = date_guess(&this->evidence->values, as_day);
    if (!this->begins || !guess.is_known)
        return (DateFault){0};
    if (!guess.lost)
        return dates->is_year_first && guess.is_day
                   ? fault_of_each(this, true, since(this, SINCE_PANDAS_2))
                   : (DateFault){0};
    if (this->reading->loss == DATE_LOSS_RAISES || !is_share(guess.lost, dates->rows) ||
        is_read_in_turns(pass_code(this->pass), this->call))
        return (DateFault){0};
    DateFault fault = fault_of_lost(this, guess.first, guess.lost, dates->first->value);
    fault.is_mended_by_day = !guess.is_day && !dates->month && !dates->is_year_first;
    return fault;
}

/* Without format=. Years of two digits are more than pandas can guess from. */
static DateFault fault_of_order(const Case *this)
{
    const DateReading *reading = this->reading;
    const DateTally *dates = &this->dates;
    Target target = pass_target(this->pass);
    bool may_be_new = target == TARGET_UNKNOWN || target >= PANDAS(2, 0);
    bool may_be_old = target == TARGET_UNKNOWN || target < PANDAS(2, 0);
    bool as_day = reading->is_day_first;
    if (dates->is_year_first && reading->is_each)
        return as_day && may_be_new ? fault_of_each(this, true, since(this, SINCE_PANDAS_2))
                                    : (DateFault){0};
    if (reading->is_each)
        return fault_of_each(this, as_day, "");
    DateFault guessed = may_be_new ? fault_of_guess(this, as_day) : (DateFault){0};
    bool is_each =
        (may_be_old || dates->are_short) && !reading->is_guessed && !dates->is_year_first;
    if (guessed.kind || !is_each)
        return guessed;
    return fault_of_each(this, as_day, dates->are_short ? "" : since(this, BEFORE_PANDAS_2));
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

static DateFault fault_of_format(const Case *this, Str format)
{
    const Sample *first = NULL;
    const DateTally *dates = &this->dates;
    uint32_t lost = count_not_fitting(this, format, &first);
    Target target = pass_target(this->pass);
    bool is_lenient = str_starts(format, "%Y") && target != TARGET_UNKNOWN && target < PANDAS(2, 0);
    bool is_missed =
        this->reading->loss != DATE_LOSS_RAISES && !is_lenient && is_share(lost, dates->rows);
    if (is_missed && !is_read_in_turns(pass_code(this->pass), this->call))
        return fault_of_lost(this, first, lost, format);
    if (lost)
        return (DateFault){0};
    bool is_turned = format_is_year_day_month(format) && dates->different >= ENOUGH &&
                     dates->is_year_first && !dates->day;
    return is_turned ? fault_of_each(this, true, "") : fault_of_afternoon(this, format);
}

DateFault date_fault(const Pass *pass, const DatesRead *read)
{
    bool known;
    Case this = {.pass = pass,
                 .call = read->call,
                 .reading = &read->reading,
                 .evidence = &read->evidence,
                 .dates = date_tally(&read->evidence.values),
                 .begins = read->begins};
    if (!read->evidence.column)
        return (DateFault){0};
    if (read->reading.format)
        return fault_of_format(&this, text_of(read->reading.format, &known));
    bool are_dates = this.dates.dates * 2 >= this.dates.rows;
    return are_dates ? fault_of_order(&this) : (DateFault){0};
}

const Op *date_read_twice(const Pass *pass, const DatesRead *read)
{
    DateReading its;
    const DateReading *reading = &read->reading;
    DateTally dates = date_tally(&read->evidence.values);
    bool is_told = dates.day || dates.month;
    bool is_open = dates.either && !dates.is_year_first;
    if (is_told || (!is_open && !reading->format) || reading->loss == DATE_LOSS_MISSING)
        return NULL;
    const Op *other = read_otherwise_by(pass_code(pass), read->call, reading);
    bool is_said = other && dates_read_by(other, &its) && its.format && reading->format;
    return is_open || is_said ? other : NULL;
}
