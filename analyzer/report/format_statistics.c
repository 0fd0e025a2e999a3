/* How often each rule found something, most often first: what --statistics shows instead of the
 * findings. */
#include <stdlib.h>
#include <string.h>

#include "judge/selection.h"
#include "report/format.h"
#include "report/summary.h"

typedef struct Tally {
    uint32_t rule_index;
    uint32_t found, fixable;
} Tally;

static void begin(Reporter *reporter)
{
    reporter->state = must_malloc(sizeof(Tally) * SELECTION_MOST);
    memset(reporter->state, 0, sizeof(Tally) * SELECTION_MOST);
}

static void file(Reporter *reporter, const FileReport *report)
{
    Tally *tallies = reporter->state;
    for (uint32_t i = 0; i < report->count; i++) {
        Tally *tally = &tallies[report->results[i].rule_index];
        tally->rule_index = report->results[i].rule_index;
        tally->found++;
        tally->fixable += report->results[i].fix.edit_count > 0;
    }
}

static int most_first(const void *left, const void *right)
{
    const Tally *a = left, *b = right;
    if (a->found != b->found)
        return a->found > b->found ? -1 : 1;
    return a->rule_index < b->rule_index ? -1 : a->rule_index > b->rule_index;
}

static void end(Reporter *reporter)
{
    Tally *tallies = reporter->state;
    qsort(tallies, SELECTION_MOST, sizeof(Tally), most_first);
    for (uint32_t i = 0; i < SELECTION_MOST && tallies[i].found; i++) {
        const Rule *rule = RULES[tallies[i].rule_index];
        fprintf(reporter->out, "%6u  %s  %s", tallies[i].found, rule->code, rule->name);
        if (tallies[i].fixable)
            fprintf(reporter->out, " (%u with a fix)", tallies[i].fixable);
        fputc('\n', reporter->out);
    }
    free(tallies);
    summary_write(reporter);
}

const Format FORMAT_STATISTICS = {
    .name = "statistics",
    .begin = begin,
    .file = file,
    .end = end,
};
