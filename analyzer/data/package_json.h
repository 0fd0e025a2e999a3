/* JSON for people: indented by two blanks, as Python's json.dumps(indent=2, ensure_ascii=False). */
#ifndef WRANGLINT_DATA_PACKAGE_JSON_H
#define WRANGLINT_DATA_PACKAGE_JSON_H

#include <cjson/cJSON.h>

#include "base/arena.h"
#include "base/buffer.h"

/* Adds ITEM, which came out of a parser and so is nested no deeper than that allows. */
void package_json_print(Buffer *out, const cJSON *item);

/* A JSON string. */
cJSON *package_json_string(Arena *arena, Str s);

/* The member NAME of OBJECT, put in place of an earlier one or added last. Takes VALUE. */
void package_json_set(cJSON *object, const char *name, cJSON *value);

/* The member NAME, which is an object or array like KIND (cJSON_Object, cJSON_Array), made if need
 * be. */
cJSON *package_json_open(cJSON *object, const char *name, int kind);

#endif
