#include "cli/pages.h"

#include "judge/selection.h"
#include "report/page_text.h"
#include "report/result.h"

void pages_list(FILE *out)
{
    Arena *arena = arena_new();
    for (uint32_t i = 0; i < RULE_COUNT; i++) {
        const Rule *rule = RULES[i];
        Str intro = first_sentence(page_intro(arena, str_of(RULE_PAGES[i])));
        fprintf(out, "%s  %-8s%-28s%.*s%s\n", rule->code, severity_name(rule->severity), rule->name,
                STR_ARG(intro), rule->opt_in ? " (off by default)" : "");
    }
    arena_free(arena);
}

bool pages_explain(FILE *out, Str code_or_name, Str *nearest)
{
    uint32_t rule = rule_find(code_or_name);
    if (rule == RULE_COUNT) {
        *nearest = selector_nearest(code_or_name);
        return false;
    }
    fputs(RULE_PAGES[rule], out);
    return true;
}
