/* The files beside a script that its analysis depends on: what was asked of the file system, and
 * what it said. As long as it says the same, the same comes of the script.
 *
 * All that the analysis asks of the file system goes through data/sources.h and is listed here. */
#ifndef WRANGLINT_DATA_DEPENDENCIES_H
#define WRANGLINT_DATA_DEPENDENCIES_H

#include "base/tape.h"
#include "data/locate.h"
#include "data/sources.h"

typedef struct Dependency {       /* a source of data that the script names */
    Str kind, named, compression; /* as in DataSource and its options */
    Digest answer;                /* where its file is, also nowhere, and what it begins with */
} Dependency;

typedef struct Dependencies {
    Dependency *sources;
    uint32_t source_count;
    bool asks_for_package; /* was datapackage.json looked for? */
    Digest package;        /* where it is, also nowhere, and what is in it */
} Dependencies;

/* What was asked in CONTEXT. Memory is ARENA's; texts are the context's. */
Dependencies dependencies_of(Arena *arena, const DataContext *context);

/* Would all that was asked for SCRIPT be answered now as it was then? */
bool dependencies_hold(Arena *arena, Str script, Str data_root, const Dependencies *dependencies);

/* Writes or reads DEPENDENCIES; what is read is ARENA's and the tape's. */
void dependencies_tape(Tape *tape, Arena *arena, Dependencies *dependencies);

/* For sources.h, which asks. SEEN: FileText.seen of the file, or Package.seen; zero when it was not
 * read. */
Digest dependency_answer(const Located *located, Digest seen);
Digest dependency_package(Arena *arena, Str script, Str path, Digest seen);

/* How far the file that was LOCATED may lead. */
FileBounds dependency_bounds(const Located *located);

#endif
