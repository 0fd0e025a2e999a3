#include "cli/run.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/gather.h"
#include "cli/output.h"
#include "cli/pool.h"
#include "cli/progress.h"
#include "report/root.h"

typedef struct Run {
    Gather gather;
    Outputs outputs;
    Progress progress;
    FixMode fix;
    bool reports; /* what was found: not with --diff and --fix-only */
    uint32_t fixed, differences, troubles;
} Run;

ExitStatus complain(Str sentence)
{
    fprintf(stderr, "wranglint: %.*s\n", STR_ARG(sentence));
    return EXIT_TROUBLE;
}

static void *start(void *shared)
{
    (void)shared;
    return checker_new();
}

static void stop(void *worker)
{
    checker_free(worker);
}

static void work(void *worker, void *shared, uint32_t index)
{
    Run *run = shared;
    checker_check(worker, &run->gather.jobs.at[index]);
}

static void take_trouble(Run *run, const Job *job)
{
    run->troubles++;
    fprintf(stderr, "wranglint: %.*s %s\n", STR_ARG(job->name), job->why);
    if (run->reports)
        outputs_trouble(&run->outputs, &(Trouble){job->name, str_of(job->why)});
}

/* A file that is no Python or too large was not asked for; everything else that could not be read
 * was. */
static void take_unread(Run *run, const Job *job)
{
    bool tells_all = option_flag(run->gather.options, OPTION_VERBOSE);
    switch (job->status) {
    case SOURCE_READ:
        break;
    case SOURCE_NOT_PYTHON:
        if (tells_all)
            fprintf(stderr, "wranglint: %.*s skipped: not Python\n", STR_ARG(job->name));
        break;
    case SOURCE_TOO_LARGE:
    case SOURCE_UNREADABLE:
    case SOURCE_IS_NOT_JSON:
        take_trouble(run, job);
        break;
    }
}

/* Differences, and standard input repaired, are all that standard output gets. */
static void take_fixes(Run *run, const Job *job)
{
    run->fixed += job->fixed;
    run->differences += run->fix == FIX_DIFF && job->output.len > 0;
    fwrite(job->output.at ? job->output.at : "", 1, job->output.len, stdout);
    if (!job->fix_trouble)
        return;
    run->troubles++;
    fprintf(stderr, "wranglint: %.*s %s\n", STR_ARG(job->name), job->fix_trouble);
}

static bool take(void *shared, uint32_t index)
{
    Run *run = shared;
    Job *job = &run->gather.jobs.at[index];
    FileReport empty = {.path = job->name};
    progress_hide(&run->progress);
    take_unread(run, job);
    take_fixes(run, job);
    bool goes_on = !run->reports || outputs_file(&run->outputs, job->report ? job->report : &empty);
    job_clear(job);
    progress_show(&run->progress, index + 1, run->gather.jobs.count);
    return goes_on;
}

static int larger_first(const void *left, const void *right)
{
    const Job *a = *(const Job *const *)left, *b = *(const Job *const *)right;
    if (a->bytes != b->bytes)
        return a->bytes > b->bytes ? -1 : 1;
    return a < b ? -1 : a > b;
}

/* Indices of the jobs, the largest first. */
static uint32_t *order_of(Arena *arena, const Jobs *jobs)
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

static bool count_threads(Arena *arena, const Options *options, uint32_t *threads, Str *why)
{
    Str text = option_text(options, OPTION_JOBS);
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    *threads = processors > 0 && processors < 256 ? (uint32_t)processors : 1;
    if (!text.len)
        return true;
    char *end = NULL;
    unsigned long wanted = strtoul(arena_copy(arena, text).at, &end, 10);
    if (*end || wanted < 1 || wanted > 256) {
        *why =
            arena_printf(arena, "--jobs takes a number from 1 to 256, not `%.*s`", STR_ARG(text));
        return false;
    }
    *threads = (uint32_t)wanted;
    return true;
}

