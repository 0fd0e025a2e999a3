/* The files to check, each with the settings that hold for it. */
#ifndef WRANGLINT_CLI_GATHER_H
#define WRANGLINT_CLI_GATHER_H

#include "cli/check.h"
#include "cli/target_files.h"
#include "source/walk.h"

typedef LIST(Job) Jobs;

typedef struct Gather {
    Arena *arena;
    const Options *options;
    Str here;               /* the working directory, absolute */
    Config inline_settings; /* from --config KEY=VALUE */
    const Config *only;     /* from --config FILE, or NULL */
    ConfigFinder finder;
    Map by_config; /* path of a configuration → index into settings */
    LIST(Settings *) settings;
    Jobs jobs; /* in the order of the paths */
    Map seen;  /* absolute paths of jobs */
    TargetFinder targets;
    Str why;           /* the first configuration that could not be understood */
    uint32_t troubles; /* paths that could not be read; each was named on standard error */
} Gather;

/* Reads the options about configuration. False with a sentence in *why. */
bool gather_start(Arena *arena, const Options *options, Gather *gather, Str *why);

/* The settings that hold in FOLDER (absolute); NULL with a sentence in *why. */
const Settings *gather_settings(Gather *gather, Str folder, Str *why);

/* Fills gather->jobs. False with a sentence in *why when a configuration cannot be understood. */
bool gather_files(Gather *gather, Str *why);

/* Is the file of JOB, which was named, left out when the folder that it is in is looked at: by
 * excludes or by what git ignores? */
bool gather_leaves_out(Gather *gather, const Job *job);

#endif
