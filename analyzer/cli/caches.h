/* Where results are kept: in the folder .wranglint_cache beside the configuration of the files, or
 * at the root of the repository, unless --cache-dir, the environment or a configuration names
 * another one. */
#ifndef WRANGLINT_CLI_CACHES_H
#define WRANGLINT_CLI_CACHES_H

#include "cli/cache_folder.h"
#include "cli/gather.h"
#include "cli/run.h"

typedef struct Caches {
    LIST(CacheFolder *) folders;
    Map by_path; /* → index into folders */
    Strs paths;
} Caches;

/* Where the results of files with SETTINGS are kept; absolute and ended by NUL. */
Str cache_path(const Gather *gather, const Settings *settings);

/* Gives each job of GATHER its folder, or none: with --no-cache, for standard input, and where more
 * is wanted than what was found. */
void caches_open(Gather *gather, Caches *caches);

/* Behind the last job. Says on standard error which folder that somebody named could not be used;
 * with --verbose, of the usual ones too. */
void caches_close(const Gather *gather, Caches *caches);

/* wranglint clean: removes the folder that would be used in the working directory. */
ExitStatus caches_clean(Arena *arena, const Options *options);

#endif
