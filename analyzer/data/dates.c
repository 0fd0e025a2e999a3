#include "data/dates.h"

#include <ctype.h>
#include <string.h>

#include "base/buffer.h"
#include "data/digits.h"

/* Behind the date: nothing, or what can be the time of day. */
static bool is_end(Str text, uint32_t at)
{
    if (at == text.len)
        return true;
    bool is_parted = strchr(" T,", text.at[at]) != NULL;
    while (at < text.len && strchr(" T,", text.at[at]))
        at++;
    return is_parted && (at == text.len || is_digit_at(text, at));
}

static DateOrder order_of(uint32_t first, uint32_t second)
{
    bool is_day = first >= 1 && first <= 31 && second >= 1 && second <= 12;
    bool is_month = first >= 1 && first <= 12 && second >= 1 && second <= 31;
    if (is_day && is_month)
        return first == second ? DATE_NEITHER : DATE_EITHER;
    return is_day ? DATE_DAY : is_month ? DATE_MONTH : DATE_NONE;
}

NumericDate date_numeric(Str text)
{
    text = str_trim(text);
    uint32_t at = 0;
    Digits parts[3] = {0};
    char mark = '\0';
    for (uint32_t i = 0; i < 3; i++) {
        parts[i] = digits_read(text, &at, i == 0 || i == 2 ? 4 : 2);
        bool is_parted = at < text.len && strchr("/-.", text.at[at]) && (!i || text.at[at] == mark);
        if (!parts[i].count || (i < 2 && !is_parted))
            return (NumericDate){0};
        if (i < 2)
            mark = text.at[at++];
    }
    bool is_year_first = parts[0].count == 4;
    Digits year = parts[is_year_first ? 0 : 2];
    uint32_t first = parts[is_year_first ? 1 : 0].value,
             second = parts[is_year_first ? 2 : 1].value;
    bool is_year_short = year.count == 2;
    bool is_date = is_end(text, at) && (year.count == 4 || is_year_short) &&
                   parts[0].count <= (is_year_first ? 4u : 2u) &&
                   (!is_year_first || parts[2].count <= 2);
    return (NumericDate){.order = is_date ? order_of(first, second) : DATE_NONE,
                         .is_year_first = is_year_first,
                         .is_year_short = is_year_short,
                         .mark = mark,
                         .first = first,
                         .second = second,
                         .year = year.value};
}

/* One date that is not written DATE_NONE. */
static void count_date(DateTally *tally, const Sample *sample, NumericDate date)
{
    tally->dates += sample->count;
    tally->are_short |= date.is_year_short;
    if (date.order == DATE_DAY) {
        tally->day += sample->count;
        tally->a_day = tally->a_day ? tally->a_day : sample;
    } else if (date.order == DATE_MONTH) {
        tally->month += sample->count;
        tally->a_month = tally->a_month ? tally->a_month : sample;
    } else if (date.order == DATE_EITHER) {
        tally->either += sample->count;
        tally->different++;
        tally->an_either = tally->an_either ? tally->an_either : sample;
    }
}

typedef struct Range {
    uint32_t least, most;
} Range;

static void widen(Range *range, uint32_t number)
{
    range->least = number < range->least ? number : range->least;
    range->most = number > range->most ? number : range->most;
}

static DateTally tally_of(const Samples *samples, bool is_year_first)
{
    DateTally tally = {.is_year_first = is_year_first};
    Range years = {UINT32_MAX, 0}, firsts = {UINT32_MAX, 0};
    for (uint32_t i = 0; i < samples->count; i++) {
        const Sample *sample = &samples->at[i];
        NumericDate date = date_numeric(sample->value);
        tally.rows += sample->count;
        if (date.order == DATE_NONE || date.is_year_first != is_year_first)
            continue;
        count_date(&tally, sample, date);
        widen(&years, date.year);
        widen(&firsts, date.first);
    }
    tally.first = samples->count ? &samples->at[0] : NULL;
    if (tally.are_short && years.most - years.least >= firsts.most - firsts.least)
        tally.dates = tally.day = tally.month = tally.either = 0;
    return tally;
}

DateTally date_tally(const Samples *samples)
{
    DateTally tally = tally_of(samples, false);
    return tally.dates * 2 < tally.rows ? tally_of(samples, true) : tally;
}

static bool is_written_alike(NumericDate a, NumericDate b)
{
    return a.is_year_first == b.is_year_first && a.is_year_short == b.is_year_short &&
           a.mark == b.mark;
}

