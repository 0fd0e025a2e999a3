/* What earlier runs found: a file that this program looked at before, with the same settings and
 * the same data beside it, is not looked at again.
 *
 * Kept is what is found in a file and not silenced in it; what becomes of that (formats, --since,
 * baselines) is worked out by every run. */
#ifndef WRANGLINT_CLI_CACHE_H
#define WRANGLINT_CLI_CACHE_H

#include "cli/cache_folder.h"
#include "cli/lint.h"
#include "report/result.h"

/* A file that is looked at, and all that its findings come from, but for the data that it names. */
typedef struct CacheQuestion {
    CacheFolder *folder;
    Str here; /* the working directory: what is shown of other files depends on it */
    Str name; /* of the file, from there */
    Str raw;  /* its bytes */
    const LintSettings *settings;
} CacheQuestion;

/* Is it known what would be found? *REPORT is then what it came to, the caller's, or NULL when
 * nothing is found. What the search needs is ARENA's. */
bool cache_find(const CacheQuestion *question, Arena *arena, FileReport **report);

/* Keeps REPORT (NULL: nothing was found), which LINTED came to, as the answer for as long as what
 * that depends on holds. */
void cache_keep(const CacheQuestion *question, const Linted *linted, const FileReport *report);

#endif
