#include "cli/check.h"

#include <stdlib.h>
#include <string.h>

#include "cli/cache.h"
#include "report/diff.h"
#include "report/fix.h"
#include "report/noqa.h"
#include "report/suppress.h"
#include "source/replace.h"

/* Fixes that overlap take turns; no real file needs more rounds. */
#define MOST_ROUNDS 50

struct Checker {
    Linter *linter;
    Arena *arena; /* of the file at hand */
    Room *room;
    size_t taken; /* of it, for this file */
};

Checker *checker_new(Room *room)
{
    Checker *checker = must_malloc(sizeof *checker);
    *checker = (Checker){linter_new(), arena_new(), room, 0};
    return checker;
}

void checker_free(Checker *checker)
{
    linter_free(checker->linter);
    arena_free(checker->arena);
    free(checker);
}

static char *kept_text(Str text)
{
    return must_copy(text);
}

static bool is_selected(const Selection *selection, const char *code)
{
    uint32_t rule = rule_find(str_of(code));
    return rule != RULE_COUNT && selection_has(selection, rule);
}

LintSettings check_settings(const Job *job, const Selection *selection)
{
    const Settings *settings = job->settings;
    return (LintSettings){.selection = selection,
                          .target = job->target,
                          .data_root = settings->data_root.len ? settings->data_root.at : NULL,
                          .use_data = !layers_flag(&settings->layers, OPTION_NO_DATA),
                          .parses_all = layers_flag(&settings->layers, OPTION_NO_PREFILTER),
                          .counts = job->counts};
}

/* What the rules in SELECTION find in SOURCE, and nobody silenced. */
static Linted find(Checker *checker, const Job *job, const Selection *selection,
                   const Source *source)
{
    LintSettings how = check_settings(job, selection);
    Linted linted = {0};
    lint(checker->linter, source, &how, checker->arena, &linted);
    if (linted.findings.count || is_selected(selection, "WL002"))
        suppress(checker->arena, source, &linted.outline, selection, &linted.findings);
    return linted;
}

/* How many cells of SOURCE do not parse, whatever rules were asked for. */
static uint32_t count_broken(Checker *checker, const Job *job, const Source *source)
{
    Selection only = {0};
    uint32_t rule = rule_find(STR("WL001"));
    if (rule == RULE_COUNT)
        return 0;
    only.enabled[rule] = true;
    return find(checker, job, &only, source).findings.count;
}

static uint32_t apply(Checker *checker, const Job *job, const Source *source, const Linted *linted,
                      Str *raw)
{
    bool unsafe = layers_flag(&job->settings->layers, OPTION_UNSAFE_FIXES);
    if (job->fix == FIX_NOQA)
        return noqa_apply(checker->arena, source, &linted->outline, &linted->findings, raw);
    return fix_apply(checker->arena, source, &linted->findings, unsafe, raw);
}

/* The source after one round of fixes. False when there is nothing to fix, or when the result would
 * not parse: then the file stays as it is. */
static bool fix_once(Checker *checker, Job *job, const Source *source, const Linted *linted,
                     Source *fixed)
{
    Str raw, why;
    uint32_t count = apply(checker, job, source, linted, &raw);
    if (!count)
        return false;
    bool is_sound = source_from_bytes(checker->arena, job->name, raw, fixed, &why) == SOURCE_READ &&
                    count_broken(checker, job, fixed) <= count_broken(checker, job, source);
    if (is_sound)
        job->fixed += count;
    else
        job->fix_trouble = kept_text(STR("could not be repaired: the result would not parse"));
    return is_sound;
}

/* False when the file is as before. */
static bool keep_fixed(Checker *checker, Job *job, Str before, Str after)
{
    Str why;
    bool is_standard_input = strcmp(job->path, "-") == 0;
    if (job->fix == FIX_DIFF)
        diff_add(&job->output, before, after, job->name, job->name);
    else if (is_standard_input)
        buffer_add(&job->output, after);
    else if (!str_eq(before, after) && !file_replace(checker->arena, job->path, after, &why)) {
        free(job->fix_trouble);
        job->fix_trouble = kept_text(why);
        return false;
    }
    return true;
}

static void fix_all(Checker *checker, Job *job, Source *source, Linted *linted)
{
    Source before = *source, fixed;
    Linted found = *linted;
    int rounds = job->fix == FIX_NOQA ? 1 : MOST_ROUNDS;
    for (int round = 0; round < rounds && fix_once(checker, job, source, linted, &fixed); round++) {
        *source = fixed;
        *linted = find(checker, job, &job->selection, source);
    }
    if (keep_fixed(checker, job, before.raw, source->raw))
        return;
    *source = before;
    *linted = found;
    job->fixed = 0;
}

