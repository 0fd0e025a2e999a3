/* Lists of patterns that say which files to leave out: .gitignore, .ignore, .git/info/exclude, and
 * the excludes of the configuration. https://git-scm.com/docs/gitignore */
#ifndef WRANGLINT_SOURCE_IGNORE_H
#define WRANGLINT_SOURCE_IGNORE_H

#include "base/arena.h"
#include "base/str.h"

typedef struct IgnoreRule {
    Str pattern;       /* without the marks that the fields below stand for */
    bool is_negated;   /* `!pattern`: keep after all */
    bool folders_only; /* `pattern/` */
    bool is_anchored;  /* has a slash: matched from the list's folder; else against the last name */
} IgnoreRule;

typedef struct IgnoreList {
    const struct IgnoreList *outer; /* asked when this one has nothing to say; or NULL */
    Str base; /* the list's folder: an absolute path with a slash at its end */
    const IgnoreRule *rules;
    uint32_t rule_count;
} IgnoreList;

/* The rules of LINES, the text of an ignore file in the folder BASE; OUTER when there are none.
 * Both strings must live as long as the list. */
const IgnoreList *ignore_list(Arena *arena, const IgnoreList *outer, Str base, Str lines);

/* Is PATH, an absolute one, left out? The last rule that matches decides, the innermost list first.
 * What lies in a folder that is left out is left out too, and not asked about here. */
bool ignore_has(const IgnoreList *list, Str path, bool is_folder);

#endif
