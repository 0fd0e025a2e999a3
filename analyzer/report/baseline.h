/* Findings that were there before: a file of them, and which of today's are among them.
 *
 * A finding is known by its rule, its path from the baseline's folder, the functions and classes
 * around it and its statement with blanks made equal; the same one several times is counted. A file
 * that is gone may have been renamed: then what is known of it counts for the file in which it
 * turns up. */
#ifndef WRANGLINT_REPORT_BASELINE_H
#define WRANGLINT_REPORT_BASELINE_H

#include "base/buffer.h"
#include "report/result.h"

typedef struct Baseline Baseline;

/* An empty one; ROOT (absolute) is where its paths count from. Memory is ARENA's. */
Baseline *baseline_new(Arena *arena, Str root);

/* Reads TEXT, the content of a file that baseline_write made. False when it is none: *why goes
 * behind its path. */
bool baseline_read(Baseline *baseline, Str text, Str *why);

/* Marks the results of REPORT, whose file is PATH from the root, as new or unchanged. What was
 * found is used up. */
void baseline_mark(Baseline *baseline, Str path, FileReport *report);

/* Adds the results of REPORT. */
void baseline_add(Baseline *baseline, Str path, const FileReport *report);

/* All that was added, as text for a file: sorted, one finding a line. */
void baseline_write(const Baseline *baseline, Buffer *out);

/* How many findings it has. */
uint32_t baseline_count(const Baseline *baseline);

#endif
