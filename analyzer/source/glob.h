/* Patterns over paths, as .gitignore has them: `*` and `?` stop at slashes, `**` does not, `[…]` is
 * one of a set, `\` takes the next byte as it is.
 * https://git-scm.com/docs/gitignore#_pattern_format Bytes, not characters: a path need not be
 * UTF-8. Costs at most pattern times path. */
#ifndef WRANGLINT_SOURCE_GLOB_H
#define WRANGLINT_SOURCE_GLOB_H

#include "base/str.h"

/* Does PATTERN match the whole of PATH, from its first folder on? Neither begins or ends with a
 * slash. */
bool glob_matches(Str pattern, Str path);

#endif
