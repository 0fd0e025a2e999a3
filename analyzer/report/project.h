/* What the reports say about wranglint itself. */
#ifndef WRANGLINT_REPORT_PROJECT_H
#define WRANGLINT_REPORT_PROJECT_H

#include "base/buffer.h"
#include "version.h"

#define PROJECT_NAME "wranglint"
#define PROJECT_VERSION WRANGLINT_VERSION
#define PROJECT_URL "https://github.com/wranglint/wranglint"

struct Rule;

/* The address of RULE's page: its name with underscores below rules/. */
void project_add_page_url(Buffer *out, const struct Rule *rule);

#endif
