/* Which language a notebook, or a cell of one, is written in. */
#ifndef WRANGLINT_SOURCE_LANGUAGE_H
#define WRANGLINT_SOURCE_LANGUAGE_H

#include "source/json.h"

/* Its kernel's language; Python when it says nothing. */
bool language_is_python(const cJSON *notebook);

/* Was it saved by Databricks, where `%sql` heads a cell? */
bool language_is_databricks(const cJSON *notebook);

/* Is CELL code, and not marked as another language than Python? */
bool language_is_code(const cJSON *cell);

#endif
