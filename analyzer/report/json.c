#include "report/json.h"

#include "base/buffer.h"
#include "base/utf8.h"
#include "report/display.h"

cJSON *json_new_string(Str s)
{
    Buffer clean = {0};
    buffer_add(&clean, STR(""));
    for (uint32_t i = 0; i < s.len;) {
        uint32_t character = utf8_next(s, &i);
        utf8_add(&clean, character ? character : UTF8_REPLACEMENT);
    }
    cJSON *string = cJSON_CreateString(clean.at);
    buffer_free(&clean);
    return string;
}

void json_add_item(cJSON *object, const char *key, cJSON *item)
{
    cJSON_AddItemToObject(object, key, item);
}

void json_add(cJSON *object, const char *key, Str value)
{
    json_add_item(object, key, json_new_string(value));
}

void json_add_text(cJSON *object, const char *key, const char *value)
{
    json_add_item(object, key, cJSON_CreateString(value));
}

void json_add_number(cJSON *object, const char *key, uint32_t value)
{
    json_add_item(object, key, cJSON_CreateNumber(value));
}

cJSON *json_add_object(cJSON *object, const char *key)
{
    return cJSON_AddObjectToObject(object, key);
}

cJSON *json_add_array(cJSON *object, const char *key)
{
    return cJSON_AddArrayToObject(object, key);
}

cJSON *json_append_object(cJSON *array)
{
    cJSON *object = cJSON_CreateObject();
    cJSON_AddItemToArray(array, object);
    return object;
}

/* What may stand in JSON, and yet not in a log: what steers a terminal, and the bracket in what a
 * runner takes for a command (`##[`, `##vso[`). */
static bool is_better_escaped(Str text, uint32_t from, uint32_t character)
{
    return (character >= 0x7F && character < 0xA0) || display_is_trick(character) ||
           display_starts_command(text, from);
}

/* All of that stands in strings, where JSON takes an escape for it. */
static char *with_escapes(Str text)
{
    Buffer out = {0};
    for (uint32_t at = 0; at < text.len;) {
        uint32_t from = at, character = utf8_next(text, &at);
        if (is_better_escaped(text, from, character))
            buffer_printf(&out, "\\u%04x", character);
        else
            buffer_add(&out, str_slice(text, from, at));
    }
    return out.at;
}

char *json_take_text(cJSON *item)
{
    char *text = cJSON_PrintUnformatted(item);
    char *escaped = with_escapes(str_of(text));
    cJSON_free(text);
    cJSON_Delete(item);
    return escaped;
}
