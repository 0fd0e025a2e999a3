#include "report/project.h"

#include "judge/rule.h"

void project_add_page_url(Buffer *out, const Rule *rule)
{
    buffer_add(out, STR(PROJECT_URL "/blob/main/rules/"));
    for (const char *c = rule->name; *c; c++)
        buffer_add_char(out, *c == '-' ? '_' : *c);
    buffer_add(out, STR(".md"));
}
