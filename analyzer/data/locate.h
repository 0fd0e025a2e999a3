/* Where the file is that a script names. Nothing is opened; the network is never asked. */
#ifndef WRANGLINT_DATA_LOCATE_H
#define WRANGLINT_DATA_LOCATE_H

#include "base/arena.h"
#include "base/str.h"

typedef enum LocateStatus {
    LOCATE_FOUND,
    LOCATE_ABSENT, /* nowhere where it may be */
    LOCATE_REMOTE, /* a URL */
    LOCATE_HOME,   /* below a home folder (~), which is not looked into */
} LocateStatus;

typedef struct Located {
    LocateStatus status;
    Str path;              /* found: where; ended by NUL */
    Str root;              /* found: the folder that it was looked for in, ended by NUL */
    bool is_named_outside; /* the script itself names a place outside of that folder */
} Located;

/* Where a script's data may be, asked of the file system once for all that it reads. */
typedef struct Whereabouts {
    Str folder, project; /* see locate_folder and locate_project */
    Str data_root;       /* without links; "" when none is given */
} Whereabouts;

Whereabouts locate_from(Arena *arena, Str script, Str data_root);

/* Looks for PATH, as it stands in the script: beside the script, in the project, below the data
 * root. There the last parts of PATH are enough, since a script may know the folder by another
 * name. */
Located locate(Arena *arena, const Whereabouts *from, Str path);

/* The folder of SCRIPT, and the project that it belongs to: the nearest folder from there upwards
 * that holds .git, pyproject.toml, setup.py or datapackage.json, else the folder of the script.
 * Both without links. "<stdin>" is a script in the working directory. */
Str locate_folder(Arena *arena, Str script);
Str locate_project(Arena *arena, Str script);

/* Does FOLDER hold one of these marks of a project? */
bool locate_has_mark(Arena *arena, Str folder);

/* The datapackage.json that describes what SCRIPT reads: the nearest one in its folder or above,
 * within its git checkout. "" when there is none. Ended by NUL. */
Str locate_package(Arena *arena, Str script);

/* PATH, which is meant from FOLDER, as seen from BASE, without `.` and `..`; "" when it is not
 * below BASE. FOLDER and BASE are absolute; nothing is asked of the file system. */
Str locate_relative(Arena *arena, Str base, Str folder, Str path);

/* PATH for people: relative to the working directory when it is below it, and without `..`. */
Str locate_shown(Arena *arena, Str path);

#endif
