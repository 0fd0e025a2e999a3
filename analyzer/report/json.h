/* What the formats that are JSON have in common. */
#ifndef WRANGLINT_REPORT_JSON_H
#define WRANGLINT_REPORT_JSON_H

#include <stdio.h>

#include <cjson/cJSON.h>

#include "base/str.h"

/* A JSON string with the characters of S; bytes that are no UTF-8 and NUL become U+FFFD. */
cJSON *json_new_string(Str s);

/* Adds members to OBJECT. */
void json_add(cJSON *object, const char *key, Str value);
void json_add_text(cJSON *object, const char *key, const char *value);
void json_add_number(cJSON *object, const char *key, uint32_t value);
void json_add_item(cJSON *object, const char *key, cJSON *item); /* takes ITEM */
cJSON *json_add_object(cJSON *object, const char *key);
cJSON *json_add_array(cJSON *object, const char *key);
cJSON *json_append_object(cJSON *array);

/* ITEM as text on one line, to be freed by the caller with free(); ITEM is deleted. */
char *json_take_text(cJSON *item);

#endif
