/* --add-noqa: comments that silence what was found. */
#ifndef WRANGLINT_REPORT_NOQA_H
#define WRANGLINT_REPORT_NOQA_H

#include "judge/finding.h"
#include "report/outline.h"

/* Writes `# noqa: CODE` behind the logical line of each finding, or its code into the comment that
 * is there; but not behind a backslash at its end, where only text that is no Python has one.
 * Returns how many comments were written; then *raw are the new bytes, ARENA's. FINDINGS are in the
 * order of the text. */
uint32_t noqa_apply(Arena *arena, const Source *source, const Outline *outline,
                    const Findings *findings, Str *raw);

#endif
