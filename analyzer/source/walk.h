/* From the paths that the user named to the files to lint. */
#ifndef WRANGLINT_SOURCE_WALK_H
#define WRANGLINT_SOURCE_WALK_H

#include "base/arena.h"
#include "base/str.h"

/* What is left out when nobody says otherwise: names of folders and files, at any depth. */
extern const Str WALK_DEFAULT_EXCLUDES[];
extern const uint32_t WALK_DEFAULT_EXCLUDE_COUNT;

typedef struct WalkSettings {
    /* Patterns as in .gitignore, from ROOT on: what is left out, and what is left out besides. */
    const Str *excludes;
    uint32_t exclude_count;
    const Str *more_excludes;
    uint32_t more_exclude_count;
    Str root;               /* the configuration's folder; empty: the working directory */
    bool respect_gitignore; /* .gitignore, .ignore and .git/info/exclude */
    bool force_exclude;     /* excludes hold for named files and folders too */
    Str project;            /* absolute, without links: see below */
    /* Told of what could not be walked, and of what is passed over, in words that go behind the
     * path and a blank. */
    void (*complain)(void *context, const char *path, const char *why);
    void (*pass_over)(void *context, const char *path, const char *why);
    void *context;
} WalkSettings;

typedef LIST(Str) Paths; /* each ended by NUL */

/* The files to lint: those of PATHS that are files, whatever they are called, and the *.py, *.pyw,
 * *.pyi and
 * *.ipynb in those that are folders. As the user would write them (`src/a.py` for `src/` and
 * `./src`, `a.py` for `.`), in bytewise order, each file once; "-" stays "-". Links to folders are
 * not followed unless they are named; links to files are when these lie in the folder that is
 * walked or in the project. An ignore file counts from its folder down; those above a
 * named folder count up to the root of its git repository. */
Paths walk_files(Arena *arena, const char *const *paths, uint32_t count,
                 const WalkSettings *settings);

#endif
