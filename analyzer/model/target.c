#include "model/target.h"

#include <ctype.h>

static uint32_t read_number(Str text, uint32_t *at)
{
    uint32_t number = 0;
    while (*at < text.len && isdigit((unsigned char)text.at[*at]) && number < 1000)
        number = number * 10 + (uint32_t)(text.at[(*at)++] - '0');
    return number;
}

Target target_parse(Str text)
{
    uint32_t at = 0;
    while (at < text.len && !isdigit((unsigned char)text.at[at]))
        at++;
    uint32_t major = read_number(text, &at);
    uint32_t minor = 0;
    if (at < text.len && text.at[at] == '.') {
        at++;
        minor = read_number(text, &at);
    }
    return major ? PANDAS(major, minor) : TARGET_UNKNOWN;
}
