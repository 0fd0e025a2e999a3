/* Where the file is that an import names. Nothing is opened. */
#ifndef WRANGLINT_LINK_FIND_H
#define WRANGLINT_LINK_FIND_H

#include "base/arena.h"
#include "lower/code.h"

/* Where modules may be: the folders that Python would be told of, all within the project. */
typedef struct ModuleRoots {
    Str project;    /* a file outside of it is none of ours */
    Str folders[4]; /* of the analyzed file; around its outermost package; the project; its src/ */
    uint32_t count;
} ModuleRoots;

/* Those of the file SCRIPT; see locate_folder and locate_project in data/locate.h. */
ModuleRoots module_roots(Arena *arena, Str script);

typedef struct FoundModule {
    ImportKind kind; /* IMPORT_FOREIGN: there is no such file */
    Str path;        /* of the file, without links, ended by NUL */
    bool is_package; /* an __init__.py */
} FoundModule;

/* NAME as an OP_IMPORT of a file in FOLDER, which is without links, has it: `a.b`, `.a.b`, `a.*`.
 */
FoundModule module_find(Arena *arena, const ModuleRoots *roots, Str folder, Str name);

#endif
