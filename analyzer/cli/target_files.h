/* The pandas that a project is made for, from the files in which projects say it:
 * requirements*.txt, pyproject.toml, Pipfile, setup.cfg, environment.yml, and lock files. */
#ifndef WRANGLINT_CLI_TARGET_FILES_H
#define WRANGLINT_CLI_TARGET_FILES_H

#include "base/map.h"
#include "model/target.h"

typedef struct TargetFinder {
    Arena *arena;
    Str top; /* the root of the repository or the working directory: the search ends there, and at a
                .git */
    Map found; /* folder → target */
} TargetFinder;

/* The target for files in FOLDER (absolute): what the nearest folder that says anything about
 * pandas leaves no doubt about, or TARGET_UNKNOWN. Lock files go before ranges. */
Target target_find(TargetFinder *finder, Str folder);

/* What a requirement such as ">=2,<3", "==2.1.4", "~=2.2" or "^2.0" comes to: the newest version
 * that it admits when all that it admits are on one side of 3.0, else TARGET_UNKNOWN. */
Target target_of_requirement(Str specifiers);

#endif
