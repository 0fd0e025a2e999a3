#include "cli/plan.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MOST_THREADS 256

static bool count_threads(Arena *arena, const Options *options, uint32_t *threads, Str *why)
{
    Str text = option_text(options, OPTION_JOBS);
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    *threads = processors > 0 && processors < MOST_THREADS ? (uint32_t)processors : 1;
    if (!text.len)
        return true;
    char *end = NULL;
    unsigned long wanted = strtoul(arena_copy(arena, text).at, &end, 10);
    bool is_number = *end == '\0' && wanted >= 1 && wanted <= MOST_THREADS;
    if (is_number)
        *threads = (uint32_t)wanted;
    else
        *why = arena_printf(arena, "--jobs takes a number from 1 to %d, not `%.*s`", MOST_THREADS,
                            STR_ARG(text));
    return is_number;
}

static FixMode fix_mode(const Options *options)
{
    if (option_flag(options, OPTION_ADD_NOQA))
        return FIX_NOQA;
    if (option_flag(options, OPTION_DIFF))
        return FIX_DIFF;
    bool fixes = option_flag(options, OPTION_FIX) || option_flag(options, OPTION_FIX_ONLY);
    return fixes ? FIX_FILES : FIX_NOTHING;
}

/* What is repaired is everything that is found: which of it is new is known only afterwards. */
static bool check_contradictions(const Layers *layers, const Plan *plan, Str *why)
{
    bool is_about_new =
        layers_text(layers, OPTION_SINCE).len || layers_text(layers, OPTION_BASELINE).len;
    bool writes_baseline = layers_flag(layers, OPTION_WRITE_BASELINE);
    bool repairs = plan->fix == FIX_FILES || plan->fix == FIX_DIFF;
    if (repairs && (is_about_new || writes_baseline))
        *why = STR("--fix and --diff repair all that is found: they cannot be combined with "
                   "--since and baselines");
    else if (writes_baseline && layers_text(layers, OPTION_SINCE).len)
        *why = STR("--write-baseline writes all that is found: it cannot be combined with --since");
    return !why->len;
}

bool plan_make(Arena *arena, const Layers *layers, Jobs *jobs, Plan *plan, Str *why)
{
    const Options *options = layers->command_line;
    *plan = (Plan){.fix = fix_mode(options), .quiet = option_flag(options, OPTION_QUIET)};
    plan->reports = (plan->fix == FIX_NOTHING || plan->fix == FIX_FILES) &&
                    !option_flag(options, OPTION_FIX_ONLY) &&
                    !layers_flag(layers, OPTION_WRITE_BASELINE);
    plan->writes_files = plan->fix == FIX_FILES || plan->fix == FIX_NOQA;
    for (uint32_t i = 0; i < jobs->count; i++) {
        jobs->at[i].fix = plan->fix;
        jobs->at[i].counts = layers_flag(layers, OPTION_STATISTICS);
        /* Standard input, repaired, goes to standard output, which has room for nothing else. */
        if (plan->fix != FIX_NOTHING && strcmp(jobs->at[i].path, "-") == 0)
            plan->reports = plan->writes_files = false;
    }
    return count_threads(arena, options, &plan->threads, why) &&
           check_contradictions(layers, plan, why);
}

static int larger_first(const void *left, const void *right)
{
    const Job *a = *(const Job *const *)left, *b = *(const Job *const *)right;
    if (a->bytes != b->bytes)
        return a->bytes > b->bytes ? -1 : 1;
    return a < b ? -1 : a > b;
}

uint32_t *plan_order(Arena *arena, const Jobs *jobs)
{
    const Job **sorted = ARENA_ARRAY(arena, const Job *, jobs->count);
    uint32_t *order = ARENA_ARRAY(arena, uint32_t, jobs->count);
    for (uint32_t i = 0; i < jobs->count; i++)
        sorted[i] = &jobs->at[i];
    if (jobs->count)
        qsort(sorted, jobs->count, sizeof *sorted, larger_first);
    for (uint32_t i = 0; i < jobs->count; i++)
        order[i] = (uint32_t)(sorted[i] - jobs->at);
    return order;
}
