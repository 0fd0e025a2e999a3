#include "cli/check.h"

#include <stdlib.h>
#include <string.h>

#include "report/suppress.h"

struct Checker {
    Linter *linter;
    Arena *arena; /* of the file at hand */
};

Checker *checker_new(void)
{
    Checker *checker = must_malloc(sizeof *checker);
    *checker = (Checker){linter_new(), arena_new()};
    return checker;
}

void checker_free(Checker *checker)
{
    linter_free(checker->linter);
    arena_free(checker->arena);
    free(checker);
}

static LintSettings lint_settings(const Job *job)
{
    const Settings *settings = job->settings;
    return (LintSettings){.selection = &job->selection,
                          .target = job->target,
                          .data_root = settings->data_root.len ? settings->data_root.at : NULL,
                          .use_data = !layers_flag(&settings->layers, OPTION_NO_DATA)};
}

static bool wants_unused_suppressions(const Job *job)
{
    uint32_t rule = rule_find(STR("WL002"));
    return rule != RULE_COUNT && selection_has(&job->selection, rule);
}

static void check_source(Checker *checker, Job *job, const Source *source)
{
    Linted linted = {0};
    LintSettings settings = lint_settings(job);
    lint(checker->linter, source, &settings, checker->arena, &linted);
    if (linted.findings.count || wants_unused_suppressions(job))
        suppress(checker->arena, source, &linted.outline, &job->selection, &linted.findings);
    if (linted.findings.count)
        job->report = result_resolve(source, &linted.outline, &linted.findings);
}

void checker_check(Checker *checker, Job *job)
{
    Source source;
    Str why = STR("");
    arena_reset(checker->arena);
    job->status =
        source_read(checker->arena, job->path, job->name, job->settings->most_bytes, &source, &why);
    if (job->status == SOURCE_READ)
        check_source(checker, job, &source);
    else
        job->why = strndup(why.len ? why.at : "", why.len);
}

void job_clear(Job *job)
{
    free(job->why);
    file_report_free(job->report);
    job->why = NULL;
    job->report = NULL;
}
