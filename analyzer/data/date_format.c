#include "data/date_format.h"

#include <ctype.h>
#include <string.h>

#include "data/digits.h"

char format_directive(Str format, uint32_t *at, uint32_t *start)
{
    for (uint32_t i = *at; i + 1 < format.len; i++) {
        if (format.at[i] != '%')
            continue;
        *start = i++;
        if (strchr("-#", format.at[i]) && i + 1 < format.len)
            i++;
        if (format.at[i] != '%') {
            *at = i + 1;
            return format.at[i];
        }
    }
    return '\0';
}

/* One of WORDS (separated by blanks) at *AT, in whatever case; the longest where one begins
 * another. */
static bool skip_word(Str text, uint32_t *at, const char *words)
{
    uint32_t longest = 0;
    while (*words) {
        uint32_t len = (uint32_t)strcspn(words, " "), same = 0;
        while (same < len && *at + same < text.len &&
               tolower((unsigned char)text.at[*at + same]) == words[same])
            same++;
        if (same == len && len > longest)
            longest = len;
        words += len + (words[len] == ' ');
    }
    *at += longest;
    return longest > 0;
}

#define MONTHS \
    "january february march april may june july august september october november december"
#define SHORT_MONTHS "jan feb mar apr may jun jul aug sep oct nov dec"
#define DAYS "monday tuesday wednesday thursday friday saturday sunday"
#define SHORT_DAYS "mon tue wed thu fri sat sun"

static bool skip_number(Str text, uint32_t *at, uint32_t least, uint32_t most)
{
    uint32_t from = *at;
    Digits digits = digits_read(text, at, 2);
    if (digits.count == 2 && digits.value > most) { /* 45 is a 4, and the 5 is left over */
        *at = from + 1;
        digits.value /= 10;
    }
    return digits.count && digits.value >= least && digits.value <= most;
}

static bool skip_year(Str text, uint32_t *at, uint32_t count)
{
    return digits_read(text, at, count).count == count;
}

/* A directive stands for a number of two digits at most, or for one of some words. */
typedef struct Directive {
    char letter;
    uint8_t least, most;
    const char *words; /* NULL: a number */
} Directive;

static const Directive directives[] = {
    {'m', 1, 12, NULL},      {'d', 1, 31, NULL}, {'H', 0, 23, NULL},        {'I', 1, 12, NULL},
    {'M', 0, 59, NULL},      {'S', 0, 61, NULL}, {'b', 0, 0, SHORT_MONTHS}, {'B', 0, 0, MONTHS},
    {'a', 0, 0, SHORT_DAYS}, {'A', 0, 0, DAYS},  {'p', 0, 0, "am pm"},
};

/* What LETTER stands for, at *AT. */
static DateFit skip_directive(char letter, Str text, uint32_t *at)
{
    if (letter == 'Y' || letter == 'y')
        return skip_year(text, at, letter == 'Y' ? 4 : 2) ? DATE_FITS : DATE_FITS_NOT;
    if (letter == 'f')
        return digits_read(text, at, 9).count ? DATE_FITS : DATE_FITS_NOT;
    for (size_t i = 0; i < sizeof directives / sizeof *directives; i++) {
        const Directive *of = &directives[i];
        if (of->letter != letter)
            continue;
        bool fits =
            of->words ? skip_word(text, at, of->words) : skip_number(text, at, of->least, of->most);
        return fits ? DATE_FITS : DATE_FITS_NOT;
    }
    return DATE_FIT_UNKNOWN;
}

static bool skip_blanks(Str text, uint32_t *at)
{
    uint32_t from = *at;
    while (*at < text.len && isspace((unsigned char)text.at[*at]))
        (*at)++;
    return *at > from;
}

/* The text between directives, [*FROM, TO) of FORMAT: blanks fit any blanks. */
static bool skip_between(Str format, uint32_t from, uint32_t to, Str text, uint32_t *at)
{
    while (from < to) {
        if (isspace((unsigned char)format.at[from])) {
            if (!skip_blanks(text, at))
                return false;
            skip_blanks(format, &from);
        } else if (*at < text.len && tolower((unsigned char)text.at[*at]) ==
                                         tolower((unsigned char)format.at[from])) {
            (*at)++;
            from++;
        } else {
            return false;
        }
    }
    return true;
}

/* Without a mark between two numbers a regular expression may part them in another place. */
DateFit format_fits(Str format, Str text)
{
    uint32_t at = 0, behind = 0, next = 0, start = 0;
    bool is_glued = false;
    DateFit not_fitting = DATE_FITS_NOT;
    if (str_has(format, "%%"))
        return DATE_FIT_UNKNOWN;
    for (char letter; (letter = format_directive(format, &next, &start)); behind = next) {
        is_glued |= behind > 0 && start == behind;
        if (is_glued)
            not_fitting = DATE_FIT_UNKNOWN;
        if (!skip_between(format, behind, start, text, &at))
            return not_fitting;
        DateFit fit = skip_directive(letter, text, &at);
        if (fit != DATE_FITS)
            return fit == DATE_FITS_NOT ? not_fitting : fit;
    }
    bool is_all = skip_between(format, behind, format.len, text, &at) && at == text.len;
    return is_all ? DATE_FITS : not_fitting;
}

bool format_has(Str format, char letter)
{
    uint32_t at = 0, start;
    for (char next; (next = format_directive(format, &at, &start));)
        if (next == letter)
            return true;
    return false;
}

bool format_is_year_day_month(Str format)
{
    uint32_t at = 0, start;
    char first = format_directive(format, &at, &start);
    char second = format_directive(format, &at, &start);
    return first == 'Y' && second == 'd' && format_directive(format, &at, &start) == 'm';
}

static bool is_date_part(char letter)
{
    return letter == 'Y' || letter == 'y' || letter == 'd';
}

static bool is_date_mark(char mark)
{
    return mark == '-' || mark == '/' || mark == '.';
}

DateDirective format_misplaced(Str format)
{
    DateDirective before = {.mark = ' '}, this = {.mark = ' '};
    uint32_t at = 0, end = 0;
    for (bool more = true; more;) {
        DateDirective next = {.mark = ' '};
        end = at;
        more = (next.letter = format_directive(format, &at, &next.at)) != '\0';
        if (this.letter)
            this.mark = more && next.at == end + 1 ? format.at[end] : ' ';
        bool is_date = (is_date_part(before.letter) && is_date_mark(before.mark)) ||
                       (is_date_part(next.letter) && is_date_mark(this.mark)) ||
                       (is_date_part(before.letter) && is_date_part(next.letter));
        bool is_time = before.letter == 'H' || before.letter == 'I' || next.letter == 'S';
        bool is_clock = ((before.letter == 'H' || before.letter == 'I') && before.mark == ':') ||
                        (next.letter == 'S' && this.mark == ':');
        if ((this.letter == 'M' && is_date && !is_time) || (this.letter == 'm' && is_clock))
            return this;
        before = this;
        this = next;
    }
    return (DateDirective){0};
}
