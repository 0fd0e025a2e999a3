/* The ignore files that hold in a folder. */
#ifndef WRANGLINT_SOURCE_IGNORE_FILES_H
#define WRANGLINT_SOURCE_IGNORE_FILES_H

#include "source/folder.h"
#include "source/ignore.h"

/* Those of the folders above FOLDER, an absolute path without links, up to the root of its git
 * repository; none when it is in none or is the root itself. */
const IgnoreList *ignore_files_above(Arena *arena, Str folder);

/* Those of FOLDER, whose ENTRIES are known, on top of OUTER. A repository of its own begins anew.
 */
const IgnoreList *ignore_files_in(Arena *arena, const IgnoreList *outer, Str folder,
                                  const Entries *entries);

#endif
