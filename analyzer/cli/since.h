/* The lines that changed since a git revision. */
#ifndef WRANGLINT_CLI_SINCE_H
#define WRANGLINT_CLI_SINCE_H

#include "base/map.h"
#include "report/result.h"

typedef struct LineRange { /* lines of the saved file, from 1, both inclusive */
    uint32_t first, last;
} LineRange;

typedef struct ChangedFile {
    LIST(LineRange) ranges; /* in order */
} ChangedFile;

typedef struct Changes {
    Arena *arena;
    Map files; /* absolute path → index into changed */
    LIST(ChangedFile) changed;
} Changes;

/* Asks git in the working directory what changed between the revision where REF and HEAD parted and
 * the files as they are. False with a sentence in *why. */
bool changes_since(Arena *arena, Str ref, Changes *changes, Str *why);

/* What `git diff --unified=0` printed, with the repository's TOP, added to CHANGES. */
void changes_read(Changes *changes, Str top, Str diff);

/* Did anything change in the file at ABSOLUTE? */
bool changes_have(const Changes *changes, Str absolute);

/* Takes out of REPORT, about the file at ABSOLUTE, the results that touch no changed line. */
void changes_filter(const Changes *changes, Str absolute, FileReport *report);

#endif
