#include "source/json.h"

#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

bool json_hex(Str text, uint32_t at, uint32_t *value)
{
    *value = 0;
    for (uint32_t i = at; i < at + 4; i++) {
        char c = i < text.len ? text.at[i] : '\0';
        if (c >= '0' && c <= '9')
            *value = *value << 4 | (uint32_t)(c - '0');
        else if ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))
            *value = *value << 4 | (uint32_t)((c & 7) + 9);
        else
            return false;
    }
    return true;
}

/* A copy of the text in which what cJSON does not read is replaced by as many bytes. */
typedef struct Repair {
    Str text;
    char *copy;
    uint32_t at;
    bool is_broken; /* at AT, beyond repair */
} Repair;

static bool is_low_surrogate(Str text, uint32_t at)
{
    uint32_t unit;
    return at + 1 < text.len && text.at[at] == '\\' && text.at[at + 1] == 'u' &&
           json_hex(text, at + 2, &unit) && unit >= 0xDC00 && unit <= 0xDFFF;
}

/* At a backslash in a string. cJSON takes `\uZZZZ` for NUL and so cuts the string short. */
static void repair_escape(Repair *repair)
{
    uint32_t at = repair->at, unit;
    if (at + 1 >= repair->text.len || repair->text.at[at + 1] != 'u') {
        repair->at += 2;
        return;
    }
    if (!json_hex(repair->text, at + 2, &unit)) {
        repair->is_broken = true;
        return;
    }
    repair->at += 6;
    bool is_high = unit >= 0xD800 && unit <= 0xDBFF, is_low = unit >= 0xDC00 && unit <= 0xDFFF;
    if (is_high && is_low_surrogate(repair->text, at + 6))
        repair->at += 6;
    else if (is_high || is_low || unit == 0)
        memcpy(repair->copy + at + 2, "fffd", 4);
}

static void repair_string(Repair *repair)
{
    repair->at++;
    while (repair->at < repair->text.len && !repair->is_broken) {
        char c = repair->text.at[repair->at];
        if (c == '\\') {
            repair_escape(repair);
            continue;
        }
        repair->at++;
        if (c == '"')
            return;
    }
}

/* Outside of strings: NaN, Infinity, -Infinity. */
static void repair_number(Repair *repair)
{
    static const char *const WORDS[] = {"NaN", "Infinity"};
    for (size_t i = 0; i < sizeof WORDS / sizeof *WORDS; i++) {
        uint32_t len = (uint32_t)strlen(WORDS[i]);
        if (str_starts(str_slice(repair->text, repair->at, repair->text.len), WORDS[i])) {
            memset(repair->copy + repair->at, ' ', len);
            repair->copy[repair->at] = '0';
            repair->at += len;
            return;
        }
    }
    repair->at++;
}

static void repair_all(Repair *repair)
{
    memcpy(repair->copy, repair->text.at, repair->text.len);
    while (repair->at < repair->text.len && !repair->is_broken) {
        char c = repair->text.at[repair->at];
        if (c == '"')
            repair_string(repair);
        else if (c == 'N' || c == 'I')
            repair_number(repair);
        else
            repair->at++;
    }
}

void json_prepare(void)
{
    cJSON_InitHooks(&(cJSON_Hooks){must_malloc, free});
}

static cJSON *parse(const char *bytes, uint32_t len, uint32_t *wrong)
{
    const char *end = bytes;
    cJSON *value = cJSON_ParseWithLengthOpts(bytes, len, &end, false);
    while (value && end < bytes + len && (unsigned char)*end <= ' ')
        end++;
    *wrong = end >= bytes && end <= bytes + len ? (uint32_t)(end - bytes) : 0;
    if (value && *wrong < len) {
        cJSON_Delete(value);
        value = NULL;
    }
    return value;
}

cJSON *json_parse(Str text, uint32_t *wrong)
{
    if (!str_has(text, "\\u") && !str_has(text, "NaN") && !str_has(text, "Infinity"))
        return parse(text.len ? text.at : "", text.len, wrong);
    Repair repair = {.text = text, .copy = must_malloc(text.len)};
    repair_all(&repair);
    cJSON *value = repair.is_broken ? NULL : parse(repair.copy, text.len, wrong);
    if (repair.is_broken)
        *wrong = repair.at;
    free(repair.copy);
    return value;
}

const char *json_string(const cJSON *value)
{
    return cJSON_IsString(value) ? value->valuestring : NULL;
}

const cJSON *json_member(const cJSON *object, const char *name)
{
    return cJSON_IsObject(object) ? cJSON_GetObjectItemCaseSensitive(object, name) : NULL;
}