static bool is_failure(const Settings *settings, const Totals *totals)
{
    Str level = layers_text(&settings->layers, OPTION_FAIL_LEVEL);
    bool counts_notes = str_is(level, "note");
    bool counts_warnings = !str_is(level, "error");
    return totals->errors || (counts_warnings && totals->warnings) ||
           (counts_notes && totals->notes);
}

static ExitStatus status_of(const Run *run, const Settings *settings)
{
    if (run->troubles || run->gather.troubles || run->outputs.failed)
        return EXIT_TROUBLE;
    if (option_flag(run->gather.options, OPTION_EXIT_ZERO))
        return EXIT_CLEAN;
    bool is_found = run->reports && is_failure(settings, outputs_totals(&run->outputs));
    return is_found || run->differences ? EXIT_FINDINGS : EXIT_CLEAN;
}

static void tell_fixed(const Run *run)
{
    if (!run->fixed || option_flag(run->gather.options, OPTION_QUIET))
        return;
    fprintf(stderr, run->fix == FIX_DIFF ? "Would fix %u finding%s.\n" : "Fixed %u finding%s.\n",
            run->fixed, run->fixed == 1 ? "" : "s");
}

/* What is to be done about findings; standard input has one place to go to. */
static void plan_fixes(Run *run)
{
    const Options *options = run->gather.options;
    bool only = option_flag(options, OPTION_FIX_ONLY);
    run->reports = !only;
    if (option_flag(options, OPTION_FIX) || only)
        run->fix = FIX_FILES;
    if (option_flag(options, OPTION_DIFF)) {
        run->fix = FIX_DIFF;
        run->reports = false;
    }
    for (uint32_t i = 0; i < run->gather.jobs.count; i++) {
        Job *job = &run->gather.jobs.at[i];
        job->fix = run->fix;
        if (run->fix == FIX_FILES && strcmp(job->path, "-") == 0)
            run->reports = false;
    }
}

static ExitStatus check_all(Run *run, const Settings *settings, uint32_t threads)
{
    const Jobs *jobs = &run->gather.jobs;
    Pool pool = {.count = jobs->count,
                 .threads = threads,
                 .order = order_of(run->gather.arena, jobs),
                 .shared = run,
                 .start = start,
                 .work = work,
                 .stop = stop,
                 .take = take};
    if (!jobs->count && !run->gather.troubles)
        complain(STR("no Python file or notebook was found"));
    run->progress = progress_start(option_flag(run->gather.options, OPTION_QUIET));
    pool_run(&pool);
    progress_hide(&run->progress);
    tell_fixed(run);
    if (run->reports)
        outputs_close(&run->outputs);
    return status_of(run, settings);
}

static ExitStatus show_files(const Jobs *jobs)
{
    for (uint32_t i = 0; i < jobs->count; i++)
        printf("%.*s\n", STR_ARG(jobs->at[i].name));
    return EXIT_CLEAN;
}

static ExitStatus show_settings(const Run *run, const Settings *settings)
{
    const Jobs *jobs = &run->gather.jobs;
    if (jobs->count)
        printf("# for %.*s\n", STR_ARG(jobs->at[0].name));
    settings_print(jobs->count ? jobs->at[0].settings : settings, stdout);
    return EXIT_CLEAN;
}

ExitStatus run_checks(Arena *arena, const Options *options)
{
    Run *state = ARENA_NEW(arena, Run);
    Str why = STR("");
    uint32_t threads = 1;
    if (!gather_start(arena, options, &state->gather, &why) ||
        !count_threads(arena, options, &threads, &why))
        return complain(why);
    const Settings *settings = gather_settings(&state->gather, state->gather.here, &why);
    if (!settings || !gather_files(&state->gather, &why))
        return complain(why);
    if (option_flag(options, OPTION_SHOW_SETTINGS))
        return show_settings(state, settings);
    if (option_flag(options, OPTION_SHOW_FILES))
        return show_files(&state->gather.jobs);
    plan_fixes(state);
    if (state->reports &&
        !outputs_open(arena, &settings->layers, root_find(arena), &state->outputs, &why))
        return complain(why);
    return check_all(state, settings, threads);
}
