#include "data/digits.h"

#include <ctype.h>

bool is_digit_at(Str text, uint32_t at)
{
    return at < text.len && isdigit((unsigned char)text.at[at]);
}

Digits digits_read(Str text, uint32_t *at, uint32_t most)
{
    Digits digits = {0};
    for (; digits.count < most && is_digit_at(text, *at); (*at)++, digits.count++)
        digits.value = digits.value * 10 + (uint32_t)(text.at[*at] - '0');
    return digits;
}
