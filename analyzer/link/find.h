/* Where the file is that an import names. Nothing is opened. */
#ifndef WRANGLINT_LINK_FIND_H
#define WRANGLINT_LINK_FIND_H

#include "base/arena.h"
#include "lower/code.h"

#define MODULE_MOST_ROOTS 4u

/* Where modules may be: the folders that Python would be told of, all within the project. */
typedef struct ModuleRoots {
    Str project; /* a file outside of it is none of ours; without a mark, around the package */
    Str folders[MODULE_MOST_ROOTS]; /* of the analyzed file; around its outermost package; the
                                       project; its src/ */
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

/* The folders that such a name may count from, in order, and the name as it stands there. */
typedef struct ModulePlaces {
    Str folders[MODULE_MOST_ROOTS];
    uint32_t count;
    Str name;         /* without dots in front */
    bool is_relative; /* then the folder itself may be meant */
} ModulePlaces;

ModulePlaces module_places(const ModuleRoots *roots, Str folder, Str name);

/* module_find in one of these folders. */
FoundModule module_find_in(Arena *arena, const ModuleRoots *roots, Str folder, Str name,
                           bool is_relative);

#define MODULE_MOST_BYTES 65536u
#define MODULE_SHORT 4096u

/* The bytes of the file, "" when it cannot be read or has more than MODULE_MOST_BYTES. */
Str module_bytes(Arena *arena, const FoundModule *found);

/* Is it to be looked into, if its text is TEXT? Without a trace of pandas only a package, which may
 * hand on what others have, and a file of at most MODULE_SHORT bytes. */
bool module_may_tell(const FoundModule *found, Str text);

/* The folder that its own imports count from. */
Str module_folder(Str path);

#endif