DateGuess date_guess(const Samples *samples, bool as_day)
{
    NumericDate first = samples->count ? date_numeric(samples->at[0].value) : (NumericDate){0};
    if (first.order == DATE_NONE || first.is_year_short)
        return (DateGuess){0};
    bool is_open = first.order == DATE_EITHER || first.order == DATE_NEITHER;
    DateGuess guess = {.is_known = true, .is_day = is_open ? as_day : first.order == DATE_DAY};
    DateOrder contrary = guess.is_day ? DATE_MONTH : DATE_DAY;
    for (uint32_t i = 1; i < samples->count; i++) {
        NumericDate date = date_numeric(samples->at[i].value);
        if (date.order == DATE_NONE || (date.order != contrary && is_written_alike(date, first)))
            continue;
        guess.lost += samples->at[i].count;
        guess.first = guess.first ? guess.first : &samples->at[i];
    }
    return guess;
}

/* The number that stands for NUMBER of DIGITS digits: beyond 12 or not is all that is kept. */
static void put_number(Buffer *shape, uint32_t digits, const char *long_one, const char *short_one)
{
    buffer_add(shape, str_of(digits > 1 ? long_one : short_one));
}

static uint32_t digits_at(Str text, uint32_t at)
{
    uint32_t end = at;
    while (end < text.len && text.at[end] >= '0' && text.at[end] <= '9')
        end++;
    return end - at;
}

#define MOST_DIFFERENT 3u

static void put_parts(Buffer *shape, DateOrder order, uint32_t first, uint32_t second, char mark,
                      uint32_t number)
{
    static const char *const EITHER[MOST_DIFFERENT] = {"02", "03", "04"};
    const char *one = EITHER[number < MOST_DIFFERENT ? number : MOST_DIFFERENT - 1];
    bool is_day = order == DATE_DAY, is_month = order == DATE_MONTH;
    put_number(shape, first,
               is_day                 ? "13"
               : order == DATE_EITHER ? one
                                      : "01",
               order == DATE_EITHER ? one + 1 : "1");
    buffer_add_char(shape, mark);
    put_number(shape, second, is_month ? "13" : "01", "1");
}

/* The hour in front of the first colon of TEXT that has one or two digits before it and two
 * behind it; false: there is none. */
static bool find_hour(Str text, uint32_t *from, uint32_t *to)
{
    for (uint32_t i = 1; i + 2 < text.len; i++) {
        uint32_t start = i;
        while (start && is_digit_at(text, start - 1))
            start--;
        if (text.at[i] == ':' && i > start && i - start <= 2 && digits_at(text, i + 1) == 2) {
            *from = start;
            *to = i;
            return true;
        }
    }
    return false;
}

Str time_shape(Arena *arena, Str text)
{
    uint32_t from, to;
    if (!find_hour(text, &from, &to))
        return shape_of(arena, text);
    Digits hour = digits_read(str_slice(text, from, to), &(uint32_t){0}, 2);
    const char *kept = hour.value > 12 ? "13" : hour.value == 12 ? "12" : hour.value ? "01" : "00";
    if (to - from == 1)
        kept++;
    Str front = shape_of(arena, str_slice(text, 0, from)),
        rest = shape_of(arena, str_slice(text, to, text.len));
    return arena_printf(arena, "%.*s%s%.*s", STR_ARG(front), kept, STR_ARG(rest));
}

Str date_shape(Arena *arena, Str text, uint32_t number)
{
    NumericDate date = date_numeric(text);
    uint32_t lens[3], at = 0;
    Buffer shape = {0};
    for (uint32_t i = 0; i < 3; i++) {
        lens[i] = digits_at(text, at);
        at += lens[i] + (i < 2);
    }
    const char *year = lens[date.is_year_first ? 0 : 2] > 2 ? "2000" : "00";
    if (date.is_year_first) {
        buffer_printf(&shape, "%s%c", year, date.mark);
        put_parts(&shape, date.order, lens[1], lens[2], date.mark, number);
    } else {
        put_parts(&shape, date.order, lens[0], lens[1], date.mark, number);
        buffer_printf(&shape, "%c%s", date.mark, year);
    }
    buffer_add(&shape, time_shape(arena, str_slice(text, at, text.len)));
    Str kept = arena_copy(arena, buffer_str(&shape));
    buffer_free(&shape);
    return kept;
}
