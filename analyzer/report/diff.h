/* The difference of two texts, as `diff -u` shows it and `patch` and `git apply` take it. */
#ifndef WRANGLINT_REPORT_DIFF_H
#define WRANGLINT_REPORT_DIFF_H

#include "base/arena.h"
#include "base/buffer.h"

/* Adds the difference, with OLD_NAME and NEW_NAME in its head; nothing when the texts are equal.
 * Only LF ends a line. */
void diff_add(Buffer *out, Str old_text, Str new_text, Str old_name, Str new_name);

#endif
