#include "cli/run.h"

#include "cli/caches.h"
#include "cli/gather.h"
#include "cli/interrupts.h"
#include "cli/novelty.h"
#include "cli/output.h"
#include "cli/plan.h"
#include "cli/pool.h"
#include "cli/progress.h"
#include "cli/say.h"
#include "report/display.h"
#include "report/root.h"

typedef struct Run {
    const Settings *settings; /* of the working directory: what holds for the run as a whole */
    Gather gather;
    Plan plan;
    NewOnly new_only;
    Outputs outputs;
    Caches caches;
    Knowledge knowledge;
    Map told; /* sentences about data: many scripts read the same */
    Progress progress;
    uint32_t fixed, differences, troubles;
    bool holds_interrupts;
    Room room;
} Run;

ExitStatus complain(Str sentence)
{
    say("%.*s", STR_ARG(sentence));
    return EXIT_TROUBLE;
}

static void *start(void *shared)
{
    Run *run = shared;
    return checker_new(&run->room);
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

static void tell_trouble(Run *run, const Job *job, const char *why)
{
    run->troubles++;
    say("%.*s %s", STR_ARG(job->name), why);
    if (run->plan.reports)
        outputs_trouble(&run->outputs, &(Trouble){job->name, str_of(why)});
}

/* A notebook of another language was not asked for; everything else that could not be read was. */
static void take_unread(Run *run, const Job *job)
{
    switch (job->status) {
    case SOURCE_READ:
        break;
    case SOURCE_NOT_PYTHON:
        if (option_flag(run->gather.options, OPTION_VERBOSE))
            say("%.*s is skipped: it is not Python", STR_ARG(job->name));
        break;
    case SOURCE_TOO_LARGE:
    case SOURCE_UNREADABLE:
    case SOURCE_IS_NOT_JSON:
        tell_trouble(run, job, job->why);
        break;
    }
}

/* Differences, and standard input repaired, are all that standard output gets then. */
static void take_fixes(Run *run, const Job *job)
{
    run->fixed += job->fixed;
    run->differences += run->plan.fix == FIX_DIFF && job->output.len > 0;
    fwrite(job->output.at ? job->output.at : "", 1, job->output.len, stdout);
    if (job->fix_trouble)
        tell_trouble(run, job, job->fix_trouble);
}

/* Which settings hold for a file, for people who wonder. */
static void tell_settings(const Run *run, const Job *job)
{
    const Config *config = job->settings->layers.file;
    if (!option_flag(run->gather.options, OPTION_VERBOSE))
        return;
    Str path = config ? config->path : STR("no file");
    if (job->target == TARGET_UNKNOWN)
        say("%.*s, settings of %.*s, pandas of unknown version", STR_ARG(job->name), STR_ARG(path));
    else
        say("%.*s, settings of %.*s, pandas %u.%u", STR_ARG(job->name), STR_ARG(path),
            job->target / 100, job->target % 100);
}

/* Data is not what was asked to be checked: it costs nothing but what it would have told. */
static void tell_data(Run *run, const Job *job)
{
    Arena *arena = run->gather.arena;
    for (uint32_t i = 0; i < job->data_troubles.count; i++) {
        Str sentence = arena_copy(arena, job->data_troubles.at[i]);
        if (map_get(&run->told, sentence) == MAP_ABSENT)
            complain(sentence);
        map_put(arena, &run->told, sentence, 1);
    }
}

static bool take(void *shared, uint32_t index)
{
    Run *run = shared;
    Job *job = &run->gather.jobs.at[index];
    FileReport empty = {.path = job->name};
    progress_hide(&run->progress);
    tell_settings(run, job);
    take_unread(run, job);
    take_fixes(run, job);
    tell_data(run, job);
    if (job->report)
        new_only_sort_out(&run->new_only, job->report);
    bool goes_on =
        !run->plan.reports || outputs_file(&run->outputs, job->report ? job->report : &empty);
    if (job->knowledge)
        knowledge_join(run->gather.arena, &run->knowledge, job->knowledge);
    job_clear(job);
    progress_show(&run->progress, index + 1, run->gather.jobs.count);
    return goes_on && !(run->holds_interrupts && interrupts_came());
}

static bool is_failure(const Settings *settings, const Totals *totals)
{
    Str level = layers_text(&settings->layers, OPTION_FAIL_LEVEL);
    bool counts_notes = str_is(level, "note");
    bool counts_warnings = !str_is(level, "error");
    return totals->errors || (counts_warnings && totals->warnings) ||
           (counts_notes && totals->notes);
}

static ExitStatus status_of(const Run *run)
{
    if (run->troubles || run->gather.troubles || run->outputs.failed)
        return EXIT_TROUBLE;
    if (option_flag(run->gather.options, OPTION_EXIT_ZERO))
        return EXIT_CLEAN;
    bool is_found = run->plan.reports && is_failure(run->settings, outputs_totals(&run->outputs));
    return is_found || run->differences ? EXIT_FINDINGS : EXIT_CLEAN;
}

static void tell_fixed(const Run *run)
{
    static const char *const DONE[] = {[FIX_NOTHING] = "",
                                       [FIX_FILES] = "Fixed",
                                       [FIX_DIFF] = "Would fix",
                                       [FIX_NOQA] = "Silenced"};
    if (run->fixed && !run->plan.quiet)
        fprintf(stderr, "%s %u finding%s.\n", DONE[run->plan.fix], run->fixed,
                run->fixed == 1 ? "" : "s");
}

static void close_outputs(Run *run)
{
    knowledge_sort(&run->knowledge);
    outputs_knowledge(&run->outputs, &run->knowledge);
    outputs_close(&run->outputs);
}

static ExitStatus check_all(Run *run)
{
    Jobs *jobs = &run->gather.jobs;
    Pool pool = {.count = jobs->count,
                 .threads = run->plan.threads,
                 .order = plan_order(run->gather.arena, jobs),
                 .shared = run,
                 .start = start,
                 .work = work,
                 .stop = stop,
                 .take = take};
    sigset_t before;
    run->progress = progress_start(run->plan.quiet);
    caches_open(&run->gather, &run->caches);
    run->holds_interrupts = run->plan.writes_files;
    if (run->holds_interrupts)
        interrupts_hold(&before);
    room_open(&run->room, run->plan.threads > 1);
    pool_run(&pool);
    room_close(&run->room);
    for (uint32_t i = 0; i < jobs->count; i++)
        job_clear(&jobs->at[i]); /* nobody took the rest when output was closed */
    progress_hide(&run->progress);
    if (run->holds_interrupts)
        interrupts_release(&before);
    caches_close(&run->gather, &run->caches);
    tell_fixed(run);
    if (run->plan.reports)
        close_outputs(run);
    Str why = STR("");
    if (run->new_only.gathered && !new_only_write(&run->new_only, run->plan.quiet, &why))
        return complain(why);
    return status_of(run);
}

static ExitStatus show_files(const Jobs *jobs)
{
    for (uint32_t i = 0; i < jobs->count; i++)
        printf("%.*s\n", STR_ARG(jobs->at[i].name));
    return EXIT_CLEAN;
}

static ExitStatus show_settings(const Run *run)
{
    const Jobs *jobs = &run->gather.jobs;
    if (jobs->count) {
        fputs("# for ", stdout);
        display_print(stdout, jobs->at[0].name);
        fputc('\n', stdout);
    }
    settings_print(jobs->count ? jobs->at[0].settings : run->settings, stdout);
    return EXIT_CLEAN;
}

static bool gather(Arena *arena, const Options *options, Run *run, Str *why)
{
    if (!gather_start(arena, options, &run->gather, why))
        return false;
    run->settings = gather_settings(&run->gather, run->gather.here, why);
    return run->settings && gather_files(&run->gather, why);
}

static bool prepare(Arena *arena, Run *run, Str *why)
{
    const Layers *layers = &run->settings->layers;
    Jobs *jobs = &run->gather.jobs;
    Str root = root_find(arena);
    if (!jobs->count && !run->gather.troubles)
        complain(STR("no Python file or notebook was found"));
    if (!plan_make(arena, layers, jobs, &run->plan, why) ||
        !new_only_start(arena, layers, &run->new_only, why))
        return false;
    new_only_drop_jobs(&run->new_only, jobs);
    return !run->plan.reports || outputs_open(arena, layers, root, jobs, &run->outputs, why);
}

ExitStatus run_checks(Arena *arena, const Options *options)
{
    Run *run = ARENA_NEW(arena, Run);
    Str why = STR("");
    if (!gather(arena, options, run, &why))
        return complain(why);
    if (option_flag(options, OPTION_SHOW_SETTINGS))
        return show_settings(run);
    if (option_flag(options, OPTION_SHOW_FILES))
        return show_files(&run->gather.jobs);
    return prepare(arena, run, &why) ? check_all(run) : complain(why);
}
