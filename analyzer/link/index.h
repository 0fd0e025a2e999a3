/* Can pandas come into a file by a module of its project? Asked of many files that share modules,
 * and before any of them is parsed. */
#ifndef WRANGLINT_LINK_INDEX_H
#define WRANGLINT_LINK_INDEX_H

#include "link/link.h"

/* What was found out of modules; for one thread, and as long as they do not change. */
typedef struct ModuleIndex ModuleIndex;

ModuleIndex *module_index_new(void);
void module_index_free(ModuleIndex *index);

/* Would link_modules find a module that imports pandas for the file SCRIPT, whose text is TEXT, and
 * which does not itself? May be true for no better reason than an import in a string. */
bool module_index_leads_to_pandas(ModuleIndex *index, Str script, Str text);

#endif
