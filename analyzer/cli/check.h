/* One file through all stages: read, lint, suppress, make ready for the reports. */
#ifndef WRANGLINT_CLI_CHECK_H
#define WRANGLINT_CLI_CHECK_H

#include "base/buffer.h"
#include "cli/cache_folder.h"
#include "cli/lint.h"
#include "cli/room.h"
#include "cli/settings.h"
#include "report/result.h"

typedef enum FixMode {
    FIX_NOTHING,
    FIX_FILES,
    FIX_DIFF, /* shows what would be changed */
    FIX_NOQA, /* writes comments that silence what is found */
} FixMode;

typedef struct Job {  /* a file to check, and what came of it */
    const char *path; /* to open; "-" for standard input */
    Str name;         /* to show */
    const Settings *settings;
    Selection selection;
    Target target;
    size_t bytes;       /* its size, for the order of work */
    CacheFolder *cache; /* where results are kept, or NULL */
    Str here;           /* the working directory, absolute */
    FixMode fix;
    SourceStatus status;
    char *why;            /* when it could not be read: from malloc */
    FileReport *report;   /* when something was found */
    Strs data_troubles;   /* sentences, in `memory` */
    bool counts;          /* is `knowledge` wanted? */
    Knowledge *knowledge; /* in `memory`; NULL when nothing was parsed, or it is not wanted */
    Arena *memory;
    uint32_t fixed;    /* findings that fixes took away, or comments written */
    char *fix_trouble; /* when a fix could not be made or written: from malloc; goes behind the path
                        */
    Buffer output;     /* to be printed: a difference, or standard input repaired */
} Job;

/* What one thread checks files with; ROOM is shared by all. */
typedef struct Checker Checker;

Checker *checker_new(Room *room);
void checker_free(Checker *checker);

/* How JOB is linted, with the rules in SELECTION. */
LintSettings check_settings(const Job *job, const Selection *selection);

void checker_check(Checker *checker, Job *job);

/* Frees what a check left in JOB. */
void job_clear(Job *job);

#endif
