/* Findings that the user's comments silence.
 *
 * A comment behind code covers its logical line; on a line of its own it covers the statement below
 * (of a compound one, its head). `file-ignore` covers the file, `disable` what follows up to an
 * `enable` of the same rules. Codes, beginnings of codes and names count alike. */
#ifndef WRANGLINT_REPORT_SUPPRESS_H
#define WRANGLINT_REPORT_SUPPRESS_H

#include "judge/selection.h"
#include "report/outline.h"

typedef struct Silenced {
    Finding finding;
    Span by; /* the comment's word that silences it: a code, a name, or the whole comment */
} Silenced;

typedef LIST(Silenced) SilencedList;

/* Takes out of FINDINGS what is silenced and puts the rest in the order of the text. When WL002 is
 * selected, adds a finding for each selector of ours that silenced nothing though its rules ran. */
void suppress(Arena *arena, const Source *source, const Outline *outline,
              const Selection *selection, Findings *findings);

/* The same, and adds to SILENCED what was taken out. */
void suppress_into(Arena *arena, const Source *source, const Outline *outline,
                   const Selection *selection, Findings *findings, SilencedList *silenced);

#endif
