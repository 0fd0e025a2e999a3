/* JSON as it comes in notebooks, read by cJSON. */
#ifndef WRANGLINT_SOURCE_JSON_H
#define WRANGLINT_SOURCE_JSON_H

#include <cjson/cJSON.h>

#include "base/str.h"

/* Before the first other call of cJSON: its memory is ours, so that NULL never means that there is
 * none left. */
void json_prepare(void);

/* The caller's to delete; NULL when TEXT is no JSON, and then *wrong is the offset of the first
 * wrong byte. More lenient than cJSON in what Python's json writes and Jupyter saves: half
 * surrogate pairs and NUL in strings become U+FFFD, NaN and Infinity 0. Behind the value only
 * blanks may stand. */
cJSON *json_parse(Str text, uint32_t *wrong);

/* The string or NULL; the member NAME of OBJECT, by its exact name, or NULL. Total: NULL is no
 * object. */
const char *json_string(const cJSON *value);
const cJSON *json_member(const cJSON *object, const char *name);

/* Four hexadecimal digits at AT of TEXT; false when there are none. */
bool json_hex(Str text, uint32_t at, uint32_t *value);

#endif
