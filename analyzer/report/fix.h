/* Fixes applied to the bytes of a file. */
#ifndef WRANGLINT_REPORT_FIX_H
#define WRANGLINT_REPORT_FIX_H

#include "judge/finding.h"

/* Applies the fixes of FINDINGS (safe ones; unsafe ones too with UNSAFE), in the order of the text;
 * one that overlaps an earlier one waits for the next round. Nothing outside of the edits changes:
 * line ends, byte order mark, encoding and the layout of a notebook stay. Returns how many were
 * applied; then *raw are the new bytes, ARENA's. */
uint32_t fix_apply(Arena *arena, const Source *source, const Findings *findings, bool unsafe,
                   Str *raw);

#endif
