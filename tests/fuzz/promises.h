/* What must hold for every source, whatever stands in it. */
#ifndef WRANGLINT_FUZZ_PROMISES_H
#define WRANGLINT_FUZZ_PROMISES_H

#include "cli/lint.h"
#include "harness.h"
#include "report/format.h"

/* Reads TEXT as the file NAME. False, with a reason that was looked at, when it cannot be. */
bool read_source(Arena *arena, Str name, Str text, Source *source);

/* What all rules find, nothing silenced, without data. */
Linted lint_all(Arena *arena, const Source *source, Target target);

/* Lines, cells and the way back to the file fit together. */
void check_source(const Source *source);

/* Findings, notes and edits lie in the text, between characters. */
void check_findings(const Source *source, const Findings *findings);

/* The same source linted again, and by two threads at once, has the same findings. */
void check_repeatable(Arena *arena, const Source *source, Target target, const Findings *findings);

/* A source that the prefilter passes over has nothing to be found, but what was not read. */
void check_prefilter(const Source *source, const Findings *findings);

/* Every round of fixes gives a file that parses as well as before, and the rounds come to an end.
 */
void check_fixes(Arena *arena, const Source *source, Target target, bool unsafe);

/* Does the logical line of FINDING end in a backslash, behind which no comment can stand? */
bool is_continued(const Source *source, const Outline *outline, const Finding *finding);

/* --add-noqa silences everything else. */
void check_noqa(Arena *arena, const Source *source, Target target);

/* A format holds to its rules, and nothing of the source gets out of hand in it: the one that
 * CHOICE is for, or all of them. SOURCE's findings are shown as those of the file PATH. */
void check_reports(const Source *source, const Linted *linted, Str path, uint32_t choice);

#endif