/* What is told of the run as a whole outlives the file. */
static void keep_for_run(Job *job, const Linted *linted)
{
    if (!linted->knowledge.files && !linted->data_troubles.count)
        return;
    job->memory = arena_new();
    for (uint32_t i = 0; i < linted->data_troubles.count; i++)
        LIST_ADD(job->memory, &job->data_troubles,
                 arena_copy(job->memory, linted->data_troubles.at[i]));
    job->knowledge = ARENA_NEW(job->memory, Knowledge);
    knowledge_join(job->memory, job->knowledge, &linted->knowledge);
}

/* That a file is of no interest is known sooner than a kept result is read, and hangs on modules
 * beside it. What is said of data that cannot be read is to be said again. */
static bool is_worth_keeping(const Job *job, const Linted *linted)
{
    return linted->looked_into && job->fix == FIX_NOTHING && !linted->data_troubles.count;
}

/* Most scripts: what nothing can be found in has no need of lines, and nothing is left to do. */
static bool is_done(const Checker *checker, const Job *job, const Source *source,
                    const LintSettings *how)
{
    return job->fix == FIX_NOTHING && source->kind == SOURCE_SCRIPT &&
           !lint_may_find(checker->linter, source, how);
}

static void give_back(Checker *checker, bool is_much)
{
    if (is_much) {
        linter_trim(checker->linter);
        arena_trim(checker->arena);
        memory_give_back();
    }
    room_leave(checker->room, checker->taken);
    checker->taken = 0;
}

/* What takes more memory than most files do is looked at again when nobody else is in the room. */
static Linted find_in_room(Checker *checker, const Job *job, const Source *source)
{
    ArenaMark before = arena_mark(checker->arena);
    bool shares = room_is_shared_with(checker->room, checker->taken);
    linter_share(checker->linter, shares);
    Linted linted = find(checker, job, &job->selection, source);
    if (!shares || !linted.is_full)
        return linted;
    arena_rewind(checker->arena, before);
    give_back(checker, true);
    checker->taken = ROOM_BYTES;
    room_take(checker->room, checker->taken);
    linter_share(checker->linter, false);
    return find(checker, job, &job->selection, source);
}

static void look_into(Checker *checker, Job *job, const CacheQuestion *question)
{
    Source source;
    Str why = STR("");
    job->status = source_decode(checker->arena, job->name, question->raw, &source, &why);
    if (job->status != SOURCE_READ) {
        job->why = kept_text(why);
        return;
    }
    if (is_done(checker, job, &source, question->settings))
        return;
    checker->taken = source.text.len;
    room_take(checker->room, checker->taken);
    source_index(checker->arena, &source);
    Linted linted = find_in_room(checker, job, &source);
    if (job->fix != FIX_NOTHING)
        fix_all(checker, job, &source, &linted);
    keep_for_run(job, &linted);
    if (linted.findings.count)
        job->report = result_resolve(&source, &linted.outline, &linted.findings);
    if (job->cache && is_worth_keeping(job, &linted))
        cache_keep(question, &linted, job->report);
}

/* Repairs are never made from what was kept; but where nothing was found there is none to make. */
static bool recall(Checker *checker, Job *job, const CacheQuestion *question)
{
    FileReport *report = NULL;
    bool is_known = job->cache && cache_find(question, checker->arena, &report);
    if (is_known && report && job->fix != FIX_NOTHING) {
        file_report_free(report);
        return false;
    }
    job->report = report;
    return is_known;
}

static void check(Checker *checker, Job *job)
{
    Str raw, why = STR("");
    job->status = source_read_raw(checker->arena, job->path, job->settings->most_bytes, &raw, &why);
    if (job->status != SOURCE_READ) {
        job->why = kept_text(why);
        return;
    }
    LintSettings how = check_settings(job, &job->selection);
    CacheQuestion question = {job->cache, job->here, job->name, raw, &how};
    if (!recall(checker, job, &question))
        look_into(checker, job, &question);
}

/* Memory goes now, and not when the next file comes: the other threads need the room. */
static void leave(Checker *checker)
{
    arena_reset(checker->arena);
    if (checker->taken)
        give_back(checker, checker->taken > LARGE_BYTES);
}

void checker_check(Checker *checker, Job *job)
{
    check(checker, job);
    leave(checker);
}

void job_clear(Job *job)
{
    free(job->why);
    free(job->fix_trouble);
    buffer_free(&job->output);
    file_report_free(job->report);
    if (job->memory)
        arena_free(job->memory);
    job->knowledge = NULL;
    job->memory = NULL;
    job->data_troubles = (Strs){0};
    job->why = job->fix_trouble = NULL;
    job->report = NULL;
}
