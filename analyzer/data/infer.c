#include "data/infer.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char *const MARKERS[] = {"#N/A", "#N/A N/A", "#NA",     "-1.#IND", "-1.#QNAN", "-NaN",
                                      "-nan", "1.#IND",   "1.#QNAN", "<NA>",    "N/A",      "NA",
                                      "NULL", "NaN",      "None",    "n/a",     "nan",      "null"};

/* Every value of a file is asked for: hardly any gets past its first letter. */
static bool begins_like_marker(Str text)
{
    return text.len >= 2 && text.len <= 8 && strchr("#-1<Nn", text.at[0]) &&
           (text.at[0] != '1' || text.at[1] == '.');
}

bool is_missing_marker(Str text)
{
    if (!begins_like_marker(text))
        return false;
    for (size_t i = 0; i < sizeof MARKERS / sizeof *MARKERS; i++)
        if (str_is(text, MARKERS[i]))
            return true;
    return false;
}

static bool is_word(Str text, const char *word)
{
    return text.len == strlen(word) && strncasecmp(text.at, word, text.len) == 0;
}

bool is_truth_value(Str text)
{
    return is_word(text, "true") || is_word(text, "false");
}

static bool is_digit(Str text, uint32_t at)
{
    return at < text.len && isdigit((unsigned char)text.at[at]);
}

static bool is_char(Str text, uint32_t at, char c)
{
    return c && at < text.len && text.at[at] == c;
}

static bool is_sign(Str text, uint32_t at)
{
    return is_char(text, at, '-') || is_char(text, at, '+');
}

typedef struct Digits {
    uint32_t count; /* without leading zeros */
    uint32_t zeros; /* leading */
    uint64_t value; /* unless it overflows */
    bool overflows;
} Digits;

static void add_digit(Digits *digits, uint32_t digit)
{
    if (!digits->count && !digit) {
        digits->zeros++;
        return;
    }
    digits->count++;
    if (digits->value > (UINT64_MAX - digit) / 10)
        digits->overflows = true;
    else
        digits->value = digits->value * 10 + digit;
}

/* One mark of thousands may stand behind any digit: pandas does not count them off in threes. */
static uint32_t read_digits(Str text, uint32_t at, char thousands, Digits *digits)
{
    while (is_digit(text, at)) {
        add_digit(digits, (uint32_t)(text.at[at++] - '0'));
        if (is_char(text, at, thousands))
            at++;
    }
    return at;
}

static uint32_t skip_digits(Str text, uint32_t at)
{
    while (is_digit(text, at))
        at++;
    return at;
}

/* Behind the exponent at AT, or AT when there is none. */
static uint32_t skip_exponent(Str text, uint32_t at)
{
    if (!is_char(text, at, 'e') && !is_char(text, at, 'E'))
        return at;
    uint32_t digits = at + 1 + is_sign(text, at + 1);
    return is_digit(text, digits) ? skip_digits(text, digits) : at;
}

static bool is_infinity(Str text)
{
    text = str_slice(text, is_sign(text, 0), text.len);
    return is_word(text, "inf") || is_word(text, "infinity");
}

static Number integer(const Digits *digits, bool is_negative)
{
    uint64_t most = is_negative ? (uint64_t)INT64_MAX + 1 : (uint64_t)INT64_MAX;
    Number number = {.is_number = true, .is_integer = true, .is_negative = is_negative};
    number.needs_unsigned = digits->overflows || digits->value > most;
    number.overflows = digits->overflows || (number.needs_unsigned && is_negative);
    number.is_huge = digits->overflows || digits->value > UINT64_C(1) << 53;
    number.is_zero_led = digits->zeros && digits->zeros + digits->count > 1;
    number.value = is_negative ? -(double)digits->value : (double)digits->value;
    return number;
}

/* As strtod spells it. */
static double value_of(Str text, char decimal, char thousands)
{
    char plain[64];
    uint32_t len = 0;
    for (uint32_t i = 0; i < text.len && len < sizeof plain - 1; i++)
        if (!is_char(text, i, thousands))
            plain[len++] = text.at[i] == decimal ? '.' : text.at[i];
    plain[len] = '\0';
    return strtod(plain, NULL);
}

Number number_of(Str text, char decimal, char thousands)
{
    Str body = str_trim(text);
    Digits digits = {0};
    bool is_negative = is_char(body, 0, '-');
    uint32_t at = read_digits(body, is_sign(body, 0), thousands, &digits), whole = at;
    bool has_fraction = is_char(body, at, decimal) && is_digit(body, at + 1);
    if (is_char(body, at, decimal))
        at = skip_digits(body, at + 1);
    bool is_number = digits.count || digits.zeros || has_fraction;
    if (!is_number && !is_infinity(text))
        return (Number){0};
    if (is_number && at == whole && at == body.len) {
        Number number = integer(&digits, is_negative);
        if (digits.overflows)
            number.value = value_of(body, decimal, thousands);
        return number;
    }
    if (is_number && skip_exponent(body, at) < body.len)
        return (Number){0};
    return (Number){.is_number = true,
                    .value = value_of(body, decimal, thousands),
                    .has_fraction = has_fraction};
}

bool looks_like_date(Str text)
{
    uint32_t digits = 0, marks = 0;
    if (text.len < 6 || text.len > 40)
        return false;
    for (uint32_t i = 0; i < text.len; i++) {
        unsigned char c = (unsigned char)text.at[i];
        if (!isalnum(c) && !strchr("-/:., +", c))
            return false;
        digits += isdigit(c) != 0;
        marks += strchr("-/:. ", c) != NULL;
    }
    return digits >= 4 && (marks >= 2 || digits == text.len);
}

void infer_value(Inference *inference, const Number *number, bool is_truth)
{
    inference->values++;
    inference->has_not_truth |= !is_truth;
    inference->has_not_number |= !number->is_number;
    inference->has_not_integer |= !number->is_integer;
    inference->has_negative |= number->is_integer && number->is_negative;
    inference->needs_unsigned |= number->needs_unsigned;
    inference->overflows |= number->overflows && !inference->has_not_integer;
}

bool infer_is_conflict(const Inference *inference)
{
    return !inference->overflows && !inference->has_not_integer && inference->needs_unsigned &&
           (inference->missing || inference->has_negative);
}

/* pandas tries int64, uint64, float64 and bool in this order and keeps the text when none fits. It
 * does not fall back to floats for integers that are too large: those stay text. */
Dtype infer_dtype(const Inference *inference)
{
    bool missing = inference->missing > 0;
    if (!inference->values)
        return missing ? DTYPE_FLOAT : DTYPE_UNKNOWN;
    if (inference->overflows || infer_is_conflict(inference))
        return DTYPE_TEXT;
    if (!inference->has_not_integer)
        return missing ? DTYPE_FLOAT : DTYPE_INTEGER;
    if (!inference->has_not_number)
        return DTYPE_FLOAT;
    if (!inference->has_not_truth)
        return missing ? DTYPE_MIXED : DTYPE_BOOL;
    return DTYPE_TEXT;
}
